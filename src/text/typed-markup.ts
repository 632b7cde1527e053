import { bareEntity, entityInWords } from './entities.ts';

/** Marks of HTML or Markdown in a text that is shown as it stands. */
export interface TypedMarkup {
  what: 'tag' | 'entity' | 'markdown';
  match: string;
  /** The same without its marks; for an entity, the sign that it stands for. */
  plain: string;
}

const mayHoldMarkup = /[<&*_~`[\]#\\•·=▪●]|^[-+] |\n *(?:[-+–]|\d+[.)]) /;
const tag = /<!--|<\/?[a-zåäö][\w.-]*(?:\s[^<>]*)?\/?>/giu;
/** Marks around words, or before them; what stands between is the group. */
const markdown: readonly RegExp[] = [
  /\\([*_#[\]`<>&~{}|])/gu,
  /(?<=[\p{L}\d.!?,;)])\\n/gu,
  /!?\[([^[\]]*)\]\s?\((?:[^()\s]|\([^()\s]*\))*\)/gu,
  /\[([^[\]]+)\]\((?:[^()]*)\)?/gu,
  /\[\^[^\]\s]+\]/gu,
  /\[([^[\]]+)\]\[[^[\]]*\]/gu,
  /^\s*(?:[-*+] )?\[[ xX]?\] (\S+)/gu,
  /\*{2,3}([^*\n]+)\*{2,3}|\*{2,}/gu,
  /__([^_\n]+)__(?![\p{L}\d_])/gu,
  /~~([^~\n]*)~~|~~/gu,
  /(?<![=\p{L}])==(?=[^\s=])([^=\n]*[^\s=])==(?!=)/gu,
  /`+([^`\n]*)`+|`/gu,
  /(?<![\p{L}\d*])\*(?=[^\s*])([^*\n]*[^\s*])\*(?![\p{L}\d*])/gu,
  /(?<![\p{L}\d_/.])_(?=[^\s_])([^_\n]*[^\s_])_(?![\p{L}\d_])/gu,
  /(?<=^|\n)[ \t]*(?:#{1,6}[ \t]+|#{2,6})(\S[^\n]*)/gu,
  /(?<=^|\n)[ \t]*(?:·|[-*+](?= ))[ \t]*(\S+)/gu,
  /(?<=^|\s)[•▪●][ \t]*(\S+)/gu,
  /(?<=\n)[ \t]*(?:–|\d{1,2}[.)]) (\S+)/gu,
];

/** The marks in a text, the first of each kind, without those that stand in another. */
export function typedMarkup(text: string): TypedMarkup[] {
  if (!mayHoldMarkup.test(text)) return [];
  const found: (TypedMarkup & { index: number })[] = [];
  const take = (marks: (TypedMarkup & { index: number })[]) => {
    const free = marks.find(({ index, match }) => !found.some((other) => meets(other, { index, match })));
    if (free !== undefined) found.push(free);
  };
  take(Array.from(text.matchAll(tag), ({ index, 0: match }) => ({ what: 'tag', match, plain: '', index })));
  take(
    Array.from(text.matchAll(bareEntity)).flatMap(({ index, 0: match, 1: name = '' }) => {
      const plain = entityInWords(name);
      return plain === undefined ? [] : [{ what: 'entity', match, plain, index }];
    }),
  );
  for (const pattern of markdown)
    take(
      Array.from(text.matchAll(pattern), ({ index, 0: match, 1: plain = '' }) => ({
        what: 'markdown',
        match: match.trim(),
        plain: plain.trim(),
        index,
      })),
    );
  return found.map(({ what, match, plain }) => ({ what, match, plain }));
}

interface Found {
  index: number;
  match: string;
}

function meets(a: Found, b: Found): boolean {
  return a.index < b.index + b.match.length && b.index < a.index + a.match.length;
}
