import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const county = join(root, 'tests', 'county');
const main = join(root, 'src', 'cli', 'main.ts');
const empty = mkdtempSync(join(tmpdir(), 'handlingsplan-'));
afterAll(() => rmSync(empty, { recursive: true }));

/** Calls the program from a folder, as the user does; npm calls it from the project's and tells the user's. */
function call(words: string[], env: NodeJS.ProcessEnv = {}, cwd = empty) {
  const {
    INIT_CWD: _,
    PLAN_CONTENT: __,
    SITE_URL: ___,
    BASE_PATH: ____,
    SOURCE_DATE_EPOCH: _____,
    ...own
  } = process.env;
  const options = { cwd, encoding: 'utf8', env: { ...own, ...env } } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...words], options);
  return { status, stdout, stderr };
}

test.each([
  [['check', 'content'], 'Kommandot ”check” förstår inte ”content”. I README.md står hur det anropas.\n'],
  [['check', '--fel'], 'Kommandot ”check” förstår inte ”--fel”. I README.md står hur det anropas.\n'],
  [
    ['check', '--format', 'xml'],
    'Formatet ”xml” finns inte. Välj ett av text, json, github, gitlab, markdown, sarif.\n',
  ],
])('a command that is called wrongly says so in a sentence: %j', (words, stderr) => {
  expect(call(words)).toEqual({ status: 2, stdout: '', stderr });
});

test('a command that there is not says which there are', () => {
  const { status, stderr } = call(['chek']);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^Kommandot ”chek” finns inte\. Välj ett av build, check, /);
});

const tom = `${empty} är tom. Skriv innehållets mapp efter --content, eller i PLAN_CONTENT.`;
const port = '--port är ”abc”. Skriv ett heltal från 0 till 65535; 0 ger en ledig port.';
const date =
  'SOURCE_DATE_EPOCH är ”nu”, som inte är antalet sekunder sedan 1970. Skriv bara siffror, eller ta bort den.';
const site =
  'SITE_URL är ”plan.example”, som inte är en hel webbadress. En hel ser ut så här: SITE_URL=https://plan.example';
const out = `Ett bygge ersätter hela mappen, och ${root} är projektets egen mapp eller innehåller den. Välj en annan mapp efter --out.`;

test.each<[string[], NodeJS.ProcessEnv, string[]]>([
  [['check', '--content', county], { SITE_URL: 'plan.example', SOURCE_DATE_EPOCH: 'nu' }, [site, date]],
  [['build', '--content', '.', '--out', root], { SITE_URL: 'plan.example' }, [site, tom, out]],
  [['dev', '--content', '.', '--port', 'abc'], {}, [tom, port]],
  [['preview', '--port', 'abc'], { SITE_URL: 'plan.example' }, [port, site]],
  [['start', '--port', 'abc'], {}, [port]],
  [['new', 'mal', 'ett-mal'], { PLAN_CONTENT: empty }, [tom]],
])('before any work %j says all that will not do, and nothing is written', (words, env, sentences) => {
  expect(call(words, env)).toEqual({ status: 2, stdout: '', stderr: sentences.map((line) => `${line}\n`).join('') });
  expect(readdirSync(empty)).toEqual([]);
});

test('a folder is counted from where the user stands, also by way of npm, and is told of', () => {
  const read = { status: 0, stderr: `Läser ${county}.\n` };
  expect(call(['check', '--content', 'county'], {}, join(root, 'tests'))).toMatchObject(read);
  expect(call(['check', '--content', '.'], { INIT_CWD: county }, root)).toMatchObject(read);
  expect(call(['check'], { INIT_CWD: empty, PLAN_CONTENT: 'tests/county' }, root)).toMatchObject(read);
});

test('a program that reads the answer is told of no folder', () => {
  const { status, stdout, stderr } = call(['check', '--content', county, '--format', 'json']);
  expect([status, stderr, Object.keys(JSON.parse(stdout) as object)]).toEqual([0, '', ['issues', 'counts']]);
});

test('a reader that has seen enough is no fault, and the command ends as it would', async () => {
  const bad = spawn(process.execPath, [main, 'check', '--content', county, '--strict', '--format', 'json'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, SOURCE_DATE_EPOCH: String(Date.parse('2036-11-24') / 1000) },
  });
  bad.stdout.destroy();
  let stderr = '';
  bad.stderr.on('data', (text: Buffer) => (stderr += text.toString()));
  const code = await new Promise((resolve) => bad.on('close', resolve));
  expect([code, stderr]).toEqual([1, '']);
});
