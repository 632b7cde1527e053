const collator = new Intl.Collator('sv', { numeric: true });

/** Swedish order: … x y z å ä ö, capitals and small letters alike, numbers by their value. */
export const compareSwedish = (a: string, b: string): number => collator.compare(a, b);

/** Letters that Swedish sorts as others. */
const sortedAs: Readonly<Record<string, string>> = { Æ: 'Ä', Ø: 'Ö', Ü: 'Y' };

/** The letter a word stands under in an A–Ö register: `É` under E, figures under `0–9`. Quotation marks do not count. */
export function registerLetter(word: string): string {
  const first = (/[\p{L}\p{N}]/u.exec(word.normalize('NFC'))?.[0] ?? '').toLocaleUpperCase('sv');
  const letter = sortedAs[first] ?? first;
  if (/[ÅÄÖ]/.test(letter)) return letter;
  const plain = letter.normalize('NFD').charAt(0);
  return /[A-Z]/.test(plain) ? plain : '0–9';
}

/** `a`, `a och b`, `a, b och c`. */
export function listInWords(items: readonly string[]): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} och ${last}`;
}
