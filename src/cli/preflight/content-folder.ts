import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const advice = 'Skriv innehållets mapp efter --content, eller i PLAN_CONTENT.';
const reasons: Readonly<Partial<Record<string, string>>> = {
  ENOENT: 'finns inte',
  ENOTDIR: 'är en fil, inte en mapp',
  EACCES: 'får inte läsas av den som kör programmet',
  EPERM: 'får inte läsas av den som kör programmet',
};

/** What in the content's folder will not do. Only a plan's folder is read: another may be a whole repository, or a disk. */
export function contentObstacles(folder: string): string[] {
  const names = namesIn(folder);
  if (typeof names === 'string') return [`${folder} ${names}. ${advice}`];
  if (isPlan(folder)) return [];
  const meant = [join(folder, 'content'), dirname(folder), dirname(dirname(folder))].find(isPlan);
  const what = names.length === 0 ? 'är tom' : 'är inte en plans innehåll: där finns varken plan.yaml eller site.yaml';
  return [`${folder} ${what}. ${meant === undefined ? advice : `Menade du ${meant}?`}`];
}

/** The names in a folder, or why they cannot be read. */
function namesIn(folder: string): string[] | string {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return reasons[String(error.code)] ?? `går inte att läsa (${String(error.code)})`;
  }
}

const isPlan = (folder: string): boolean => ['plan.yaml', 'site.yaml'].some((file) => existsSync(join(folder, file)));
