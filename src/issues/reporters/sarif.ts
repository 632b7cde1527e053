import type { Reporter } from '#issues/report.ts';

/** SARIF 2.1.0, for code hosts and editors that read it. */
export const sarifReporter: Reporter = ({ issues }) => {
  const rules = [...new Set(issues.map(({ code }) => code))].sort().map((id) => ({ id }));
  const results = issues.map(
    ({ code, severity, file, line, column, endLine, endColumn, message, fix, lines = [] }) => ({
      ruleId: code,
      level: severity,
      message: { text: [`${message} ${fix}`, ...lines].join('\n') },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/') },
            region: { startLine: line, startColumn: column, endLine, endColumn },
          },
        },
      ],
    }),
  );
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'handlingsplan', rules } }, columnKind: 'utf16CodeUnits', results }],
  };
  return JSON.stringify(log, null, 2);
};
