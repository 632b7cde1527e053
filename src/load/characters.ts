import { controlCharacter, mojibake, softHyphen, splitLetter } from '#issues/definitions.ts';
import { codePointName } from '#text/letters.ts';
import { mojibakeIn } from '#text/mojibake.ts';
import { overlaps, type Range, type RangeProblem } from './range.ts';

/**
 * Invisible characters other than line breaks, tab, and what joins emoji; halves of a pair; blanks that are no spaces; and
 * the sign that decoders and Markdown write for what is no character at all.
 */
const invisible =
  /(?:(?![\n\r\t\u00ad]|(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}]\ufe0f?|[#*\d])[\u200d\ufe0e\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800\ufffd])+/gu;
/** What most files have nothing beside; many times as fast as the pattern above. */
const ordinary = /^[\n\r\t -~\u00a0-\u00ac\u00ae-\u017f\u2010-\u2027]*$/;
const softHyphens = /\u00ad+/g;
/** Stands for a damaged character: as every parser takes it, and not itself one of them. */
const placeholder = '\ufffc';

/** How much of a word a message repeats. */
const longestShown = 80;

/** Letters that have become others, invisible characters, and letters split in two, in order of place. */
export function characterProblems(text: string): RangeProblem[] {
  const wrong = wrongLetters(text);
  const single = [...invisibleCharacters(text), ...splitLetters(text)];
  return [...wrong, ...single.filter(({ range }) => !wrong.some((other) => overlaps(other.range, range)))].sort(
    (a, b) => a.range.start - b.range.start,
  );
}

function wrongLetters(text: string): RangeProblem[] {
  return mojibakeIn(text).map(({ index, match, decoded }) => ({
    issue: mojibake({ word: match.slice(0, longestShown), decoded: decoded?.slice(0, longestShown) }),
    range: { start: index, end: index + match.length },
  }));
}

export function invisibleCharacters(text: string): RangeProblem[] {
  if (ordinary.test(text)) return [];
  const soft = Array.from(text.matchAll(softHyphens), ({ index, 0: run }) => ({
    issue: softHyphen({ word: wordAround(text, index) }),
    range: { start: index, end: index + run.length },
  }));
  const others = Array.from(text.matchAll(invisible), ({ index, 0: run }) => ({
    issue: controlCharacter({ character: codePointName(run) }),
    range: { start: index, end: index + run.length },
  }));
  return [...soft, ...others];
}

/** The word that an offset stands in, without soft hyphens. */
function wordAround(text: string, at: number): string {
  const before = /[\p{L}\p{N}\u00ad-]*$/u.exec(text.slice(Math.max(0, at - longestShown), at))?.[0] ?? '';
  const after = /^[\p{L}\p{N}\u00ad-]*/u.exec(text.slice(at, at + longestShown))?.[0] ?? '';
  return (before + after).replaceAll('\u00ad', '');
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
