import { kinds, type DataOf, type Kind, type KindDefinition, type RecordKind } from '#schemas/kinds.ts';
import { link, type LinkableRecord } from '#model/link.ts';
import type { Plan } from '#model/plan.ts';
import { divisions } from './divisions.ts';
import { actors, agreements } from './money.ts';
import { bareOverview, overview } from './overview.ts';
import { areas, careAreas, federations, municipalities } from './places.ts';
import { articles, documents, localPlans, pages, sources, terms } from './registers.ts';
import { site, undecidedSite } from './site.ts';
import { events, focusAreas, goals } from './work.ts';

type Records = Partial<{ [K in RecordKind]: Readonly<Record<string, Omit<DataOf<K>, 'id'>>> }>;

const records: Records = {
  'focus-area': focusAreas,
  goal: goals,
  event: events,
  municipality: municipalities,
  federation: federations,
  'care-area': careAreas,
  area: areas,
  'local-plan': localPlans,
  agreement: agreements,
  actor: actors,
  article: articles,
  page: pages,
  document: documents,
  source: sources,
  term: terms,
};

const need: DataOf<'need'> = { sayings: ['vill dö'], alike: [], exceptions: [] };

/** A plan of a county that does not exist, with some of everything: known, partly known and unknown, short and long. */
export const county: Plan = { ...planOf(site, overview, records), divisions };

const { rapport: _, ...sourcesWithoutDocument } = sources;

/** A plan of which hardly anything is known, in a county that has put nothing more in it. */
export const bareCounty: Plan = planOf(undecidedSite, bareOverview, {
  event: { '2017-planen-beslutas': { ...(events['2017-planen-beslutas'] as DataOf<'event'>), concerns: [] } },
  actor: actors,
  source: sourcesWithoutDocument,
});

function planOf(siteData: DataOf<'site'>, planData: DataOf<'plan'>, byKind: Records): Plan {
  const all: LinkableRecord[] = [recordOf('site', '', siteData), recordOf('plan', '', planData)];
  for (const [kind, byId] of Object.entries(byKind))
    for (const [id, data] of Object.entries(byId)) all.push(recordOf(kind as Kind, id, data));
  const { site: linkedSite, overview: linkedOverview, ...rest } = link(all, { basePath: import.meta.env.BASE_URL });
  if (linkedSite === undefined || linkedOverview === undefined) throw new Error('the county has a site and a plan');
  return { ...rest, site: linkedSite, overview: linkedOverview, need };
}

function recordOf(kind: Kind, id: string, data: object): LinkableRecord {
  const { form, place, ending }: KindDefinition = kinds[kind];
  return { kind, id, file: form === 'folder' ? `${place}/${id}${ending}` : place, data: { ...data } };
}
