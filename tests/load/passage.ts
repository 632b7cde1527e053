import { readShown } from './shown-line.ts';

/** An issue as a mark in a case states it. */
export interface Mark {
  code: string;
  /** What the advice must hold. */
  fix?: string;
}

/** A passage of a file as a case shows it: what is found there, what stands instead, and the issues in that. */
export interface Passage {
  found: Excerpt;
  instead: Excerpt;
  marks: (Mark & { line: number; column: number })[];
  /** Issues of the file as a whole. */
  ofFile: Mark[];
}

/** Lines; `…` cuts off the beginning of the first, or the end of the last. */
interface Excerpt {
  lines: WrittenLine[];
  startsCut: boolean;
  endsCut: boolean;
}

interface WrittenLine {
  shown: string;
  /** How many signs before `shown` are no part of it. */
  skipped: number;
}

const markOfPlace = /^( *)\^ ([a-z0-9-]+)(?: -> (.+))?$/;
const markOfFile = /^ ([a-z0-9-]+)(?: -> (.+))?$/;

/** Reads lines that begin with a space (stays), `-` (is found), `+` (stands instead) or `!` (the issue in the line above). */
export function readPassage(written: readonly string[], isWhole: boolean): Passage {
  const found: WrittenLine[] = [];
  const instead: WrittenLine[] = [];
  const passage: Pick<Passage, 'marks' | 'ofFile'> = { marks: [], ofFile: [] };
  for (const line of written) {
    const sign = line.slice(0, 1);
    const rest = line.slice(1);
    const isRight = isWhole ? /^[+!]$/.test(sign) : /^[-+! ]?$/.test(sign);
    if (!isRight) throw new Error(`“${line}” begins with none of ${isWhole ? '+ !' : '- + ! and a space'}`);
    if (sign === '!') readMark(rest, instead.length - 1, passage);
    if (sign === '-' || sign === ' ' || sign === '') found.push({ shown: rest, skipped: 0 });
    if (sign === '+' || sign === ' ' || sign === '') instead.push(...repeated(rest));
  }
  return isWhole
    ? { found: whole(found), instead: whole(instead), ...passage }
    : { found: cut(found), instead: cut(instead), ...passage };
}

function readMark(mark: string, line: number, { marks, ofFile }: Pick<Passage, 'marks' | 'ofFile'>): void {
  const [, before, code, fix] = markOfPlace.exec(mark) ?? [];
  if (before !== undefined && code !== undefined && line >= 0) {
    marks.push({ code, line, column: before.length, ...(fix !== undefined && { fix }) });
    return;
  }
  const [, codeOfFile, fixOfFile] = markOfFile.exec(mark) ?? [];
  if (codeOfFile === undefined) throw new Error(`the mark “!${mark}” is not understood`);
  ofFile.push({ code: codeOfFile, ...(fixOfFile !== undefined && { fix: fixOfFile }) });
}

/** `⟪200 lines⟫- a` is the line `- a`, 200 times. */
function repeated(shown: string): WrittenLine[] {
  const [prefix, times] = /^⟪(\d+) lines⟫/.exec(shown) ?? ['', '1'];
  return Array.from({ length: Number(times) }, () => ({ shown: shown.slice(prefix.length), skipped: prefix.length }));
}

function whole(lines: WrittenLine[]): Excerpt {
  return { lines, startsCut: false, endsCut: false };
}

function cut(lines: readonly WrittenLine[]): Excerpt {
  const startsCut = lines[0]?.shown.startsWith('…') === true;
  const endsCut = lines.at(-1)?.shown.endsWith('…') === true;
  const last = lines.length - 1;
  return {
    lines: lines.map(({ shown, skipped }, index) => {
      const isStart = startsCut && index === 0;
      return {
        shown: shown.slice(isStart ? 1 : 0, endsCut && index === last ? -1 : undefined),
        skipped: skipped + (isStart ? 1 : 0),
      };
    }),
    startsCut,
    endsCut,
  };
}

/** An excerpt as it stands in the file. */
export function textOf({ lines, endsCut }: Excerpt): string {
  const text = lines.map(({ shown }) => readShown(shown).text).join('\n');
  return endsCut || lines.length === 0 ? text : `${text}\n`;
}

/** How far into its excerpt a mark points. */
export function offsetOf({ lines }: Excerpt, mark: { line: number; column: number }): number {
  const before = lines.slice(0, mark.line).reduce((sum, { shown }) => sum + readShown(shown).text.length + 1, 0);
  const { shown, skipped } = lines[mark.line] ?? { shown: '', skipped: 0 };
  const within = readShown(shown).offsets[mark.column - skipped];
  if (within === undefined) throw new Error(`a mark stands beside the line “${shown}”`);
  return before + within;
}
