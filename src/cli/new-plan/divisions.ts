import { slugify } from '#load/slugify.ts';
import type { DividingColumn, ListedMunicipality } from './municipalities.ts';

/** One of what the municipalities of a new plan are grouped in. */
export interface ListedGroup {
  id: string;
  name: string;
  memberCount: number;
  /** What its tiles on the map show; undefined where the colours do not reach. */
  colour?: { group: string; letter: string; fill: string; text: string };
}

/** Printing colours that differ in lightness, so that a black and white copy keeps them apart. */
const fills = [
  { fill: '#1b3d66', text: '#ffffff' },
  { fill: '#f0d88f', text: '#1a2321' },
  { fill: '#8f3d14', text: '#ffffff' },
  { fill: '#86c5bd', text: '#1a2321' },
  { fill: '#5c2a63', text: '#ffffff' },
  { fill: '#b9cfe8', text: '#1a2321' },
] as const;

/** The groups that a list names, in the order of the alphabet, with a colour and a letter each as far as there are any. */
export function groupsOf(municipalities: readonly ListedMunicipality[], by: DividingColumn): ListedGroup[] {
  const names = municipalities.flatMap((municipality) => municipality[by] ?? []);
  const taken = new Set<string>();
  return [...new Set(names)].sort(Intl.Collator('sv').compare).map((name, index) => {
    const letter = [...name.toLocaleUpperCase('sv')].find((one) => /\p{L}/u.test(one) && !taken.has(one));
    const id = slugify(name);
    const memberCount = names.filter((other) => other === name).length;
    const colours = fills[index];
    if (letter === undefined || colours === undefined) return { id, name, memberCount };
    taken.add(letter);
    return { id, name, memberCount, colour: { group: id, letter, ...colours } };
  });
}
