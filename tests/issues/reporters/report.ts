import type { Issue } from '#issues/issue.ts';
import type { Report } from '#issues/report.ts';

/** A whole issue, of which a test names the fields it is about. */
export function issue(fields: Partial<Issue> = {}): Issue {
  const place = { file: 'content/kommuner/alleryd.yaml', line: 4, column: 7, endLine: 4, endColumn: 10 };
  const text = { code: 'unknown-key', severity: 'error' as const, message: 'Vad som är fel.', fix: 'Gör så här.' };
  return { ...text, ...place, sourceLine: 'kod:  åäö', ...fields };
}

/** A report of the given issues. */
export function reportOf(issues: Issue[], fields: Partial<Report> = {}): Report {
  return { issues, counts: { municipality: 12 }, countsInWords: '12 kommuner', color: false, ...fields };
}
