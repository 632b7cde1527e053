import { isPartyKind } from '#schemas/party-kinds.ts';
import type { SiteData } from '#schemas/site.ts';
import type { Entry, Plan } from './plan.ts';

/**
 * Whether a record is about something that puts the help box first on its page: by its name and its summary. A party is
 * about itself, whatever it works with.
 */
export function showsHelpFirst(site: SiteData, entry: Entry): boolean {
  if (isPartyKind(entry.kind)) return false;
  const summary = 'summary' in entry ? (entry.summary ?? '') : '';
  const text = `${entry.label} ${summary}`.toLocaleLowerCase('sv');
  return site.helpBox.firstOn.some((word) => text.includes(word.toLocaleLowerCase('sv')));
}

const helpPage = 'hjalp';

/** What leads to it from the help box. */
export const moreHelp = 'Mer om att få hjälp';

/** The page that tells whom to turn to, where the plan has it. */
export const helpPageOf = ({ records }: Plan): Entry<'page'> | undefined =>
  records.page.find(({ id }) => id === helpPage);
