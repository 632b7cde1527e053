import { createHash } from 'node:crypto';
import { documentsOf } from '#outputs/pdf/document.ts';
import { compilerHere, make } from '#outputs/pdf/pdf.ts';
import { readTemplate } from '#outputs/pdf/set.ts';
import { context, county } from './county.ts';

/** Prints the hashes of the made-up county's book and first leaflet: run in another time zone, language or set of fonts. */
const compiler = await compilerHere();
for (const document of documentsOf(county(), context).slice(0, 2)) {
  const { path, bytes } = await make(compiler, readTemplate(), document, false);
  console.log(createHash('sha256').update(bytes).digest('hex'), path);
}
