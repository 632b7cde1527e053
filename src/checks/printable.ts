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
    const issue = unprintableCharacter({ character, code: codePointName(character) });
    return [{ issue, kind, id, at: { ...at, match: character } }];
  });
