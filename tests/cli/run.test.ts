import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'acorn';
import { afterEach, beforeEach, expect, test } from 'vitest';

const cli = join(import.meta.dirname, '..', '..', 'src', 'cli');
const own = ['run.mjs', 'needs.mjs'];
let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'handlingsplan-'));
  for (const file of own) cpSync(join(cli, file), join(project, 'src', 'cli', file));
  writeFileSync(join(project, 'package.json'), '{ "type": "module", "engines": { "node": ">=22.22" } }');
});
afterEach(() => rmSync(project, { recursive: true }));

/** Runs the entry in a project of its own, whose program is the given text. */
function run(program: string, options: string[] = []) {
  writeFileSync(join(project, 'src', 'cli', 'start-up.mjs'), '');
  writeFileSync(join(project, 'src', 'cli', 'main.ts'), program);
  const entry = join(project, 'src', 'cli', 'run.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [...options, entry, 'check'], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('the program begins with the words of the command', () => {
  mkdirSync(join(project, 'node_modules', 'zod'), { recursive: true });
  expect(run('console.log(process.argv.slice(2) as string[]);')).toEqual({
    status: 0,
    stdout: "[ 'check' ]\n",
    stderr: '',
  });
});

test('what is lacking is said in a sentence, with the code of a call that will not do', () => {
  const where = `${project}/`;
  expect(run('')).toEqual({
    status: 2,
    stdout: '',
    stderr: `Paketen är inte installerade. Kör npm ci i ${where} först.\n`,
  });
  mkdirSync(join(project, 'node_modules', 'zod'), { recursive: true });
  expect(run("import 'saknat-paket';")).toEqual({
    status: 2,
    stdout: '',
    stderr: `Paketet saknat-paket är inte installerat. Kör npm ci i ${where} först.\n`,
  });
  expect(run('', ['--no-strip-types'])).toMatchObject({ status: 2, stdout: '' });
});

test('a fault of the program is told as one', () => {
  mkdirSync(join(project, 'node_modules', 'zod'), { recursive: true });
  const { status, stderr } = run("throw new Error('a bug');");
  expect(status).toBe(1);
  expect(stderr).toContain('Error: a bug');
});

test.each(own)('%s is written in what a Node of 2020 reads', (file) => {
  const text = readFileSync(join(cli, file), 'utf8');
  expect(() => parse(text, { ecmaVersion: 2020, sourceType: 'module' })).not.toThrow();
  expect(text).not.toMatch(/'node:|\?\?|\?\.[a-z[(]/);
});
