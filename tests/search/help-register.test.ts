import { expect, test } from 'vitest';
import { helpRegisterOf } from '#search/help-register.ts';
import type { Plan } from '#model/plan.ts';
import { planFrom, type PlanRecords } from '../plan-from.ts';

const registerOf = (records: PlanRecords) => helpRegisterOf(planFrom(records) as Plan, ({ href }) => href);
const page = { hjalp: { title: 'Om du behöver hjälp', summary: 'Hit kan du vända dig.' } };
const need = { sayings: ['vill dö'], alike: [], exceptions: [] };

test('holds what is written by somebody in need, and the page of help where there is one', () => {
  expect(registerOf({})).toEqual({ need });
  expect(registerOf({ page })).toEqual({
    need,
    page: {
      href: '/om/hjalp/',
      title: 'Om du behöver hjälp',
      kind: 'Om planen',
      summary: 'Hit kan du vända dig.',
    },
  });
});

test('of a plan without a register it names no page, which would come before the results of every query', () => {
  expect(registerOf({ page, need: null })).toEqual({});
});
