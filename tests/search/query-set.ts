import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';

export const halves = ['tune', 'held'] as const;
export type Half = (typeof halves)[number];

/** A query that a reader would type, and the pages that answer it. */
export interface JudgedQuery {
  query: string;
  /** What makes it hard: `typo`, `compound`, … */
  group: string;
  half: Half;
  answers: string[];
}

/** The judged queries of `queries.yaml`. */
export function judgedQueries(): JudgedQuery[] {
  const file = readFileSync(join(import.meta.dirname, 'queries.yaml'), 'utf8');
  const set = load(file) as Record<Half, Record<string, Record<string, string[]>>>;
  return halves.flatMap((half) =>
    Object.entries(set[half]).flatMap(([group, queries]) =>
      Object.entries(queries).map(([query, answers]) => ({ query, group, half, answers })),
    ),
  );
}

/** Whether a result is an answer; a register's page counts for each of its entries. */
export const isAnswer = (answer: string, result: string): boolean =>
  answer === result || answer.replace(/#.*/, '') === result;
