import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';

const worker = join(import.meta.dirname, 'processes', 'interrupted-worker.ts');
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** A process that works, cleans up when it is interrupted, and says so; it may take its time to. */
async function working(way: 'quick' | 'slow' | 'done') {
  const child = spawn(process.execPath, [worker, way], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  await once(child.stdout, 'data');
  return child;
}

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)('what is interrupted with %s is cleaned up after, and ends with %i', async (signal, code) => {
  const child = await working('quick');
  const said = once(child.stdout, 'data');
  child.kill(signal);
  const [[text], ended] = await Promise.all([said, once(child, 'exit')]);
  expect([String(text), ended]).toEqual(['cleaned\n', [code, null]]);
});

test('a second interrupt ends what is still cleaning up', async () => {
  const child = await working('slow');
  const said = once(child.stdout, 'data');
  child.kill('SIGINT');
  expect(String((await said)[0])).toBe('cleaned\n');
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([null, 'SIGINT']);
});

test('what is done has nothing to clean up', async () => {
  const child = await working('done');
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([null, 'SIGTERM']);
});
