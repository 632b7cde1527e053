import { compareSwedish } from '#text/sorting.ts';
import { first, type Edit } from './edit.ts';
import { newSource, sourcesInAll } from './time.ts';

/** The last day on which a source of the content was read. */
const lastRead = (days: readonly (string | null)[]): string =>
  days
    .flatMap((day) => day ?? [])
    .sort()
    .at(-1) ?? '2026-01-01';

const goalNames = ['Stöd i skolan', 'Korta väntetider', 'Fler vägar till arbete'];

export const sources: readonly Edit[] = [
  (desk) => {
    const retrieved = lastRead(desk.plan.records.source.map((source) => source.retrieved));
    const entries = Array.from({ length: sourcesInAll }, (_, number) => [
      `- id: ${newSource(number)}`,
      `  title: Ett nytt protokoll, nummer ${number + 1}`,
      '  publisher: En kommun i länet',
      `  url: https://www.kommunen.example/protokoll/${number + 1}`,
      `  published: ${number % 2 === 0 ? 'null' : '"2020-05"'}`,
      '  updated: null',
      `  retrieved: "${retrieved}"`,
      '  sourceType: primary',
      '  extent: full',
    ]);
    desk.append('kallor.yaml', `${entries.flat().join('\n')}\n`);
    return `${sourcesInAll} sources, which nothing cites yet`;
  },
];

export const goals: readonly Edit[] = goalNames.map((name, number) => (desk) => {
  const area = first(desk.plan.records['focus-area'], 'focus area');
  const file = `mal/nytt-mal-${number + 1}.mdx`;
  const text = `---
name: ${name}
number: null
officialTitle: null
summary: Den som behöver stöd ska få det nära, och så tidigt att det hjälper.
focusArea: ${area.id}
targetGroups: [adults]
indicators: null
status: null
sources: [${newSource(number)}]
certainty: partly
note: Målet nämns i ett protokoll, men inte med sin lydelse.
provenance:
  number: { certainty: unknown }
  officialTitle: { certainty: unknown }
  indicators: { certainty: unknown }
  status: { certainty: unknown }
---

Målet handlar om ${name.toLocaleLowerCase('sv')}.<Kalla id="${newSource(number)}" />

## Vad vi vet

- Det nämns i [planen](/mal/).
- <Delvis not="Årtalet är härlett.">Det kom till i början.</Delvis><Kalla id="${newSource(number)}" />
`;
  desk.write(file, text);
  return `a goal: ${name}`;
});

export const texts: readonly Edit[] = [
  (desk) => {
    const { term } = desk.plan.records;
    const next = first(
      term.filter((entry) => compareSwedish(entry.term, 'Hälsosamtal') > 0),
      'term after Hälsosamtal',
    );
    const entry = `- id: halsosamtal
  term: Hälsosamtal
  definition: Ett samtal om hur en person mår och lever, ofta hos vårdcentralen.
  synonyms: [livsstilssamtal]
  forms: [hälsosamtalen]
  sources: [${newSource(3)}]
  certainty: sourced

`;
    desk.edit('ordlista.yaml', `- id: ${next.id}\n`, `${entry}- id: ${next.id}\n`);
    return `a term before ${next.term}`;
  },
  (desk) => {
    const orders = desk.plan.records.page.map(({ order }) => order);
    const rows = desk.plan.records.federation.map(
      ({ label, path, memberCount }) => `| [${label}](${path}) | ${memberCount} | 12,5 € | ½ |`,
    );
    const text = `---
title: Vad mötena har kostat
summary: En tabell över möten, vad de kostade och vilka som var med.
order: ${Math.max(...orders) + 1}
language: sv
sources: [${newSource(4)}]
certainty: sourced
---

Här står vad mötena kostade.<Kalla id="${newSource(4)}" /> Beloppen är i € och kronor.

## Möten

| Förbund | Kommuner | Kostnad | Del |
| ------- | -------: | ------: | --- |
${rows.join('\n')}

## Namn från andra språk

Med var Dušan Škoda, François Müller, Lena Giŧŧá och Łukasz Wójcik.

1. Först [möten](#möten).
2. Sedan *resten* av **arbetet**.

> Det går att mäta.
`;
    desk.write('om/vad-motena-har-kostat.mdx', text);
    return 'a page with a table and letters of other languages';
  },
  (desk) => {
    const event = first(desk.plan.records.event.toReversed(), 'event');
    const text = `---
title: Så gick årets dialogdag till
date: "${event.date}"
summary: Många samlades till en dag om vad som hjälper, och hur det kan bli bättre.
events: [${event.id}]
sources: [${newSource(5)}]
certainty: sourced
---

Dagen började med ett samtal.<Kalla id="${newSource(5)}" /> Läs också om [det som hände](${event.path}).

## Efteråt

Försäkringskassan (FK) berättade om sitt arbete. FK vill vara med igen.
`;
    desk.write('aktuellt/dialogdagen.mdx', text);
    return 'an article, with an abbreviation explained where it stands';
  },
  (desk) => {
    const event = first(desk.plan.records.event, 'event');
    desk.append(
      'dokument.yaml',
      `- id: ny-rapport
  title: En ny rapport om arbetet i länet
  date: "${event.date}"
  read: true
  url: https://www.kommunen.example/rapport.pdf
  events: [${event.id}]
  sources: [${newSource(6)}]
  certainty: sourced
`,
    );
    return 'a document';
  },
  (desk) => {
    const page = first(desk.plan.records.page, 'page');
    desk.write(
      page.file,
      `${desk.read(page.file).trimEnd()}\n\n## Sedan dess\n\nMer har hänt.<Kalla id="${newSource(7)}" /> Se [alla källor](/kallor/#${newSource(7)}).\n`,
    );
    return `a section in ${page.file}`;
  },
  (desk) => {
    const event = first(
      desk.plan.records.event.filter(({ note }) => note === undefined),
      'event without a note',
    );
    desk.addAfter(event.file, 'certainty', 'note: Uppgiften är hämtad ur ett protokoll.');
    return `a note in ${event.file}`;
  },
];
