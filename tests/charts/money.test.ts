import { describe, expect, test } from 'vitest';
import { moneyBar, moneyInWords, shareBar } from '#charts/money.ts';
import type { Entry } from '#model/plan.ts';
import { planFrom } from '../plan-from.ts';

const { records } = planFrom({
  agreement: {
    a: {
      total: 100,
      parts: [
        { recipient: 'skr', purpose: null, amount: 5 },
        { recipient: 'regions', purpose: 'Ett', amount: 40 },
        { recipient: 'regions', purpose: 'Två', amount: 20 },
        { recipient: 'municipalities', purpose: null, amount: 25.5 },
      ],
    },
    b: { total: null, performancePart: 630, year: 2019 },
    c: { total: null, year: 2020 },
    d: { total: 0, year: 2021 },
  },
});
const agreement = (id: string) => records.agreement.find((entry) => entry.id === id) as Entry<'agreement'>;

describe('the bar of an agreement', () => {
  test('adds up what each recipient got, always in the same order, and ends with what is not allocated', () => {
    expect(moneyInWords(agreement('a'), 9.5)).toBe(
      'Regioner 60, kommuner 25,5, SKL, senare SKR 5, ofördelat enligt källan 9,5',
    );
  });

  test('says that the total is not known where only the performance part is', () => {
    expect([moneyInWords(agreement('b'), null), moneyInWords(agreement('c'), null)]).toEqual([
      'Prestationsdel 630, hela beloppet saknas',
      'Uppgift saknas',
    ]);
  });

  test('says that there is no money where the total is none: a figure always has words', () => {
    expect(moneyInWords(agreement('d'), 0)).toBe('Inga pengar');
  });

  test('draws segments in proportion to their amounts', () => {
    const rects = moneyBar(agreement('a'), 9.5, 200).shapes.flatMap((shape) =>
      shape.type === 'rect' ? [[shape.class, shape.x, shape.width]] : [],
    );
    expect(rects).toEqual([
      ['segment regions', 0, 300],
      ['segment municipalities', 300, 127.5],
      ['segment skr', 427.5, 25],
      ['segment hatched', 452.5, 47.5],
      ['ground', 456.5, 36],
    ]);
  });

  test('a part of an unknown whole is open to the right', () => {
    const { shapes } = moneyBar(agreement('b'), null, 1260);
    expect(shapes[0]).toEqual({ type: 'path', d: 'M500 2H1V30H500', class: 'open' });
  });

  test('one part is a bar of its own, on the scale of the largest', () => {
    expect(shareBar({ recipient: 'skr', purpose: 'Ett', amount: 50 }, 200)).toMatchObject({
      title: '50',
      shapes: [{ type: 'rect', x: 0, y: 1, width: 250, height: 30, class: 'segment skr' }],
    });
  });
});
