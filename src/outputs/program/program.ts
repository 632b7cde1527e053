import type { MadeFile, Output } from '#outputs/output.ts';
import { billOfMaterials } from './bill-of-materials.ts';
import { lockfile } from './lockfile.ts';
import { notices, shippedPackages } from './notices.ts';
import { licenceText, shippedNames } from './shipped.ts';

/**
 * What the program is made of: its packages, as those who guard against faults in packages read them (CycloneDX), and
 * the licences of those that readers get something of, as these ask to be told.
 */
export const program: Output = {
  step: 'Programmets delar',
  make: () => {
    const locked = lockfile();
    return Promise.resolve([
      file(
        'data/program.cdx.json',
        'application/json',
        'Programmets delar, deras licenser och kontrollsummor (CycloneDX)',
        billOfMaterials(locked),
      ),
      file(
        'data/program-licenser.txt',
        'text/plain',
        'Licenser för det som andra har gjort: typsnitt, sökning och formulär',
        notices(shippedPackages(locked, shippedNames), licenceText),
      ),
    ]);
  },
};

const file = (path: string, type: string, title: string, text: string): MadeFile => ({
  path,
  type,
  title,
  bytes: new TextEncoder().encode(text),
});
