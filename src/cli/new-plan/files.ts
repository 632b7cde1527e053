import { slugify } from '#load/slugify.ts';
import { templateOf, type TemplateContext } from '#cli/template.ts';
import { divisionWords } from './division-words.ts';
import { groupsOf, type ListedGroup } from './divisions.ts';
import type { ListedMunicipality } from './municipalities.ts';
import type { NewPlan } from './new-plan.ts';
import { helpLines, pageTexts } from './texts.ts';

type Values = TemplateContext['values'];

const head = 'Ta bort de kommentarer som inte behövs.';
const knownToAll = { sources: ['common-knowledge'], certainty: 'sourced' };
const notYetSourced = { certainty: 'partly', note: 'Källan är inte inskriven än.' };

/** The files of a new plan by their paths: commented, free from faults, and saying nothing that is not known. */
export function filesOfPlan(plan: NewPlan): Map<string, string> {
  const { municipalities } = plan;
  const federations = groupsOf(municipalities, 'federation');
  const careAreas = groupsOf(municipalities, 'careArea');
  const ids = { federation: federations.map(({ id }) => id), 'care-area': careAreas.map(({ id }) => id) };
  const divisions = [
    ...divisionValues('kommunalforbund', plan.heads.federation ?? 'Förbund', federations),
    ...divisionValues('vardsamverkan', plan.heads.careArea ?? 'Område', careAreas),
  ];
  const write = (...[kind, values, body]: [Parameters<typeof templateOf>[0], Values, string?]) =>
    templateOf(kind, { ids, values, body, head });
  const inRows = tilesOf(municipalities);
  return new Map([
    ['site.yaml', write('site', siteValues(plan))],
    ...(divisions.length === 0 ? [] : [['indelningar.yaml', write('divisions', { divisions })] as [string, string]]),
    ['plan.yaml', write('plan', planValues(plan))],
    [
      'kallor.yaml',
      `# Källorna. Varje uppgift på webbplatsen pekar hit med källans id.\n${write('source', sourceValues(plan))}`,
    ],
    ...municipalities.map((municipality): [string, string] => [
      `kommuner/${slugify(municipality.name)}.yaml`,
      write('municipality', municipalityValues(municipality, inRows)),
    ]),
    ...federations.map((group): [string, string] => [
      `kommunalforbund/${group.id}.mdx`,
      write('federation', { ...groupValues(group, plan), shortName: group.name.slice(0, 40) }, aboutGroup(group, plan)),
    ]),
    ...careAreas.map((group): [string, string] => [
      `vardsamverkan/${group.id}.mdx`,
      write('care-area', groupValues(group, plan), aboutGroup(group, plan)),
    ]),
    ...Object.entries(pageTexts(plan)).map(([id, { title, summary, body }], index): [string, string] => [
      `om/${id}.mdx`,
      write('page', { title, summary, order: 10 * (index + 1), language: 'sv', ...knownToAll }, body),
    ]),
  ]);
}

/** What a plan calls its groups; nothing where it has none. */
function divisionValues(id: string, head: string, groups: readonly ListedGroup[]): Values[] {
  if (groups.length === 0) return [];
  return [{ id, ...divisionWords(head), count: groups.length, colours: groups.flatMap(({ colour }) => colour ?? []) }];
}

function siteValues(plan: NewPlan): Values {
  const { name, county, address, municipalities, today } = plan;
  return {
    name,
    area: county,
    county,
    description: `Planen för psykisk hälsa i ${county}, samlad ur öppna källor. Varje uppgift visar sin källa.`,
    address,
    countyCodes: [...new Set(municipalities.map(({ code }) => code.slice(0, 2)))],
    helpBox: { heading: 'Behöver du eller någon nära hjälp nu?', lines: helpLines, firstOn: ['suicid', 'självmord'] },
    accessibility: {
      responsible: null,
      service: name,
      conformance: 'partial',
      inaccessible: [
        {
          what: 'Webbplatsen har inte prövats av människor som använder hjälpmedel.',
          reason: 'Den är ny. Prövning tillsammans med användare återstår.',
        },
      ],
      assessed: today,
      updated: today,
      method: 'Egen bedömning. Sidor av alla slag prövas automatiskt i en webbläsare vid varje ändring.',
      report: 'Skriv till webbplatsens utgivare om du inte kan ta del av något.',
      complaint: 'https://www.digg.se/tdosanmalan',
      burden: 'Vi hänvisar inte till något sådant undantag.',
      outsideLaw: 'Innehåll på andras webbplatser som vi länkar till.',
    },
  };
}

function planValues({ title, from, to, municipalities, today }: NewPlan): Values {
  const isKnown = from !== undefined || to !== undefined;
  const year = today.slice(0, 4);
  return {
    title,
    period: {
      from: from ?? null,
      to: to ?? null,
      extendedTo: null,
      preparedFrom: null,
      ...(isKnown ? { sources: ['planen'], certainty: 'sourced' } : { sources: [], certainty: 'unknown' }),
    },
    goalCount: null,
    municipalityCount: municipalities.length,
    timeline: { from: (from ?? year).slice(0, 4), to: (to ?? from ?? year).slice(0, 4) },
    sources: ['planen'],
    certainty: 'sourced',
  };
}

const sourceValues = ({ title, publisher, url, today }: NewPlan): Values => ({
  id: 'planen',
  title,
  publisher,
  url: url ?? null,
  retrieved: today,
  sourceType: 'primary',
  extent: 'title-only',
});

function municipalityValues(municipality: ListedMunicipality, tiles: ReadonlyMap<string, object>): Values {
  const { code, name, federation, careArea } = municipality;
  const groups = [federation !== undefined && 'federation', careArea !== undefined && 'careArea'].filter(
    (key) => key !== false,
  );
  return {
    name,
    code,
    federation: federation === undefined ? null : slugify(federation),
    careArea: careArea === undefined ? null : slugify(careArea),
    tile: tiles.get(code),
    ...knownToAll,
    ...(groups.length > 0 && {
      provenance: Object.fromEntries(groups.map((key) => [key, { ...notYetSourced, sources: ['common-knowledge'] }])),
    }),
  };
}

const groupValues = ({ name, memberCount }: ListedGroup, plan: NewPlan): Values => ({
  name,
  summary: summaryOf({ name, memberCount }, plan),
  memberCount,
  sources: ['common-knowledge'],
  ...notYetSourced,
});

const summaryOf = ({ name, memberCount }: Pick<ListedGroup, 'name' | 'memberCount'>, { county }: NewPlan): string =>
  memberCount === 1
    ? `En kommun i ${county} hör till ${name}.`
    : `${memberCount} kommuner i ${county} hör till ${name}.`;

const aboutGroup = (group: ListedGroup, plan: NewPlan): string => `${summaryOf(group, plan)} Mer är inte inskrivet än.`;

/** A place on the map for each municipality, by its code: rows of equal length, until somebody moves them to where they lie. */
function tilesOf(municipalities: readonly ListedMunicipality[]): Map<string, { row: number; column: number }> {
  const width = Math.ceil(Math.sqrt(municipalities.length));
  return new Map(
    municipalities.map(({ code }, index) => [code, { row: Math.floor(index / width), column: index % width }]),
  );
}
