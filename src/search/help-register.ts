import { kinds } from '#schemas/kinds.ts';
import type { NeedData } from '#schemas/need.ts';
import { helpPageOf } from '#model/help.ts';
import type { Plan } from '#model/plan.ts';

/** What a search must know to answer somebody in need: what they write, and the page that comes first. */
export interface HelpRegister extends NeedData {
  page?: HelpPage;
}

export interface HelpPage {
  href: string;
  title: string;
  /** What kind of page it is, as results tell it. */
  kind: string;
  summary: string;
}

/** The register of need with the help page, by its address or where it stands in a document. */
export function helpRegisterOf(plan: Plan, hrefOf: (page: { path: string; href: string }) => string): HelpRegister {
  const page = helpPageOf(plan);
  if (page === undefined) return plan.need;
  return {
    ...plan.need,
    page: { href: hrefOf(page), title: page.title, kind: kinds.page.heading, summary: page.summary },
  };
}
