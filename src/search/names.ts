import { kinds } from '#schemas/kinds.ts';
import { yearsOf } from '#model/local-plans.ts';
import type { Entry } from '#model/plan.ts';
import { dateInWords } from '#text/dates.ts';

/** All that a record is called, its title first: official, short and earlier names, abbreviations, numbers, codes. */
export function namesOf(entry: Entry): string[] {
  return [...new Set([entry.label, ...otherNames(entry)])].filter((name) => name !== '');
}

/** The words of a page's address, which an editor chose: 2016-kickoff. Registers have ids that no reader sees. */
export function addressWords({ kind, id }: Entry): string {
  return kinds[kind].form === 'folder' ? id.replaceAll('-', ' ') : '';
}

function otherNames(entry: Entry): string[] {
  switch (entry.kind) {
    case 'municipality':
      return [`${entry.name} kommun`, `${entry.name}s kommun`, entry.code, `Kommunkod ${entry.code}`];
    case 'federation':
      return [entry.shortName, ...(entry.nameVariants ?? []), ...earlier(entry)];
    case 'area':
      return [...some(entry.shortName), ...earlier(entry)];
    case 'care-area':
      return earlier(entry);
    case 'actor':
      return [...some(entry.abbreviation, entry.fullName), ...earlier(entry)];
    case 'goal':
      return [...some(entry.officialTitle), ...(entry.number === null ? [] : [`Mål ${entry.number}`])];
    case 'focus-area':
      return [`Fokusområde ${entry.number}`];
    case 'agreement':
      return [`Överenskommelse ${entry.year}`, `Överenskommelsen för ${entry.year}`];
    case 'local-plan':
      return [`${entry.label} ${yearsOf(entry)}`];
    case 'event':
    case 'article':
      return [dateInWords(entry.date), ...(entry.date.length < 'ÅÅÅÅ-MM-DD'.length ? [] : [entry.date])];
    case 'term':
      return [...some(entry.abbreviation), ...(entry.synonyms ?? [])];
    default:
      return [];
  }
}

function earlier({
  earlierNames = [],
}: {
  earlierNames?: { name: string; abbreviation?: string | undefined }[] | undefined;
}): string[] {
  return earlierNames.flatMap(({ name, abbreviation }) => [name, ...some(abbreviation)]);
}

const some = (...names: (string | null | undefined)[]): string[] =>
  names.filter((name) => name !== null && name !== undefined);
