import { ourFinder } from '../bench/search-finders.ts';
import { helpPageOf } from '#model/help.ts';
import type { Entry } from '#model/plan.ts';
import { searchDocuments } from '#search/documents.ts';
import { needReader } from '#search/need.ts';
import type { BuiltSite, Finding, Rule } from './rule.ts';

/**
 * The search finds every page first by its own name, or another that bears that name too; and a word of the glossary among
 * the first ten. A name that means need finds the page of help before it. Sources and documents are found by what rests on them.
 */
export const foundByName: Rule = {
  name: 'found-by-name',
  check: async (site, visitor) => {
    const all = Object.values(site.plan.records).flat() as Entry[];
    const entries = all.filter(({ kind }) => kind !== 'source' && kind !== 'document');
    if (entries.length === 0) return [];
    const { page } = await visitor.visit();
    const bearing = bearersOf(site);
    const base = site.plan.addressing.basePath.slice(0, -1);
    const find = await ourFinder(page, base, entries[0]?.label);
    const found: Finding[] = [];
    const meansNeed = needReader(site.plan.need);
    const help = helpPageOf(site.plan)?.path;
    for (const { label, path } of entries) {
      const answers = (await find(label)).map((address) => address.slice(base.length));
      const results = meansNeed(label) ? answers.filter((result) => result !== help || path === help) : answers;
      const [first = 'ingenting'] = results;
      const isFound = path.includes('#') ? results.includes(path) : bearing.get(keyOf(label))?.has(first);
      if (!isFound) found.push(notFound(label, path, first));
    }
    await page.context().close();
    return found;
  },
};

/** The addresses of all that bears a name: several records may, and the index of a kind. */
function bearersOf({ plan }: BuiltSite): Map<string, Set<string>> {
  const bearing = new Map<string, Set<string>>();
  for (const { names, path } of searchDocuments(plan)) {
    for (const name of names) bearing.set(keyOf(name), (bearing.get(keyOf(name)) ?? new Set()).add(path));
  }
  return bearing;
}

const keyOf = (name: string): string => name.normalize().toLocaleLowerCase('sv');

function notFound(label: string, path: string, first: string): Finding {
  return {
    page: path,
    message: `Den som söker på ”${label}” får först ${first}, inte den här sidan.`,
    fix: 'Skriv namnet så att det skiljer sig tydligare från den andra sidans, eller ta bort den andra sidans sökord i sokord.yaml som hör hit.',
  };
}
