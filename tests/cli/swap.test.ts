import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildFolders, recover, swap, type BuildFolders } from '#cli/swap.ts';

let root: string;
let folders: BuildFolders;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'handlingsplan-'));
  folders = buildFolders(join(root, 'dist'));
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

test('the folders of a build stand beside the site, with names of its own', () => {
  expect(buildFolders('/plan/dist')).toEqual({
    dist: '/plan/dist',
    fresh: '/plan/.dist-new',
    old: '/plan/.dist-old',
  });
});

describe('a swap', () => {
  test('puts the new site in place of the old and leaves nothing else', () => {
    place(folders.dist, 'old');
    place(folders.fresh, 'new');
    swap(folders);
    expect(pages()).toEqual({ dist: 'new' });
  });

  test('leaves no page of the old site in the new one', () => {
    place(folders.dist, 'old');
    writeFileSync(join(folders.dist, 'borta.html'), 'old');
    place(folders.fresh, 'new');
    swap(folders);
    expect(readdirSync(folders.dist)).toEqual(['kommuner']);
  });

  test('works where there is no site before', () => {
    place(folders.fresh, 'new');
    swap(folders);
    expect(pages()).toEqual({ dist: 'new' });
  });
});

describe('recovering', () => {
  test('after a build that stopped while it wrote keeps the old site', () => {
    place(folders.dist, 'old');
    place(folders.fresh, 'half');
    recover(folders);
    expect(pages()).toEqual({ dist: 'old' });
  });

  test('after a swap that stopped between its two renames puts the old site back', () => {
    place(folders.dist, 'old');
    place(folders.fresh, 'new');
    renameSync(folders.dist, folders.old);
    recover(folders);
    expect(pages()).toEqual({ dist: 'old' });
  });

  test('after a swap that stopped before the old site was removed keeps the new one', () => {
    place(folders.dist, 'old');
    place(folders.fresh, 'new');
    renameSync(folders.dist, folders.old);
    renameSync(folders.fresh, folders.dist);
    recover(folders);
    expect(pages()).toEqual({ dist: 'new' });
  });

  test('after a swap that stopped while the old site was being removed keeps the new one', () => {
    place(folders.dist, 'new');
    mkdirSync(folders.old);
    recover(folders);
    expect(pages()).toEqual({ dist: 'new' });
  });

  test('that is interrupted itself can be done again', () => {
    place(folders.old, 'old');
    recover(folders);
    recover(folders);
    expect(pages()).toEqual({ dist: 'old' });
  });

  test('does nothing to a site that is whole, nor where nothing has been built', () => {
    recover(folders);
    expect(pages()).toEqual({});
    place(folders.dist, 'old');
    recover(folders);
    expect(pages()).toEqual({ dist: 'old' });
  });

  test('lets the next swap through', () => {
    place(folders.old, 'old');
    recover(folders);
    place(folders.fresh, 'new');
    swap(folders);
    expect(pages()).toEqual({ dist: 'new' });
  });
});
