export interface OpenBracket {
  index: number;
  sign: string;
  closing: string;
}

const closings: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/** The first bracket of a text that is never closed. `a)` opens nothing, and a sad face is no bracket. */
export function openBracket(text: string): OpenBracket | undefined {
  const open: OpenBracket[] = [];
  for (const { index, 0: sign } of text.matchAll(/[()[\]]/g)) {
    const closing = closings[sign];
    if (closing === undefined) {
      const opened = open.findLastIndex((other) => other.closing === sign);
      if (opened >= 0) open.splice(opened, 1);
    } else if (!/[:;]-?$/.test(text.slice(Math.max(0, index - 2), index))) open.push({ index, sign, closing });
  }
  return open[0];
}
