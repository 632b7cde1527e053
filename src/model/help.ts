import type { SiteData } from '#schemas/site.ts';
import type { Entry } from './plan.ts';

/** Whether a record is about something that puts the help box first on its page: by its name and its summary. */
export function showsHelpFirst(site: SiteData, entry: Entry): boolean {
  const summary = 'summary' in entry ? (entry.summary ?? '') : '';
  const text = `${entry.label} ${summary}`.toLocaleLowerCase('sv');
  return site.helpBox.firstOn.some((word) => text.includes(word.toLocaleLowerCase('sv')));
}
