import type { DivisionsData } from '#schemas/divisions.ts';
import { capitalized } from '#text/letters.ts';

type Words = Pick<DivisionsData['divisions'][number], 'heading' | 'one' | 'many' | 'theOne' | 'theMany' | 'isNeuter'>;

/** What is put after a word that ends so, for many, the one and the many. */
const endings: readonly { end: RegExp; many: string; theOne: string; theMany: string; isNeuter?: true }[] = [
  { end: /förbund$/, many: '', theOne: 'et', theMany: 'en', isNeuter: true },
  { end: /e$/, many: 'n', theOne: 't', theMany: 'na', isNeuter: true },
  { end: /(?:del|krets)$/, many: 'ar', theOne: 'en', theMany: 'arna' },
  { end: /(?:grupp|region|sektor)$/, many: 'er', theOne: 'en', theMany: 'erna' },
];

/** The forms of a word that a list has over a column, where it ends as such words do; else those of område. */
export function divisionWords(head: string): Words {
  const heading = capitalized(head.trim());
  const one = heading.toLocaleLowerCase('sv');
  const found = endings.find(({ end }) => end.test(one));
  const { many, theOne, theMany, isNeuter } = found ?? { many: 'n', theOne: 't', theMany: 'na', isNeuter: true };
  const noun = found === undefined ? 'område' : one;
  return {
    heading: found === undefined || many === '' ? heading : `${heading}${many}`,
    one: noun,
    many: `${noun}${many}`,
    theOne: `${noun}${theOne}`,
    theMany: `${noun}${theMany}`,
    ...(isNeuter && { isNeuter }),
  };
}
