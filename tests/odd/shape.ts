import fc from 'fast-check';

/** A moment as exact as sources are, from 2000 to 2040. */
const date = fc
  .tuple(
    fc.integer({ min: 2000, max: 2040 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([year, month, day, precision]) => {
    const parts = [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')];
    return parts.slice(0, precision).join('-');
  });
const moment = date.map((value) => (value.length === 4 ? Number(value) : value));
const orNull = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const few = fc.integer({ min: 0, max: 3 });

/** What differs between odd plans: how many there are of each, what is known, and when things are. */
export const shape = fc.record({
  counts: fc.record({
    municipality: fc.integer({ min: 0, max: 6 }),
    federation: few,
    careArea: few,
    area: few,
    goal: few,
    actor: few,
    page: few,
    document: few,
    term: few,
    article: few,
  }),
  goalCount: orNull(fc.integer({ min: 0, max: 20 })),
  period: fc.record({
    preparedFrom: orNull(moment),
    from: orNull(moment),
    to: orNull(fc.oneof(moment, fc.constant('open'))),
    extendedTo: orNull(moment),
  }),
  others: fc.array(fc.record({ from: moment, until: moment, isExtension: fc.boolean(), hasNote: fc.boolean() }), {
    maxLength: 3,
  }),
  events: fc.array(
    fc.record({
      date,
      category: fc.constantFrom(
        'decision',
        'extension',
        'process',
        'follow-up',
        'strategy',
        'national-agreement',
        'resa',
      ),
      scope: fc.constantFrom('national', 'regional', 'other-county'),
      whos: few,
    }),
    { maxLength: 4 },
  ),
  agreements: fc.array(
    fc.record({
      year: fc.integer({ min: 2010, max: 2026 }),
      scope: fc.constantFrom('national', 'regional'),
      total: orNull(fc.constantFrom(0, 1, 885)),
      parts: few,
    }),
    { maxLength: 3 },
  ),
  isDecided: fc.boolean(),
  statements: few,
  after: orNull(fc.constantFrom('sourced', 'unknown')),
  /** How many of every three municipalities have a place on the map. */
  placed: few,
  hasColours: fc.boolean(),
  loose: fc.boolean(),
});
export type Shape = typeof shape extends fc.Arbitrary<infer T> ? T : never;
