import { planJson } from '#model/plan-json.ts';
import type { Output } from '#outputs/output.ts';

/** The plan itself as data: what every other form is made from. */
export const data: Output = {
  step: 'Data',
  make: (plan) =>
    Promise.resolve([
      {
        path: 'data/plan.json',
        type: 'application/json',
        title: 'Planen som data',
        bytes: new TextEncoder().encode(planJson(plan)),
      },
    ]),
};
