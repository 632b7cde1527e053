import type { Plan } from '#model/plan.ts';
import { kindNames } from '#model/kind-names.ts';
import { certaintyCaption, missingCaption } from '#model/ledes.ts';
import { certaintyBar } from '#charts/certainty-bar.ts';
import { certaintyByKind, missingFields, partlyKnown } from '#model/gaps.ts';
import { allCounted, counted, nouns } from '#text/counts.ts';
import type { Block } from './blocks.ts';
import { pageOf } from './chapters.ts';
import { goalCount } from './goals.ts';
import { subheading } from './headings.ts';
import { paragraph, recordLink, small, strong, styled, words } from './words.ts';
import { bodyOf } from './body.ts';

/** Every known gap: the page about it, then what the data themselves say. */
export function knowledge(plan: Plan): Block[] {
  const page = pageOf(plan, 'knowledge');
  return [
    ...(page === undefined ? [] : [styled('lede', page.summary), ...bodyOf(page, 2)]),
    ...inFigures(plan),
    ...missing(plan),
    ...partly(plan),
  ];
}

function inFigures(plan: Plan): Block[] {
  const rows = certaintyByKind(plan).map(({ kind, heading, counts }) => [
    { children: words(heading) },
    { children: [], picture: { id: `andel-${kind}`, figure: certaintyBar(counts) } },
    ...[counts.sourced, counts.partly, counts.unknown].map((count) => ({ children: words(String(count)) })),
  ]);
  return [
    subheading(2, 'Läget i siffror'),
    paragraph(goalCount(plan)),
    {
      type: 'table',
      caption: words(certaintyCaption(plan)),
      columns: [{}, { share: 1 }, { isNumber: true }, { isNumber: true }, { isNumber: true }],
      head: ['Slag', 'Andelar', 'Belagt', 'Delvis', 'Saknas'].map((title) => words(title)),
      rows,
    },
  ];
}

/** Field by field. Where all or nearly all lack a field, the names would say nothing. */
function missing(plan: Plan): Block[] {
  const rows = missingFields(plan).map(({ kind, title, entries, of }) => {
    const names = entries.flatMap((entry, index) => words(index > 0 && ', ', recordLink(entry)));
    const isAll = entries.length === of;
    return [
      { children: words(`${kindNames(plan, kind).heading}, ${title.toLocaleLowerCase('sv')}`) },
      {
        children: words(isAll ? allCounted(of, kindNames(plan, kind)) : `${entries.length} av ${of}`),
      },
      { children: isAll ? words('Alla') : names },
    ];
  });
  return [
    subheading(2, 'Uppgifter som saknas'),
    {
      type: 'table',
      caption: words(missingCaption),
      columns: [{ share: 3 }, { share: 2 }, { share: 6 }],
      head: ['Fält', 'Saknas för', 'Vilka'].map((title) => words(title)),
      rows,
    },
  ];
}

function partly(plan: Plan): Block[] {
  const found = partlyKnown(plan);
  if (found.length === 0) return [];
  const items = found.map(({ entry, title, note }) => [
    paragraph(
      strong(recordLink(entry)),
      title !== undefined && `, ${title.toLocaleLowerCase('sv')}`,
      '. ',
      small(note),
    ),
  ]);
  return [
    subheading(2, 'Uppgifter som är delvis belagda'),
    paragraph(`${counted(found.length, nouns.statement)}, med vad som brister i var och en.`),
    { type: 'list', isOrdered: false, start: 1, items },
  ];
}
