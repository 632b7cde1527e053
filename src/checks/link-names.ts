import { kinds, type KindDefinition } from '#schemas/kinds.ts';
import { bareLinkName, sameLinkName, takenLinkName } from '#issues/definitions.ts';
import type { IssueText } from '#issues/issue.ts';
import { mainMenu, otherIndexes } from '#model/navigation.ts';
import type { PlanDraft } from '#model/plan.ts';
import { wordsOf } from '#text/heading-ids.ts';
import { bodyNodes } from './body-nodes.ts';
import { everyEntry } from './every-record.ts';
import type { Check, Finding } from './finding.ts';
import { bodyLinkJudge } from './links.ts';

/** Figures, words that say nothing of where they lead, an address. */
const isBare =
  /^(?:[\d\s.,:/–-]+|här|hit|(?:klicka|se|läs|tryck) (?:här|mer)|läs vidare|mer|(?:den )?här sidan|denna (?:här )?(?:sida|länk)|länk(?:en)?|https?:\/\/.*)$/i;

/**
 * Links in bodies say by themselves where they lead: some go through them in a list, without the text around. One that
 * leads nowhere is another rule's.
 */
export const linkNames: Check = (input) => {
  const pages = pagesByName(input.plan);
  const judgeLink = bodyLinkJudge(input);
  return everyEntry(input.plan).flatMap(({ kind, id, path, body }): Finding[] => {
    if (body === undefined) return [];
    const met = new Map<string, string>();
    return bodyNodes(body.tree).flatMap(({ node, path: place }): Finding[] => {
      if (node.type !== 'link' || judgeLink(node.url, body) !== undefined) return [];
      const text = wordsOf(node).replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim();
      const address = node.url.startsWith('#') ? `${path}${node.url}` : node.url;
      const issue = judge(text, address, met.get(text), pages.get(text));
      if (!met.has(text)) met.set(text, address);
      return issue === undefined ? [] : [{ issue, kind, id, at: { body: place } }];
    });
  });
};

/** `other` is where another link of the name leads in the body, `page` the page that bears the name. */
function judge(text: string, address: string, other = address, page?: string): IssueText | undefined {
  if (isBare.test(text.replace(/[.!:…]+$/, ''))) return bareLinkName({ text });
  if (other !== address) return sameLinkName({ text, other });
  const isTaken = page !== undefined && page !== address.replace(/#.*$/, '');
  return isTaken ? takenLinkName({ text, page }) : undefined;
}

/** The pages by their names: what lists and menus beside a body call them. */
function pagesByName(plan: PlanDraft): Map<string, string> {
  const own = everyEntry(plan).filter(({ kind }) => (kinds[kind] as KindDefinition).form === 'folder');
  const indexes = [...mainMenu(plan), ...otherIndexes(plan)];
  return new Map([
    ...own.map(({ label, path }): [string, string] => [label, path]),
    ...indexes.map(({ text, path }): [string, string] => [text, path]),
  ]);
}
