import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportIt } from './fixes.ts';
import { isThere, targetOf } from './references.ts';
import type { Rule } from './rule.ts';

/** A full address in any text. */
const address = /https?:\/\/[^\s"'<>()\\,;]+/g;
const texts = /\.(?:xml|json|txt|csv|rdf|ics|webmanifest)$/;

/** Every full address of the site that stands in data, feeds and maps leads somewhere. Where the host is, the content itself says. */
export const fullAddresses: Rule = {
  name: 'full-addresses',
  check: (site) => {
    return [...site.files]
      .filter((file) => texts.test(file))
      .flatMap((file) => {
        const found = new Set(readFileSync(join(site.folder, file), 'utf8').match(address));
        return [...found]
          .filter((written) => {
            const target = targetOf(written, { path: '/' }, site);
            return target !== undefined && !isThere(target, site) && written !== site.plan.site.address;
          })
          .map((written) => ({
            page: `/${file}`,
            message: `Adressen ${written} står i filen men finns inte på webbplatsen.`,
            fix: reportIt,
          }));
      });
  },
};
