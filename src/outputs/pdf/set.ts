import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unprintable } from '#text/print-alphabet.ts';
import type { InputFiles } from './compile/compiler.ts';
import type { PdfDocument } from './document.ts';
import { printMarks, printColours } from './print-style.ts';

const folder = join(import.meta.dirname, 'typst');

/** The template's files by their path. */
export function readTemplate(): InputFiles {
  return Object.fromEntries(readdirSync(folder).map((name) => [`/${name}`, readFileSync(join(folder, name), 'utf8')]));
}

/** All files that a document is set from: the template, the document as data, and its drawings. */
export function filesOf(template: InputFiles, { drawings, attachment, ...document }: PdfDocument): InputFiles {
  const [lost] = unprintable(JSON.stringify(document) + Object.values(drawings).join(''));
  if (lost !== undefined) throw new Error(`${document.path} holds ${lost}, which the fonts lack: no check found it`);
  const own = attachment && { name: attachment.name, description: attachment.description };
  const data = { ...document, attachment: own ?? null, colours: printColours, marks: printMarks() };
  return {
    ...template,
    '/document.json': JSON.stringify(data),
    ...Object.fromEntries(Object.entries(drawings).map(([name, svg]) => [`/${name}`, svg])),
    ...(attachment && { [`/${attachment.name}`]: attachment.json }),
  };
}
