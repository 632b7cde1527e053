import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';

/** By class, each query with the pages that answer it. */
type Classes = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/**
 * The queries of several words that the search is judged by, where the project has them. A word alone is no secret:
 * it is what the page is about.
 */
export function reservedQueries(project: string): string[] {
  const file = join(project, 'tests', 'search', 'queries.yaml');
  if (!existsSync(file)) return [];
  const { held } = load(readFileSync(file, 'utf8')) as { held: Classes };
  return Object.values(held)
    .flatMap((queries) => Object.keys(queries))
    .filter((query) => query.includes(' '));
}
