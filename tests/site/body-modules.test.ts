import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bodyModules } from '#site/body-modules.ts';

let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'handlingsplan-'));
});
afterEach(() => rmSync(content, { recursive: true }));

/** The plugin's two hooks, one after the other, as Vite calls them. */
function loaded(id: string): unknown {
  const { resolveId, load } = bodyModules(content) as unknown as Record<'resolveId' | 'load', (id: string) => unknown>;
  return load(String(resolveId(id)));
}

test('the bodies are the MDX files of the kinds’ folders, each imported when it is asked for', () => {
  for (const folder of ['mal', 'om', 'om/utkast']) mkdirSync(join(content, folder));
  for (const file of ['om/b.mdx', 'om/a.mdx', 'mal/"citat".mdx', 'mal/c.yaml', 'd.mdx', 'om/utkast/e.mdx'])
    writeFileSync(join(content, file), '');
  const path = (file: string) => JSON.stringify(join(content, file));
  expect(loaded('virtual:bodies')).toBe(
    [
      'export const bodies = new Map([',
      `["mal/\\"citat\\".mdx", () => import(${path('mal/"citat".mdx')})],`,
      `["om/a.mdx", () => import(${path('om/a.mdx')})],`,
      `["om/b.mdx", () => import(${path('om/b.mdx')})],`,
      ']);',
    ].join('\n'),
  );
});

test('other modules are left to others', () => {
  expect(loaded('virtual:annat')).toBe(undefined);
});
