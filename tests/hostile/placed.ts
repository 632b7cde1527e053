import { join } from 'node:path';
import { readFolder } from '#load/read-folder.ts';
import type { ContentFile, ContentSource } from '#load/source.ts';
import type { Payload } from './payloads/payload.ts';

/** The content that payloads are put into. */
export const validContent: ContentSource = readFolder(join(import.meta.dirname, '..', 'county'));

/** A file with a payload in it, and the lines that the payload takes. */
export interface Placed extends ContentFile {
  firstLine: number;
  lastLine: number;
}

/** What a page must have; in English, since that text may hold straight quotation marks. */
const keys = (title: string, order: number) => `title: ${title}
summary: En sida vars text ingen kan köra.
order: ${order}
language: en
sources: [common-knowledge]
certainty: sourced`;

/** The page that holds a payload. Its body is a paragraph before, the payload, and a paragraph after. */
export function placed({ where, text }: Payload, slug = 'angrepp', order = 9): Placed {
  const page = (title: string, body: string, extra = '') =>
    `---\n${keys(title, order)}${extra}\n---\n\nFöre.\n\n${body}\n\nEfter.\n`;
  const path = `om/${slug}.mdx`;
  const own = `Angrepp ${order}`;
  switch (where) {
    case 'yaml-text':
      return { path, text: page(JSON.stringify(text), 'Text.'), firstLine: 2, lastLine: 2 };
    case 'body':
      return { path, text: page(own, text), firstLine: 12, lastLine: 11 + linesOf(text) };
    case 'link':
      return { path, text: page(own, `[länk](${text})`), firstLine: 12, lastLine: 11 + linesOf(text) };
    case 'slug':
      return {
        path,
        text: page(own, 'Text.', `\nformerSlugs: [${JSON.stringify(text)}]`),
        firstLine: 8,
        lastLine: 8,
      };
    case 'front-matter': {
      const head = text.replace('KEYS', keys(own, order));
      return { path, text: `${head}\nFöre.\n\nEfter.\n`, firstLine: 1, lastLine: linesOf(head) };
    }
    case 'file-name':
      return { path: text, text: page(own, 'Text.'), firstLine: 1, lastLine: 1 };
  }
}

/** The valid content with one file more, or another in its place. */
export function contentWith(...files: ContentFile[]): ContentSource {
  const paths = new Set(files.map(({ path }) => path));
  return { ...validContent, files: [...validContent.files.filter(({ path }) => !paths.has(path)), ...files] };
}

/** Some of the valid content with a file in it: enough to judge that file, and quick to read a thousand times. */
export function beside(file: ContentFile): ContentSource {
  const needed = ['kallor.yaml', 'kommuner/tallby.yaml', 'om/planen.mdx', file.path];
  const { files } = contentWith(file);
  return { ...validContent, files: files.filter(({ path }) => needed.includes(path)) };
}

function linesOf(text: string): number {
  return text.split(/\r\n|\n|\r/).length;
}
