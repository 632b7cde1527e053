import type { Plan } from '#model/plan.ts';
import type { MadeFile, Output } from '#outputs/output.ts';

/** The plan itself as data: what every other form is made from. */
export const data: Output = {
  step: 'Data',
  make: (plan) => Promise.resolve([planJson(plan)]),
};

function planJson(plan: Plan): MadeFile {
  return {
    path: 'data/plan.json',
    type: 'application/json',
    title: 'Planen som data',
    bytes: new TextEncoder().encode(`${JSON.stringify(plan)}\n`),
  };
}
