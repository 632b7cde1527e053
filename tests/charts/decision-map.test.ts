import { expect, test } from 'vitest';
import { decisionMap } from '#charts/decision-map.ts';
import type { Plan } from '#model/plan.ts';
import { planFrom } from '../plan-from.ts';

test('the map of decisions says of each tile what is known, in words, by its colour and by a letter', () => {
  const decides = (who: string, certainty: string) => ({ date: '2018-05', isStandOnPlan: true, who: [who], certainty });
  const plan = planFrom({
    municipality: {
      aby: { name: 'Åby', tile: { row: 0, column: 0 } },
      ostby: { name: 'Östby', tile: { row: 0, column: 1 } },
      vasby: { name: 'Väsby', tile: { row: 1, column: 0 } },
    },
    event: { e1: decides('aby', 'sourced'), e2: decides('vasby', 'partly') },
  }) as Plan;
  const { title, shapes } = decisionMap(plan);
  expect(title).toBe('Karta över kommunerna efter beslut om planen');
  const tiles = shapes.flatMap((shape) => {
    if (shape.type !== 'link') return [];
    const [rect, group] = shape.shapes;
    const [mark] = group?.type === 'group' ? group.shapes : [];
    return [[shape.label, rect?.type === 'rect' && rect.fill, mark?.type === 'text' && mark.text]];
  });
  expect(tiles).toEqual([
    ['Åby, beslut: känt', 'var(--color-mark)', 'K'],
    ['Östby, beslut: inte känt', 'var(--color-sheet)', '?'],
    ['Väsby, beslut: delvis känt', 'var(--color-band)', 'D'],
  ]);
});
