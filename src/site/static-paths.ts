import type { Plan } from '#model/plan.ts';
import { plan } from './plan.ts';

type Kind = keyof Plan['records'];

/** The paths of the index of a kind, in the folder of its page: one where the plan has records of it, else none. */
export const indexPage = (kind: Kind) => (plan.records[kind].length === 0 ? [] : [{ params: { index: undefined } }]);

/** The paths of the pages of a kind, one for each record. */
export const recordPages = (kind: Kind) =>
  plan.records[kind].map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
