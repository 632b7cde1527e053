import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';

/** What is tuned on, what is only reported, and what changes are tried on. */
export const sets = ['tune', 'held', 'development'] as const;
export type QuerySet = (typeof sets)[number];

/** A query that a reader would type, and the pages that answer it. */
export interface JudgedQuery {
  query: string;
  /** What makes it hard: `typo`, `compound`, … */
  group: string;
  set: QuerySet;
  answers: string[];
}

/** Queries by class, each with its answers. */
type Classes = Record<string, Record<string, string[]>>;

/** The judged queries of `queries.yaml`, in two halves, and those of `development.yaml`. */
export function judgedQueries(): JudgedQuery[] {
  const judged = { ...read('queries.yaml'), development: read('development.yaml') } as Record<QuerySet, Classes>;
  return sets.flatMap((set) =>
    Object.entries(judged[set]).flatMap(([group, queries]) =>
      Object.entries(queries).map(([query, answers]) => ({ query, group, set, answers })),
    ),
  );
}

const read = (file: string): object => load(readFileSync(join(import.meta.dirname, file), 'utf8')) as object;

/** Whether a result is an answer; a register's page counts for each of its entries. */
export const isAnswer = (answer: string, result: string): boolean =>
  answer === result || answer.replace(/#.*/, '') === result;
