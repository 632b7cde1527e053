import { kinds } from '#schemas/kinds.ts';
import type { Reading } from '#plan-reader.ts';
import { counted } from '#text/numbers.ts';
import type { Answer } from './answer.ts';
import { readOpened } from './content-reader.ts';
import type { OpenContent } from './open-content.ts';

/** What the check says of what was opened: its issues, and how much it holds. */
export async function judged(opened: OpenContent): Promise<Answer> {
  return answerOf(await readOpened(opened));
}

export function answerOf({ issues, counts }: Reading): Answer {
  return { issues, counts, countsInWords: countsInWords(counts) };
}

/** `5 fokusområden, 4 mål, 62 händelser …`, for the kinds there is something of. */
function countsInWords(counts: Reading['counts']): string {
  const parts = Object.entries(kinds).flatMap(([kind, { form, one, many }]) => {
    const number = counts[kind as keyof typeof kinds];
    return form === 'single' || number === 0 ? [] : [counted(number, one, many)];
  });
  return parts.join(', ');
}
