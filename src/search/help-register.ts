import { kinds } from '#schemas/kinds.ts';
import type { NeedData } from '#schemas/need.ts';
import { helpPageOf } from '#model/help.ts';
import type { Plan } from '#model/plan.ts';

/** What a search must know to answer somebody in need: what they write, and the page that comes first. */
export interface HelpRegister {
  /** Without it any query may mean need. */
  need?: NeedData;
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
  const { need } = plan;
  const page = helpPageOf(plan);
  // A page that comes first for some queries says something; one that comes first for all does not.
  if (need === undefined) return {};
  if (page === undefined) return { need };
  return {
    need,
    page: { href: hrefOf(page), title: page.title, kind: kinds.page.heading, summary: page.summary },
  };
}
