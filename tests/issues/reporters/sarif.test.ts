import { expect, test } from 'vitest';
import { sarifReporter } from '#issues/reporters/sarif.ts';
import { issue, reportOf } from './report.ts';

test('a report is one run: each rule once, each issue a result with its region', () => {
  const issues = [
    issue({ severity: 'warning', code: 'unused-source', file: 'content/kallor.yaml' }),
    issue({ endLine: 5, endColumn: 2 }),
    issue({ line: 1, column: 1, endLine: 1, endColumn: 1, lines: ['a: null', 'b:'] }),
  ];
  const result = (ruleId: string, level: string, uri: string, region: object, pasted = '') => ({
    ruleId,
    level,
    message: { text: `Vad som är fel. Gör så här.${pasted}` },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region } }],
  });
  const alleryd = 'content/kommuner/alleryd.yaml';
  expect(JSON.parse(sarifReporter(reportOf(issues)))).toEqual({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'handlingsplan', rules: [{ id: 'unknown-key' }, { id: 'unused-source' }] } },
        columnKind: 'utf16CodeUnits',
        results: [
          result('unused-source', 'warning', 'content/kallor.yaml', {
            startLine: 4,
            startColumn: 7,
            endLine: 4,
            endColumn: 10,
          }),
          result('unknown-key', 'error', alleryd, { startLine: 4, startColumn: 7, endLine: 5, endColumn: 2 }),
          result(
            'unknown-key',
            'error',
            alleryd,
            { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
            '\na: null\nb:',
          ),
        ],
      },
    ],
  });
});

test('a file name is encoded as an address, its slashes kept', () => {
  const { runs } = JSON.parse(sarifReporter(reportOf([issue({ file: 'content/mål/a b#c?.yaml' })]))) as {
    runs: { results: { locations: { physicalLocation: { artifactLocation: object } }[] }[] }[];
  };
  expect(runs[0]?.results[0]?.locations[0]?.physicalLocation.artifactLocation).toEqual({
    uri: 'content/m%C3%A5l/a%20b%23c%3F.yaml',
  });
});
