import { kinds, type Kind, type KindDefinition, type RecordKind } from '#schemas/kinds.ts';
import { parseBody } from '#load/body/parse.ts';
import { defaultLimits } from '#load/source.ts';
import { link, type LinkOptions } from '#model/link.ts';
import type { PlanDraft } from '#model/plan.ts';

type Fields = Record<string, unknown>;
/** Records by kind and id; each needs only the fields the test is about. */
export type PlanRecords = Partial<Record<RecordKind, Record<string, Fields>>> & {
  site?: Fields;
  plan?: Fields;
  searchTerms?: Fields;
  /** The register of need; null leaves it out. */
  need?: Fields | null;
  divisions?: readonly Fields[];
};

const sourced = { sources: ['s1'], certainty: 'sourced' };
const defaults: Partial<Record<Kind, Fields>> = {
  site: {
    address: 'https://plan.example',
    countyCodes: ['99'],
    helpBox: { heading: 'Hjälp', lines: [], firstOn: ['suicid'] },
    publisher: 'Utgivaren',
    contact: 'info@plan.example',
    repository: { url: 'https://kod.example', branch: 'main' },
    accessibility: { responsible: 'Myndigheten', conformance: 'full', inaccessible: [] },
  },
  plan: {
    title: 'Planen',
    goalCount: 8,
    goalCountSources: ['s1'],
    municipalityCount: 0,
    timeline: { from: '2012', to: '2025' },
    period: { from: 2018, to: 2020, extendedTo: 2024, preparedFrom: 2016, ...sourced },
    ...sourced,
  },
  need: { sayings: ['vill dö'], alike: [], exceptions: [] },
  'focus-area': { name: 'Område', number: 1, summary: 'Sammanfattning', ...sourced },
  goal: {
    name: 'Mål',
    number: null,
    officialTitle: null,
    summary: null,
    focusArea: null,
    targetGroups: null,
    indicators: null,
    status: null,
    ...sourced,
  },
  event: {
    title: 'Händelse',
    date: '2018',
    category: 'decision',
    scope: 'regional',
    summary: 'Något hände.',
    who: [],
    ...sourced,
  },
  municipality: {
    name: 'Kommun',
    code: '9901',
    federation: 'f1',
    careArea: 'v1',
    seat: 'Orten',
    tile: { row: 0, column: 0 },
    website: null,
    helpPage: null,
    ...sourced,
  },
  federation: {
    name: 'Förbund',
    shortName: 'F',
    summary: 'Ett förbund.',
    formed: null,
    seat: 'Orten',
    website: null,
    memberCount: 0,
    ...sourced,
  },
  'care-area': { name: 'Område', summary: 'Ett område.', leadership: null, hospital: null, memberCount: 0, ...sourced },
  area: { name: 'Område', division: 'lansdelar', summary: 'Ett område.', website: null, memberCount: 0, ...sourced },
  agreement: {
    title: 'Överenskommelse',
    year: 2018,
    scope: 'national',
    parties: [],
    total: null,
    parts: [],
    ...sourced,
  },
  'local-plan': { title: 'Egen plan', municipality: 'm1', year: 2020, ...sourced },
  actor: { name: 'Aktör', actorType: 'state', role: 'Gör något.', website: null, ...sourced },
  article: { title: 'Artikel', date: '2016-09-14', summary: 'Om något.', ...sourced },
  page: { title: 'Sida', summary: 'Om något.', order: 1, language: 'sv', ...sourced },
  document: { title: 'Dokument', date: null, read: false, url: null, ...sourced },
  source: {
    title: 'Källa',
    publisher: 'Utgivare',
    url: null,
    published: null,
    updated: null,
    retrieved: '2026-11-24',
    sourceType: 'primary',
    extent: 'full',
  },
  term: { term: 'Ord', definition: 'Förklaring.', ...sourced },
};

const division = { heading: 'Delar', one: 'del', many: 'delar', theOne: 'delen', theMany: 'delarna' };

/** A plan without a disk: the given records over plain defaults. `body` is Markdown. */
export function planFrom(
  { site, plan, need = defaults.need ?? {}, searchTerms, divisions, ...records }: PlanRecords,
  options: LinkOptions = {},
): PlanDraft {
  const singles = [
    { kind: 'site' as const, id: '', file: 'site.yaml', data: { ...defaults.site, ...site } },
    { kind: 'plan' as const, id: '', file: 'plan.yaml', data: { ...defaults.plan, ...plan } },
    ...(need === null ? [] : [{ kind: 'need' as const, id: '', file: 'hjalp.yaml', data: need }]),
    ...(searchTerms === undefined
      ? []
      : [{ kind: 'search-terms' as const, id: '', file: 'sokord.yaml', data: searchTerms }]),
    ...(divisions === undefined
      ? []
      : [
          {
            kind: 'divisions' as const,
            id: '',
            file: 'indelningar.yaml',
            data: { divisions: divisions.map((own) => ({ ...division, ...own })) },
          },
        ]),
  ];
  const others = Object.entries(records).flatMap(([kind, byId]) =>
    Object.entries(byId).map(([id, { body, ...data }]) => {
      const { form, place, ending }: KindDefinition = kinds[kind as Kind];
      const file = form === 'folder' ? `${place}/${id}${ending}` : place;
      const record = { kind: kind as Kind, id, file, data: { ...defaults[kind as RecordKind], ...data } };
      return body === undefined ? record : { ...record, body: parseBody(String(body), defaultLimits).root };
    }),
  );
  return link([...singles, ...others], options);
}
