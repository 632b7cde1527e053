import { kinds } from '#schemas/kinds.ts';
import type { Plan } from '#model/plan.ts';
import { tileMap, type Division } from '#charts/tile-map.ts';
import { partyOf, recordOf } from '#model/lookup.ts';
import { counted } from '#text/counts.ts';
import type { Block } from './blocks.ts';
import { heading, headingOf } from './headings.ts';
import { memberLine, placeIntro, outsideMembers, eventLine } from './places.ts';
import { mark, recordLink, styled, unknown, words } from './words.ts';
import { inShort } from './municipality.ts';
import { bodyOf } from './body.ts';

/** The municipalities: maps, a table with the name first, then each under its own heading. */
export function municipalities(plan: Plan): Block[] {
  const { records, site } = plan;
  const rows = records.municipality.map((entry) => {
    const federation = recordOf(plan, 'federation', entry.federation);
    const careArea = entry.provenance?.careArea?.certainty ?? 'sourced';
    return [
      { children: words(recordLink(entry)) },
      { children: words(federation.shortName) },
      {
        children: words(
          recordOf(plan, 'care-area', entry.careArea).name,
          careArea !== 'sourced' && words(' ', mark(careArea)),
        ),
      },
      { children: words(entry.code) },
      { children: words(entry.seat ?? unknown()) },
    ];
  });
  return [
    styled('lede', 'Varje kommun tar själv ställning till planen.'),
    ...map(plan, 'federation'),
    ...map(plan, 'careArea'),
    {
      type: 'table',
      caption: words(`${counted(rows.length, kinds.municipality)} i ${site.county}`),
      columns: [{ share: 3 }, { share: 3.4 }, { share: 4 }, { share: 1.8 }, { share: 2.6 }],
      head: ['Kommun', 'Kommunalförbund', 'Vårdsamverkan', 'Kommunkod', 'Centralort'].map((title) => words(title)),
      rows,
    },
    heading(2, 'Kommun för kommun'),
    {
      type: 'columns',
      count: 2,
      children: records.municipality.flatMap((entry) => [headingOf(entry, 3), ...inShort(plan, entry)]),
    },
  ];
}

function map(plan: Plan, division: Division): Block[] {
  const { site } = plan;
  const colours = division === 'federation' ? site.federationColours : site.careAreaColours;
  if (colours.length === 0) return [];
  const picture = { id: `karta-${division}`, figure: tileMap(plan, division) };
  const key = colours.map(({ party, letter }) => `${letter}: ${partyOf(plan, party).label}`).join('. ');
  return [
    {
      type: 'figure',
      picture,
      caption: words(`Varje ruta är en kommun, ungefär där den ligger. ${key}.`),
      width: 60,
    },
  ];
}

/** The federations or the care areas, each with its members and events. */
export const places =
  (kind: 'federation' | 'care-area') =>
  (plan: Plan): Block[] =>
    plan.records[kind].flatMap((entry): Block[] => [
      { type: 'together', children: [headingOf(entry, 2), ...placeIntro(plan, entry)] },
      ...bodyOf(entry, 3),
      memberLine(plan, entry),
      ...outsideMembers(entry),
      ...eventLine(plan, entry),
    ]);
