import { choicesOf } from '#schemas/inspect.ts';
import { levelName } from '#schemas/plan.ts';
import { unknownChoice } from '#issues/definitions.ts';
import { divisionsOf, namedDivisions } from '#model/division.ts';
import { targetGroupsOf } from '#model/target-groups.ts';
import { nearestChoice } from '#text/nearest.ts';
import type { Check, Finding } from './finding.ts';

/** What a record chooses among what the plan names itself is named there. Of a record with mistakes a choice may lack. */
export const namedChoices: Check = (input) => [
  ...targetGroups(input),
  ...divisionsOfAreas(input),
  ...divisionsOfLevels(input),
];

const targetGroups: Check = ({ plan }) => {
  if (plan.overview === undefined) return [];
  const named: unknown = targetGroupsOf(plan);
  if (!Array.isArray(named) || named.some((one) => typeof one?.id !== 'string' || typeof one.name !== 'string'))
    return [];
  const choices = targetGroupsOf(plan).map(({ id, name }) => ({ value: id, title: name }));
  return plan.records.goal.flatMap(({ id, targetGroups }) =>
    (Array.isArray(targetGroups) ? targetGroups : []).flatMap((value: unknown, index): Finding[] => {
      if (typeof value !== 'string' || choices.some((choice) => choice.value === value)) return [];
      const issue = unknownChoice({
        title: 'Målgrupper',
        value,
        nearest: nearestChoice(value, choices),
        choices,
        more: 'targetGroups',
      });
      return [{ issue, kind: 'goal', id, at: { field: ['targetGroups', index] } }];
    }),
  );
};

/** The division of an area is one that has no folder of its own. */
const divisionsOfAreas: Check = ({ plan, unread }) => {
  if (unread?.has('divisions')) return [];
  const choices = namedDivisions(plan).map(({ id, heading }) => ({ value: id, title: heading }));
  return plan.records.area.flatMap(({ id, division: value }): Finding[] => {
    if (typeof value !== 'string' || choices.some((choice) => choice.value === value)) return [];
    const nearest = nearestChoice(value, choices);
    const more = { more: 'divisions', file: 'indelningar.yaml' };
    const issue = unknownChoice({ title: 'Indelning', value, nearest, choices, ...more });
    return [{ issue, kind: 'area', id, at: { field: ['division'] } }];
  });
};

/** A level that is none of the known is a division that has groups. */
const divisionsOfLevels: Check = ({ plan, unread }) => {
  const levels: unknown = plan.overview?.levels;
  if (unread?.has('divisions') || !Array.isArray(levels)) return [];
  const choices = [
    ...(choicesOf(levelName) ?? []),
    ...divisionsOf(plan).map(({ id, heading }) => ({ value: id, title: heading })),
  ];
  return levels.flatMap(({ level: value }: { level?: unknown }, index): Finding[] => {
    if (typeof value !== 'string' || choices.some((choice) => choice.value === value)) return [];
    const more = { more: 'divisions', file: 'indelningar.yaml' };
    const issue = unknownChoice({ title: 'Nivå', value, nearest: nearestChoice(value, choices), choices, ...more });
    return [{ issue, kind: 'plan', id: '', at: { field: ['levels', index, 'level'] } }];
  });
};
