import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';

const project = join(import.meta.dirname, '..');
const read = (name: string) => readFileSync(join(project, name), 'utf8');

interface Locked {
  version: string;
  resolved?: string;
  integrity?: string;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
}
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
const locked = Object.entries(packages).filter(([place]) => place !== '');

test('every locked package comes from the registry and has a sum, but builds for other machines that it did not offer', () => {
  const withoutSum = locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
  const isOurs = ({ optional, os, cpu }: Locked) =>
    optional !== true || (os?.includes(process.platform) && cpu?.includes(process.arch));
  expect(withoutSum.filter(([, found]) => isOurs(found)).map(([place]) => place)).toEqual([]);
  const elsewhere = locked.filter(([, { resolved }]) => resolved?.startsWith('https://registry.npmjs.org/') === false);
  expect(elsewhere).toEqual([]);
});

test('how to cite the program names the version that it has', () => {
  const { version, license } = JSON.parse(read('package.json')) as Record<string, unknown>;
  expect(load(read('CITATION.cff'))).toMatchObject({ 'cff-version': '1.2.0', version, license });
});

test('what catalogues of public code read names the version and the licence, in texts of the length they want', () => {
  const { version, license } = JSON.parse(read('package.json')) as Record<string, unknown>;
  const told = load(read('publiccode.yml')) as { description: { en: Record<string, string> } };
  expect(told).toMatchObject({ publiccodeYmlVersion: '0.4', softwareVersion: version, legal: { license } });
  expect(told.description.en['shortDescription']?.length).toBeLessThanOrEqual(150);
  expect(told.description.en['longDescription']?.length).toBeGreaterThanOrEqual(150);
});
