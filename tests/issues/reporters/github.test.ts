import { expect, test } from 'vitest';
import { githubReporter } from '#issues/reporters/github.ts';
import { issue, reportOf } from './report.ts';

test('an issue is a workflow command with its place, and the counts come last', () => {
  const warning = issue({ severity: 'warning', code: 'unused-source', line: 9, endLine: 10, column: 1, endColumn: 3 });
  expect(githubReporter(reportOf([issue(), warning])).split('\n')).toEqual([
    '::error file=content/kommuner/alleryd.yaml,line=4,endLine=4,col=7,endColumn=10,title=unknown-key::Vad som är fel. Gör så här.',
    '::warning file=content/kommuner/alleryd.yaml,line=9,endLine=10,col=1,endColumn=3,title=unused-source::Vad som är fel. Gör så här.',
    '12 kommuner',
  ]);
});

test('lines to paste follow in the same command', () => {
  expect(
    githubReporter(reportOf([issue({ lines: ['a: null', 'b:'] })]))
      .split('::')
      .at(-1),
  ).toBe('Vad som är fel. Gör så här.%0Aa: null%0Ab:\n12 kommuner');
});

test('a text from the content cannot end the command or begin another', () => {
  const message = '50 %\r\n::set-output name=x::y, 60 %\r\n';
  expect(githubReporter(reportOf([issue({ message, fix: 'a:b,c' })])).split('\n')[0]).toBe(
    '::error file=content/kommuner/alleryd.yaml,line=4,endLine=4,col=7,endColumn=10,title=unknown-key' +
      '::50 %25%0D%0A::set-output name=x::y, 60 %25%0D%0A a:b,c',
  );
});

test('a file name cannot add a property', () => {
  expect(githubReporter(reportOf([issue({ file: 'content/a,line=1:b%\n,c:.yaml' })])).split('\n')[0]).toBe(
    '::error file=content/a%2Cline=1%3Ab%25%0A%2Cc%3A.yaml,line=4,endLine=4,col=7,endColumn=10,title=unknown-key' +
      '::Vad som är fel. Gör så här.',
  );
});

test('what waits for a decision is told where the whole content is read, not at its line', () => {
  expect(githubReporter(reportOf([issue({ standing: 'Utgivaren' })]))).toBe('12 kommuner');
});

test('without issues there are only the counts', () => {
  expect(githubReporter(reportOf([]))).toBe('12 kommuner');
});
