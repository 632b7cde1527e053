import { isWaiting, type Reporter } from '#issues/report.ts';

/** For GitHub Actions: a workflow command for each issue, shown at its line in the pull request. */
export const githubReporter: Reporter = ({ issues, countsInWords }) => {
  const told = issues.filter((issue) => !isWaiting(issue));
  const commands = told.map(({ severity, file, line, column, endLine, endColumn, code, message, fix, lines = [] }) => {
    const place = `file=${property(file)},line=${line},endLine=${endLine},col=${column},endColumn=${endColumn},title=${property(code)}`;
    return `::${severity} ${place}::${data([`${message} ${fix}`, ...lines].join('\n'))}`;
  });
  return [...commands, countsInWords].join('\n');
};

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
