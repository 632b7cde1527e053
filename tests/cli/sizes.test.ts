import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sizesOf } from '#cli/sizes.ts';
import { compressed } from '../site/compressed.ts';

let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'sizes-'));
});
afterEach(() => rmSync(site, { recursive: true }));

function write(path: string, text: string): string {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), text);
  return text;
}

test('a long page weighs what it, its styles and its scripts are when compressed; a short one is not weighed', () => {
  const style = write('_astro/a.css', '.a { color: red }');
  const script = write('_astro/b.js', 'alert(1)');
  const head =
    '<link rel="stylesheet" href="/plan/_astro/a.css"><script type="module" src="/plan/_astro/b.js"></script>';
  const long = write('om/planen/index.html', `${head}${'<p>Lång</p>'.repeat(10_000)}`);
  write('om/index.html', head);
  expect(sizesOf(site, '/plan/').pages).toEqual([
    { path: '/om/planen/', bytes: compressed(long) + compressed(style) + compressed(script) },
  ]);
});

test('the index is what searches fetch, without the texts of what they find', () => {
  write('pagefind/index/a.pf_index', 'x'.repeat(100));
  write('pagefind/index/b.pf_index', 'x'.repeat(50));
  write('pagefind/filter/c.pf_filter', 'x'.repeat(7));
  write('pagefind/ord.json', '[]');
  write('pagefind/fragment/d.pf_fragment', 'x'.repeat(1000));
  expect(sizesOf(site, '/').index).toBe(159);
});

test('the whole plan is a file of each form, and is no page', () => {
  write('ladda-ner/handlingsplan.html', 'x'.repeat(40_000));
  expect(sizesOf(site, '/')).toEqual({ pages: [], index: 0, singleFile: 40_000, book: 0 });
  write('ladda-ner/handlingsplan.pdf', 'x'.repeat(30));
  expect(sizesOf(site, '/').book).toBe(30);
});
