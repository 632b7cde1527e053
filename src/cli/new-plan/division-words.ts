import type { DivisionsData } from '#schemas/divisions.ts';
import { capitalized, uncapitalized } from '#text/letters.ts';

export type DivisionWords = Pick<
  DivisionsData['divisions'][number],
  'heading' | 'one' | 'many' | 'theOne' | 'theMany' | 'isNeuter'
>;

/** What is put after a word that ends so, for many, the one and the many. */
const endings: readonly { end: string; many: string; theOne: string; theMany: string; isNeuter?: true }[] = [
  { end: 'förbund', many: '', theOne: 'et', theMany: 'en', isNeuter: true },
  { end: 'område', many: 'n', theOne: 't', theMany: 'na', isNeuter: true },
  { end: 'del|krets', many: 'ar', theOne: 'en', theMany: 'arna' },
  { end: 'grupp|region|sektor', many: 'er', theOne: 'en', theMany: 'erna' },
];

const unknown = { one: 'område', many: 'n', theOne: 't', theMany: 'na', isNeuter: true } as const;

/** The forms of a word that a list has over a column, one or many, where it ends as such words do; else those of område. */
export function divisionWords(head: string): DivisionWords {
  const written = uncapitalized(head.trim());
  const found = endings.flatMap(({ end, many, ...rest }) => {
    const stem = new RegExp(`^(.*(?:${end}))(?:${many})?$`, 'i').exec(written)?.[1];
    return stem === undefined ? [] : [{ one: stem, many, ...rest }];
  })[0];
  const { one, many, theOne, theMany, isNeuter } = found ?? unknown;
  return {
    heading: capitalized(found === undefined ? head.trim() : `${one}${many}`),
    one,
    many: `${one}${many}`,
    theOne: `${one}${theOne}`,
    theMany: `${one}${theMany}`,
    ...(isNeuter && { isNeuter }),
  };
}
