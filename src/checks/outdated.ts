import { partyKinds } from '#schemas/party-kinds.ts';
import { oldFigure, oldName } from '#issues/definitions.ts';
import { changedFigures, type ChangedFigure } from '#model/changed-figures.ts';
import type { Entry, PlanDraft } from '#model/plan.ts';
import { escaped } from '#text/escaped.ts';
import { everyEntry, isWhole } from './every-record.ts';
import type { Check, CheckInput, Finding } from './finding.ts';
import { movedRecords } from './moved.ts';
import { everyParagraph } from './prose.ts';

const sentences = new Intl.Segmenter('sv', { granularity: 'sentence' });

/** Sentences that hold a figure or a name that a change has made another are pointed out: are they still true? */
export const outdated: Check = (input) => {
  const { plan, before } = input;
  if (before === undefined) return [];
  // A record that cannot be read is not counted, and has not gone.
  const figures = isWhole(input) ? changedFigures(before, plan) : [];
  const names = changedNames(before, input);
  if (figures.length === 0 && names.length === 0) return [];
  return everyParagraph(plan).flatMap(({ kind, id, text, at }) =>
    [...sentences.segment(text)].flatMap(({ segment: sentence }): Finding[] => [
      ...figures.flatMap((figure) => {
        const match = oldFigureIn(sentence, figure);
        if (match === undefined) return [];
        return [{ issue: oldFigure({ match, ...figure }), kind, id, at: { ...at, match } }];
      }),
      ...names.flatMap(({ old, now, entry }) =>
        kind === 'source' || ('field' in at && entry.kind === kind && entry.id === id) || !holds(sentence, old)
          ? []
          : [{ issue: oldName({ old, now }), kind, id, at: { ...at, match: old } }],
      ),
    ]),
  );
};

/** The figure as it stood before, in a sentence that is about what it counts. */
function oldFigureIn(sentence: string, { spellings, about }: ChangedFigure): string | undefined {
  if (!about.test(sentence)) return undefined;
  return spellings.find((spelling) => holds(sentence, spelling, ofElse));
}

/** What follows a figure that counts something else: years, money, a day. */
const ofElse =
  '(?!\\s+(?:år|månad|veck|dag|timm|procent|miljon|miljard|kron|kr(?![\\p{L}])|sid|jan|feb|mars|april|maj|jun|jul|aug|sep|okt|nov|dec)|\\s?%)';

function holds(sentence: string, words: string, unless = ''): boolean {
  const pattern = `${unless === '' ? '' : '(?<!inte\\s(?:\\p{L}+\\s){0,2})'}(?<![\\p{L}\\p{N}.,:-])${escaped(words)}(?![\\p{L}\\p{N}]|[.,:-]\\d)${unless}`;
  return new RegExp(pattern, 'u').test(sentence);
}

interface ChangedName {
  old: string;
  now: string;
  /** The record, of which its own keys may say what it was called. */
  entry: Pick<Entry, 'kind' | 'id'> | { kind: 'plan'; id: '' };
}

/** The kinds whose records others call by their names. What a source is called is the source's own. */
const named: readonly Entry['kind'][] = [...partyKinds, 'focus-area', 'goal', 'document'];

function changedNames(before: PlanDraft, input: CheckInput): ChangedName[] {
  const { plan } = input;
  const { ids } = movedRecords(input);
  const now = new Map(everyEntry(plan).map((entry) => [`${entry.kind}/${entry.id}`, entry]));
  const ofEntries = everyEntry(before).flatMap(({ kind, id, label: old }): ChangedName[] => {
    const entry = now.get(`${kind}/${id}`) ?? now.get(`${kind}/${ids.get(`${kind}/${id}`) ?? ''}`);
    return entry === undefined || old === entry.label || !named.includes(kind)
      ? []
      : [{ old, now: entry.label, entry }];
  });
  const [was, is] = [before.overview?.title, plan.overview?.title];
  if (was === undefined || is === undefined || was === is) return ofEntries;
  return [...ofEntries, { old: was, now: is, entry: { kind: 'plan', id: '' } }];
}
