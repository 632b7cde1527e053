import type { TargetGroup } from '#schemas/goal.ts';
import type { Entry, PlanDraft } from './plan.ts';

/** Undefined stands for: not known. */
export interface MatrixRow {
  area: Entry<'focus-area'> | undefined;
  cells: { group: TargetGroup | undefined; goals: Entry<'goal'>[] }[];
}

const groups: readonly (TargetGroup | undefined)[] = ['adults', 'children-and-young', 'older', undefined];

/** The known goals by focus area and target group. The last row and column hold those whose place is not known. */
export function goalMatrix({ records }: PlanDraft): MatrixRow[] {
  return [...records['focus-area'], undefined].map((area) => {
    const inArea = records.goal.filter(({ focusArea }) => focusArea === (area?.id ?? null));
    const cells = groups.map((group) => ({
      group,
      goals: inArea.filter(({ targetGroups }) =>
        group === undefined ? targetGroups === null : (targetGroups?.includes(group) ?? false),
      ),
    }));
    return { area, cells };
  });
}
