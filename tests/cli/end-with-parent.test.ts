import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';

const server = join(import.meta.dirname, 'processes', 'listening-server.ts');
const children: number[] = [];
afterEach(() => {
  for (const child of children.splice(0)) if (isRunning(child)) process.kill(child, 'SIGKILL');
});

const parent = `
  const { spawn } = require('node:child_process');
  spawn(process.execPath, [process.argv[1]], { stdio: 'inherit' });
`;

/** Starts a server by way of a parent, as npm does, and ends the parent as one does who knows of nothing else. Gives the server's process. */
async function orphan(env: NodeJS.ProcessEnv): Promise<number> {
  const { npm_lifecycle_event: _, ...own } = process.env;
  const child: ChildProcess = spawn(process.execPath, ['-e', parent, server], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...own, ...env },
  });
  const [id] = await once(child.stdout as NodeJS.ReadableStream, 'data');
  children.push(Number(id));
  child.kill('SIGKILL');
  await once(child, 'exit');
  return Number(id);
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

test('a server that npm started ends when npm has ended', async () => {
  const id = await orphan({ npm_lifecycle_event: 'preview' });
  while (isRunning(id)) await setTimeout(50);
  expect(isRunning(id)).toBe(false);
});

test('a server that was started by itself goes on', async () => {
  const id = await orphan({});
  await setTimeout(1500);
  expect(isRunning(id)).toBe(true);
});
