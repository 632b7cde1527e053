import { wordsOf } from './words.ts';

/** As much of a result as tells what it is called, and whether it is a page. */
interface Named {
  url: string;
  meta: { title?: string };
}

/** The results with the pages that are called just what was asked before the others. An entry of a register, which has no page of its own, stays where it is. */
export function namedFirst<Result extends Named>(results: readonly Result[], query: string): Result[] {
  const asked = wordsOf(query).join(' ');
  const isNamed = ({ url, meta }: Result) => !url.includes('#') && wordsOf(meta.title ?? '').join(' ') === asked;
  return [...results.filter(isNamed), ...results.filter((result) => !isNamed(result))];
}
