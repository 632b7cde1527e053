import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { nativeCompiler } from '#outputs/pdf/compile/native.ts';
import { wasmCompiler } from '#outputs/pdf/compile/wasm.ts';
import { documentsOf } from '#outputs/pdf/document.ts';
import { compilerHere, make } from '#outputs/pdf/pdf.ts';
import { readTemplate } from '#outputs/pdf/set.ts';
import { context, county } from './county.ts';

const isNative = process.platform === 'linux' && process.arch === 'x64';
const script = join(import.meta.dirname, 'hashes.ts');

/** The hashes of all PDFs as another process makes them. */
function hashes(environment: Record<string, string>, command = process.execPath, before: string[] = []): string {
  const { status, stdout, stderr } = spawnSync(command, [...before, script], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** Whether this process may give a child a system without fonts. */
const mayHideFonts = spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'none', '/usr/share/fonts']).status === 0;
const hidden = 'mount -t tmpfs none /usr/share/fonts && exec "$0" "$@"';

let here: string;
beforeAll(() => {
  here = hashes({ TZ: 'Europe/Athens', LANG: 'sv_SE.UTF-8' });
});

test('the same commit gives the same bytes in another time zone, in another language, from another home', () => {
  expect(here.trim().split('\n')).toHaveLength(2);
  expect(hashes({ TZ: 'Asia/Tokyo', LANG: 'C', LC_ALL: 'C', HOME: '/nowhere' })).toBe(here);
});

test.runIf(isNative && mayHideFonts)('a system without fonts gives the same bytes', () => {
  expect(hashes({}, 'unshare', ['-m', 'sh', '-c', hidden, process.execPath])).toBe(here);
});

test.runIf(isNative)('the native compiler and the one for every platform give the same bytes', async () => {
  const [native, wasm] = [await nativeCompiler(), await wasmCompiler()];
  const template = readTemplate();
  const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  for (const document of documentsOf(county(), context).slice(0, 4)) {
    const [one, other] = [await make(native, template, document, false), await make(wasm, template, document, false)];
    expect([other.path, other.pages, hash(other.bytes)]).toEqual([one.path, one.pages, hash(one.bytes)]);
  }
});

test('another commit gives other bytes, so the comparisons above compare something', async () => {
  const compiler = await compilerHere();
  const [, first] = documentsOf(county(), context);
  const [, second] = documentsOf(county(), { ...context, commit: 'def5678' });
  if (first === undefined || second === undefined) throw new Error('no leaflets');
  const files = [
    await make(compiler, readTemplate(), first, false),
    await make(compiler, readTemplate(), second, false),
  ];
  expect(Buffer.compare(files[0]?.bytes ?? new Uint8Array(), files[1]?.bytes ?? new Uint8Array())).not.toBe(0);
});
