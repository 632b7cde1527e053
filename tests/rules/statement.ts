import { choiceTitle } from '#schemas/inspect.ts';
import { siteSchema } from '#schemas/site.ts';
import { dateInWords } from '#text/dates.ts';
import { attribute, textIn } from '../site/pages.ts';
import { reportIt } from './fixes.ts';
import type { Rule } from './rule.ts';

const path = '/tillganglighet/';
const conformance = siteSchema.shape.accessibility.shape.conformance;

/** The accessibility statement has the eleven parts that the law demands, as they stand in site.yaml. */
export const statement: Rule = {
  name: 'statement',
  check: ({ plan, pages }) => {
    const { accessibility, contact } = plan.site;
    const page = pages.get(path);
    const text = clean(page === undefined ? '' : textIn(page, 'main'));
    const parts = [
      `Tjänst ${accessibility.service}`,
      `Ansvarig myndighet ${accessibility.responsible ?? 'Uppgift saknas'}`,
      `Följer lagen ${choiceTitle(conformance, accessibility.conformance)} med lagen`,
      ...accessibility.inaccessible.flatMap(({ what, reason }) => [what, reason]),
      `Bedömd ${dateInWords(accessibility.assessed)}`,
      `Uppdaterad ${dateInWords(accessibility.updated)}`,
      accessibility.method,
      accessibility.report,
      `E-post: ${contact ?? 'Uppgift saknas'}`,
      accessibility.burden,
      accessibility.outsideLaw,
    ];
    const leads = page?.elements.some((element) => attribute(element, 'href') === accessibility.complaint);
    return [...parts.filter((part) => !text.includes(clean(part))), ...(leads ? [] : [accessibility.complaint])].map(
      (part) => ({ page: path, message: `Redogörelsen saknar en del som lagen kräver: ”${part}”.`, fix: reportIt }),
    );
  },
};

/** Without spaces: a term and its description stand in elements of their own. */
const clean = (part: string): string => part.replace(/\s+/g, '');
