import type { Entry, PlanDraft } from './plan.ts';
import { targetGroupsOf, type TargetGroup } from './target-groups.ts';

/** Undefined stands for: not known. */
export interface MatrixRow {
  area: Entry<'focus-area'> | undefined;
  cells: { group: TargetGroup | undefined; goals: Entry<'goal'>[] }[];
}

/** The known goals by focus area and target group. The last row and column hold those whose place is not known. */
export function goalMatrix(plan: PlanDraft): MatrixRow[] {
  const { records } = plan;
  const groups = [...targetGroupsOf(plan), undefined];
  return [...records['focus-area'], undefined].map((area) => {
    const inArea = records.goal.filter(({ focusArea }) => focusArea === (area?.id ?? null));
    const cells = groups.map((group) => ({
      group,
      goals: inArea.filter(({ targetGroups }) =>
        group === undefined ? targetGroups === null : (targetGroups?.includes(group.id) ?? false),
      ),
    }));
    return { area, cells };
  });
}
