import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeOutputs } from '#cli/write-outputs.ts';
import type { Download } from '#model/download.ts';
import type { MadeFile, Output } from '#outputs/output.ts';
import type { Plan } from '#model/plan.ts';
import { planFrom } from '../plan-from.ts';

let root: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'handlingsplan-'));
  folder = join(root, 'site');
});
afterEach(() => rmSync(root, { recursive: true }));

const plan = planFrom({}) as Plan;
const context = { date: '2026-11-24', commit: undefined };
const file = (path: string, text: string): MadeFile => ({
  path,
  type: 'text/plain',
  title: path,
  bytes: new TextEncoder().encode(text),
});
const output = (step: string, ...files: MadeFile[]): Output => ({ step, make: async () => files });

async function write(...outputs: Output[]): Promise<string[]> {
  const steps: string[] = [];
  const progress = (step: string) => async (done: number, total: number) =>
    void steps.push(`${step}: ${done}/${total}`);
  await writeOutputs({ outputs, plan, context, folder, progress, onStep: (name) => steps.push(name) });
  return steps;
}

test('every file lies where its output says, and the list has them in the order they were made', async () => {
  await write(output('Ett', file('a/b/ett.txt', 'ett')), output('Två', file('två.txt', 'två'), file('a/tre.txt', '3')));
  const listed = JSON.parse(readFileSync(join(folder, 'made.json'), 'utf8')) as Download[];
  expect(listed.map(({ path, bytes }) => [path, bytes])).toEqual([
    ['a/b/ett.txt', 3],
    ['två.txt', 4],
    ['a/tre.txt', 1],
  ]);
  expect(readFileSync(join(folder, 'a/b/ett.txt'), 'utf8')).toBe('ett');
});

test('each step is told when it is done, with the number of files where there are several', async () => {
  const several = output('PDF', file('1.pdf', ''), file('2.pdf', ''));
  expect(await write(output('Data', file('x', '')), several)).toEqual(['Data', 'PDF, 2 filer']);
});

test('how far a step has come is told by its name', async () => {
  const long: Output = {
    step: 'Lång',
    make: async (_plan, _context, onProgress) => {
      await onProgress(1, 2);
      await onProgress(2, 2);
      return [file('x', ''), file('y', '')];
    },
  };
  expect(await write(long, output('Data', file('z', '')))).toEqual(['Lång: 1/2', 'Lång: 2/2', 'Lång, 2 filer', 'Data']);
});

test('without outputs the list is there and empty', async () => {
  await write();
  expect(readFileSync(join(folder, 'made.json'), 'utf8')).toBe('[]\n');
});

test('a file that would lie outside the site, or twice in it, is a fault of the program', async () => {
  await expect(write(output('Ut', file('../ut.txt', '')))).rejects.toThrow('../ut.txt');
  await expect(write(output('Två', file('x', '1'), file('x', '2')))).rejects.toThrow('x');
  expect(existsSync(join(root, 'ut.txt'))).toBe(false);
});
