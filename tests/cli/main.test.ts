import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const call = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...words], { encoding: 'utf8' });
  return { status, stdout, stderr };
};

test.each([
  [['check', 'content'], 'Kommandot ”check” förstår inte ”content”. I README.md står hur det anropas.\n'],
  [['check', '--fel'], 'Kommandot ”check” förstår inte ”--fel”. I README.md står hur det anropas.\n'],
  [['check', '--format', 'xml'], 'Formatet ”xml” finns inte. Välj ett av text, json, github, sarif.\n'],
])('a command that is called wrongly says so in a sentence: %j', (words, stderr) => {
  expect(call(...words)).toEqual({ status: 2, stdout: '', stderr });
});

test('a command that there is not says which there are', () => {
  const { status, stderr } = call('chek');
  expect(status).toBe(2);
  expect(stderr).toMatch(/^Kommandot ”chek” finns inte\. Välj ett av build, check, /);
});
