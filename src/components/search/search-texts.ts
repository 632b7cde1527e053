import type { HelpPage } from '#search/help-register.ts';
import { listInWords } from '#text/sorting.ts';

/** What a search says of its outcome. */
export interface Told {
  query: string;
  count: number;
  corrected?: string | undefined;
  synonyms: readonly string[];
  /** Whether the search could not be fetched. */
  isFailed?: boolean;
  /** Whether only some types, years … are searched. */
  isFiltered?: boolean;
  /** Where need is meant: the page that comes first. */
  help?: HelpPage | undefined;
  /** Where nothing was found: the query in words that the content has, as near as can be. */
  nearest?: string | undefined;
}

/** `12 träffar på ”suicid”`, or what to do where there are none. */
export function statusText({
  query,
  count,
  corrected,
  nearest,
  help,
  isFiltered = false,
  isFailed = false,
}: Told): string {
  if (isFailed) return 'Sökningen kunde inte hämtas. Försök igen, eller slå upp i A–Ö-registret.';
  if (query === '') return '';
  if (count === 0 && isFiltered)
    return `Inga träffar på ”${query}” med de val du har gjort. Välj Alla för att se fler.`;
  // Who is in need is not sent to try another word.
  if (count === 0 && help !== undefined) return `Inga andra träffar på ”${query}”.`;
  if (count === 0 && nearest !== undefined) return `Inga träffar på ”${query}”. Menade du ”${nearest}”?`;
  if (count === 0) return `Inga träffar på ”${query}”. Pröva ett kortare ord, eller slå upp i A–Ö-registret.`;
  return `${count} ${count === 1 ? 'träff' : 'träffar'} på ”${corrected ?? query}”`;
}

const mostSynonyms = 3;

/** What the search did beside the query itself: mended its spelling, looked for words of the same meaning. */
export function noteText({ query, count, corrected, synonyms }: Told): string {
  if (count === 0) return '';
  const spelling = corrected === undefined ? '' : `Du skrev ”${query}”, som inte finns här.`;
  const others = synonyms.slice(0, mostSynonyms).map((synonym) => `”${synonym}”`);
  const meaning = others.length === 0 ? '' : `Visar även träffar för ${listInWords(others)}.`;
  return [spelling, meaning].filter((text) => text !== '').join(' ');
}
