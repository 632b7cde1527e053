import type { Plan } from '#model/plan.ts';

/** Shorter names are ordinary words or ends of words as often as names. */
const distinct = 5;
const start = String.raw`(?<![\p{L}\p{N}])`;
const end = String.raw`(?![\p{L}\p{N}-])`;
const quote = '[\'"`]';

/** The names, addresses and codes by which a county is known, each as it stands in a text. */
export function namesOfCounty({ records, site }: Plan): RegExp[] {
  const { municipality, federation, 'care-area': careArea } = records;
  const names = municipality.map(({ name }) => name);
  const places = [...names, ...municipality.map(({ id }) => id), site.area, site.county].filter(isDistinct);
  const bodies = [
    ...federation.flatMap(({ name, shortName, earlierNames = [] }) => [name, shortName, ...earlier(earlierNames)]),
    ...careArea.flatMap(({ name, earlierNames = [] }) => [name, ...earlier(earlierNames)]),
  ].filter(isDistinct);
  const short = names.filter((name) => !isDistinct(name));
  const files = [...municipality, ...federation, ...careArea].map(({ file }) => file.replace(/\.\w+$/, ''));
  const codes = municipality.map(({ code }) => code);
  return [
    // With any ending, in any case: Storstads, storstadsbo.
    ...either(places, (place) => new RegExp(start + place, 'giu')),
    // As they are written: one may be a verb in small letters.
    ...either(bodies, (body) => new RegExp(start + body, 'gu')),
    // Alone in quotation marks, or as the name of a record: `vik` is a word too.
    ...either(short, (name) => new RegExp(`(?<=${quote}|^name: )${name}(?=${quote}|$)`, 'gmu')),
    ...either(files, (file) => new RegExp(start + file + end, 'gu')),
    ...either(codes, (code) => new RegExp(`(?<=${quote}|ommunkod )${code}${end}`, 'gu')),
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

const isDistinct = (name: string): boolean => name.length >= distinct;

const earlier = (names: readonly { name: string }[]): string[] => names.map(({ name }) => name);

/** A pattern of any of the words, or none where there are no words: an empty choice is found everywhere. */
function either(words: string[], patternOf: (choice: string) => RegExp): RegExp[] {
  const choice = words.map((word) => word.replace(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)).join('|');
  return choice === '' ? [] : [patternOf(`(?:${choice})`)];
}
