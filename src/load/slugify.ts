import { fold } from '#text/letters.ts';

/** A name as it may stand in an address: å and ä become a, ö becomes o, everything between words a hyphen. */
export function slugify(name: string): string {
  const slug = fold(name.normalize('NFC').toLowerCase())
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'nytt-namn' : slug;
}
