import { formerAddresses } from '#model/former-addresses.ts';
import type { Plan } from '#model/plan.ts';
import { searchDocuments } from '#search/documents.ts';
import type { JudgedQuery } from './query-set.ts';

/** Pages that can be answers and are made from no record. */
const otherPages = ['/tillganglighet/', '/ladda-ner/'];

/**
 * The judged queries as the content answers them today. A page that has got another address is followed; one that is gone
 * is no answer, and a query without answers is left out. What was found out is told in a line each.
 */
export function answersToday(
  judged: readonly JudgedQuery[],
  plan: Plan,
): { queries: JudgedQuery[]; notices: string[] } {
  const documents = searchDocuments(plan);
  const paths = new Set([...otherPages, ...documents.map(({ path }) => path)]);
  const renamed = new Map(formerAddresses(plan).map(({ former, entry }) => [`/${former}/`, entry.path]));
  const notices: string[] = [];
  const queries = judged.flatMap((query) => {
    const answers = query.answers.flatMap((answer) => {
      const path = paths.has(answer) ? answer : renamed.get(answer);
      if (path === undefined) notices.push(`”${query.query}”: ${answer} is gone`);
      return path ?? [];
    });
    if (answers.length === 0) notices.push(`”${query.query}” has no answer left and is not asked`);
    return answers.length === 0 ? [] : [{ ...query, answers }];
  });
  for (const { query, answers } of queries)
    for (const { path, names } of documents)
      if (!path.startsWith('/kallor/') && names.map(asTyped).includes(asTyped(query)) && !answers.includes(path))
        notices.push(`”${query}” is the very name of ${path}, which is not among its answers`);
  return { queries, notices };
}

const asTyped = (name: string): string => name.replaceAll('\u00a0', ' ').toLowerCase();
