import type { Reporter } from '#issues/report.ts';

/** For programs: `{ issues, counts }`. Lines and columns count from 1. Stable: keys are added, never changed. */
export const jsonReporter: Reporter = ({ issues, counts }) => {
  const plain = issues.map(({ code, severity, file, line, column, endLine, endColumn, message, fix, lines }) => ({
    code,
    severity,
    file,
    line,
    column,
    endLine,
    endColumn,
    message,
    fix,
    ...(lines && { lines }),
  }));
  return JSON.stringify({ issues: plain, counts }, null, 2);
};
