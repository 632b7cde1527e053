import type { NeedData } from '#schemas/need.ts';
import { fold } from '#text/letters.ts';
import { isOneStep } from '#text/one-step.ts';
import { stem } from './stem.ts';
import { wordsOf } from './words.ts';

/** Tells whether a query may come from somebody in need, or from somebody near them. */
export type NeedReader = (query: string) => boolean;

/** A word as it is compared. */
interface Word {
  text: string;
  stem: string;
  /** Without diacritics. */
  plain: string;
}

/** A word of a saying: whether a word of the query may begin before it, and end after it. */
interface Form extends Word {
  isEnd: boolean;
  isBeginning: boolean;
}

/** For each word of a saying in order, the forms of which one is enough. */
type Saying = readonly (readonly Form[])[];

/** How alike a form and a word must be: exceptions take no slip of the finger, so that they take away no more than they say. */
type Likeness = (form: Form, word: Word) => boolean;

const longestGap = 3;
const shortestMisspelt = 5;
const shortestFolded = 3;

/** Reads queries by the register of need; without one, any query may mean it. It is better to say yes once too often. */
export function needReader(register: NeedData | undefined): NeedReader {
  if (register === undefined) return (query) => query.trim() !== '';
  const { sayings, alike, exceptions } = register;
  const variants = new Map(alike.map(([word = '', ...others]) => [word, others]));
  const needs = sayings.map((text) => sayingOf(text, variants));
  const excepted = exceptions.map((text) => sayingOf(text, variants));
  return (query) => {
    let words: (Word | undefined)[] = wordsOf(withoutApostrophes(query)).map(wordOf);
    for (const saying of excepted) {
      for (let found = placesOf(saying, words, isForm); found !== undefined; found = placesOf(saying, words, isForm)) {
        const places = new Set(found);
        words = words.map((word, place) => (places.has(place) ? undefined : word));
      }
    }
    return needs.some((saying) => placesOf(saying, words, isNearly) !== undefined);
  };
}

const withoutApostrophes = (text: string): string => text.replaceAll(/['’´`]/g, '');

const wordOf = (text: string): Word => ({ text, stem: stem(text), plain: fold(text) });

function sayingOf(text: string, variants: ReadonlyMap<string, readonly string[]>): Saying {
  return withoutApostrophes(text)
    .split(' ')
    .map((word) => word.split('/').flatMap((form) => [form, ...(variants.get(form) ?? [])].map(formOf)));
}

const formOf = (text: string): Form => ({
  ...wordOf(text.replaceAll('-', '')),
  isEnd: text.startsWith('-'),
  isBeginning: text.endsWith('-'),
});

/** Where the words of a saying stand, in order and with at most a few others between. */
function placesOf(saying: Saying, words: readonly (Word | undefined)[], isLike: Likeness): number[] | undefined {
  const follow = (step: number, from: number, to: number): number[] | undefined => {
    const forms = saying[step];
    if (forms === undefined) return [];
    for (let place = from; place < Math.min(to, words.length); place += 1) {
      const word = words[place];
      if (word === undefined || !forms.some((form) => isLike(form, word))) continue;
      const rest = follow(step + 1, place + 1, place + 2 + longestGap);
      if (rest !== undefined) return [place, ...rest];
    }
    return undefined;
  };
  return follow(0, 0, words.length);
}

/** Whether a word is a form but for its ending, or for diacritics that were left out. */
function isForm(form: Form, word: Word): boolean {
  if (word.stem === form.stem) return true;
  const isPlain = word.text === word.plain && form.text.length >= shortestFolded;
  const sought = isPlain ? form.plain : form.text;
  if (form.isEnd && form.isBeginning) return word.text.includes(sought);
  if (form.isBeginning) return word.text.startsWith(sought);
  return form.isEnd ? word.text.endsWith(sought) || word.stem.endsWith(form.stem) : word.text === sought;
}

/** Whether a word is a form but for one slip of the finger at most. */
function isNearly(form: Form, word: Word): boolean {
  if (isForm(form, word)) return true;
  if (form.text.length < shortestMisspelt) return false;
  const lengths = [form.plain.length - 1, form.plain.length, form.plain.length + 1];
  const parts = [
    word.plain,
    ...(form.isBeginning ? lengths.map((length) => word.plain.slice(0, length)) : []),
    ...(form.isEnd ? lengths.map((length) => word.plain.slice(-length)) : []),
  ];
  return parts.some((part) => isOneStep(form.plain, part));
}
