import { kinds } from '#schemas/kinds.ts';
import { certaintyBar } from '#charts/certainty-bar.ts';
import { pageOf } from '#model/book.ts';
import { certaintyByKind, missingFields, partlyKnown } from '#model/gaps.ts';
import { counted } from '#text/numbers.ts';
import { bodyOf } from '#outputs/pdf/body.ts';
import type { Block } from '#outputs/pdf/document.ts';
import { bookmark, drawing, heading, type Draft } from '#outputs/pdf/draft.ts';
import { goalCount } from '#outputs/pdf/goals.ts';
import { paragraph, recordLink, small, strong, styled, words } from '#outputs/pdf/words.ts';

/** Every known gap: the page about it, then what the data themselves say. */
export function knowledge(draft: Draft): Block[] {
  const page = pageOf(draft.plan, 'knowledge');
  return [
    ...(page === undefined ? [] : [styled('lede', page.summary), ...bodyOf(draft, page, 2)]),
    ...inFigures(draft),
    ...missing(draft),
    ...partly(draft),
  ];
}

function inFigures(draft: Draft): Block[] {
  const rows = certaintyByKind(draft.plan).map(({ kind, counts }) => [
    { children: words(kinds[kind].heading) },
    { children: [], picture: drawing(draft, `andel-${kind}`, certaintyBar(counts)) },
    ...[counts.sourced, counts.partly, counts.unknown].map((count) => ({ children: words(String(count)) })),
  ]);
  return [
    bookmark(heading(2, 'Läget i siffror')),
    paragraph(goalCount(draft)),
    {
      type: 'table',
      caption: words(
        'Hur många poster av varje slag som är belagda, delvis belagda och okända. Enskilda fält kan vara osäkrare än posten.',
      ),
      columns: [{}, { share: 1 }, { isNumber: true }, { isNumber: true }, { isNumber: true }],
      head: ['Slag', 'Andelar', 'Belagt', 'Delvis', 'Saknas'].map((title) => words(title)),
      rows,
    },
  ];
}

/** Field by field. Where all or nearly all lack a field, the names would say nothing. */
function missing(draft: Draft): Block[] {
  const rows = missingFields(draft.plan).map(({ kind, title, entries, of }) => {
    const names = entries.flatMap((entry, index) => words(index > 0 && ', ', recordLink(draft, entry)));
    const isAll = entries.length === of;
    return [
      { children: words(`${kinds[kind].heading}, ${title.toLocaleLowerCase('sv')}`) },
      {
        children: words(
          isAll ? `alla ${counted(of, kinds[kind].one, kinds[kind].many)}` : `${entries.length} av ${of}`,
        ),
      },
      { children: isAll ? words('Alla') : names },
    ];
  });
  return [
    bookmark(heading(2, 'Uppgifter som saknas')),
    {
      type: 'table',
      caption: words('Fält för fält: vad som saknas och för hur många'),
      columns: [{ share: 3 }, { share: 2 }, { share: 6 }],
      head: ['Fält', 'Saknas för', 'Vilka'].map((title) => words(title)),
      rows,
    },
  ];
}

function partly(draft: Draft): Block[] {
  const found = partlyKnown(draft.plan);
  const items = found.map(({ entry, title, note }) => [
    paragraph(
      strong(recordLink(draft, entry)),
      title !== undefined && `, ${title.toLocaleLowerCase('sv')}`,
      '. ',
      small(note),
    ),
  ]);
  return [
    bookmark(heading(2, 'Uppgifter som är delvis belagda')),
    paragraph(`${counted(found.length, 'uppgift', 'uppgifter')}, med vad som brister i var och en.`),
    ...(items.length === 0 ? [] : [{ type: 'list', isOrdered: false, start: 1, items } as const]),
  ];
}
