import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { nameBeside } from '#cli/abandoned.ts';
import type * as Moved from '#cli/moved.ts';
import { discard, openStaging, stagingOf, swap, type Staging } from '#cli/staging.ts';

/** What another build does after each time that a folder has been moved. */
const meanwhile: (() => void)[] = [];
vi.mock('#cli/moved.ts', async (original) => {
  const { moved } = await original<typeof Moved>();
  return {
    moved: (from: string, to: string) => {
      const isMoved = moved(from, to);
      meanwhile.shift()?.();
      return isMoved;
    },
  };
});

let root: string;
let dist: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'handlingsplan-'));
  dist = join(root, 'dist');
});
afterEach(() => rmSync(root, { recursive: true }));

/** A site of one page in a folder, in a folder below it. */
function place(folder: string, page: string): void {
  mkdirSync(join(folder, 'kommuner'), { recursive: true });
  writeFileSync(join(folder, 'kommuner', 'index.html'), page);
}

/** The page of each folder there is. */
function pages(): Record<string, string> {
  const page = (folder: string) => join(root, folder, 'kommuner', 'index.html');
  return Object.fromEntries(
    readdirSync(root).map((folder) => [folder, existsSync(page(folder)) ? readFileSync(page(folder), 'utf8') : '']),
  );
}

function opened(): Staging {
  const staging = stagingOf(dist);
  openStaging(staging);
  return staging;
}

/** The name of a folder of a process that has ended: no process has so high a number. */
const ended = (what: 'new' | 'old', own = '00000000') =>
  nameBeside(dist, what, own).replace(`-${process.pid}-`, '-4194305-');

test('the folders of a build stand beside the site, with names that no other build has', () => {
  const [one, two] = [stagingOf('/plan/dist'), stagingOf('/plan/dist')];
  const names = [one.fresh, one.old, two.fresh, two.old];
  expect(one.dist).toBe('/plan/dist');
  expect(names.map((name) => name.replace(/-\w*-\d+-[0-9a-f]{8}$/, ''))).toEqual([
    '/plan/.dist-new',
    '/plan/.dist-old',
    '/plan/.dist-new',
    '/plan/.dist-old',
  ]);
  expect(new Set(names).size).toBe(4);
});

describe('a swap', () => {
  test('puts the new site in place of the old and leaves nothing else', () => {
    place(dist, 'old');
    const staging = opened();
    place(staging.fresh, 'new');
    swap(staging);
    expect(pages()).toEqual({ dist: 'new' });
  });

  test('leaves no page of the old site in the new one', () => {
    place(dist, 'old');
    writeFileSync(join(dist, 'borta.html'), 'old');
    const staging = opened();
    place(staging.fresh, 'new');
    swap(staging);
    expect(readdirSync(dist)).toEqual(['kommuner']);
  });

  test('works where there is no site before, and no folder for it', () => {
    dist = join(root, 'webb', 'plan');
    const staging = opened();
    place(staging.fresh, 'new');
    swap(staging);
    expect(readdirSync(join(root, 'webb'))).toEqual(['plan']);
  });

  test('keeps the old site where the new one has been taken away', () => {
    place(dist, 'old');
    const staging = opened();
    rmSync(staging.fresh, { recursive: true });
    expect(() => swap(staging)).toThrow('is gone');
    expect(pages()).toEqual({ dist: 'old' });
  });

  test('of two builds at once gives the site of the one that ends last', () => {
    place(dist, 'old');
    const [first, second] = [opened(), opened()];
    place(second.fresh, 'second');
    place(first.fresh, 'first');
    swap(second);
    expect(pages()).toMatchObject({ dist: 'second' });
    swap(first);
    expect(pages()).toEqual({ dist: 'first' });
  });

  test('that another build comes in the middle of is done again', () => {
    place(dist, 'old');
    const staging = opened();
    place(staging.fresh, 'new');
    meanwhile.push(() => place(dist, 'other'));
    swap(staging);
    expect(pages()).toEqual({ dist: 'new' });
  });

  test('that the old site has been taken away from under goes on', () => {
    place(dist, 'old');
    const staging = opened();
    place(staging.fresh, 'new');
    rmSync(dist, { recursive: true });
    swap(staging);
    expect(pages()).toEqual({ dist: 'new' });
  });

  test('of many processes at once always leaves a whole site, and nothing beside it', async () => {
    const builder = join(import.meta.dirname, 'processes', 'swapping-builder.ts');
    const builds = ['a', 'b', 'c', 'd'].map((name) => promisify(execFile)(process.execPath, [builder, dist, name]));
    await Promise.all(builds);
    const texts = readdirSync(dist).map((file) => readFileSync(join(dist, file), 'utf8'));
    expect(texts).toHaveLength(20);
    expect(new Set(texts).size).toBe(1);
    expect(readdirSync(root)).toEqual(['dist']);
  });
});

describe('opening a build', () => {
  test('keeps what other builds that go on are making', () => {
    place(dist, 'old');
    const other = opened();
    place(other.fresh, 'other');
    const staging = opened();
    expect(pages()).toEqual({ dist: 'old', [basename(other.fresh)]: 'other', [basename(staging.fresh)]: '' });
  });

  test('clears what a build that was broken off has made, and keeps the site', () => {
    place(dist, 'old');
    place(ended('new'), 'half');
    discard(opened());
    expect(pages()).toEqual({ dist: 'old' });
  });

  test('puts the site back that was moved away and not replaced, the newest if there are several', () => {
    place(ended('old', '00000001'), 'older');
    place(ended('old', '00000002'), 'old');
    utimesSync(ended('old', '00000001'), new Date('2026-01-01'), new Date('2026-01-01'));
    place(ended('new'), 'half');
    discard(opened());
    expect(pages()).toEqual({ dist: 'old' });
  });

  test('clears the old site that was replaced and not removed', () => {
    place(dist, 'new');
    place(ended('old'), 'old');
    discard(opened());
    expect(pages()).toEqual({ dist: 'new' });
  });

  test('leaves alone what another machine makes, until nothing has changed in it for a day', () => {
    const elsewhere = join(root, '.dist-new-annan-1-00000000');
    place(elsewhere, 'other');
    discard(opened());
    expect(pages()).toEqual({ '.dist-new-annan-1-00000000': 'other' });
    const before = new Date(Date.now() - 25 * 60 * 60 * 1000);
    utimesSync(elsewhere, before, before);
    discard(opened());
    expect(pages()).toEqual({});
  });

  test('leaves alone what only looks like a folder of a build', () => {
    const names = ['.dist-new-', '.dist-newer', '.dist-old-gammal', '.distans', 'dist-new-x-4194305-00000000'];
    for (const name of names) place(join(root, name), 'mine');
    discard(opened());
    expect(Object.keys(pages()).sort()).toEqual(names.sort());
  });

  test('does not change the site that is there', () => {
    place(dist, 'old');
    discard(opened());
    expect(pages()).toEqual({ dist: 'old' });
  });
});

test('what was made is thrown away without a trace when a build is broken off', () => {
  place(dist, 'old');
  const staging = opened();
  place(staging.fresh, 'half');
  discard(staging);
  expect(pages()).toEqual({ dist: 'old' });
});

test('where nothing can be written, a sentence says so before any work', () => {
  writeFileSync(join(root, 'fil'), '');
  dist = join(root, 'fil', 'dist');
  expect(() => opened()).toThrow(
    `Det går inte att skriva i ${join(root, 'fil')}, där webbplatsen byggs: en fil står i vägen. Välj en annan mapp efter --out.`,
  );
});
