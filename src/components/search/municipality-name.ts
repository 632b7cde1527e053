import { fold } from '#text/letters.ts';
import { isOneStep } from '#text/one-step.ts';

/** Shorter words are one letter from too much: vak is not Vik. */
const shortest = 4;

/** The name that is written, in whatever case and without its rings and dots; `tallbys stad` is Tallby. */
export function nameOf(written: string, names: readonly string[]): string | undefined {
  const word = plain(written);
  return names.find((name) => formsOf(name).includes(word));
}

/** The name that was meant, where a letter or two that changed places parts it from what is written. */
export function nameLike(written: string, names: readonly string[]): string | undefined {
  const word = plain(written);
  if (word.length < shortest) return undefined;
  return names.find((name) => formsOf(name).some((form) => isOneStep(word, form)));
}

/** The name, and as it stands before `kommun`. */
function formsOf(name: string): string[] {
  return [plain(name), `${plain(name)}s`];
}

function plain(text: string): string {
  return fold(text.trim().toLowerCase())
    .replace(/[\s-]+/g, ' ')
    .replace(/ (?:kommun|stad)$/, '');
}
