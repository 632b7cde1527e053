import type { Shape } from './shape.ts';

const nothing: Shape = {
  counts: {
    municipality: 0,
    federation: 0,
    careArea: 0,
    area: 0,
    goal: 0,
    actor: 0,
    page: 0,
    document: 0,
    term: 0,
    article: 0,
  },
  goalCount: null,
  period: { preparedFrom: null, from: null, to: null, extendedTo: null },
  others: [],
  events: [],
  agreements: [],
  isDecided: false,
  statements: 0,
  after: null,
  placed: 0,
  hasColours: false,
  loose: false,
};

/** The oddest plans: of nothing, of one and of four of each, of groups without municipalities, of events and money alone. */
export const oddest: Readonly<Record<string, Shape>> = {
  nothing,
  'one of each': {
    ...nothing,
    counts: Object.fromEntries(Object.keys(nothing.counts).map((kind) => [kind, 1])) as Shape['counts'],
    goalCount: 1,
    period: { preparedFrom: 2019, from: 2019, to: 2019, extendedTo: 2019 },
    others: [{ from: 2020, until: 2020, isExtension: true, hasNote: true }],
    events: [{ date: '2019', category: 'decision', scope: 'regional', whos: 1 }],
    agreements: [{ year: 2019, scope: 'regional', total: 1, parts: 1 }],
    isDecided: true,
    statements: 1,
    after: 'unknown',
    placed: 3,
    hasColours: true,
  },
  'four of each': {
    ...nothing,
    counts: {
      ...(Object.fromEntries(Object.keys(nothing.counts).map((kind) => [kind, 4])) as Shape['counts']),
      page: 3,
    },
    goalCount: 4,
    statements: 3,
    placed: 2,
    hasColours: true,
  },
  'groups without municipalities': {
    ...nothing,
    counts: { ...nothing.counts, federation: 3, careArea: 1, area: 2, page: 3 },
    goalCount: 0,
    period: { preparedFrom: '2040-12-28', from: null, to: 'open', extendedTo: null },
    hasColours: true,
  },
  'events and money alone': {
    ...nothing,
    counts: { ...nothing.counts, actor: 2 },
    goalCount: 20,
    events: [
      { date: '2000', category: 'resa', scope: 'national', whos: 0 },
      { date: '2040-06', category: 'national-agreement', scope: 'other-county', whos: 2 },
    ],
    agreements: [
      { year: 2010, scope: 'national', total: 0, parts: 0 },
      { year: 2026, scope: 'national', total: 885, parts: 3 },
    ],
    loose: true,
  },
};
