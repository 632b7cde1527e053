import { kinds } from '#schemas/kinds.ts';
import { indexPath } from '#addresses/addresses.ts';
import { tileMap, type Division } from '#charts/tile-map.ts';
import { partyOf, recordOf } from '#model/lookup.ts';
import { counted } from '#text/numbers.ts';
import { bodyOf } from '#outputs/pdf/body.ts';
import type { Block } from '#outputs/pdf/document.ts';
import { drawing, heading, headingAt, headingOf, type Draft } from '#outputs/pdf/draft.ts';
import { inShort } from '#outputs/pdf/municipality.ts';
import { eventLine, memberLine, outsideMembers, placeIntro } from '#outputs/pdf/places.ts';
import { mark, recordLink, styled, words } from '#outputs/pdf/words.ts';

/** The municipalities: maps, a table with the name first, then each under its own heading. */
export function municipalities(draft: Draft): Block[] {
  const { records, site } = draft.plan;
  if (records.municipality.length === 0) return [];
  const rows = records.municipality.map((entry) => {
    const federation = recordOf(draft.plan, 'federation', entry.federation);
    const careArea = entry.provenance?.careArea?.certainty ?? 'sourced';
    return [
      { children: words(recordLink(draft, entry)) },
      { children: words(recordLink(draft, federation, federation.shortName)) },
      {
        children: words(
          recordLink(draft, recordOf(draft.plan, 'care-area', entry.careArea)),
          careArea !== 'sourced' && words(' ', mark(careArea)),
        ),
      },
      { children: words(entry.code) },
      { children: words(entry.seat) },
    ];
  });
  return [
    headingAt(draft, indexPath(kinds.municipality.place), 1, kinds.municipality.heading),
    styled('lede', 'Varje kommun tar själv ställning till planen.'),
    ...map(draft, 'federation'),
    ...map(draft, 'careArea'),
    {
      type: 'table',
      caption: words(`${counted(rows.length, 'kommun', 'kommuner')} i ${site.county}`),
      columns: [{ share: 3 }, { share: 3.4 }, { share: 4 }, { share: 1.8 }, { share: 2.6 }],
      head: ['Kommun', 'Kommunalförbund', 'Vårdsamverkan', 'Kommunkod', 'Centralort'].map((title) => words(title)),
      rows,
    },
    heading(2, 'Kommun för kommun'),
    {
      type: 'columns',
      count: 2,
      children: records.municipality.flatMap((entry) => [headingOf(draft, entry, 3), ...inShort(draft, entry)]),
    },
  ];
}

function map(draft: Draft, division: Division): Block[] {
  const { site } = draft.plan;
  const colours = division === 'federation' ? site.federationColours : site.careAreaColours;
  if (colours.length === 0) return [];
  const figure = drawing(draft, `karta-${division}`, tileMap(draft.plan, division));
  const key = colours.map(({ party, letter }) => `${letter}: ${partyOf(draft.plan, party).label}`).join('. ');
  return [
    {
      type: 'figure',
      ...figure,
      caption: words(`Varje ruta är en kommun, ungefär där den ligger. ${key}.`),
      width: 82,
    },
  ];
}

/** The federations and the care areas, each with its members and events. */
export function places(draft: Draft): Block[] {
  return (['federation', 'care-area'] as const).flatMap((kind): Block[] => {
    const entries = draft.plan.records[kind];
    if (entries.length === 0) return [];
    return [
      headingAt(draft, indexPath(kinds[kind].place), 1, kinds[kind].heading),
      ...entries.flatMap((entry): Block[] => [
        headingOf(draft, entry, 2),
        ...placeIntro(draft, entry),
        ...bodyOf(draft, entry, 3),
        memberLine(draft, entry),
        ...outsideMembers(draft, entry),
        ...eventLine(draft, entry),
      ]),
    ];
  });
}
