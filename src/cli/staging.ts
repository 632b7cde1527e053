import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, statfsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { clearAbandoned, nameBeside } from './abandoned.ts';
import { moved } from './moved.ts';
import { Obstacle } from './obstacle.ts';

/** The folders that one build uses, and no other. */
export interface Staging {
  /** The site that is to be replaced. */
  dist: string;
  /** Beside it: the site that is being built. */
  fresh: string;
  /** Where the old site lies while it is replaced. */
  old: string;
}

/** A site takes some 20 MB. */
const enough = 50 * 1024 ** 2;

/** What a system says no with, after ”Det går inte …:”. */
const reasons: Readonly<Partial<Record<string, string>>> = {
  EACCES: 'den som kör programmet får inte',
  EPERM: 'den som kör programmet får inte, eller ett annat program använder mappen',
  EEXIST: 'en fil står i vägen',
  ENOTDIR: 'en fil står i vägen',
  EROFS: 'disken är skrivskyddad',
  ENOSPC: 'disken är full',
  EDQUOT: 'disken är full',
  EBUSY: 'mappen är en monterad volym, eller ett annat program använder den',
  EXDEV: 'mappen ligger i ett annat lager av behållaren (containern)',
};

export function stagingOf(dist: string): Staging {
  const own = randomBytes(4).toString('hex');
  return { dist, fresh: nameBeside(dist, 'new', own), old: nameBeside(dist, 'old', own) };
}

/** Makes room for a build: clears what others have left, and tries what comes last, that the site can be moved. */
export function openStaging(staging: Staging): void {
  const { dist, fresh, old } = staging;
  const parent = dirname(dist);
  orObstacle(`Det går inte att skriva i ${parent}, där webbplatsen byggs`, 'Välj en annan mapp efter --out.', () => {
    mkdirSync(parent, { recursive: true });
    clearAbandoned(dist);
    mkdirSync(fresh);
  });
  try {
    const { bavail, bsize } = statfsSync(fresh);
    if (bavail * bsize < enough) throw new Obstacle(`Disken med ${parent} är nästan full. Ett bygge behöver 50 MB.`);
    const advice = `Bygg till en mapp i den: --out ${join(dist, 'webbplats')}`;
    orObstacle(`Det går inte att byta ut ${dist}`, advice, () => moved(dist, old) && putBack(staging));
  } catch (error) {
    discard(staging);
    throw error;
  }
}

/** Lets the new site take the old one's place. Where other builds do so at the same time, there is a whole site at the end: the last one's. */
export function swap(staging: Staging): void {
  const { dist, fresh, old } = staging;
  try {
    orObstacle(`Det går inte att byta ut ${dist}`, 'Den förra webbplatsen är kvar.', () => {
      do {
        if (!existsSync(fresh)) throw new Error(`${fresh} is gone`);
        remove(old);
        moved(dist, old);
      } while (!moved(fresh, dist));
    });
  } finally {
    putBack(staging);
  }
}

/** Removes what a build has made that did not become the site. */
export function discard({ fresh }: Staging): void {
  remove(fresh);
}

/** The old site back in its place, if that is empty; else it has no use. */
function putBack({ dist, old }: Pick<Staging, 'dist' | 'old'>): void {
  if (!existsSync(dist)) moved(old, dist);
  remove(old);
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

function orObstacle(what: string, advice: string, act: () => unknown): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new Obstacle(`${what}: ${reasons[String(error.code)] ?? String(error.code)}. ${advice}`);
  }
}
