import { partyKinds } from '#schemas/party-kinds.ts';
import { oldFigure, oldName } from '#issues/definitions.ts';
import { changedFigures, type ChangedFigure } from '#model/changed-figures.ts';
import type { Entry, PlanDraft } from '#model/plan.ts';
import { escaped } from '#text/escaped.ts';
import { everyEntry, isWhole } from './every-record.ts';
import type { Check, CheckInput, Finding } from './finding.ts';
import { everyParagraph } from './prose.ts';

const sentences = new Intl.Segmenter('sv', { granularity: 'sentence' });

/** Sentences that hold a figure or a name that a change has made another are pointed out: are they still true? */
export const outdated: Check = (input) => {
  const { plan, before } = input;
  if (before === undefined) return [];
  // A record that cannot be read is not counted, and has not gone.
  const figures = isWhole(input) ? changedFigures(before, plan) : [];
  const names = changedNames(before, plan);
  if (figures.length === 0 && names.length === 0) return [];
  return everyParagraph(plan).flatMap(({ kind, id, text, at }) =>
    [...sentences.segment(text)].flatMap(({ segment: sentence }): Finding[] => [
      ...figures.flatMap((figure) => {
        const match = oldFigureIn(sentence, figure);
        if (match === undefined) return [];
        return [{ issue: oldFigure({ match, ...figure }), kind, id, at: { ...at, match } }];
      }),
      ...names.flatMap(({ old, now, entry }) =>
        kind === 'source' || (entry.kind === kind && entry.id === id) || !holds(sentence, old)
          ? []
          : [{ issue: oldName({ old, now }), kind, id, at: { ...at, match: old } }],
      ),
    ]),
  );
};

/** The figure as it stood before, in a sentence that is about what it counts. */
function oldFigureIn(sentence: string, { spellings, about }: ChangedFigure): string | undefined {
  if (!about.test(sentence)) return undefined;
  return spellings.find((spelling) => holds(sentence, spelling));
}

function holds(sentence: string, words: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}.,:-])${escaped(words)}(?![\\p{L}\\p{N}]|[.,:-]\\d)`, 'u').test(sentence);
}

interface ChangedName {
  old: string;
  now: string;
  entry: Entry;
}

/** The kinds whose records others call by their names. What a source is called is the source's own. */
const named: readonly Entry['kind'][] = [...partyKinds, 'focus-area', 'goal', 'document'];

function changedNames(before: PlanDraft, now: CheckInput['plan']): ChangedName[] {
  const had = new Map(everyEntry(before).map(({ kind, id, label }) => [`${kind}/${id}`, label]));
  return everyEntry(now).flatMap((entry): ChangedName[] => {
    const old = had.get(`${entry.kind}/${entry.id}`);
    return old === undefined || old === entry.label || !named.includes(entry.kind)
      ? []
      : [{ old, now: entry.label, entry }];
  });
}
