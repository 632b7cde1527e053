import { isWaiting, type Reporter } from '#issues/report.ts';

/** GitLab's report on code quality: each issue is shown at its line in the merge request. */
export const gitlabReporter: Reporter = ({ issues }) => {
  const seen = new Map<string, number>();
  const entries = issues
    .filter((issue) => !isWaiting(issue))
    .map(({ code, severity, file, line, message, fix }) => {
      const same = `${file} ${code} ${message}`;
      const before = seen.get(same) ?? 0;
      seen.set(same, before + 1);
      return {
        description: `${message} ${fix}`,
        check_name: code,
        // The same issue keeps it when lines above are added, so that it is not told of as new.
        fingerprint: `${same} ${before}`,
        severity: severity === 'error' ? 'major' : 'minor',
        location: { path: file, lines: { begin: line } },
      };
    });
  return JSON.stringify(entries, null, 2);
};
