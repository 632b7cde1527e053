import { reporters } from '#issues/reporters.ts';
import type { ContentFile } from '#load/source.ts';
import { readPlan } from '#read-plan.ts';
import { contentWith } from './placed.ts';

/** Words of a stack, of JavaScript or of a library, none of which an editor should meet. */
const machineWords =
  /\bat .*\.[jt]s\b|\b\w*Error:|\bundefined\b|\bNaN\b|\[object|\bYAMLException\b|\bInvalid (?:input|option)\b/;

/** What is wrong with how the check answers a file, whatever the file holds: nothing, it is hoped. */
export function faultsOfAnswer(file: ContentFile): string[] {
  const { issues, counts } = readPlan(contentWith(file));
  const lengths = file.text.split(/\r\n|\n|\r/).map(({ length }) => length);
  const faults = issues.flatMap((issue) => {
    const { code, line, column, endLine, endColumn, message, fix } = issue;
    const name = `${code} at ${line}:${column}–${endLine}:${endColumn}`;
    const isHere = issue.file === `valid/${file.path}`;
    const isSane =
      line >= 1 &&
      column >= 1 &&
      (endLine > line || (endLine === line && endColumn >= column)) &&
      (!isHere || (line <= lengths.length + 1 && column <= (lengths[line - 1] ?? 0) + 1));
    return [
      ...(isSane ? [] : [`${name}: no such place`]),
      ...(machineWords.test(`${message} ${fix}`) ? [`${name}: ${message} ${fix}`] : []),
      ...(message.trim() === '' || fix.trim() === '' ? [`${name}: says nothing`] : []),
    ];
  });
  for (const reporter of Object.values(reporters)) reporter({ issues, counts, countsInWords: '', color: false });
  return faults;
}
