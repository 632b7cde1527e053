import type { Kind } from '#schemas/kinds.ts';
import { addressInText, rawBracket, rawEntity, rawMarkdown, rawTag, typedNumber } from '#issues/definitions.ts';
import type { IssueText } from '#issues/issue.ts';
import { bareAddresses } from '#text/bare-addresses.ts';
import { openBracket } from '#text/open-bracket.ts';
import { typedNumbers } from '#text/typed-numbers.ts';
import { typedMarkup, type TypedMarkup } from '#text/typed-markup.ts';
import { everyText } from './every-text.ts';
import type { Check, Finding } from './finding.ts';

/** What stands in a field is shown as it is: marks of HTML and Markdown, addresses and open brackets are seen as typed. */
export const plainText: Check = ({ plan }) =>
  everyText(plan).flatMap(({ kind, id, text, at, role, isMarkdown }) =>
    (role === 'prose' && !isMarkdown ? judge(text, kind) : []).map(({ issue, match }): Finding => ({
      issue,
      kind,
      id,
      at: { ...at, match },
    })),
  );

function judge(text: string, kind: Kind): { issue: IssueText; match: string }[] {
  const marks = typedMarkup(text);
  const open = marks.length === 0 ? openBracket(text) : undefined;
  // The note of a source may tell of addresses: where a page has been, what it was called.
  const addresses = (kind === 'source' ? [] : bareAddresses(text)).filter(
    ({ address }) => !marks.some(({ match }) => match.includes(address)),
  );
  return [
    ...marks.map((mark) => ({ issue: issueOf(mark), match: mark.match })),
    ...addresses.map(({ address }) => ({ issue: addressInText({ address }), match: address })),
    // A source and a document are called what they are called.
    ...(kind === 'source' || kind === 'document' ? [] : typedNumbers(text)).map(({ match }) => ({
      issue: typedNumber({ number: match, isField: true }),
      match,
    })),
    ...(open === undefined ? [] : [{ issue: rawBracket(open), match: text.slice(open.index, open.index + 12) }]),
  ];
}

function issueOf({ what, match, plain }: TypedMarkup): IssueText {
  if (what === 'tag') return rawTag({ tag: match });
  if (what === 'entity') return rawEntity({ entity: match, instead: plain });
  return rawMarkdown({ sign: match, corrected: plain });
}
