import { expect, test } from 'vitest';
import type { Problem } from '../rules/rule.ts';
import { siteWith } from '../rules/site-with.ts';
import { annotations, problemsInWords, sumInWords } from './report.ts';

const problem = (page: string, message: string): Problem => ({ rule: 'links', page, message, fix: 'Rätta adressen.' });
const site = () =>
  siteWith(
    { 'index.html': '', 'mal/ett/index.html': '', 'ordlista/index.html': '', 'sok/index.html': '' },
    { goal: { ett: {} }, term: { sip: {} } },
  );

test('problems stand under their page and its content file, and what many pages have is said once', () => {
  const problems = ['/mal/ett/', '/', '/ordlista/', '/sok/', '/a/', '/b/'].map((page) =>
    problem(page, 'Länken är trasig.'),
  );
  expect(problemsInWords([...problems, problem('/mal/ett/', 'Sidan saknar titel.')], site())).toBe(
    [
      '/mal/ett/  content/mal/ett.mdx',
      '  Länken är trasig.  (links)',
      '  Rätta adressen.',
      '  Samma sak på 5\u00a0sidor till: /, /ordlista/, /sok/ …',
      '',
      '  Sidan saknar titel.  (links)',
      '  Rätta adressen.',
      '',
    ].join('\n'),
  );
});

test('an entry of a register and the register itself are of the register’s file', () => {
  const problems = [
    problem('/ordlista/#sip', 'Ett.'),
    problem('/ordlista/', 'Två.'),
    problem('/tillganglighet/', 'Tre.'),
  ];
  expect(annotations(problems, site(), '3 fel.')).toBe(
    [
      '::error file=content/ordlista.yaml,line=1,endLine=1,col=1,endColumn=1,title=links::/ordlista/#sip Ett. Rätta adressen.',
      '::error file=content/ordlista.yaml,line=1,endLine=1,col=1,endColumn=1,title=links::/ordlista/ Två. Rätta adressen.',
      '::error file=content/site.yaml,line=1,endLine=1,col=1,endColumn=1,title=links::/tillganglighet/ Tre. Rätta adressen.',
      '3 fel.',
    ].join('\n'),
  );
});

test('a problem of a page that no single file is behind is no mark in a file', () => {
  expect(annotations([problem('/sok/', 'Ett.')], site(), '1 fel.')).toBe('1 fel.');
});

test('the sum counts problems, and pages that have some', () => {
  expect(sumInWords([], site())).toBe('Inga fel på 4\u00a0sidor.');
  const problems = [problem('/', 'Ett.'), problem('/', 'Två.'), problem('/ordlista/#sip', 'Tre.')];
  expect(sumInWords(problems, site())).toBe('3\u00a0fel på 2 av 4\u00a0sidor.');
});

test('a file is named from the root of its repository', () => {
  const files = { 'mal/ett/index.html': '' };
  const placed = siteWith(files, { goal: { ett: {} }, site: { repositoryFolder: 'planer/exempel' } });
  expect(annotations([problem('/mal/ett/', 'Ett.')], placed, '')).toContain('file=planer/exempel/mal/ett.mdx,');
});
