import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Picture } from '#book/blocks.ts';
import { draw } from '#charts/draw.ts';
import { unprintable } from '#text/print-alphabet.ts';
import type { InputFiles } from './compile/compiler.ts';
import type { PdfDocument } from './document.ts';
import { printed, printMarks, printColours } from './print-style.ts';

const folder = join(import.meta.dirname, 'typst');

/** The template's files by their path. */
export function readTemplate(): InputFiles {
  return Object.fromEntries(readdirSync(folder).map((name) => [`/${name}`, readFileSync(join(folder, name), 'utf8')]));
}

/** All files that a document is set from: the template, the document as data, and its drawings. */
export function filesOf(template: InputFiles, { attachment, links: _, ...document }: PdfDocument): InputFiles {
  const drawings = new Map<string, string>();
  const drawn = ({ id, figure }: Picture) => {
    drawings.set(`${id}.svg`, printed(draw(figure, id), figure));
    return { file: `${id}.svg`, alt: [figure.title, figure.description].filter((part) => part !== '').join('. ') };
  };
  const own = attachment && { name: attachment.name, description: attachment.description };
  const data = { ...document, attachment: own ?? null, colours: printColours, marks: printMarks() };
  const json = JSON.stringify(data, (key, value: unknown) => (key === 'picture' ? drawn(value as Picture) : value));
  const [lost] = unprintable(json + [...drawings.values()].join(''));
  if (lost !== undefined) throw new Error(`${document.path} holds ${lost}, which the fonts lack: no check found it`);
  return {
    ...template,
    '/document.json': json,
    ...Object.fromEntries([...drawings].map(([name, svg]) => [`/${name}`, svg])),
    ...(attachment && { [`/${attachment.name}`]: attachment.json }),
  };
}
