import { expect, test } from 'vitest';
import { bookOf } from '#book/book.ts';
import { anchorsIn, citedIn, headingsIn } from '#book/collect.ts';
import { plainText } from '#book/words.ts';
import type { Entry } from '#model/plan.ts';
import { context, county } from '../outputs/pdf/county.ts';

const plan = county();
const book = bookOf(plan, context, true);

test('sources are numbered as the book cites them, each once, and those that nothing cites come last', () => {
  const cited = citedIn([...book.cover, ...book.blocks]);
  const ids = plan.records.source.map(({ id }) => id);
  expect(book.sources).toEqual([...cited, ...ids.filter((id) => !cited.includes(id))]);
  expect(book.sources[0]).toBe(plan.records.event.find(({ id }) => id === plan.overview.decidedBy)?.sources[0]);
});

test('every record has a place in the book that links lead to', () => {
  const places = anchorsIn(book.blocks);
  const entries = Object.values(plan.records).flat() as Entry[];
  expect(entries.filter(({ path }) => !places.has(path)).map(({ path }) => path)).toEqual([]);
});

test('the register, which says nothing without links, is the last chapter where it is wanted', () => {
  const last = (hasRegister: boolean) =>
    headingsIn(bookOf(plan, context, hasRegister).blocks)
      .filter(({ level }) => level === 1)
      .map(({ children }) => plainText(children))
      .at(-1);
  expect([last(false), last(true)]).toEqual(['Källor', 'A–Ö-register']);
});
