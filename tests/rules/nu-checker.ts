import { execFile, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { reportIt } from './fixes.ts';
import type { Rule } from './rule.ts';

/** The package has no types: it gives the path of its jar. */
const jar = createRequire(import.meta.url)('vnu-jar') as string;
const options = ['--errors-only', '--skip-non-html', '--format', 'json', '--stdout', '--exit-zero-always'];

interface Message {
  url: string;
  message: string;
  lastLine?: number;
}

/** The styles inside the single file are newer than the checker's grammar of CSS; browsers know them. */
const unknownToItsCss =
  /CSS: (?:Unrecognized at-rule “@(?:view-transition|container)”|“(?:anchor-name|position-area|position-try-fallbacks|container|container-type|paint-order)”: Property .*|“(?:container|max-inline-size)”: Parse Error\.|“block-size”: Unknown dimension\.)$/;

/** The Nu checker of W3C finds no error on any page. It is started once, and needs Java. */
export const nuChecker: Rule = {
  name: 'nu-checker',
  check: async ({ folder }) => {
    if (spawnSync('java', ['-version']).status !== 0) {
      console.log('Java finns inte här: W3C:s kontroll av HTML hoppas över. Den görs i GitHub i stället.');
      return [];
    }
    const { stdout } = await promisify(execFile)('java', ['-Xss4m', '-jar', jar, ...options, folder], {
      maxBuffer: 64 * 1024 * 1024,
    });
    const { messages } = JSON.parse(stdout) as { messages: Message[] };
    const found = messages
      .filter(({ message }) => !unknownToItsCss.test(message))
      .map(({ url, message, lastLine }) => ({
        page: pathOf(url, folder),
        message: `HTML-koden följer inte standarden, rad ${lastLine ?? 1}: ${message}`,
        fix: reportIt,
      }));
    return [...new Map(found.map((finding) => [finding.page + finding.message, finding])).values()];
  },
};

/** The checker names files as addresses of the disk. */
function pathOf(url: string, folder: string): string {
  const file = fileURLToPath(url).slice(folder.length).split(sep).join('/');
  return file.replace(/\/index\.html$/, '/');
}
