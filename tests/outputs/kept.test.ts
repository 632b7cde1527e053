import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { documentsOf, type PdfDocument } from '#outputs/pdf/document.ts';
import { KeptFiles } from '#outputs/kept.ts';
import { compilerHere, make } from '#outputs/pdf/pdf.ts';
import { readTemplate } from '#outputs/pdf/set.ts';
import { context, county } from './pdf/county.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});

const file = (text: string) => ({ bytes: new TextEncoder().encode(text), pages: 3 });
const never = () => Promise.reject(new Error('it is made once more'));
const day = 24 * 60 * 60 * 1000;

test('what is made of the same is made once, by whichever build, and what is made of other things anew', async () => {
  const ingredients = { files: { '/main.typ': 'a' }, enforced: [] };
  expect(await new KeptFiles(folder).of(ingredients, () => Promise.resolve(file('one')))).toEqual(file('one'));
  expect(await new KeptFiles(folder).of(ingredients, never)).toEqual(file('one'));
  const other = { files: { '/main.typ': 'b' }, enforced: [] };
  expect(await new KeptFiles(folder).of(other, () => Promise.resolve(file('two')))).toEqual(file('two'));
});

test('what could not be made is not kept', async () => {
  const kept = new KeptFiles(folder);
  await expect(kept.of('x', () => Promise.reject(new Error('the gate refuses')))).rejects.toThrow('the gate refuses');
  expect(await kept.of('x', () => Promise.resolve(file('whole')))).toEqual(file('whole'));
});

test('what lies damaged is made anew', async () => {
  await new KeptFiles(folder).of('x', () => Promise.resolve(file('whole')));
  const [content = ''] = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.parentPath.includes('content'))
    .map(({ parentPath, name }) => join(parentPath, name));
  writeFileSync(content, 'torn!');
  expect(await new KeptFiles(folder).of('x', () => Promise.resolve(file('whole')))).toEqual(file('whole'));
  expect(await new KeptFiles(folder).of('x', never)).toEqual(file('whole'));
});

test('what nobody has asked for in two weeks is thrown away', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 15 * day });
  const first = new KeptFiles(folder);
  await first.of('asked for again', () => Promise.resolve(file('one')));
  await first.of('forgotten', () => Promise.resolve(file('two')));
  vi.useRealTimers();
  const now = new KeptFiles(folder);
  await now.of('asked for again', never);
  await now.tidy();
  expect(await new KeptFiles(folder).of('asked for again', never)).toEqual(file('one'));
  expect(await new KeptFiles(folder).of('forgotten', () => Promise.resolve(file('anew')))).toEqual(file('anew'));
});

test('several builds at once keep and throw away beside each other', async () => {
  const builds = Array.from({ length: 8 }, async (_, build) => {
    const kept = new KeptFiles(folder);
    for (let number = 0; number < 10; number += 1) {
      await kept.of(number % 2 === 0 ? number : [number, build], () => Promise.resolve(file(`${number}`)));
      await kept.tidy();
    }
  });
  await Promise.all(builds);
  expect(await new KeptFiles(folder).of(8, never)).toEqual(file('8'));
});

test('a leaflet that was kept is the one that would be made, and a change in it makes it anew', async () => {
  const compiler = await compilerHere();
  const [, leaflet] = documentsOf(county(), context);
  if (leaflet === undefined) throw new Error('no leaflet');
  const template = readTemplate();
  const kept = new KeptFiles(folder);
  const bytesOf = async (document: PdfDocument, from?: KeptFiles) =>
    Buffer.from((await make(compiler, template, document, false, from)).bytes);
  const made = await bytesOf(leaflet);
  expect(made.equals(await bytesOf(leaflet, kept))).toBe(true);
  expect(made.equals(await bytesOf(leaflet, kept))).toBe(true);
  expect(made.equals(await bytesOf({ ...leaflet, foot: 'En annan utgåva' }, kept))).toBe(false);
});
