import { countInWords, numberInWords } from './numbers.ts';

/** A noun that can be counted, in the forms that sentences need: kommun, kommuner, kommunen, kommunerna. */
export interface Noun {
  one: string;
  many: string;
  theOne: string;
  theMany: string;
  /** Whether one of it is ett, and the one is det. */
  isNeuter?: boolean;
}

/** `inga kommuner`, `1 kommun`, `49 kommuner`, with a no-break space after figures. */
export function counted(value: number, noun: Noun): string {
  return value === 0 ? `inga ${noun.many}` : `${numberInWords(value)}\u00a0${formOf(value, noun)}`;
}

/** `inga mål`, `ett mål`, `tolv mål`, `53 mål`: how a text counts. */
export function countedInWords(value: number, noun: Noun): string {
  return value === 0 ? `inga ${noun.many}` : `${onlyCounted(value, noun)} ${formOf(value, noun)}`;
}

/** The count alone, where the noun is understood: `inget`, `en`, `två`. */
export function onlyCounted(value: number, { isNeuter = false }: Noun): string {
  if (value === 0) return isNeuter ? 'inget' : 'ingen';
  return countInWords(value, isNeuter ? 'neuter' : 'common');
}

/** `kommunen`, `de 49 kommunerna`: what has been told of. */
export function theCounted(value: number, { theOne, theMany }: Noun): string {
  if (value === 0) return theMany;
  return value === 1 ? theOne : `de ${numberInWords(value)} ${theMany}`;
}

/** `den enda kommunen`, `båda kommunerna`, `alla 49 kommuner`: every one of them. */
export function allCounted(value: number, noun: Noun): string {
  if (value === 1) return `${noun.isNeuter === true ? 'det' : 'den'} enda ${noun.theOne}`;
  return value === 2 ? `båda ${noun.theMany}` : `alla ${counted(value, noun)}`;
}

const formOf = (value: number, { one, many }: Noun): string => (value === 1 ? one : many);

/** Nouns that are no kind of record. */
export const nouns = {
  statement: { one: 'uppgift', many: 'uppgifter', theOne: 'uppgiften', theMany: 'uppgifterna' },
  printed: { one: 'sida', many: 'sidor', theOne: 'sidan', theMany: 'sidorna' },
  file: { one: 'fil', many: 'filer', theOne: 'filen', theMany: 'filerna' },
  indexed: {
    one: 'sida och uppslag',
    many: 'sidor och uppslag',
    theOne: 'sidan och uppslaget',
    theMany: 'sidorna och uppslagen',
  },
  decision: { one: 'beslut', many: 'beslut', theOne: 'beslutet', theMany: 'besluten', isNeuter: true },
  explanation: { one: 'förklaring', many: 'förklaringar', theOne: 'förklaringen', theMany: 'förklaringarna' },
  fault: { one: 'fel', many: 'fel', theOne: 'felet', theMany: 'felen', isNeuter: true },
  warning: { one: 'varning', many: 'varningar', theOne: 'varningen', theMany: 'varningarna' },
} as const satisfies Record<string, Noun>;

/** An amount in millions of kronor: `inga pengar`, `1 miljon kronor`, `60,5 miljoner kronor`. */
export function millionsInWords(value: number): string {
  if (value === 0) return 'inga pengar';
  return `${numberInWords(value)}\u00a0${value === 1 ? 'miljon' : 'miljoner'} kronor`;
}
