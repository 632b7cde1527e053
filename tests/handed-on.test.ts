import { expect, test } from 'vitest';
import { handedOn, handingOn, type HandedOn } from '#handed-on.ts';
import { planFrom } from './plan-from.ts';

const given: HandedOn = {
  source: { name: 'content', files: [], refused: [] },
  plan: planFrom({}) as HandedOn['plan'],
  edition: { date: '2031-05-02', datedBy: 'commit', commit: 'abc1234' },
  changes: new Map(),
  made: [],
};

test('what is handed on is there while the pages are made, and no longer', async () => {
  const seen: unknown[] = [];
  await handingOn(given, () => {
    seen.push(handedOn());
    return Promise.resolve();
  });
  expect(seen).toEqual([given]);
  expect(handedOn()).toBeUndefined();
});

test('pages that fail leave nothing to the next build', async () => {
  await expect(handingOn(given, () => Promise.reject(new Error('no page')))).rejects.toThrow('no page');
  expect(handedOn()).toBeUndefined();
});
