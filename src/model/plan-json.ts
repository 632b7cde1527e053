import type { Plan } from './plan.ts';

/** The plan as data in a file: the same letters wherever it is shipped. */
export const planJson = (plan: Plan): string => `${JSON.stringify(plan)}\n`;
