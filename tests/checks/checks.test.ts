import { expect, test } from 'vitest';
import { checks } from '#checks/checks.ts';
import { planFrom } from '../plan-from.ts';

test('every rule is in the list', () => {
  expect(checks.map(({ name }) => name).toSorted()).toEqual(
    [
      'addresses',
      'agreementSums',
      'bodies',
      'capitals',
      'colours',
      'conformance',
      'counts',
      'decided',
      'divisions',
      'eventDates',
      'figures',
      'formerSlugs',
      'fullStops',
      'knownAbbreviations',
      'linkNames',
      'longSentences',
      'memberships',
      'municipalities',
      'namedChoices',
      'namesInTime',
      'needRegister',
      'orderedDates',
      'outdated',
      'pageTitles',
      'pastDates',
      'placeholders',
      'plainText',
      'printable',
      'privacy',
      'provenance',
      'quotes',
      'readDocuments',
      'realDates',
      'readSources',
      'references',
      'repeatedItems',
      'reservedQueries',
      'searchTerms',
      'sharedDays',
      'shares',
      'sourceAddresses',
      'spaces',
      'staleRecords',
      'unknownFields',
      'unsourcedClaims',
      'uncitedSources',
      'uniqueParties',
      'unusedSources',
    ].toSorted(),
  );
});

test('a plan whose site.yaml and plan.yaml cannot be read is judged in what is left', () => {
  const draft = planFrom({ event: { '2018-x': { date: '2019-02-30' } }, municipality: { alleryd: { code: '0280' } } });
  const plan = { ...draft, site: undefined, overview: undefined };
  const declared = [
    { kind: 'source' as const, id: 's1' },
    { kind: 'federation' as const, id: 'f1' },
    { kind: 'care-area' as const, id: 'v1' },
  ];
  expect(checks.flatMap((check) => check({ plan, declared })).map(({ issue }) => issue.code)).toEqual([
    'impossible-date',
    'year-in-name',
  ]);
});
