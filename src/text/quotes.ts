/** Straight and foreign quotation marks. Swedish uses ” at both ends, and ’ inside words. */
const foreignQuote = /["'“„«»‘‚]/;

/** The first word group around a straight or foreign quotation mark, and how it should read. */
export function foreignQuotes(text: string): { found: string; corrected: string } | undefined {
  if (!foreignQuote.test(text)) return undefined;
  const found = /\S*["'“„«»‘‚](?:[^"“”„«»‘’‚']{0,60}["'”“»‘’])?\S*/.exec(text)?.[0] ?? text;
  return { found, corrected: swedishQuotes(found) };
}

function swedishQuotes(text: string): string {
  return text
    .replace(/["“„«»]/g, '”')
    .replace(/['‘‚]/g, '’')
    .replace(/(?<![\p{L}\d])’([^’]+)’(?!\p{L})/gu, '”$1”');
}
