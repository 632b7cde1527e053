import { kinds, type Kind, type KindDefinition } from '#schemas/kinds.ts';
import { fold } from '#text/letters.ts';
import { nearest } from '#text/nearest.ts';

/** What editors call a kind besides its own noun. */
const otherWords: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  article: ['nyhet'],
  event: ['beslut', 'möte', 'aktivitet'],
  'care-area': ['område'],
  agreement: ['avtal'],
  'local-plan': ['lokal plan', 'kommunplan'],
  actor: ['organisation', 'myndighet', 'förening'],
  term: ['begrepp', 'förkortning', 'term'],
  source: ['länk', 'referens'],
  document: ['rapport', 'protokoll'],
};

/** The kind that a word of an editor's means: its folder, its Swedish nouns, or another word for it. */
export function kindOfWord(word: string): Kind | undefined {
  const given = plain(word);
  return choosable().find(([kind, { place, one, many }]) =>
    [place, place.replace('.yaml', ''), one, many, ...(otherWords[kind] ?? [])].some((name) => plain(name) === given),
  )?.[0];
}

/** What is said of a word that means no kind. */
export function unknownKind(word: string): string {
  const words = choosable().map(([, { one }]) => one);
  const near = nearest(word, words);
  return `”${word}” är inget slags innehåll. ${near === undefined ? `Välj bland ${words.join(', ')}.` : `Menade du ”${near}”?`}`;
}

/** Small letters without diacritics: `Händelse` and `handelse` are the same word here. */
const plain = (word: string): string => fold(word.toLowerCase());

function choosable(): [Kind, KindDefinition][] {
  return (Object.entries(kinds) as [Kind, KindDefinition][]).filter(([, { form }]) => form !== 'single');
}
