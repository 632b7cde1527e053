import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { kindOfWord, unknownKind } from '#cli/kind-words.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'plan-'));
const content = join(folder, 'content');
cpSync(join(root, 'tests', 'county'), content, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

function call(...words: string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', 'new', ...words], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, PLAN_CONTENT: content },
  });
  return { status, said: stdout.split('\n')[0] + stderr };
}

test('a kind is meant by its folder, its nouns or what editors call it', () => {
  const words = ['tidslinje', 'Händelse', 'handelser', 'beslut', 'nyhet', 'avtal', 'ordlista.yaml', 'plan', ''];
  expect(words.map(kindOfWord)).toEqual([
    'event',
    'event',
    'event',
    'event',
    'article',
    'agreement',
    'term',
    undefined,
    undefined,
  ]);
  expect(unknownKind('kommmun')).toBe('”kommmun” är inget slags innehåll. Menade du ”kommun”?');
});

test('a title gives the name of the file, and stands in it', () => {
  expect(call('beslut', '2018', 'Åby antar', 'planen')).toEqual({
    status: 0,
    said: 'Skapade content/tidslinje/2018-aby-antar-planen.yaml',
  });
  const text = readFileSync(join(content, 'tidslinje', '2018-aby-antar-planen.yaml'), 'utf8');
  expect(text.split('\n').filter((line) => /^(?:title|date):/.test(line))).toEqual([
    'title: Åby antar planen',
    'date: "2018"',
  ]);
  expect(call('beslut', '2018-aby-antar-planen').status).toBe(1);
  expect(call('beslut', 'Åby antar planen').said).toContain('npm run new -- händelse 2018-aby-antar-planen');
});
