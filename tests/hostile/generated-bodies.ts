import fc from 'fast-check';
import type { BodyPlace } from '#schemas/body.ts';
import { bodyParts, mark, names, type Line, type Part, type Piece } from './body-parts.ts';

/** A body with the words that a reader must see if the check lets it through: `k1m`, `k2m` … */
export interface GeneratedBody {
  text: string;
  marks: readonly string[];
}

/** How a body is written: by someone who keeps the rules, or with everything everywhere. */
interface Writing {
  isTame: boolean;
  /** Whether what is written must stay on its line. */
  isOneLine: boolean;
  inside: ReadonlySet<BodyPlace>;
  /** The depth of the last heading, so that the next does not skip one. */
  depth: { last: number };
}

/** Bodies from the whole grammar of Markdown and MDX, written the ways people write it; three of four keep the rules. */
export const generatedBodies: fc.Arbitrary<GeneratedBody> = fc
  .tuple(bodyParts, fc.constantFrom(true, true, true, false))
  .map(([parts, isTame]) => {
    const text = written(parts, { isTame, isOneLine: false, inside: new Set(), depth: { last: 1 } });
    const used = names.filter((name) => text.includes(`][${name}]`));
    const heading = isTame && text.includes('(#rubrik)') ? ['## Rubrik'] : [];
    return numbered([text, ...heading, ...used.map((name) => `[${name.toLowerCase()}]: /kommuner/`)].join('\n\n'));
  });

function numbered(text: string): GeneratedBody {
  let count = 0;
  const whole = text.replaceAll(mark, () => `k${(count += 1)}m`);
  return { text: whole, marks: Array.from({ length: count }, (_, index) => `k${index + 1}m`) };
}

function written(parts: readonly Part[], writing: Writing): string {
  return parts.map((part) => partOf(part, writing)).join('\n\n');
}

function partOf(part: Part, writing: Writing): string {
  const { isTame, depth } = writing;
  const inner = (parts: readonly Part[], place: BodyPlace) => written(parts, within(writing, place));
  switch (part.kind) {
    case 'paragraph':
      return part.lines.map((line) => lineOf(line, writing)).join(part.end);
    case 'heading': {
      const isOneLine = part.form !== 'underlined';
      const text = lineOf(part.line, { ...within(writing, 'heading'), isOneLine });
      if (isTame && isInside(writing, 'listItem', 'blockquote', 'Delvis')) return `**${mark}**`;
      if (part.form === 'underlined') {
        depth.last = 2;
        return `${text}\n---`;
      }
      depth.last = isTame ? Math.max(2, Math.min(part.depth, depth.last + 1)) : part.depth;
      return `${'#'.repeat(depth.last)} ${text}${part.form === 'closed' ? ' ##' : ''}`;
    }
    case 'table':
      return tableOf(part, { ...within(writing, 'tableCell'), isOneLine: true });
    case 'code':
      return `${part.fence}\n${part.text}\n${/^[`~]+/.exec(part.fence)?.[0] ?? ''}`;
    case 'alone':
      return part.text;
    case 'fault':
      return isTame ? mark : part.text;
    case 'list':
      return part.items
        .map((item) => part.sign + indented(inner(item, 'listItem'), ' '.repeat(part.sign.length)))
        .join(part.gap);
    case 'quote':
      return `> ${indented(inner(part.parts, 'blockquote'), '> ')}`;
    case 'partly':
      if (isTame && isInside(writing, 'Delvis')) return inner(part.parts, 'Delvis');
      return `<Delvis not="${mark} saknas.">${part.gap}${inner(part.parts, 'Delvis')}${part.gap}</Delvis>`;
  }
}

function tableOf({ width, rows, dashes }: Extract<Part, { kind: 'table' }>, writing: Writing): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const cells = rows.map((row) => row.map((line) => (line === undefined ? '' : lineOf(line, writing))));
  const tame = cells.length === 0 ? [[mark]] : cells.map((row) => row.slice(0, width));
  const head = Array.from({ length: width }, () => mark);
  return [head, dashes.slice(0, width), ...(writing.isTame ? tame : cells)].map(row).join('\n');
}

function lineOf({ pieces, between }: Line, writing: Writing): string {
  return pieces
    .map((piece) => pieceOf(piece, writing))
    .join(writing.isOneLine ? between.replace('\\\n', ' ') : between);
}

function pieceOf(piece: Piece, writing: Writing): string {
  const { isTame } = writing;
  switch (piece.kind) {
    case 'words':
      return piece.before + mark + piece.after;
    case 'fault':
      return isTame ? mark : piece.text;
    case 'marked':
      return piece.sign + lineOf(piece.line, writing) + piece.sign;
    case 'code':
      return piece.fence + piece.text + piece.fence;
    case 'link': {
      const text = lineOf(piece.line, within(writing, 'link'));
      const isTitled = !isTame && piece.target.startsWith('(');
      return `[${text}]${isTitled && piece.title !== '' ? piece.target.replace(')', ` "${piece.title}")`) : piece.target}`;
    }
    case 'source':
      return isTame && isInside(writing, 'heading', 'link') ? mark : piece.text;
    case 'partly': {
      const text = lineOf(piece.line, within(writing, 'Delvis'));
      return isTame && isInside(writing, 'heading', 'link', 'Delvis')
        ? text
        : `<Delvis not="${mark} saknas.">${isTame ? `${mark} ` : ''}${text}</Delvis>`;
    }
  }
}

function within(writing: Writing, place: BodyPlace): Writing {
  return { ...writing, inside: new Set([...writing.inside, place]) };
}

function isInside({ inside }: Writing, ...places: readonly BodyPlace[]): boolean {
  return places.some((place) => inside.has(place));
}

function indented(text: string, indent: string): string {
  return text.replaceAll('\n', `\n${indent}`);
}
