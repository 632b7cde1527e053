import { createHash } from 'node:crypto';
import { pdf } from '#outputs/pdf/pdf.ts';
import { context, county } from './county.ts';

/** Prints the hash of every PDF of the made-up county: run under another time zone, locale or set of fonts. */
for (const { path, bytes } of await pdf.make(county(), context))
  console.log(createHash('sha256').update(bytes).digest('hex'), path);
