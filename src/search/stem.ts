const vowel = /[aeiouyåäö]/;
const endings =
  /(?:heterna|hetens|andes|anden|andet|arens|arnas|ernas|ornas|heten|heter|ades|ande|aren|arna|arne|aste|erna|erns|orna|ade|are|ast|ens|ern|het|ad|ar|as|at|en|er|es|or|a|e)$/;
const genitive = /([bcdfghjklmnoprtvy])s$/;

/** The stem of a Swedish word after Snowball's algorithm: kommunerna and kommuner are kommun. */
export function stem(word: string): string {
  const start = regionStart(word);
  const head = word.slice(0, start);
  let tail = word.slice(start);
  const ending = endings.exec(tail)?.[0];
  if (ending !== undefined) tail = tail.slice(0, -ending.length);
  else if (tail.endsWith('s') && genitive.test(head + tail)) tail = tail.slice(0, -1);
  if (/(?:dd|gd|nn|dt|gt|kt|tt)$/.test(tail)) tail = tail.slice(0, -1);
  return head + tail.replace(/(?:lig|els|ig|(?<=lös)t|(?<=full)t)$/, '');
}

/** Where the region begins that endings are taken from: after the first consonant that follows a vowel, and three letters in. */
function regionStart(word: string): number {
  let index = 0;
  while (index < word.length && !vowel.test(word.charAt(index))) index += 1;
  while (index < word.length && vowel.test(word.charAt(index))) index += 1;
  return index >= word.length ? word.length : Math.min(word.length, Math.max(3, index + 1));
}

/** Snowball leaves the article of neuter words: avtal-et. */
export const withoutArticle = (word: string): string => (word.length > 5 ? word.replace(/ets?$/, '') : word);
