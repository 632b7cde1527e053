import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeChecksums } from '#cli/checksums.ts';
import { confirmMade } from '#cli/confirm-made.ts';
import { writeOutputs } from '#cli/write-outputs.ts';
import type { Plan } from '#model/plan.ts';
import { planFrom } from '../plan-from.ts';

let site: string;
beforeEach(async () => {
  site = mkdtempSync(join(tmpdir(), 'handlingsplan-'));
  const file = (path: string) => ({ path, type: 'text/plain', title: path, bytes: Buffer.from(path) });
  await writeOutputs({
    outputs: [{ step: 'Ett', make: async () => ['a.txt', 'mapp/b.txt', 'c.txt'].map(file) }],
    plan: planFrom({}) as Plan,
    context: { date: '2026-11-24', commit: undefined },
    folder: site,
    progress: () => async () => undefined,
    onStep: () => undefined,
  });
});
afterEach(() => rmSync(site, { recursive: true }));

const confirm = () => confirmMade(site, writeChecksums(site));

test('a site that holds what was made, byte for byte, is confirmed', () => {
  writeFileSync(join(site, 'index.html'), 'another file');
  expect(confirm).not.toThrow();
});

test('a site that lacks a file or holds another in its place is not', () => {
  rmSync(join(site, 'mapp'), { recursive: true });
  writeFileSync(join(site, 'c.txt'), 'C.txt');
  expect(confirm).toThrow('these files are not the ones that were made: mapp/b.txt, c.txt');
});
