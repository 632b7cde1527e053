import { controlCharacter, mergeConflict, splitLetter } from '#issues/definitions.ts';
import { codePointName } from '#text/letters.ts';
import type { Range, RangeProblem } from './range.ts';

/**
 * Invisible characters other than line breaks, tab, soft hyphen, and the joiner inside emoji; halves of a pair; and the
 * sign that decoders and Markdown write for what is no character at all.
 */
const invisible = /(?:(?![\n\r\t\u00ad\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffd])+/gu;
/** Stands for a damaged character: as every parser takes it, and not itself one of them. */
const placeholder = '\ufffc';

/** How much of a word a message repeats. */
const longestShown = 80;

/** Invisible characters, and letters split in two, which look right and are not; in order of place. */
export function characterProblems(text: string): RangeProblem[] {
  return [...invisibleCharacters(text), ...splitLetters(text)].sort((a, b) => a.range.start - b.range.start);
}

export function invisibleCharacters(text: string): RangeProblem[] {
  return Array.from(text.matchAll(invisible), ({ index, 0: run }) => ({
    issue: controlCharacter({ character: codePointName(run) }),
    range: { start: index, end: index + run.length },
  }));
}

/**
 * The first carriage return that ends a line by itself, as on old Macs. Programs disagree on whether the line ends
 * there: what is the body for one is keys for another.
 */
export function loneReturn(text: string): RangeProblem[] {
  const start = text.search(/\r(?!\n)/);
  return start < 0
    ? []
    : [
        {
          issue: controlCharacter({ character: 'U+000D, ett radslut från gamla Mac' }),
          range: { start, end: start + 1 },
        },
      ];
}

function splitLetters(text: string): RangeProblem[] {
  if (!/[\u0300-\u036f]/.test(text)) return [];
  return Array.from(text.matchAll(/[\p{L}\p{M}]+/gu)).flatMap(({ index, 0: word }) => {
    if (word.normalize('NFC') === word) return [];
    const issue = splitLetter({ word: word.slice(0, longestShown) });
    return [{ issue, range: { start: index, end: index + word.length } }];
  });
}

/** The text with each damaged character replaced, so that the rest can be read. The ranges are in order of place. */
export function withoutCharacters(text: string, damaged: readonly Range[]): string {
  let clean = '';
  let from = 0;
  for (const { start, end } of damaged) {
    clean += text.slice(from, start) + placeholder.repeat(end - start);
    from = end;
  }
  return clean + text.slice(from);
}

/** Where each conflict that a merge left behind begins. */
export function mergeConflicts(text: string): RangeProblem[] {
  return Array.from(text.matchAll(/^<{7}(?= |$)/gm), ({ index }) => ({
    issue: mergeConflict({}),
    range: { start: index, end: index + 7 },
  }));
}
