const collator = new Intl.Collator('sv', { numeric: true });

/** Swedish order: … x y z å ä ö, capitals and small letters alike, numbers by their value. */
export const compareSwedish = (a: string, b: string): number => collator.compare(a, b);

/** The letter a word stands under in an A–Ö register: `É` under E, figures under `0–9`. */
export function registerLetter(word: string): string {
  const first = word.normalize('NFC').charAt(0).toLocaleUpperCase('sv');
  if (/[ÅÄÖ]/.test(first)) return first;
  const plain = first.normalize('NFD').charAt(0);
  return /[A-Z]/.test(plain) ? plain : '0–9';
}

/** `a`, `a och b`, `a, b och c`. */
export function listInWords(items: readonly string[]): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} och ${last}`;
}
