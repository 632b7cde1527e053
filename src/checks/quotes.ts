import { foreignQuote } from '#issues/definitions.ts';
import { foreignQuotes } from '#text/quotes.ts';
import { everyText } from './every-text.ts';
import type { Check, Finding } from './finding.ts';
import { isForeign } from './prose.ts';

/** Straight and foreign quotation marks in prose are pointed out with the corrected text. */
export const quotes: Check = ({ plan }) =>
  everyText(plan).flatMap((written): Finding[] => {
    const { kind, id, text, at, role } = written;
    const quote = role === 'prose' && !isForeign(plan, written) ? foreignQuotes(text) : undefined;
    if (quote === undefined) return [];
    return [{ issue: foreignQuote({ corrected: quote.corrected }), kind, id, at: { ...at, match: quote.found } }];
  });
