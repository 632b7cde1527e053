import { absoluteUrl } from '#addresses/addresses.ts';
import type { Plan } from '#model/plan.ts';
import type { HostingFile } from './hosting-file.ts';

/** Where those who have found a fault look for whom to tell (RFC 9116). */
const path = '.well-known/security.txt';

/**
 * Whom to tell of a fault in how the site is guarded, or nothing where the site names no contact: the standard requires one.
 * What is said holds for a year after the edition's date, `2026-11-24`; a site that is built anew says it again.
 */
export function securityTxt({ site, addressing }: Plan, date: string): HostingFile[] {
  if (site.contact === null) return [];
  const expires = new Date(`${date}T00:00:00Z`);
  expires.setUTCDate(expires.getUTCDate() + 364);
  const lines = [
    `Contact: mailto:${site.contact}`,
    `Expires: ${expires.toISOString().replace('.000', '')}`,
    'Preferred-Languages: sv, en',
    `Canonical: ${absoluteUrl(`/${path}`, addressing)}`,
  ];
  return [{ path, text: `${lines.join('\n')}\n` }];
}
