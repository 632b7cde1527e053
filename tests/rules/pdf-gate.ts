import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsIn } from '#outputs/pdf/gate/gate.ts';
import { reportIt } from './fixes.ts';
import type { Finding, Rule } from './rule.ts';

/** Every PDF on the site passes the gate that stops a build, in the bytes that are published. */
export const pdfGate: Rule = {
  name: 'pdf-gate',
  check: async ({ folder, files }) => {
    const found: Finding[] = [];
    for (const file of [...files].filter((path) => path.endsWith('.pdf'))) {
      const faults = await faultsIn(readFileSync(join(folder, file)));
      found.push(
        ...faults.map((fault) => ({
          page: `/${file}`,
          message: `PDF-filen kan inte publiceras: ${fault}.`,
          fix: reportIt,
        })),
      );
    }
    return found;
  },
};
