import { counted, nouns } from '#text/counts.ts';
import { capitalized } from '#text/letters.ts';
import type { Issue, Severity } from '#issues/issue.ts';
import { isWaiting, type Report, type Reporter } from '#issues/report.ts';

const widest = 100;
const colors: Record<Severity | 'dim', string> = { error: '\u001b[31m', warning: '\u001b[33m', dim: '\u001b[2m' };

/** For people: each issue with its line and a caret, then the sums. */
export const textReporter: Reporter = ({ issues, countsInWords, color }) => {
  const paint = (text: string, name: keyof typeof colors) => (color ? `${colors[name]}${text}\u001b[0m` : text);
  const told = issues.filter((issue) => !isWaiting(issue));
  const waiting = issues.filter(isWaiting);
  return [...told.map((issue) => block(issue, paint)), summary(told, countsInWords), ...notDecided(waiting)].join('\n');
};

type Paint = (text: string, name: keyof typeof colors) => string;

function block(issue: Issue, paint: Paint): string {
  const { file, line, column, code, severity, message, fix, lines: toPaste = [] } = issue;
  const number = String(line);
  const margin = ' '.repeat(number.length);
  const { shown, caret } = excerpt(issue);
  const lines = [
    `${visible(file)}:${number}:${column}  ${paint(code, severity)}${severity === 'warning' ? ' (varning)' : ''}`,
  ];
  if (shown.trim() !== '')
    lines.push(
      paint(`  ${number} | `, 'dim') + visible(shown),
      paint(`  ${margin} | `, 'dim') + paint(caret, severity),
    );
  lines.push(`  ${visible(message)}`, `  ${visible(fix)}`, ...pasted(toPaste), '');
  return lines.join('\n');
}

/** Lines to copy from the first sign on, which stand apart from what is said. */
function pasted(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', ...lines.map(visible)];
}

/** The part of the line around the place, and the carets under it. Tabs are kept so that both line up. */
function excerpt({ sourceLine, line, column, endLine, endColumn }: Issue): { shown: string; caret: string } {
  const start = column - 1;
  const end = endLine === line ? Math.max(endColumn - 1, start + 1) : sourceLine.length;
  const from = sourceLine.length > widest && start > widest / 2 ? start - widest / 2 : 0;
  const to = Math.min(sourceLine.length, from + widest);
  const before = (from > 0 ? '…' : '') + sourceLine.slice(from, start);
  const marked = sourceLine.slice(start, Math.min(end, to));
  const shown = before + sourceLine.slice(start, to) + (to < sourceLine.length ? '…' : '');
  const caret = blank(before) + '^'.repeat(Math.max(1, width(marked)));
  return { shown, caret };
}

/** The text as it can be printed: control characters would steer the terminal, and a line break fake a line. */
function visible(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').replace(/[^\P{Cc}\t]|\p{Bidi_Control}/gu, '\ufffd');
}

/** Spaces as wide as the text: tabs stay, marks that stand on a letter take no room. */
function blank(text: string): string {
  return [...text]
    .filter((character) => !/\p{M}/u.test(character))
    .map((character) => (character === '\t' ? '\t' : ' '))
    .join('');
}

function width(text: string): number {
  return [...text].filter((character) => !/\p{M}/u.test(character)).length;
}

/** What waits for a decision, in one line: those who edit anything else need not read it each time. */
function notDecided(waiting: Report['issues']): string[] {
  if (waiting.length === 0) return [];
  const files = [...new Set(waiting.map(({ file }) => file))].join(' och ');
  const each = waiting.map(({ standing, line }) => `${standing} (rad ${line})`).join(', ');
  return [visible(`Inte bestämt än i ${files}: ${each}.`)];
}

function summary(issues: Report['issues'], countsInWords: string): string {
  const number = (severity: Severity) => issues.filter((issue) => issue.severity === severity).length;
  const files = new Set(issues.map(({ file }) => file)).size;
  const where = issues.length === 0 ? '' : ` i ${counted(files, nouns.file)}`;
  return `${countsInWords}\n${capitalized(counted(number('error'), nouns.fault))}, ${counted(number('warning'), nouns.warning)}${where}.`;
}
