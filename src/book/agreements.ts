import { recipient as recipientSchema, type Recipient } from '#schemas/agreement.ts';
import { choicesOf, choiceTitle } from '#schemas/inspect.ts';
import { moneyBar, recipientLetters, shareBar } from '#charts/money.ts';
import {
  amountsCaption,
  hasKnownMoney,
  moneyWords,
  nationalCaption,
  nationalInWords,
  totalInWords,
} from '#model/agreement-words.ts';
import type { Entry, Plan } from '#model/plan.ts';
import { whollyShared } from '#model/shares.ts';
import { millionsInWords } from '#text/counts.ts';
import { numberInWords } from '#text/numbers.ts';
import type { Block, Cell, Inline } from './blocks.ts';
import { heading, headingOf, subheading, smallHeading } from './headings.ts';
import { mark, paragraph, pathLink, recordLink, refs, strong, styled, unknown, words, doubtLine } from './words.ts';
import { factsOf } from './facts.ts';

type Agreement = Entry<'agreement'>;

/** The agreements: the national ones as a chart and a table, then each with its money. */
export function agreements(plan: Plan): Block[] {
  const { agreement: all } = plan.records;
  const national = all.filter(({ scope }) => scope === 'national');
  const lede = nationalInWords(national);
  return [
    ...(lede === '' ? [] : [styled('lede', lede)]),
    ...(national.some(hasKnownMoney)
      ? [
          heading(2, 'Nationella, år för år'),
          ...key(plan, national),
          chart(plan, national),
          ...shares(plan, national),
          listing(plan, national),
        ]
      : []),
    ...all.flatMap((entry) => inFull(plan, entry)),
  ];
}

const amount = (value: number | null): Inline[] => (value === null ? [unknown()] : words(numberInWords(value)));
const restOf = (plan: Plan, { id }: Agreement): number | null => plan.derived.unallocated[id] ?? null;

/** The letters of the bars, in words. */
function key(plan: Plan, entries: readonly Agreement[]): Block[] {
  const used = new Set<Recipient>(
    entries.flatMap(({ total, parts }) => (total === null ? [] : parts.map(({ recipient }) => recipient))),
  );
  const letters = (choicesOf(recipientSchema) ?? [])
    .filter(({ value }) => used.has(value as Recipient) && recipientLetters[value as Recipient] !== '')
    .map(({ value, title }) => `${recipientLetters[value as Recipient]}: ${title}`);
  const hasRest = entries.some((entry) => (restOf(plan, entry) ?? 0) > 0);
  const rest = hasRest ? ['Streckat: ofördelat enligt källan'] : [];
  const parts = [...letters, ...rest];
  return parts.length === 0 ? [] : [styled('small', parts.join('. '), '.')];
}

function chart(plan: Plan, entries: readonly Agreement[]): Block {
  const most = Math.max(1, ...entries.map(({ total, performancePart = 0 }) => total ?? performancePart));
  const rows = entries.map((entry): Cell[] => {
    const isDrawn = entry.total !== null || entry.performancePart !== undefined;
    const bar = isDrawn
      ? { children: [], picture: { id: `pengar-${entry.id}`, figure: moneyBar(entry, restOf(plan, entry), most) } }
      : { children: [unknown()] };
    const year = { ...pathLink(entry.path, String(entry.year)), name: `${entry.year}, ${entry.title}` };
    return [{ children: words(year) }, bar, { children: amount(entry.total) }];
  });
  return {
    type: 'table',
    caption: words(nationalCaption(entries)),
    columns: [{}, { share: 1 }, { isNumber: true }],
    head: [words('År'), words('Känd fördelning'), words('Miljoner kronor')],
    rows,
  };
}

/** Who got what, the years that the whole distribution is known, all bars on one scale. */
function shares(plan: Plan, entries: readonly Agreement[]): Block[] {
  const whole = whollyShared(plan, entries);
  if (whole.length === 0) return [];
  const most = Math.max(1, ...whole.flatMap(({ parts }) => parts.map(({ amount: value }) => value)));
  const tables = whole.map(({ id, year, total, parts }): Block => ({
    type: 'table',
    caption: words(`Hela fördelningen ${year}, ${millionsInWords(total ?? 0)}`),
    columns: [{ share: 5 }, { share: 4 }, { isNumber: true }],
    head: ['Mottagare och ändamål', 'Andel', 'Miljoner kronor'].map((title) => words(title)),
    rows: parts.map((part, index): Cell[] => [
      {
        children: words(choiceTitle(recipientSchema, part.recipient), part.purpose !== null && `: ${part.purpose}`),
      },
      { children: [], picture: { id: `del-${id}-${index}`, figure: shareBar(part, most) } },
      { children: amount(part.amount) },
    ]),
  }));
  return [subheading(3, moneyWords.whoGotWhat), ...tables];
}

function listing(plan: Plan, entries: readonly Agreement[]): Block {
  return {
    type: 'table',
    caption: words(amountsCaption),
    columns: [{}, { share: 5 }, { share: 2, isNumber: true }, { share: 2, isNumber: true }, { share: 2 }],
    head: ['År', 'Överenskommelse', moneyWords.whole, moneyWords.undistributed, 'Säkerhet'].map((title) =>
      words(title),
    ),
    rows: entries.map((entry) => [
      { children: words(String(entry.year)) },
      { children: words(recordLink(entry), refs(entry.sources)) },
      { children: amount(entry.total) },
      { children: amount(restOf(plan, entry)) },
      { children: [mark(entry.certainty)] },
    ]),
  };
}

function inFull(plan: Plan, entry: Agreement): Block[] {
  const hasAmounts = hasKnownMoney(entry);
  const hasMoney = hasAmounts || entry.scope === 'national';
  const answer = totalInWords(entry);
  const title = entry.title.includes(String(entry.year)) ? entry.title : `${entry.title} (${entry.year})`;
  const beginning: Block[] = [
    smallHeading(headingOf(entry, 2, title)),
    ...(hasMoney ? [paragraph(strong(answer), refs(entry.sources))] : []),
    ...(entry.summary === undefined ? [] : [paragraph(entry.summary, hasMoney ? undefined : refs(entry.sources))]),
    ...doubtLine(entry, true),
    ...factsOf(plan, entry),
  ];
  return [
    { type: 'together', children: beginning },
    ...(hasAmounts ? [moneyTable(plan, entry)] : []),
    ...(entry.ofWhich ?? []).map(({ purpose, amount: part }) =>
      styled('small', `Varav ${purpose ?? 'en del'}: ${millionsInWords(part)}, som ingår i delarna ovan.`),
    ),
    ...(entry.conflict === undefined
      ? []
      : [paragraph(strong('Källor som skiljer sig. '), entry.conflict, refs(entry.sources))]),
  ];
}

/** The known parts, what is left, and the total. */
function moneyTable(plan: Plan, entry: Agreement): Block {
  const hasPurposes = entry.parts.some(({ purpose }) => purpose !== null);
  const row = (title: string, purpose: string | null, value: number | null): Cell[] => [
    { children: words(title) },
    ...(hasPurposes ? [{ children: words(purpose ?? '–') }] : []),
    { children: amount(value) },
  ];
  const rest = restOf(plan, entry);
  return {
    type: 'table',
    caption: words(`Fördelning ${entry.year}, miljoner kronor`),
    columns: [{ share: 3 }, ...(hasPurposes ? [{ share: 4 }] : []), { share: 2, isNumber: true }],
    head: [words('Mottagare'), ...(hasPurposes ? [words('Ändamål')] : []), words('Belopp')],
    rows: [
      ...entry.parts.map(({ recipient, purpose, amount: value }) =>
        row(choiceTitle(recipientSchema, recipient), purpose, value),
      ),
      ...(rest !== null && rest > 0 ? [row(moneyWords.undistributed, null, rest)] : []),
      ...(entry.performancePart === undefined ? [] : [row(moneyWords.performance, null, entry.performancePart)]),
      row(moneyWords.whole, null, entry.total),
    ],
    lastIsSum: true,
  };
}
