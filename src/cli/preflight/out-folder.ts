import { existsSync, readdirSync, readlinkSync, statSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { realPlace } from './real-place.ts';

/** The folders that a build may not replace, nor write its site into. */
export interface Kept {
  project: string;
  content: string;
}

const whole = 'Ett bygge ersätter hela mappen, och';
const other = 'Välj en annan mapp efter --out.';
/** What every site that was built here holds. */
const mark = 'SHA256SUMS';

/** What in the folder that a build is to replace will not do: it is replaced whole, with all that lies in it. */
export function outObstacles(out: string, { project, content }: Kept): string[] {
  const standing = nearestThere(out);
  if (!statSync(standing).isDirectory()) return [`${standing} är en fil, och ett bygge behöver en mapp. ${other}`];
  const target = targetOf(out);
  if (target !== undefined && !existsSync(out))
    return [`${out} är en länk till ${target}, som inte finns. Skapa den mappen, eller ta bort länken.`];
  const place = realPlace(out);
  if (holds(place, realPlace(project)))
    return [`${whole} ${out} är projektets egen mapp eller innehåller den. ${other}`];
  if (holds(place, realPlace(content))) return [`${whole} ${out} är innehållets mapp eller innehåller den. ${other}`];
  if (holds(realPlace(content), place))
    return [`${out} ligger i innehållets mapp, där den byggda webbplatsen skulle läsas som innehåll. ${other}`];
  return existsSync(out) ? inWhatIsThere(out) : [];
}

/** Only an empty folder and a site that was built before are replaced. */
function inWhatIsThere(out: string): string[] {
  const names = readdirSync(out);
  if (names.includes('.git'))
    return [`${out} är ett git-arkiv, och ett bygge skulle ta bort det. ${other} Kopiera sedan webbplatsen dit.`];
  if (names.length > 0 && !names.includes(mark))
    return [
      `${whole} i ${out} ligger något annat än en webbplats som är byggd här (${mark} saknas). Töm mappen, eller välj en annan efter --out.`,
    ];
  return [];
}

const nearestThere = (path: string): string => (existsSync(path) ? path : nearestThere(dirname(path)));

/** Where a link leads, or undefined for what is none. */
function targetOf(path: string): string | undefined {
  try {
    return resolve(dirname(path), readlinkSync(path));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return undefined;
  }
}

function holds(outer: string, inner: string): boolean {
  const way = relative(outer, inner);
  return !isAbsolute(way) && way.split(sep)[0] !== '..';
}
