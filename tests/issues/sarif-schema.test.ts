import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { default as ajvModule } from 'ajv-draft-04';
import { expect, test } from 'vitest';
import type { Issue } from '#issues/issue.ts';
import { sarifReporter } from '#issues/reporters/sarif.ts';

const require = createRequire(import.meta.url);
const schemaFile = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
// The package is CommonJS with a default export.
const Ajv = 'default' in ajvModule ? (ajvModule.default as typeof ajvModule) : ajvModule;
const isSarif = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
  JSON.parse(readFileSync(schemaFile, 'utf8')) as object,
);

const issue: Issue = {
  code: 'unknown-key',
  severity: 'error',
  message: '”nmn” är ingen nyckel här.',
  fix: 'Menade du ”namn”?',
  file: 'content/kommuner/å b.yaml',
  line: 2,
  column: 1,
  endLine: 2,
  endColumn: 4,
  sourceLine: 'nmn: Alléryd',
};
const report = { issues: [issue], counts: {}, countsInWords: '', color: false };

test('the sarif format is valid against the published schema of SARIF 2.1.0', () => {
  expect([isSarif(JSON.parse(sarifReporter(report))), isSarif.errors]).toEqual([true, null]);
});

test('the schema of SARIF refuses a line that counts from 0', () => {
  const log = sarifReporter({ ...report, issues: [{ ...issue, line: 0 }] });
  expect(isSarif(JSON.parse(log))).toBe(false);
});
