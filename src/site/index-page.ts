import { plan } from './plan.ts';

/** The paths of the index of a kind, in the folder of its page: one where the plan has records of it, else none. */
export const indexPage = (kind: keyof typeof plan.records) =>
  plan.records[kind].length === 0 ? [] : [{ params: { index: undefined } }];
