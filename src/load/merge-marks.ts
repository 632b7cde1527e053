import { mergeConflict, mergeMark } from '#issues/definitions.ts';
import type { RangeProblem } from './range.ts';

/** The marks that git writes round two versions of the same lines, in their order. */
const marks = /^[ \t>*-]*?(<{7}|\|{7}|={7}|>{7})(?=[ \t\r]|$).*$/gm;
const parts: Readonly<Record<string, string>> = {
  '<<<<<<<': 'under den stod dina egna rader',
  '|||||||': 'under den stod raderna som de var före båda ändringarna',
  '=======': 'över den stod den ena ändringen och under den den andra',
  '>>>>>>>': 'över den stod den andras rader',
};

export interface MergeMarks {
  problems: RangeProblem[];
  /** Whether both versions stand there still, so that nothing can be read from the file. */
  isWhole: boolean;
}

/** Where a merge has left its marks: a whole conflict once, or each mark of one that is half mended. */
export function mergeMarks(text: string): MergeMarks {
  const found = Array.from(text.matchAll(marks), (match) => {
    const mark = match[1] ?? '';
    const start = match.index + match[0].indexOf(mark);
    return { mark, start, end: start + match[0].slice(match[0].indexOf(mark)).trimEnd().length };
  }).filter(
    ({ mark, start }, _, all) =>
      mark !== '=======' || all.some((other) => other.mark !== mark) || !isUnderline(text, start),
  );
  const isWhole = found.some(({ mark }) => mark === '<<<<<<<') && found.some(({ mark }) => mark === '=======');
  const problems = found
    .filter(({ mark }) => !isWhole || mark === '<<<<<<<')
    .map(({ mark, start, end }) => ({
      issue: isWhole ? mergeConflict({}) : mergeMark({ mark, part: parts[mark] ?? '' }),
      range: { start, end: isWhole ? start + mark.length : end },
    }));
  return { problems, isWhole };
}

/** Whether the line above is short and has no sign of a sentence: a heading that was underlined by hand. */
function isUnderline(text: string, start: number): boolean {
  const above = /([^\n]*)\r?\n[ \t]*$/.exec(text.slice(0, start))?.[1]?.trim() ?? '';
  return above !== '' && above.length <= 40 && !/[.:!?,]$|^[-*>#|]|^---$|: /.test(above);
}
