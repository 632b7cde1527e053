import type { Edition } from '#history/edition.ts';
import type { GitAnswer, Silence } from '#history/git.ts';
import type { LastChanged } from '#history/last-changed.ts';
import { dateInWords } from '#text/dates.ts';

/** Why git does not say, after ”eftersom”, and what helps. */
const reasons: Readonly<Record<Silence, (said: string) => readonly [because: string, help: string]>> = {
  'not-installed': () => ['git inte finns på datorn', 'Installera git'],
  'no-repository': () => [
    'innehållet inte ligger i ett git-arkiv',
    'Hämta det med git clone, eller gör mappen till ett arkiv med git init',
  ],
  'other-owner': (said) => ['git inte litar på arkivet, som har en annan ägare', `Kör ${said}`],
  'no-commits': () => ['ingenting är sparat i git-arkivet än', 'Spara innehållet med git commit'],
  'not-committed': () => ['innehållet inte är sparat i git', 'Spara det med git commit'],
  shallow: () => [
    'git-arkivets historik är avkortad',
    'Hämta hela med git fetch --unshallow, eller med fetch-depth: 0 i ett arbetsflöde på GitHub',
  ],
  partial: () => ['git-arkivet saknar delar av historiken', 'Hämta hela med git clone utan --filter'],
  timeout: () => ['git inte svarade inom en minut', 'Vänta tills datorn har mindre att göra'],
  refused: (said) => [
    said === '' ? 'git inte kunde svara' : `git inte kunde svara (”${said}”)`,
    'Se vad git log svarar i innehållets mapp',
  ],
};

/** What is missing on the pages because git does not say when the content was changed, why, and what helps: a line, or undefined. */
export function historyLine(history: GitAnswer<LastChanged>, { date, datedBy }: Edition): string | undefined {
  if ('known' in history) return undefined;
  const [because, help] = reasons[history.reason](history.said);
  const dated =
    datedBy === 'content' ? ` Utgåvan är daterad ${dateInWords(date)}, den senaste dag som innehållet anger.` : '';
  return `Sidorna säger ”Senast uppdaterad: okänt”, eftersom ${because}.${dated} ${help}, och bygg igen.`;
}
