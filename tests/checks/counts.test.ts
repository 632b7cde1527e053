import { describe, expect, test } from 'vitest';
import { counts } from '#checks/counts.ts';
import { tooManyGoals, wrongCount } from '#issues/definitions.ts';
import { planFrom } from '../plan-from.ts';
import { findingsOf } from './findings.ts';

const plan = { municipalityCount: 2, goalCount: 1 };
const districts = (count: number) => [{ id: 'kommunalforbund', count, theOne: 'distriktet', theMany: 'distrikten' }];
const federation = { f1: { memberCount: 2 } };
const careArea = { v1: { memberCount: 2 } };
const municipality = { alleryd: {}, tallby: {} };
const right = { plan, divisions: districts(1), federation, 'care-area': careArea, municipality, goal: { a: {} } };

test('accepts a plan that has what it says it has', () => {
  expect(findingsOf(counts, right)).toEqual([]);
});

describe('the number of municipalities and their groups', () => {
  test('is the one in plan.yaml and indelningar.yaml, neither more nor fewer', () => {
    const wrong = [{ code: 'wrong-count', kind: 'plan', id: '', at: { field: ['municipalityCount'] } }];
    const at = { field: ['divisions', 0, 'count'] };
    const wrongGroups = [{ code: 'wrong-count', kind: 'divisions', id: '', at }];
    expect(
      [1, 3].map((municipalityCount) => findingsOf(counts, { ...right, plan: { ...plan, municipalityCount } })),
    ).toEqual([wrong, wrong]);
    expect([0, 2].map((count) => findingsOf(counts, { ...right, divisions: districts(count) }))).toEqual([
      wrongGroups,
      wrongGroups,
    ]);
  });

  test('counts a municipality whose file has a mistake, and leaves the members until it is mended', () => {
    expect(findingsOf(counts, { ...right, municipality: { alleryd: {} } }, [['municipality', 'tallby']])).toEqual([]);
  });
});

describe('what the editor is told', () => {
  test('is to take away where there are too many, and to add where there are too few', () => {
    const fixes = [
      { plan: { ...plan, municipalityCount: 1 } },
      { plan: { ...plan, municipalityCount: 3 } },
      { divisions: districts(0) },
      { divisions: districts(2) },
    ].map((change) => {
      const draft = planFrom({ ...right, ...change });
      const declared = [
        { kind: 'federation' as const, id: 'f1' },
        { kind: 'municipality' as const, id: 'alleryd' },
        { kind: 'municipality' as const, id: 'tallby' },
      ];
      return counts({ plan: draft, declared })[0]?.issue.fix;
    });
    expect(fixes).toEqual([
      'Rätta talet, eller ta bort kommunen som inte ska vara med ur kommuner/.',
      'Rätta talet, eller lägg till kommunen som saknas i kommuner/.',
      'Rätta talet, eller ta bort distriktet som inte ska vara med.',
      'Rätta talet, eller lägg till distriktet som saknas.',
    ]);
  });

  test('is both numbers, what they count, and which key to look at where the number is right', () => {
    const plan = planFrom({
      plan: { municipalityCount: 12, goalCount: 1 },
      divisions: districts(3),
      federation: { f1: { memberCount: 3 } },
      'care-area': { v1: { memberCount: 4 } },
      municipality: { alleryd: {} },
      goal: { a: {}, b: {} },
    });
    const declared = [
      { kind: 'federation' as const, id: 'f1' },
      { kind: 'care-area' as const, id: 'v1' },
      { kind: 'municipality' as const, id: 'alleryd' },
      { kind: 'goal' as const, id: 'a' },
      { kind: 'goal' as const, id: 'b' },
    ];
    const members = { what: 'medlemmarna i länet', actual: 1 };
    expect(counts({ plan, declared }).map(({ issue }) => issue)).toEqual([
      wrongCount({
        what: 'kommunerna',
        stated: 12,
        actual: 1,
        where: 'lägg till kommunen som saknas i kommuner/',
      }),
      tooManyGoals({ stated: 1, actual: 2 }),
      wrongCount({
        what: 'distrikten',
        stated: 3,
        actual: 1,
        where: 'lägg till distriktet som saknas',
      }),
      wrongCount({ ...members, stated: 3, where: 'rätta federation i den kommun som hamnat fel' }),
      wrongCount({ ...members, stated: 4, where: 'rätta careArea i den kommun som hamnat fel' }),
    ]);
  });
});

describe('the number of goals', () => {
  test('is not larger than the plan says', () => {
    expect(findingsOf(counts, { ...right, goal: { a: {}, b: {} } })).toEqual([
      { code: 'too-many-goals', kind: 'plan', id: '', at: { field: ['goalCount'] } },
    ]);
  });

  test('may be smaller, since not all goals are known', () => {
    expect(findingsOf(counts, { ...right, plan: { ...plan, goalCount: 8 } })).toEqual([]);
  });
});

describe('the number of members', () => {
  test('is the number of municipalities that name the federation or care area', () => {
    expect(
      findingsOf(counts, {
        ...right,
        federation: { f1: { memberCount: 3 } },
        'care-area': { v1: { memberCount: 1 }, v2: { memberCount: 1 } },
        municipality: { alleryd: {}, tallby: { careArea: 'v2' } },
      }),
    ).toEqual([{ code: 'wrong-count', kind: 'federation', id: 'f1', at: { field: ['memberCount'] } }]);
  });

  test('is wrong in both care areas when a municipality has landed in the wrong one', () => {
    const records = {
      ...right,
      'care-area': { v1: { memberCount: 2 }, v2: { memberCount: 0 } },
      municipality: { alleryd: {}, tallby: { careArea: 'v2' } },
    };
    expect(findingsOf(counts, records)).toEqual([
      { code: 'wrong-count', kind: 'care-area', id: 'v1', at: { field: ['memberCount'] } },
      { code: 'wrong-count', kind: 'care-area', id: 'v2', at: { field: ['memberCount'] } },
    ]);
  });

  test('is that of the latest day that the content states, whatever day it is checked', () => {
    const told = (memberCount: number, retrieved: string) =>
      findingsOf(
        counts,
        {
          ...right,
          source: { kalla: { retrieved } },
          federation: { f1: { memberCount } },
          municipality: { alleryd: {}, tallby: { memberships: [{ group: 'f1', until: '2029', sources: ['kalla'] }] } },
        },
        [],
        '2031-05-01',
      );
    const wrong = [{ code: 'wrong-count', kind: 'federation', id: 'f1', at: { field: ['memberCount'] } }];
    expect([told(2, '2026-11-29'), told(1, '2026-11-29')]).toEqual([[], wrong]);
    expect([told(2, '2030-01-01'), told(1, '2030-01-01')]).toEqual([wrong, []]);
  });
});
