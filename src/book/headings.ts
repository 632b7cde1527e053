import { languageOf, type Entry } from '#model/plan.ts';
import type { HeadingBlock } from './blocks.ts';
import type { Chapter } from './chapters.ts';
import { type Part, words } from './words.ts';

/** A heading in the contents. Every heading is a bookmark. */
export function heading(level: number, ...parts: readonly Part[]): HeadingBlock {
  return { type: 'heading', level, children: words(...parts), isInContents: true };
}

/** A heading that is too small for the contents, or one of too many. */
export const subheading = (level: number, ...parts: readonly Part[]): HeadingBlock =>
  smallHeading(heading(level, ...parts));

/** The same of one that is made. */
export const smallHeading = (made: HeadingBlock): HeadingBlock => ({ ...made, isInContents: false });

/** The heading of a chapter of the book, which links to the page it stands for lead to. */
export const chapterHeading = ({ path, heading: title }: Chapter): HeadingBlock => ({
  ...heading(1, title),
  anchor: path,
});

/** The heading of a record, which links to the record lead to. */
export function headingOf(entry: Entry, level: number, ...parts: readonly Part[]): HeadingBlock {
  const language = languageOf(entry);
  return {
    ...heading(level, ...(parts.length === 0 ? [entry.label] : parts)),
    anchor: entry.path,
    ...(language !== undefined && { language }),
  };
}
