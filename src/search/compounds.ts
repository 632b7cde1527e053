import { stem, withoutArticle } from './stem.ts';
import { spellableWords, wordsOf } from './words.ts';

/** The words that compounds are taken apart into: those of the content itself. */
export interface Lexicon {
  words: ReadonlySet<string>;
  stems: ReadonlySet<string>;
  /** The stems of proper names, which are never taken apart: Granborg is not a borg. */
  names: ReadonlySet<string>;
}

const shortestHead = 3;
const shortestTail = 4;

/** Beginnings that are words of their own but seldom the first half of what they begin. */
const falseHeads = new Set(
  `
  all alla allt and ans att bak bara ber bes bild bort bra den dess det dit dra där efter ens erfaren fram från fri for för förde före
  först förs god gen genom hela het hit hos här igen ihop ing ingen inom inte kick kom kring kvar lag lan med mellan men min
  mot när ned nya och oli ord orden ordför över överens pro runt sam samman sats sedan ser sig sin sist sju som stå
  strax sty syn tar ter till ton tro under upp ute utan vad var vara verk vid väl vår åt åter
  `
    .trim()
    .split(/\s+/),
);

/** What a stem ends in rather than a word that it is joined to: erfaren-heter, förklar-ingar. */
const falseTail = /^(?:het(?:en|ens|er|erna|ers)?|ing(?:ar|arna|en|ens|s)?|ande|sam(?:het|heten|heter|heterna)?)$/;

/** The lexicon of some texts, with the names in them. */
export function lexiconOf(texts: Iterable<string>, names: Iterable<string> = []): Lexicon {
  const words = new Set(spellableWords(texts));
  return {
    words,
    stems: new Set([...words].map(stem)),
    names: new Set([...names].flatMap(wordsOf).map(stem)),
  };
}

/** The parts of a compound, `vårdsamverkansgrupp` as vård, samverkan, grupp; nothing for a word that is none. */
export function partsOf(word: string, lexicon: Lexicon): string[] {
  const parts = taken(word.toLowerCase(), lexicon);
  return parts.length > 1 ? parts : [];
}

/** The last word of a compound and all before it: handlingsplansmål as handlingsplan, mål. Nothing for a word that is none. */
export function halvesOf(word: string, lexicon: Lexicon): string[] {
  for (let cut = word.length - shortestHead; cut >= shortestTail; cut -= 1) {
    const head = headOf(word.slice(0, cut), lexicon);
    if (head !== undefined && isWord(word.slice(cut), lexicon)) return [head, word.slice(cut)];
  }
  return [];
}

/** The parts of every compound in a text, each once. Of a compound whose beginning is no word, what it ends in: processledare has ledare. */
export function partsIn(text: string, lexicon: Lexicon): string[] {
  const parts = wordsOf(text).flatMap((word) => {
    const whole = partsOf(word, lexicon);
    return whole.length > 0 ? whole : endOf(word, lexicon);
  });
  return [...new Set(parts)];
}

const shortestBeginning = 4;
const shortestEnd = 5;

/** The longest word that a word ends in, in a list; an empty list where it ends in none. */
function endOf(word: string, lexicon: Lexicon): string[] {
  if (lexicon.names.has(stem(word))) return [];
  for (let cut = shortestBeginning; cut <= word.length - shortestEnd; cut += 1) {
    const end = word.slice(cut);
    if (!falseTail.test(end) && [end, withoutArticle(end), stem(end)].some((form) => lexicon.words.has(form)))
      return [end];
  }
  return [];
}

function taken(word: string, lexicon: Lexicon): string[] {
  if (lexicon.names.has(stem(word))) return [word];
  for (let cut = shortestHead; cut <= word.length - shortestTail; cut += 1) {
    const head = headOf(word.slice(0, cut), lexicon);
    const tail = word.slice(cut);
    if (head === undefined) continue;
    if (isWord(tail, lexicon)) return [...taken(head, lexicon), ...taken(tail, lexicon)];
    const rest = taken(tail, lexicon);
    if (rest.length > 1) return [...taken(head, lexicon), ...rest];
  }
  return [word];
}

/** Endings after which an s joins two words, whether the first is known or not: handling-s-plan. */
const joint = /(?<=..)(?:dom|het|ing|ion|skap|tet)s$/;

/** A first half as a word: as it stands, without the s that joins it to the second, or with its a back (hälso-, hälsa). */
function headOf(start: string, lexicon: Lexicon): string | undefined {
  const bare = start.endsWith('s') ? start.slice(0, -1) : start;
  if (joint.test(start)) return bare;
  return [start.replace(/(?<=..)o$/, 'a'), start, bare].find(
    (form) => form.length >= shortestHead && isHead(form, lexicon),
  );
}

/** A word that may begin a compound: as it stands, or what is left of an adjective in -a: kommunal(a). */
function isHead(form: string, { words }: Lexicon): boolean {
  return !falseHeads.has(form) && (words.has(form) || (form.length > shortestTail && words.has(`${form}a`)));
}

function isWord(form: string, { words, stems }: Lexicon): boolean {
  if (falseTail.test(form)) return false;
  return words.has(form) || (form.length > shortestTail && (stems.has(stem(form)) || words.has(withoutArticle(form))));
}
