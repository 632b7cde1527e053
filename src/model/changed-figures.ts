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
    const about =
      aboutKnown[word] ??
      aboutOf(
        word,
        plan,
        Object.values(noun).filter((form) => typeof form === 'string'),
      );
    const [was, now] = [countInWords(old, gender), countInWords(count, gender)];
    return [{ old: was, now, spellings: [...new Set(spellings)], about, tag: `<Antal av="${word}" />` }];
  });
}

/** The nouns of a kind; of the members of a party, also its name. */
function aboutOf(word: string, { records }: PlanDraft, nouns: readonly string[]): RegExp {
  const party = groupKinds.flatMap((kind): Entry[] => records[kind]).find(({ id }) => id === word);
  const english = word === 'kommuner' ? ['municipalities'] : word === 'planens-mal' ? ['goals'] : [];
  const forms = `(?<!\\p{L})(?:${[...nouns, ...english].map(escaped).join('|')})(?!\\p{L})`;
  return new RegExp(party === undefined ? forms : `(?=.*${escaped(party.label)}).*${forms}`, 'isu');
}
