import { splitFrontMatter } from '#load/front-matter.ts';
import { lineBreakOf } from './edit-record.ts';

/** The body of an MDX file as it is shown in a field: without the empty lines round it. */
export function bodyOf(text: string): string {
  return bodyText(text).trim().replaceAll('\r\n', '\n');
}

/** The file with another body. Empty lines round it and line breaks stay as they were. */
export function editBody(text: string, body: string): string {
  if (body === bodyOf(text)) return text;
  const old = bodyText(text);
  const begin = text.length - old.length + (old.length - old.trimStart().length);
  const end = text.length - (old.length - old.trimEnd().length);
  const lineBreak = lineBreakOf(text);
  const written = body.trim().replace(/\r\n|\r|\n/g, lineBreak);
  if (old.trim() === '') return `${text.trimEnd()}${lineBreak}${lineBreak}${written}${lineBreak}`;
  return text.slice(0, begin) + written + text.slice(end);
}

function bodyText(text: string): string {
  const parts = splitFrontMatter(text);
  if (parts === undefined) throw new Error('a file without keys between dashes has no body');
  return text.slice(parts.bodyStart);
}
