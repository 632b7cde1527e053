import { spaceBeforeSign } from '#issues/definitions.ts';
import { everyText } from './every-text.ts';
import type { Check, Finding } from './finding.ts';

/** A word, a space and a sign that ends something; in a body also a sign that a link or a mark of a source stands before. */
const afterWord = /([\p{L}\d)”]) ([,.;:!?)])(?=\s|$)/u;
const atBeginning = /^() ([,.;:!?)])(?=\s|$)/u;

/** No space stands before a sign that ends a word or a sentence. The first of each text is pointed out. */
export const spaces: Check = ({ plan }) =>
  everyText(plan).flatMap(({ kind, id, text, at, role }): Finding[] => {
    if (role !== 'prose') return [];
    const found = afterWord.exec(text) ?? ('body' in at ? atBeginning.exec(text) : null);
    if (found === null) return [];
    const [match, before = '', sign = ''] = found;
    return [{ issue: spaceBeforeSign({ sign, corrected: before + sign }), kind, id, at: { ...at, match } }];
  });
