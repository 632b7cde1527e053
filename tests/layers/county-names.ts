import type { Plan } from '#model/plan.ts';

/** Shorter names are ordinary words or ends of words as often as names. */
const distinct = 5;
const start = String.raw`(?<![\p{L}\p{N}])`;
const end = String.raw`(?![\p{L}\p{N}-])`;
const quote = '[\'"`]';

/** What the guide calls a county that is not there, and the codes it gives its municipalities, which no county has. */
const madeUpName = /^exempel/i;
const madeUpCode = /^99/;
/** A municipality's code that may be a year: it is its code only where that is said. */
const yearLike = /^(?:19|20)/;

/** The names, addresses and codes by which a county is known, each as it stands in a text. */
export function namesOfCounty({ records, site }: Plan): RegExp[] {
  const { federation, 'care-area': careArea, area } = records;
  const municipality = records.municipality.filter(({ code }) => !madeUpCode.test(code));
  const groups = municipality.length === 0 ? [] : [...federation, ...careArea, ...area];
  const names = municipality.map(({ name }) => name);
  const places = [...names, site.area, site.county].filter(isDistinct);
  const bodies = groups
    .flatMap(({ name, earlierNames = [], ...group }) => [
      name,
      ...('shortName' in group && group.shortName !== undefined ? [group.shortName] : []),
      ...earlierNames.map((earlier) => earlier.name),
    ])
    .filter(isDistinct);
  const short = names.filter((name) => !isDistinct(name));
  const ids = municipality.map(({ id }) => id).filter(isDistinct);
  const files = [...municipality, ...groups].map(({ file }) => file.replace(/\.\w+$/, ''));
  const codes = municipality.map(({ code }) => code);
  return [
    // One word with any ending, in any case: Storstads, storstadsbo.
    ...either(
      places.filter((place) => !place.includes(' ')),
      (place) => new RegExp(start + place, 'giu'),
    ),
    // Several as they are written, and so what groups are called: one may be a verb in small letters.
    ...either([...places.filter((place) => place.includes(' ')), ...bodies], (name) => new RegExp(start + name, 'gu')),
    // Alone in quotation marks, or as the name of a record: `vik` is a word too.
    ...either(short, (name) => new RegExp(`(?<=${quote}|^name: )${name}(?=${quote}|$)`, 'gmu')),
    // Whole, since without its dots a name may be the start of another word.
    ...either([...ids, ...files], (id) => new RegExp(start + id + end, 'gu')),
    ...either(
      codes.filter((code) => !yearLike.test(code)),
      (code) => new RegExp(`(?<=${quote}|ommunkod )${code}${end}`, 'gu'),
    ),
    ...either(
      codes.filter((code) => yearLike.test(code)),
      (code) => new RegExp(`(?<=code: ${quote}|ommunkod )${code}${end}`, 'gu'),
    ),
  ];
}

/** Each place where one of the names stands, as `line: name`. */
export function namesIn(text: string, names: RegExp[]): string[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      names.flatMap((name) => [...line.matchAll(name)].map(([match]) => `${index + 1}: ${match}`)),
    );
}

const isDistinct = (name: string): boolean => name.length >= distinct && !madeUpName.test(name);

/** A pattern of any of the words, or none where there are no words: an empty choice is found everywhere. */
function either(words: string[], patternOf: (choice: string) => RegExp): RegExp[] {
  const choice = words.map((word) => word.replace(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)).join('|');
  return choice === '' ? [] : [patternOf(`(?:${choice})`)];
}
