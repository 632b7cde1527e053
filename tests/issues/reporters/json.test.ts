import { expect, test } from 'vitest';
import { jsonReporter } from '#issues/reporters/json.ts';
import { issue, reportOf } from './report.ts';

test('a report has exactly the documented keys, and nothing else on standard output', () => {
  const warning = issue({ severity: 'warning', code: 'unused-source', endLine: 5, message: '”a”\n\u001b' });
  expect(JSON.parse(jsonReporter(reportOf([issue(), warning])))).toEqual({
    issues: [
      {
        code: 'unknown-key',
        severity: 'error',
        file: 'content/kommuner/alleryd.yaml',
        line: 4,
        column: 7,
        endLine: 4,
        endColumn: 10,
        message: 'Vad som är fel.',
        fix: 'Gör så här.',
      },
      {
        code: 'unused-source',
        severity: 'warning',
        file: 'content/kommuner/alleryd.yaml',
        line: 4,
        column: 7,
        endLine: 5,
        endColumn: 10,
        message: '”a”\n\u001b',
        fix: 'Gör så här.',
      },
    ],
    counts: { municipality: 12 },
  });
});

test('lines to paste are a list, where there are any', () => {
  const { issues } = JSON.parse(jsonReporter(reportOf([issue({ lines: ['a: null'] })]))) as { issues: unknown[] };
  expect(issues).toMatchObject([{ fix: 'Gör så här.', lines: ['a: null'] }]);
});

test('without issues the list is empty, not left out', () => {
  expect(JSON.parse(jsonReporter(reportOf([])))).toEqual({ issues: [], counts: { municipality: 12 } });
});
