import { bodyFootnote, rawAddress, rawLink } from '#issues/definitions.ts';
import { bareAddresses } from '#text/bare-addresses.ts';
import type { RangeProblem } from '#load/range.ts';
import type { ShownBlock } from './shown-text.ts';

const place = String.raw`(?:https?:|mailto:|tel:|www\.|#|\.{0,2}\/|[\w.-]+\.\p{L}{2,}\/|[^\s()\[\]@]+@)[^()\[\]\n]*`;
/** `[text] (address)`, `(text)[address]`, `[text](two words)`, `[text][name]`, `[[name]]`, `[!NOTE]`, `[TOC]`. */
const apart = new RegExp(String.raw`\[([^\[\]]+)\]\s+\((${place})\)`, 'giu');
const turned = new RegExp(String.raw`\(([^()]+)\)\s?\[(${place})\]`, 'giu');
const adjacent = /\[?([^[\]\n]*)\]\(([^()\n]*)\)?/gu;
const unnamed = /\[([^[\]]+)\]\[([^[\]]*)\]/gu;
const special = /\[\[([^[\]]+)\]\]|\[!(?:note|tip|important|warning|caution)\]|^\[TOC\]$|\[_TOC_\]/giu;
const footnote = /\^\[/g;

/** What looks like a link in the words of a body and is none, and addresses that are none. */
export function rawLinks({ shown, unlinked }: ShownBlock): RangeProblem[] {
  if (!/[[\]/@]|www\./.test(shown)) return [];
  const found: RangeProblem[] = [];
  const report = (pattern: RegExp, corrected: (groups: string[]) => string) => {
    for (const { index, 0: match, ...groups } of shown.matchAll(pattern))
      found.push({
        issue: rawLink({ corrected: corrected(Object.values(groups) as string[]) }),
        range: { start: index, end: index + match.length },
      });
  };
  report(apart, ([text, address]) => link(text, address));
  report(turned, ([text, address]) => link(text, address));
  report(adjacent, ([text, address]) => link(text, address));
  report(unnamed, ([text]) => link(text, ''));
  report(special, ([text]) => link(text, ''));
  for (const { index } of shown.matchAll(footnote))
    found.push({ issue: bodyFootnote({}), range: { start: index, end: index + 2 } });
  for (const { index, address, href } of bareAddresses(unlinked))
    found.push({
      issue: rawAddress({
        address,
        corrected: `[${href.startsWith('mailto:') ? href.slice(7) : 'vad sidan heter'}](${href})`,
      }),
      range: { start: index, end: index + address.length },
    });
  return found;
}

/** A link as it is written; a text or an address that cannot be told is left to the editor. */
function link(text = '', address = ''): string {
  const words = /[\p{L}\p{N}]/u.test(text) ? text.trim() : 'text';
  const place = address.trim().replace(/\s+/g, '-');
  const href = /^www\./i.test(place) ? `https://${place}` : /^[^/:#]+@/.test(place) ? `mailto:${place}` : place;
  return `[${words}](${href === '' ? 'adressen' : href})`;
}
