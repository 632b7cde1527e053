import { absoluteUrl } from '#addresses/addresses.ts';
import { helpPageOf, moreHelp, showsHelpFirst } from '#model/help.ts';
import { planStand } from '#model/plan-time.ts';
import type { Entry, Plan } from '#model/plan.ts';
import { dateInWords } from '#text/dates.ts';
import type { Block } from './blocks.ts';
import { address, paragraph, pathLink, refs, styled, words } from './words.ts';
import type { BookEdition } from './writing.ts';

/** What the plan is and how long it was to hold, who stands behind the version, and where there is help. */
export function coverOf(plan: Plan, edition: BookEdition): Block[] {
  const stand = planStand(plan, edition.date).flatMap(({ text, sources }, index) =>
    words(index > 0 && ' ', text, refs(sources)),
  );
  return [styled('lede', stand), paragraph(plan.site.description), helpBox(plan), imprint(plan, edition)];
}

/** `Version 24 november 2026 (abc1234)` */
export function versionOf({ date, commit }: BookEdition): string {
  return `Version ${dateInWords(date)}${commit === undefined ? '' : ` (${commit})`}`;
}

/** The version, and where the same content is kept up to date. */
export function imprint({ overview, site, addressing }: Plan, edition: BookEdition): Block {
  return styled(
    'small',
    versionOf(edition),
    site.publisher !== null && `. Utgivare: ${site.publisher}`,
    '. Samma uppgifter finns på webben: ',
    address(absoluteUrl('/', addressing), `${overview.title} på webben`),
    '.',
  );
}

/** Where there is help: the numbers of the site's help box. */
export function helpBox(plan: Plan): Block {
  const { heading, lines } = plan.site.helpBox;
  const page = helpPageOf(plan);
  return { type: 'help', heading, lines, ...(page && { more: pathLink(page.path, moreHelp) }) };
}

/** The same box again, before a text about what puts it first. */
export const helpFor = (plan: Plan, entry: Entry): Block[] => (showsHelpFirst(plan.site, entry) ? [helpBox(plan)] : []);
