import { execFile, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { distFolder } from './dist.ts';

/** The package has no types: it gives the path of its jar. */
const jar = createRequire(import.meta.url)('vnu-jar') as string;
const hasJava = spawnSync('java', ['-version']).status === 0;
if (!hasJava) console.log('There is no Java here: the Nu checker does not judge the pages. html-validate does.');

interface Message {
  type: string;
  url: string;
  message: string;
  lastLine?: number;
}

/** The styles inside the single file are newer than the checker's grammar of CSS; browsers know them. */
const unknownToItsCss =
  /CSS: (?:Unrecognized at-rule “@(?:view-transition|container)”|“(?:anchor-name|position-area|position-try-fallbacks|container|container-type|paint-order)”: Property .*|“max-inline-size”: Parse Error\.|“block-size”: Unknown dimension\.)$/;

test.skipIf(!hasJava)('the Nu checker finds no error on any page', { timeout: 180_000 }, async () => {
  const args = [
    '-Xss4m',
    '-jar',
    jar,
    '--errors-only',
    '--skip-non-html',
    '--format',
    'json',
    '--stdout',
    '--exit-zero-always',
  ];
  const { stdout } = await promisify(execFile)('java', [...args, distFolder()], { maxBuffer: 64 * 1024 * 1024 });
  const { messages } = JSON.parse(stdout) as { messages: Message[] };
  const found = messages.map(({ url, message, lastLine }) => `${url.split('/dist/')[1]}:${lastLine} ${message}`);
  expect([...new Set(found)].filter((text) => !unknownToItsCss.test(text))).toEqual([]);
});
