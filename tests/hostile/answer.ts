import type { Issue } from '#issues/issue.ts';
import { reporters } from '#issues/reporters.ts';
import type { ContentFile } from '#load/source.ts';
import { readPlan } from '#read-plan.ts';
import { beside, validContent } from './placed.ts';

/** Words of a stack, of JavaScript or of a library, none of which an editor should meet. */
const machineWords =
  /\bat .*\.[jt]s\b|\b\w*Error:|\bundefined\b|\bNaN\b|\[object|YAMLException|\b(?:Invalid|Unexpected|expected)\b/;

export interface Answer {
  /** How many errors the check found in the file. */
  errors: number;
  /** What is wrong with the answer itself: nothing, whatever the file holds. */
  faults: string[];
}

/** What the check answers to a file, judged: places that exist and words that an editor can read. */
export function answerTo(file: ContentFile): Answer {
  const { issues: all, counts } = readPlan(beside(file));
  const issues = all.filter((issue) => issue.file === `${validContent.name}/${file.path}`);
  for (const reporter of Object.values(reporters)) reporter({ issues, counts, countsInWords: '', color: false });
  return {
    errors: issues.filter(({ severity }) => severity === 'error').length,
    faults: [...faultsOfPlaces(issues, file.text), ...issues.flatMap(faultsOfWords)],
  };
}

/** A place is a line of the file or the one after it, and a column of that line or the one after it. */
function faultsOfPlaces(issues: readonly Issue[], text: string): string[] {
  const lengths = text.split(/\r\n|\n|\r/).map(({ length }) => length);
  const exists = (line: number, column: number) =>
    line >= 1 && line <= lengths.length + 1 && column >= 1 && column <= (lengths[line - 1] ?? 0) + 1;
  return issues
    .filter(
      ({ line, column, endLine, endColumn }) =>
        !exists(line, column) || endLine < line || (endLine === line && endColumn < column),
    )
    .map((issue) => `no such place: ${described(issue)}`);
}

function faultsOfWords(issue: Issue): string[] {
  const { message, fix } = issue;
  const isSilent = message.trim() === '' || fix.trim() === '';
  return isSilent || machineWords.test(`${message} ${fix}`) ? [`${described(issue)} ${message} ${fix}`] : [];
}

function described({ code, line, column, endLine, endColumn }: Issue): string {
  return `${code} at ${line}:${column}–${endLine}:${endColumn}`;
}
