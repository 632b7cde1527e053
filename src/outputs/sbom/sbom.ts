import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Output } from '#outputs/output.ts';
import { billOfMaterials, type Lockfile } from './bill-of-materials.ts';

const lockfile = join(import.meta.dirname, '../../../package-lock.json');

/** The packages that the program is made of, as those who guard against faults in packages read them: CycloneDX. */
export const sbom: Output = {
  step: 'Programmets delar',
  make: () => {
    const text = billOfMaterials(JSON.parse(readFileSync(lockfile, 'utf8')) as Lockfile);
    return Promise.resolve([
      {
        path: 'data/program.cdx.json',
        type: 'application/json',
        title: 'Programmets delar, deras licenser och kontrollsummor (CycloneDX)',
        bytes: new TextEncoder().encode(text),
      },
    ]);
  },
};
