import type { Issue } from '#issues/issue.ts';
import { reporters } from '#issues/reporters.ts';
import { repositoryPath } from '#text/repository-path.ts';
import type { Entry } from '#model/plan.ts';
import { counted, nouns } from '#text/counts.ts';
import type { BuiltSite, Problem } from '../rules/rule.ts';

/** The problems of a site in Swedish, page by page, each said once however many pages have it. */
export function problemsInWords(problems: readonly Problem[], site: BuiltSite): string {
  const alike = [...Map.groupBy(problems, ({ rule, message }) => `${rule} ${message}`).values()];
  const first = alike.flatMap((same) => (same[0] === undefined ? [] : [{ problem: same[0], others: same.slice(1) }]));
  const blocks = [...Map.groupBy(first, ({ problem }) => problem.page)].map(([page, found]) => {
    const file = fileOf(page, site);
    const said = found.map(({ problem: { rule, message, fix }, others }) => {
      const pages = others.map((other) => other.page).filter((other) => other !== page);
      const more =
        pages.length === 0 ? [] : [`Samma sak på ${counted(pages.length, nouns.printed)} till: ${listed(pages)}`];
      return [`${message}  (${rule})`, fix, ...more].map((line) => `  ${line}\n`).join('');
    });
    return `${page}${file === undefined ? '' : `  ${file}`}\n${said.join('\n')}`;
  });
  return blocks.join('\n');
}

const most = 3;
const listed = (pages: readonly string[]): string =>
  pages.slice(0, most).join(', ') + (pages.length > most ? ' …' : '.');

/** How many problems there are, and on how many of all pages. */
export function sumInWords(problems: readonly Problem[], { pages }: BuiltSite): string {
  const all = counted(pages.size, nouns.printed);
  if (problems.length === 0) return `Inga fel på ${all}.`;
  const broken = new Set(problems.map(({ page }) => page.replace(/[?#].*/, '')));
  return `${counted(problems.length, nouns.fault)} på ${broken.size} av ${all}.`;
}

/** For GitHub: each problem of a page that a content file is behind, at the head of that file. */
export function annotations(problems: readonly Problem[], site: BuiltSite, sum: string): string {
  const issues = problems.flatMap(({ rule, page, message, fix }): Issue[] => {
    const file = fileOf(page, site);
    if (file === undefined) return [];
    const start = { line: 1, column: 1, endLine: 1, endColumn: 1, sourceLine: '' };
    return [{ code: rule, severity: 'error', message: `${page} ${message}`, fix, file, ...start }];
  });
  return reporters['github']?.({ issues, counts: {}, countsInWords: sum, color: false }) ?? '';
}

/** The content file that a page is made from; pages of several files have none. */
function fileOf(address: string, { plan }: BuiltSite): string | undefined {
  const entries = Object.values(plan.records).flat() as Entry[];
  const found =
    entries.find(({ path }) => path === address) ?? entries.find(({ path }) => path.startsWith(`${address}#`));
  const file = address === '/tillganglighet/' ? 'site.yaml' : found?.file;
  return file === undefined ? undefined : repositoryPath(plan.site.repositoryFolder, file);
}
