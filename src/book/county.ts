import { kinds } from '#schemas/kinds.ts';
import { shareOf, tileMap } from '#charts/tile-map.ts';
import { divisionsOf, groupsIn, shortNameOf, type Division } from '#model/division.ts';
import { partyOf } from '#model/lookup.ts';
import { isOnMap, leftOfMap, leftOfMapLead } from '#model/map-places.ts';
import type { Entry, Plan } from '#model/plan.ts';
import { counted } from '#text/counts.ts';
import { capitalized } from '#text/letters.ts';
import { listInWords } from '#text/sorting.ts';
import type { Block, Inline } from './blocks.ts';
import { heading, headingOf } from './headings.ts';
import { besideMembers, memberLine, placeIntro, eventLine, introduction } from './places.ts';
import { mark, recordLink, unknown, words } from './words.ts';
import { inShort } from './municipality.ts';
import { bodyOf } from './body.ts';

/** The municipalities: maps, a table with the name first, then each under its own heading. */
export function municipalities(plan: Plan): Block[] {
  const { records, site } = plan;
  const divisions = divisionsOf(plan);
  const rows = records.municipality.map((entry) => [
    { children: words(recordLink(entry)) },
    ...divisions.map((division) => ({ children: membership(entry, division) })),
    { children: words(entry.code) },
    { children: words(entry.seat ?? unknown()) },
  ]);
  return [
    ...introduction(site.aboutMunicipalities),
    ...(divisions.length === 0 ? [undefined] : divisions).flatMap((division) => map(plan, division)),
    {
      type: 'table',
      caption: words(`${capitalized(counted(rows.length, kinds.municipality))} i ${site.county}`),
      columns: [{ share: 3 }, ...divisions.map(() => ({ share: 3.7 })), { share: 1.8 }, { share: 2.6 }],
      head: ['Kommun', ...divisions.map(({ heading }) => heading), 'Kommunkod', 'Centralort'].map((title) =>
        words(title),
      ),
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

/** The groups of a municipality in a division, and how sure that is where it is not sure. */
function membership(entry: Entry<'municipality'>, division: Division): Inline[] {
  const groups = groupsIn(entry, division);
  const certainty = entry.provenance?.[division.field]?.certainty ?? 'sourced';
  if (groups.length === 0) return words('–');
  return words(listInWords(groups.map(shortNameOf)), certainty !== 'sourced' && words(' ', mark(certainty)));
}

function map(plan: Plan, division: Division | undefined): Block[] {
  const colours = division?.colours ?? [];
  if (!isOnMap(plan) || (division !== undefined && colours.length === 0)) return [];
  const figure = tileMap(plan, division);
  const key = colours.map(({ group, letter }) => ` ${letter}: ${partyOf(plan, group).label}.`).join('');
  const left = leftOfMap(plan).map(({ name }) => name);
  const missing = left.length === 0 ? '' : ` ${leftOfMapLead} ${left.join(', ')}.`;
  const caption = words(`Varje ruta är en kommun, ungefär där den ligger.${key}${missing}`);
  return [
    {
      type: 'figure',
      picture: { id: `karta-${division?.id ?? 'lanet'}`, figure },
      caption,
      width: shareOf(figure, 9, 100),
    },
  ];
}

/** The groups of a division, each with its members and events. */
export const places = (plan: Plan, { groups, lede }: Division): Block[] => [
  ...introduction(lede),
  ...groups.flatMap((entry): Block[] => [
    { type: 'together', children: [headingOf(entry, 2), ...placeIntro(plan, entry)] },
    ...bodyOf(entry, 3),
    ...memberLine(plan, entry),
    ...besideMembers(plan, entry),
    ...eventLine(plan, entry),
  ]),
];
