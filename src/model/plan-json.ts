import type { Plan } from './plan.ts';

/** The plan as data in a file: the same letters wherever it is shipped. What people in need write is nothing that the plan says. */
export const planJson = ({ need: _need, ...plan }: Plan): string => `${JSON.stringify(plan)}\n`;
