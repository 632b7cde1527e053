import { expect, test } from 'vitest';
import { historyLine } from '#cli/history-line.ts';
import type { Silence } from '#history/git.ts';

const ofCommit = { date: '2026-11-24', commit: 'a1b2c3d4e5', datedBy: 'commit' } as const;
const ofContent = { date: '2026-11-24', commit: undefined, datedBy: 'content' } as const;
const okant = 'Sidorna säger ”Senast uppdaterad: okänt”, eftersom';

test('where git says when files were changed there is nothing to tell', () => {
  expect(historyLine({ known: new Map([['site.yaml', '2026-11-24']]) }, ofCommit)).toBe(undefined);
});

test.each<[Silence, string, string]>([
  ['not-installed', '', `${okant} git inte finns på datorn. Installera git, och bygg igen.`],
  [
    'no-repository',
    'fatal: not a git repository',
    `${okant} innehållet inte ligger i ett git-arkiv. Hämta det med git clone, eller gör mappen till ett arkiv med git init, och bygg igen.`,
  ],
  [
    'other-owner',
    'git config --global --add safe.directory /plan',
    `${okant} git inte litar på arkivet, som har en annan ägare. Kör git config --global --add safe.directory /plan, och bygg igen.`,
  ],
  ['no-commits', '', `${okant} ingenting är sparat i git-arkivet än. Spara innehållet med git commit, och bygg igen.`],
  ['not-committed', '', `${okant} innehållet inte är sparat i git. Spara det med git commit, och bygg igen.`],
  [
    'shallow',
    '',
    `${okant} git-arkivets historik är avkortad. Hämta hela med git fetch --unshallow, eller med fetch-depth: 0 i ett arbetsflöde på GitHub, och bygg igen.`,
  ],
  [
    'partial',
    '',
    `${okant} git-arkivet saknar delar av historiken. Hämta hela med git clone utan --filter, och bygg igen.`,
  ],
  ['timeout', '', `${okant} git inte svarade inom en minut. Vänta tills datorn har mindre att göra, och bygg igen.`],
  [
    'refused',
    'fatal: bad config line 1',
    `${okant} git inte kunde svara (”fatal: bad config line 1”). Se vad git log svarar i innehållets mapp, och bygg igen.`,
  ],
  ['refused', '', `${okant} git inte kunde svara. Se vad git log svarar i innehållets mapp, och bygg igen.`],
])('a line says why git does not: %s', (reason, said, line) => {
  expect(historyLine({ reason, said }, ofCommit)).toBe(line);
});

test('an edition that the content dates says so in the same line', () => {
  expect(historyLine({ reason: 'not-installed', said: '' }, ofContent)).toBe(
    `${okant} git inte finns på datorn. Utgåvan är daterad 24\u00a0november 2026, den senaste dag som innehållet anger. Installera git, och bygg igen.`,
  );
});
