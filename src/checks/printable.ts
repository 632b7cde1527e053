import { unprintableCharacter } from '#issues/definitions.ts';
import { codePointName } from '#text/letters.ts';
import { unprintable } from '#text/print-alphabet.ts';
import { everyText } from './every-text.ts';
import type { Check, Finding } from './finding.ts';

/** Every character can be shown in the PDFs, whose fonts must lie in the file. The first of each text is pointed out. */
export const printable: Check = ({ plan }) =>
  everyText(plan).flatMap(({ kind, id, text, at, role }): Finding[] => {
    const [character] = role === 'address' ? [] : unprintable(text);
    if (character === undefined) return [];
    const issue = unprintableCharacter({ character, code: codePointName(character), instead: plainFormOf(character) });
    return [{ issue, kind, id, at: { ...at, match: character } }];
  });

/** The ordinary signs that a special one stands for, where there are such: ﬁ is fi, a hyphen that holds a line is a hyphen. */
function plainFormOf(character: string): string | undefined {
  const plain = character.normalize('NFKC').replaceAll('\u2010', '-');
  return plain === character || unprintable(plain).length > 0 ? undefined : plain;
}
