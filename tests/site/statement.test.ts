import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import type { SiteData } from '#schemas/site.ts';
import { knownFindings, unknownAmong } from './known-findings.ts';
import { descendants, elementOf, readPages, textOf } from './pages.ts';

const content = join(import.meta.dirname, '..', '..', 'content');
const site = load(readFileSync(join(content, 'site.yaml'), 'utf8')) as SiteData;
const { accessibility } = site;
const page = readPages().find(({ path }) => path === '/tillganglighet/');
if (page === undefined) throw new Error('there is no accessibility statement');
const main = elementOf(page, 'main');

test('the statement says that the site is fully conformant only while no finding is known', () => {
  expect(accessibility.conformance === 'full' && knownFindings().length > 0).toBe(false);
});

/** Without spaces: a term and its description stand in elements of their own. */
const clean = (part: string) => part.replace(/\s+/g, '');

test('the statement has the eleven parts that the law demands', () => {
  const text = clean(textOf(main));
  const links = descendants(main).flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'href'));
  const levels = { full: 'Helt förenlig', partial: 'Delvis förenlig', none: 'Inte förenlig' };
  const shown = [
    `Tjänst ${accessibility.service}`,
    `Ansvarig myndighet ${accessibility.responsible ?? 'Uppgift saknas'}`,
    `Följer lagen ${levels[accessibility.conformance]} med lagen`,
    ...accessibility.inaccessible.flatMap(({ what, reason }) => [what, reason]),
    'Bedömd 24 november 2026',
    'Uppdaterad 24 november 2026',
    accessibility.method,
    accessibility.report,
    `E-post: ${site.contact ?? 'Uppgift saknas'}`,
    accessibility.burden,
    accessibility.outsideLaw,
  ];
  expect(shown.map(clean).filter((part) => !text.includes(part))).toEqual([]);
  expect(links.map(({ value }) => value)).toContain(accessibility.complaint);
});

test('a known finding is let through, a new one is not, and one that is mended must leave the list', () => {
  const known = [{ path: '/mal/', rule: 'target-size', reason: 'Väntar.' }];
  const small = '/mal/, 360 px, light: target-size (Touch targets): a';
  const pale = '/mal/, 360 px, light: color-contrast (Contrast): p';
  const elsewhere = '/, 360 px, light: target-size (Touch targets): a';
  expect(unknownAmong([small, pale, elsewhere], known)).toEqual([pale, elsewhere]);
  expect(unknownAmong([], known)).toEqual(['/mal/: target-size is in known-findings.json but was not found']);
});
