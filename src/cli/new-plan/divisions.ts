import { slugify } from '#load/slugify.ts';
import { kinds } from '#schemas/kinds.ts';
import type { GroupKind } from '#schemas/party-kinds.ts';
import { capitalized } from '#text/letters.ts';
import { divisionWords, type DivisionWords } from './division-words.ts';
import type { MunicipalityList } from './municipalities.ts';

/** What the municipalities of a new plan are grouped by. */
export interface ListedDivision extends DivisionWords {
  /** The address of its page. */
  id: string;
  kind: GroupKind;
  groups: readonly ListedGroup[];
  /** The ids of a municipality's groups, by its code. */
  idOf: ReadonlyMap<string, string>;
}

/** One of what the municipalities of a new plan are grouped in. */
export interface ListedGroup {
  id: string;
  name: string;
  memberCount: number;
  /** What its tiles on the map show; undefined where the colours do not reach. */
  colour?: { group: string; letter: string; fill: string; text: string };
}

/** The kinds that are a division of their own, and what a list says over their columns. Others are areas of a division. */
const ownKinds: readonly (readonly [GroupKind, RegExp])[] = [
  ['federation', /förbund/i],
  ['care-area', /vårdsamverkan/i],
];

/** A name that a page may have. */
const shortestName = 3;

/** Printing colours that differ in lightness, so that a black and white copy keeps them apart. */
const fills = [
  { fill: '#1b3d66', text: '#ffffff' },
  { fill: '#f0d88f', text: '#1a2321' },
  { fill: '#8f3d14', text: '#ffffff' },
  { fill: '#86c5bd', text: '#1a2321' },
  { fill: '#5c2a63', text: '#ffffff' },
  { fill: '#b9cfe8', text: '#1a2321' },
] as const;

/** The divisions that a list names, in its order. */
export function divisionsIn({ municipalities, divisions }: MunicipalityList): ListedDivision[] {
  const taken = new Set(municipalities.map(({ name }) => slugify(name)));
  const left = new Map(ownKinds);
  return divisions.map((head, column) => {
    const words = divisionWords(head);
    const [kind = 'area'] = [...left].find(([, says]) => says.test(head)) ?? [];
    left.delete(kind);
    const members = municipalities.flatMap(({ code, groups }) => {
      const group = groups[column];
      return group === undefined ? [] : [{ code, group }];
    });
    const names = [...new Set(members.map(({ group }) => group))].sort(Intl.Collator('sv').compare);
    const written = new Map(names.map((name) => [name, nameOf(name, words, taken)]));
    const idOf = new Map(members.map(({ code, group }) => [code, slugify(written.get(group) ?? group)]));
    const ids = [...idOf.values()];
    const groups = [...written.values()].map((name) => {
      const id = slugify(name);
      return { id, name, memberCount: ids.filter((other) => other === id).length };
    });
    return {
      id: kind === 'area' ? slugify(words.heading) : kinds[kind].place,
      kind,
      ...words,
      groups: coloured(groups),
      idOf,
    };
  });
}

/** What a group is called: with what it is before its name where that is short, or another's too. */
function nameOf(name: string, { theOne }: DivisionWords, taken: Set<string>): string {
  const isFree = name.length >= shortestName && !taken.has(slugify(name));
  const own = isFree ? name : `${capitalized(theOne)} ${name}`;
  taken.add(slugify(own));
  return own;
}

const wordsOf = (group: ListedGroup | undefined): string[] => group?.name.toLocaleUpperCase('sv').split(' ') ?? [];

/** Groups with a colour and a letter each, as far as there are any. */
function coloured(groups: readonly ListedGroup[]): ListedGroup[] {
  const taken = new Set<string>();
  const shared =
    groups.length > 1 ? wordsOf(groups[0]).filter((word) => groups.every((one) => wordsOf(one).includes(word))) : [];
  return groups.map((group, index) => {
    // What all names have in common tells none of them from the others.
    const own = wordsOf(group).filter((word) => !shared.includes(word));
    const letter = [...own, ...shared]
      .join('')
      .match(/\p{L}/gu)
      ?.find((one) => !taken.has(one));
    const colours = fills[index];
    if (letter === undefined || colours === undefined) return group;
    taken.add(letter);
    return { ...group, colour: { group: group.id, letter, ...colours } };
  });
}
