import type { GroupColour } from '#model/division.ts';
import { decisionStates, stateOfDecision } from '#model/known-decisions.ts';
import type { Plan } from '#model/plan.ts';
import type { Figure } from './shapes.ts';
import { cornerLetters, mapOf, placesOf } from './tile-map.ts';

/** The colours and letters of what is known of a decision, as those of the groups of a division. */
export const decisionColours: readonly GroupColour[] = [
  { group: 'sourced', letter: 'K', fill: 'var(--color-mark)', text: 'var(--color-paper)' },
  { group: 'partly', letter: 'D', fill: 'var(--color-band)', text: 'var(--color-ink)' },
  { group: 'unknown', letter: '?', fill: 'var(--color-sheet)', text: 'var(--color-ink)' },
];

/** The map by what is known of each municipality's decision on the plan, with an outline around those alike. */
export function decisionMap(plan: Plan): Figure {
  const tiles = placesOf(plan, (entry) => stateOfDecision(plan, entry));
  return mapOf(plan, ' efter beslut om planen', tiles, ({ entry, group, row, column }) => {
    const colours = decisionColours.filter((colour) => colour.group === group);
    const shown = `beslut: ${decisionStates[stateOfDecision(plan, entry)].toLocaleLowerCase('sv')}`;
    return { shown: [shown], colour: colours[0], corner: [cornerLetters(row, column, colours)] };
  });
}
