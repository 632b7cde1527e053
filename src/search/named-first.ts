import { wordsOf } from './words.ts';

/**
 * The results with those that are called just what was asked before the others. `nameOf` gives what a result is called;
 * nothing for an entry of a register, which has no page of its own and stays where it is.
 */
export function namedFirst<Result>(
  results: readonly Result[],
  query: string,
  nameOf: (result: Result) => string | undefined,
): Result[] {
  const asked = wordsOf(query).join(' ');
  const isNamed = (result: Result) => wordsOf(nameOf(result) ?? '').join(' ') === asked;
  return [...results.filter(isNamed), ...results.filter((result) => !isNamed(result))];
}
