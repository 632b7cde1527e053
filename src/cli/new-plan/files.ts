import { slugify } from '#load/slugify.ts';
import { kinds } from '#schemas/kinds.ts';
import { groupKinds, type GroupKind } from '#schemas/party-kinds.ts';
import { templateOf, type TemplateContext } from '#cli/template.ts';
import { divisionsIn, type ListedDivision, type ListedGroup } from './divisions.ts';
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
  const divisions = divisionsIn(plan);
  const groups = divisions.flatMap(({ kind, id, groups: own }) => own.map((group) => ({ kind, division: id, group })));
  const idsOf = (wanted: GroupKind) => groups.filter(({ kind }) => kind === wanted).map(({ group }) => group.id);
  const ids = Object.fromEntries(groupKinds.map((kind) => [kind, idsOf(kind)]));
  const write = (...[kind, values, body]: [Parameters<typeof templateOf>[0], Values, string?]) =>
    templateOf(kind, { ids, values, body, head });
  return new Map([
    ['site.yaml', write('site', siteValues(plan))],
    ...(divisions.length === 0
      ? []
      : [['indelningar.yaml', write('divisions', { divisions: divisions.map(divisionValues) })] as [string, string]]),
    ['plan.yaml', write('plan', planValues(plan))],
    [
      'kallor.yaml',
      `# Källorna. Varje uppgift på webbplatsen pekar hit med källans id.\n${isKnown(plan) ? write('source', sourceValues(plan)) : '[]\n'}`,
    ],
    ...municipalities.map((municipality): [string, string] => [
      `kommuner/${slugify(municipality.name)}.yaml`,
      write('municipality', municipalityValues(municipality, divisions)),
    ]),
    ...groups.map(({ kind, division, group }): [string, string] => [
      `${kinds[kind].place}/${group.id}.mdx`,
      write(kind, { ...groupValues(group, plan), ...besides(kind, division, group) }, aboutGroup(group, plan)),
    ]),
    ...Object.entries(pageTexts(plan)).map(([id, { title, summary, body }], index): [string, string] => [
      `om/${id}.mdx`,
      write('page', { title, summary, order: 10 * (index + 1), language: 'sv', ...knownToAll }, body),
    ]),
  ]);
}

/** What a plan calls a division, and the colours of its groups. */
const divisionValues = ({ groups, kind: _kind, idOf: _idOf, ...words }: ListedDivision): Values => ({
  ...words,
  count: groups.length,
  colours: groups.flatMap(({ colour }) => colour ?? []),
});

/** What a group of one kind says that another does not. */
function besides(kind: GroupKind, division: string, { name }: ListedGroup): Values {
  if (kind === 'area') return { division };
  return kind === 'federation' ? { shortName: name.slice(0, 40) } : {};
}

function siteValues(plan: NewPlan): Values {
  const { name, county, address, municipalities, today } = plan;
  return {
    name,
    area: county,
    county,
    description: `Planen för psykisk hälsa i ${county}, samlad ur öppna källor. Varje uppgift visar sin källa.`,
    address,
    ...(plan.repositoryFolder !== undefined && { repositoryFolder: plan.repositoryFolder }),
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

/** Whether anything is known of the plan itself, which is then a source. */
const isKnown = ({ title, url, from, to }: NewPlan): boolean => [title, url, from, to].some((one) => one !== undefined);

const notKnown = { sources: [], certainty: 'unknown' };
const byPlan = { sources: ['planen'], certainty: 'sourced' };
const titleOf = ({ title, name }: NewPlan): string => title ?? name;

function planValues(plan: NewPlan): Values {
  const { from, to, municipalities, today } = plan;
  const hasPeriod = from !== undefined || to !== undefined;
  const year = today.slice(0, 4);
  return {
    title: titleOf(plan),
    period: {
      from: from ?? null,
      to: to ?? null,
      extendedTo: null,
      preparedFrom: null,
      ...(hasPeriod ? byPlan : notKnown),
    },
    goalCount: null,
    municipalityCount: municipalities.length,
    timeline: { from: (from ?? year).slice(0, 4), to: (to ?? from ?? year).slice(0, 4) },
    ...(isKnown(plan) ? byPlan : notKnown),
  };
}

const sourceValues = (plan: NewPlan): Values => ({
  id: 'planen',
  title: titleOf(plan),
  publisher: plan.publisher,
  url: plan.url ?? null,
  retrieved: plan.today,
  sourceType: 'primary',
  extent: 'title-only',
});

function municipalityValues({ code, name, tile }: ListedMunicipality, divisions: readonly ListedDivision[]): Values {
  const idIn = (wanted: GroupKind) =>
    divisions.flatMap(({ kind, idOf }) => (kind === wanted ? (idOf.get(code) ?? []) : []));
  const areas = idIn('area');
  const [federation = null, careArea = null] = [idIn('federation')[0], idIn('care-area')[0]];
  const grouped = Object.entries({ federation, careArea, areas: areas.length > 0 ? areas : null });
  const keys = grouped.filter(([, group]) => group !== null).map(([key]) => key);
  return {
    name,
    code,
    federation,
    careArea,
    ...(areas.length > 0 && { areas }),
    tile: tile ?? null,
    ...knownToAll,
    ...(keys.length > 0 && {
      provenance: Object.fromEntries(keys.map((key) => [key, { ...notYetSourced, sources: ['common-knowledge'] }])),
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
