import { divisionsOf } from './divisions.ts';
import { orderedPeriod, otherPeriodsOf } from './periods.ts';
import type { Shape } from './shape.ts';

const sourced = { sources: ['kallan'], certainty: 'sourced' };
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ';
const nameOf = (what: string, index: number): string => `${what} ${letters[index] ?? ''}`;
const idOf = (what: string, index: number): string => `${what}-${index + 1}`;
const times = <T>(length: number, make: (index: number) => T): T[] => Array.from({ length }, (_, index) => make(index));

/** A file's text: each key with its value as JSON, which YAML reads too. */
const yaml = (data: object): string =>
  Object.entries(data)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('');
const register = (entries: readonly object[]): string =>
  entries.map((entry) => `- ${JSON.stringify(entry)}\n`).join('');
const mdx = (data: object): string => `---\n${yaml(data)}---\n\nBrödtexten om saken.<Kalla id="kallan" />\n`;

const statement = (index: number) => ({ text: `Uppgiften ${nameOf('nummer', index)} står i källan.`, ...sourced });

/** The files of a plan of a shape, by their paths. */
export function contentOf(made: Shape): Record<string, string> {
  const { counts, events, agreements, statements: some, loose } = made;
  const parties = [
    ...times(counts.municipality, (index) => idOf('kommun', index)),
    ...times(counts.actor, (index) => idOf('aktor', index)),
    ...times(counts.federation, (index) => idOf('forbund', index)),
  ];
  const memberships = times(counts.municipality, (index) => ({
    federation:
      counts.federation === 0 || (loose && index % 2 === 1) ? null : idOf('forbund', index % counts.federation),
    ...(loose || counts.careArea === 0 ? {} : { areas: [idOf('bit', index % counts.careArea)] }),
    careArea: counts.careArea === 0 || (loose && index % 3 === 1) ? null : idOf('omrade', index % counts.careArea),
  }));
  const membersOf = (key: 'federation' | 'careArea', id: string) =>
    memberships.filter(({ [key]: group }) => group === id).length;
  const eventIds = events.map(({ date: when }, index) => `${when.slice(0, 4)}-${idOf('handelse', index)}`);
  const [decision] = eventIds;
  const period = orderedPeriod(made.period);
  const others = otherPeriodsOf(made);
  const files: [string, string][] = [
    [
      'site.yaml',
      yaml({
        name: 'Plan för ett län',
        area: 'Länet',
        county: 'Länets län',
        description: 'Planen för ett påhittat län, med källor.',
        address: 'https://plan.example',
        publisher: null,
        contact: null,
        repository: null,
        countyCodes: ['99'],
        helpBox: {
          heading: 'Behöver du hjälp nu?',
          lines: [{ name: 'Nödnumret', shown: '112', number: '112', question: 'Är det bråttom?' }],
          firstOn: ['suicid'],
        },
        accessibility: {
          responsible: null,
          service: 'Plan för ett län',
          conformance: 'partial',
          inaccessible: [{ what: 'Den har inte prövats av människor.', reason: 'Den är helt ny.' }],
          assessed: '2026-11-28',
          updated: '2026-11-28',
          method: 'Egen bedömning med prov.',
          report: 'Skriv till utgivaren om något brister.',
          complaint: 'https://www.digg.se/tdosanmalan',
          burden: 'Inget sådant undantag.',
          outsideLaw: 'Innehåll på andras webbplatser.',
        },
      }),
    ],
    [
      'plan.yaml',
      yaml({
        title: 'Plan för ett län',
        titleVariants: [],
        decidedBy: made.isDecided ? (decision ?? null) : null,
        extendedBy: period.extendedTo === null ? null : (eventIds.at(-1) ?? null),
        period: { ...period, ...sourced },
        ...(others.length > 0 && { otherPeriods: others.map((other) => ({ ...other, ...sourced })) }),
        afterPeriod:
          made.after === null
            ? null
            : {
                text: 'Vad som kommer sedan är inte känt.',
                sources: made.after === 'sourced' ? ['kallan'] : [],
                certainty: made.after,
              },
        purpose: times(some, statement),
        structure: times(some, statement),
        parties: parties.slice(0, some).map((party) => ({ party, role: 'Part i planen.', ...sourced })),
        arena: some === 0 ? null : statement(0),
        steering: times(some, statement),
        funding: times(some, statement),
        levels: times(some, (index) => ({
          level: ['municipality', loose || counts.careArea === 0 ? 'care-area' : 'bitar', 'county'][index],
          parties: [],
          may: 'Får bestämma om sitt.',
          ...sourced,
        })),
        decisionPath: made.isDecided && decision !== undefined ? [{ event: decision }] : [],
        goalCount: made.goalCount === null ? null : Math.max(made.goalCount, counts.goal),
        goalCountSources: made.goalCount === null ? [] : ['kallan'],
        municipalityCount: counts.municipality,
        eventCategories: [{ id: 'resa', name: 'Resa', heading: 'Resor' }],
        timeline: { from: '2000', to: '2040' },
        ...sourced,
      }),
    ],
    ['indelningar.yaml', yaml({ divisions: divisionsOf(made, idOf) })],
    ...(loose ? [] : [['hjalp.yaml', yaml({ sayings: ['vill dö'], alike: [], exceptions: [] })] as [string, string]]),
    [
      'kallor.yaml',
      register([
        {
          id: 'kallan',
          title: 'Källan',
          publisher: 'Utgivaren',
          url: null,
          published: null,
          updated: null,
          retrieved: null,
          sourceType: 'primary',
          extent: 'full',
        },
      ]),
    ],
    ...memberships.map((membership, index): [string, string] => [
      `kommuner/${idOf('kommun', index)}.yaml`,
      yaml({
        name: nameOf('Ort', index),
        code: `99${String(index).padStart(2, '0')}`,
        ...membership,
        seat: loose ? null : 'Centrum',
        tile: made.placed > index % 3 ? { row: Math.floor(index / 3), column: index % 3 } : null,
        website: null,
        helpPage: null,
        ...sourced,
      }),
    ]),
    ...times(counts.federation, (index): [string, string] => [
      `kommunalforbund/${idOf('forbund', index)}.mdx`,
      mdx({
        name: nameOf('Förbundet', index),
        shortName: nameOf('F', index),
        summary: 'Förbundet samlar några kommuner.',
        formed: null,
        seat: null,
        website: null,
        memberCount: membersOf('federation', idOf('forbund', index)),
        ...sourced,
      }),
    ]),
    ...times(counts.careArea, (index): [string, string] => [
      `vardsamverkan/${idOf('omrade', index)}.mdx`,
      mdx({
        name: nameOf('Området', index),
        summary: 'I området möts några kommuner.',
        leadership: null,
        hospital: null,
        memberCount: membersOf('careArea', idOf('omrade', index)),
        ...sourced,
      }),
    ]),
    ...times(loose ? 0 : counts.careArea, (index): [string, string] => [
      `omraden/${idOf('bit', index)}.mdx`,
      mdx({
        name: nameOf('Biten', index),
        division: 'bitar',
        summary: 'I biten möts några kommuner.',
        website: null,
        memberCount: memberships.filter(({ areas }) => areas?.includes(idOf('bit', index))).length,
        ...sourced,
      }),
    ]),
    ...times(counts.area, (index): [string, string] => [
      `fokusomraden/${idOf('fokus', index)}.mdx`,
      mdx({
        number: index + 1,
        name: nameOf('Fokus', index),
        summary: 'Området handlar om en sak i planen.',
        ...sourced,
      }),
    ]),
    ...times(counts.goal, (index): [string, string] => [
      `mal/${idOf('mal', index)}.mdx`,
      mdx({
        name: nameOf('Målet', index),
        number: null,
        officialTitle: null,
        summary: index === 0 ? null : 'Målet säger något om saken.',
        focusArea: counts.area === 0 ? null : idOf('fokus', index % counts.area),
        targetGroups: null,
        indicators: loose ? [] : null,
        status: null,
        ...sourced,
      }),
    ]),
    ...events.map(({ date: when, category, scope, whos }, index): [string, string] => [
      `tidslinje/${eventIds[index] ?? ''}.yaml`,
      yaml({
        title: nameOf('Händelsen', index),
        date: when,
        category,
        scope,
        summary: 'Något hände som rör planen.',
        who: parties.slice(0, whos),
        ...sourced,
      }),
    ]),
    ...(parties.length === 0 ? [] : agreements).map(({ year, scope, total, parts }, index): [string, string] => [
      `overenskommelser/${idOf('avtal', index)}.yaml`,
      yaml({
        title: nameOf('Avtalet', index),
        year,
        scope,
        parties: parties.slice(0, 1),
        total,
        parts: total === 885 ? times(parts, () => ({ recipient: 'skr', purpose: null, amount: 100 })) : [],
        ...sourced,
      }),
    ]),
    ...times(counts.actor, (index): [string, string] => [
      `aktorer/${idOf('aktor', index)}.yaml`,
      yaml({
        name: nameOf('Aktören', index),
        actorType: index === 0 ? 'municipalities' : 'state',
        role: 'Gör något i planen.',
        website: null,
        ...sourced,
      }),
    ]),
    ...times(counts.page, (index): [string, string] => [
      `om/${['planen', 'kunskapslage', 'hjalp'][index] ?? ''}.mdx`,
      mdx({
        title: nameOf('Sidan', index),
        summary: 'En sida om planen och dess läge.',
        order: index + 1,
        language: 'sv',
        ...sourced,
      }),
    ]),
    ...times(counts.article, (index): [string, string] => [
      `aktuellt/${idOf('nytt', index)}.mdx`,
      mdx({ title: nameOf('Nytt', index), date: '2020', summary: 'En artikel om arbetet med planen.', ...sourced }),
    ]),
    ...(counts.document === 0
      ? []
      : [
          [
            'dokument.yaml',
            register(
              times(counts.document, (index) => ({
                id: idOf('dokument', index),
                title: nameOf('Dokumentet', index),
                date: null,
                read: loose,
                url: null,
                ...sourced,
              })),
            ),
          ] as [string, string],
        ]),
    ...(counts.term === 0
      ? []
      : [
          [
            'ordlista.yaml',
            register(
              times(counts.term, (index) => ({
                id: idOf('ord', index),
                term: nameOf('Ordet', index),
                definition: 'Betyder en sak i planen.',
                ...sourced,
              })),
            ),
          ] as [string, string],
        ]),
  ];
  return Object.fromEntries(files);
}
