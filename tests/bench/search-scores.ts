import { isAnswer, sets, type JudgedQuery, type QuerySet } from '../search/query-set.ts';

/** Gives the addresses a query finds, best first. */
export type Finder = (query: string) => Promise<string[]>;

export interface Score {
  queries: number;
  /** The share of the answers among the first five, mean over the queries. */
  recall: number;
  /** One divided by the rank of the first answer, mean over the queries. */
  mrr: number;
  /** The share of queries whose first result is an answer. */
  success: number;
}

/** A query with what was found for it, best first. */
export interface Judged extends JudgedQuery {
  found: string[];
}

/** Asks each of the queries. */
export async function judge(queries: readonly JudgedQuery[], find: Finder): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const query of queries) judged.push({ ...query, found: await find(query.query) });
  return judged;
}

/** The figures of some judged queries. */
function scoreOf(judged: readonly Judged[]): Score {
  const mean = (of: (query: Judged) => number) => judged.reduce((sum, query) => sum + of(query), 0) / judged.length;
  return {
    queries: judged.length,
    recall: mean(({ answers, found }) => {
      const first = found.slice(0, 5);
      return answers.filter((answer) => first.some((result) => isAnswer(answer, result))).length / answers.length;
    }),
    mrr: mean((query) => (rankOf(query) === 0 ? 0 : 1 / rankOf(query))),
    success: mean((query) => (rankOf(query) === 1 ? 1 : 0)),
  };
}

/** The rank of the first answer, from 1; 0 where none was found. */
const rankOf = ({ answers, found }: Judged): number =>
  found.findIndex((result) => answers.some((answer) => isAnswer(answer, result))) + 1;

/** Prints the figures of each set, and of each class of the two halves; gives those of the halves. */
export function printScores(name: string, judged: readonly Judged[]): Record<'tune' | 'held', Score> {
  const of = (set: QuerySet) => judged.filter((query) => query.set === set);
  console.log(`\n${name.padEnd(24)} queries  recall@5    MRR  success@1`);
  for (const set of sets) print(set, scoreOf(of(set)));
  for (const set of ['tune', 'held'] as const)
    for (const [group, queries] of Map.groupBy(of(set), (query) => query.group))
      print(`  ${set} ${group}`, scoreOf(queries));
  return { tune: scoreOf(of('tune')), held: scoreOf(of('held')) };
}

function print(label: string, { queries, recall, mrr, success }: Score): void {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`.padStart(9);
  console.log(
    `${label.padEnd(24)} ${String(queries).padStart(7)} ${percent(recall)}  ${mrr.toFixed(3)}  ${percent(success)}`,
  );
}
