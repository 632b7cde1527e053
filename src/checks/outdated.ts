import type { Kind } from '#schemas/kinds.ts';
import { partyKinds } from '#schemas/party-kinds.ts';
import { oldAfterPeriod, oldFigure, oldName, oldYear } from '#issues/definitions.ts';
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
  const time = [...oldTime(before, plan), ...oldYears(before, plan)];
  if (figures.length === 0 && names.length === 0) return time;
  const said = everyParagraph(plan).flatMap(({ kind, id, text, at }) =>
    [...sentences.segment(text)].flatMap(({ segment: sentence }): Finding[] => [
      ...figures.flatMap((figure) => {
        const match = oldFigureIn(sentence, figure, id);
        if (match === undefined) return [];
        return [{ issue: oldFigure({ match, ...figure }), kind, id, at: { ...at, match } }];
      }),
      ...names.flatMap(({ old, now, entry }) => {
        if (kind === 'source' || ('field' in at && entry.kind === kind && entry.id === id)) return [];
        const match = oldNameIn(sentence, old, entry.kind);
        return match === undefined ? [] : [{ issue: oldName({ old: match, now }), kind, id, at: { ...at, match } }];
      }),
    ]),
  );
  return [...time, ...said];
};

/** The figure as it stood before, in a sentence that is about what it counts. */
function oldFigureIn(sentence: string, { spellings, about, own }: ChangedFigure, id: string): string | undefined {
  const { about: held } = own?.id === id ? own : { about };
  if (!held.test(sentence)) return undefined;
  return spellings.find((spelling) => holds(sentence, spelling, ofElse));
}

/** What follows a figure that counts something else: years, money, a day. */
const ofElse =
  '(?!\\s+(?:år|månad|veck|dag|timm|procent|miljon|miljard|kron|kr(?![\\p{L}])|sid|jan|feb|mars|april|maj|jun|jul|aug|sep|okt|nov|dec)|\\s?%)';

function holds(sentence: string, words: string, unless = ''): boolean {
  const pattern = `${unless === '' ? '' : '(?<!inte\\s(?:\\p{L}+\\s){0,2})'}(?<![\\p{L}\\p{N}.,:-])${escaped(words)}(?![\\p{L}\\p{N}]|[.,:-]\\d)${unless}`;
  return new RegExp(pattern, 'u').test(sentence);
}

/** The name as it stands in a sentence: also in the genitive, and with a small letter where it is made of words. */
function oldNameIn(sentence: string, name: string, kind: ChangedName['entry']['kind']): string | undefined {
  const spellings = kind === 'municipality' ? [name] : [name, name.charAt(0).toLowerCase() + name.slice(1)];
  return spellings.flatMap((spelling) => [spelling, `${spelling}s`]).find((spelling) => holds(sentence, spelling));
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

/** What was said of the time after the last period, where a change has added a later one. */
function oldTime(before: PlanDraft, { overview }: PlanDraft): Finding[] {
  const after = overview?.afterPeriod?.text;
  const [was, now] = [before.overview, overview].map(lastYear);
  if (after === undefined || after !== before.overview?.afterPeriod?.text) return [];
  if (was === undefined || now === undefined || now <= was) return [];
  return [{ issue: oldAfterPeriod({ was, now }), kind: 'plan', id: '', at: { field: ['afterPeriod', 'text'] } }];
}

/** What an event tells was so when it happened, and what a source is called is the source's own. */
const isOfThen = (kind: Kind): boolean => kind === 'event' || kind === 'source';

const aboutPlan = /(?<!\p{L})(?:handlings)?plan(?:en|ens|er|erna)?(?!\p{L})/iu;

/** Sentences that say of the plan that it holds to the year that was its last, where a change has made it hold longer. */
function oldYears(before: PlanDraft, plan: PlanDraft): Finding[] {
  const [was, now] = [before.overview, plan.overview].map(lastYear);
  if (was === undefined || now === undefined || now <= was) return [];
  const ending = new RegExp(`(?:(?<!\\p{L})(?:till(?: och med)?|t\\.o\\.m\\.)\\s|–)${was}(?![\\d-])`, 'u');
  return everyParagraph(plan).flatMap(({ kind, id, text, at }) =>
    [...sentences.segment(text)].flatMap(({ segment: sentence }): Finding[] => {
      const match = isOfThen(kind) || !aboutPlan.test(sentence) ? undefined : ending.exec(sentence)?.[0];
      return match === undefined ? [] : [{ issue: oldYear({ match, now }), kind, id, at: { ...at, match } }];
    }),
  );
}

/** The last year that a plan is said to hold. */
function lastYear(overview: PlanDraft['overview']): string | undefined {
  if (overview === undefined) return undefined;
  const { period, otherPeriods = [] } = overview;
  const ends = [period.extendedTo ?? period.to, ...otherPeriods.map(({ until }) => until)];
  return ends
    .map((end) => String(end).slice(0, 4))
    .sort()
    .at(-1);
}
