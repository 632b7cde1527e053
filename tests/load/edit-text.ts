import { offsetOf, textOf, type Mark, type Passage } from './passage.ts';

/** A text with the edits of a case made, and where in it the issues are. */
export interface EditedText {
  text: string;
  issues: (Mark & { line: number; column: number })[];
}

interface Edit extends Passage {
  start: number;
  end: number;
}

/** Makes the edits of all passages of a file, each found in the text as it was. */
export function editText(text: string, passages: readonly Passage[]): EditedText {
  const edits = passages
    .filter(({ found, instead }) => found.lines.length + instead.lines.length > 0)
    .map((passage) => ({ ...passage, ...regionOf(passage, text) }))
    .sort((a, b) => a.start - b.start);
  const placed: (Mark & { offset: number })[] = passages.flatMap(({ ofFile }) =>
    ofFile.map((mark) => ({ ...mark, offset: 0 })),
  );
  let edited = '';
  let done = 0;
  for (const { start, end, instead, marks } of edits) {
    if (start < done) throw new Error(`two passages overlap at “${textOf(instead)}”`);
    edited += text.slice(done, start);
    for (const mark of marks) placed.push({ ...mark, offset: edited.length + offsetOf(instead, mark) });
    edited += textOf(instead);
    done = end;
  }
  edited += text.slice(done);
  return { text: edited, issues: placed.map(({ offset, ...mark }) => ({ ...mark, ...lineAndColumn(edited, offset) })) };
}

/** Where the one text that a passage finds stands, to the ends of its lines unless what stands instead is cut there too. */
function regionOf({ found, instead }: Passage, text: string): Pick<Edit, 'start' | 'end'> {
  if (found.lines.length === 0 && text === '') return { start: 0, end: 0 };
  if ((instead.startsCut && !found.startsCut) || (instead.endsCut && !found.endsCut)) {
    throw new Error('“…” cuts what stands instead, but not what is found');
  }
  const sought = textOf({ ...found, endsCut: true });
  if (sought === '') throw new Error('no text to find: show a line that stays, with a space before it');
  const starts = indexesOf(sought, text).filter(
    (at) =>
      (found.startsCut || at === 0 || text[at - 1] === '\n') &&
      (found.endsCut || at + sought.length === text.length || text[at + sought.length] === '\n'),
  );
  const [start] = starts;
  if (start === undefined) throw new Error(`“${sought}” is not found`);
  if (starts.length > 1) throw new Error(`“${sought}” is found ${starts.length} times`);
  const end = start + sought.length;
  const lineEnd = text.indexOf('\n', end);
  return {
    start: instead.startsCut ? start : text.slice(0, start).lastIndexOf('\n') + 1,
    end: instead.endsCut ? end : lineEnd === -1 ? text.length : lineEnd + 1,
  };
}

function indexesOf(sought: string, text: string): number[] {
  const indexes: number[] = [];
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + 1)) indexes.push(at);
  return indexes;
}

function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
