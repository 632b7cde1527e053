import type { Plan } from './plan.ts';

/** The plan as data in a file: the same letters wherever it is shipped. What readers search by is nothing that the plan says. */
export const planJson = ({ need: _need, searchTerms: _terms, ...plan }: Plan): string => `${JSON.stringify(plan)}\n`;
