import { groupKinds } from '#schemas/party-kinds.ts';
import { escaped } from '#text/escaped.ts';
import { countInWords, numberInWords } from '#text/numbers.ts';
import { figuresOf, figureText } from './figures.ts';
import type { Entry, PlanDraft } from './plan.ts';

/** A figure that is another than before. */
export interface ChangedFigure {
  old: string;
  now: string;
  /** How the old one may have been written. */
  spellings: readonly string[];
  /** What a sentence about it holds. */
  about: RegExp;
  /** Of the members of a party: the record whose own text needs no name, and what a sentence there holds. */
  own?: { id: string; about: RegExp };
  /** What writes it. */
  tag: string;
}

/** What says that a figure is of what is known, and not of all there is. */
const known = '(?=.*(?:känn|känd|känt|hitta|know|found))';
const aboutKnown: Readonly<Record<string, RegExp>> = {
  kommunbeslut: new RegExp(`${known}.*(?:beslut|decision)`, 'is'),
  'mal-med-nummer': new RegExp(`${known}.*(?:\\bmål|\\bgoal|nummer)`, 'is'),
  'mal-utan-nummer': new RegExp(`${known}.*(?:\\bmål|\\bgoal|till en del)`, 'is'),
  'okanda-mal': new RegExp(`${known}.*(?:\\bmål|\\bgoal)`, 'is'),
};

/** The figures that are not what they were. A single one of a kind is not told: en and ett are written of everything. */
export function changedFigures(before: PlanDraft, plan: PlanDraft): ChangedFigure[] {
  const [had, has] = [figuresOf(before), figuresOf(plan)];
  return [...has].flatMap(([word, { count, noun }]): ChangedFigure[] => {
    const old = had.get(word)?.count;
    if (old === undefined || old === count || old === 0 || (old === 1 && aboutKnown[word] === undefined)) return [];
    const english = figureText(had, { of: word, as: 'engelska', isFirst: false });
    const gender = noun.isNeuter === true ? 'neuter' : 'common';
    const spellings = [numberInWords(old), countInWords(old, gender), english ?? ''];
    const nouns = Object.values(noun).filter((form) => typeof form === 'string');
    const { about = aboutKnown[word], own } = aboutKnown[word] === undefined ? aboutOf(word, plan, nouns) : {};
    if (about === undefined) return [];
    const [was, now] = [countInWords(old, gender), countInWords(count, gender)];
    return [
      { old: was, now, spellings: [...new Set(spellings)], about, ...(own && { own }), tag: `<Antal av="${word}" />` },
    ];
  });
}

/** The nouns of a kind; of the members of a party, also one of its names, outside its own text. */
function aboutOf(word: string, { records }: PlanDraft, nouns: readonly string[]): Pick<ChangedFigure, 'about' | 'own'> {
  const party = groupKinds.flatMap((kind): Entry[] => records[kind]).find(({ id }) => id === word);
  const english = word === 'kommuner' ? ['municipalities'] : word === 'planens-mal' ? ['goals'] : [];
  const forms = `(?<!\\p{L})(?:${[...nouns, ...english].map(escaped).join('|')})(?!\\p{L})`;
  if (party === undefined) return { about: new RegExp(forms, 'isu') };
  const names = [party.label, 'shortName' in party ? party.shortName : undefined].filter((name) => name !== undefined);
  const named = `(?=.*(?:${names.map(escaped).join('|')}))`;
  const own = { id: word, about: new RegExp(`${forms}|(?<!\\p{L})medlem`, 'isu') };
  return { about: new RegExp(`${named}.*${forms}`, 'isu'), own };
}
