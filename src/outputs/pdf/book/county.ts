import { tileMap, type Division } from '#charts/tile-map.ts';
import { partyOf, recordOf } from '#model/lookup.ts';
import { counted } from '#text/numbers.ts';
import { bodyOf } from '#outputs/pdf/body.ts';
import type { Block } from '#outputs/pdf/document.ts';
import { drawing, heading, headingOf, type Draft } from '#outputs/pdf/draft.ts';
import { inShort } from '#outputs/pdf/municipality.ts';
import { eventLine, memberLine, outsideMembers, placeIntro } from '#outputs/pdf/places.ts';
import { mark, recordLink, styled, words } from '#outputs/pdf/words.ts';

/** The municipalities: maps, a table with the name first, then each under its own heading. */
export function municipalities(draft: Draft): Block[] {
  const { records, site } = draft.plan;
  const rows = records.municipality.map((entry) => {
    const federation = recordOf(draft.plan, 'federation', entry.federation);
    const careArea = entry.provenance?.careArea?.certainty ?? 'sourced';
    return [
      { children: words(recordLink(draft, entry)) },
      { children: words(federation.shortName) },
      {
        children: words(
          recordOf(draft.plan, 'care-area', entry.careArea).name,
          careArea !== 'sourced' && words(' ', mark(careArea)),
        ),
      },
      { children: words(entry.code) },
      { children: words(entry.seat) },
    ];
  });
  return [
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
      width: 60,
    },
  ];
}

/** The federations or the care areas, each with its members and events. */
export const places =
  (kind: 'federation' | 'care-area') =>
  (draft: Draft): Block[] =>
    draft.plan.records[kind].flatMap((entry): Block[] => [
      { type: 'together', children: [headingOf(draft, entry, 2), ...placeIntro(draft, entry)] },
      ...bodyOf(draft, entry, 3),
      memberLine(draft, entry),
      ...outsideMembers(draft, entry),
      ...eventLine(draft, entry),
    ]);
