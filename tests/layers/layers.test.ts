import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint({ cwd: process.cwd() });

const folders = [
  ...['schemas', 'text', 'addresses', 'issues', 'load', 'model', 'checks', 'read-plan', 'history', 'charts', 'search'],
  ...[
    'handed-on',
    'hosting',
    'book',
    'outputs',
    'components',
    'layouts',
    'styles',
    'site',
    'examples',
    'pages',
    'cli',
    'edit',
    'forms',
  ],
];
/** The table of STYLE.md: who may import from which of our folders, besides the own one. */
const mayImport: [string, string[]][] = [
  ['schemas', []],
  ['src/text', []],
  ['src/addresses', []],
  ['src/issues', ['text']],
  ['src/load', ['schemas', 'issues', 'text']],
  ['src/edit', ['load', 'schemas', 'issues', 'text']],
  ['src/model', ['schemas', 'issues', 'text', 'addresses']],
  ['src/checks', ['model', 'schemas', 'issues', 'text']],
  ['src/history', ['read-plan', 'load', 'model', 'text']],
  ['src/charts', ['model', 'text']],
  ['src/search', ['model', 'schemas', 'text', 'addresses']],
  ['src/hosting', ['model', 'addresses']],
  ['src/book', ['model', 'schemas', 'charts', 'text', 'addresses']],
  ['src/outputs/feed', ['book', 'model', 'schemas', 'charts', 'search', 'text', 'issues', 'addresses']],
  ['src/components', ['book', 'charts', 'search', 'hosting', 'model', 'schemas', 'text', 'addresses', 'styles']],
  ['src/layouts', ['components', 'charts', 'search', 'model', 'schemas', 'text', 'addresses', 'styles']],
  ['src/forms', ['edit', 'read-plan', 'load', 'schemas', 'issues', 'text']],
  ['src/site', ['handed-on', 'read-plan', 'load', 'history', 'model', 'issues']],
  [
    'src/pages',
    ['layouts', 'components', 'forms', 'site', 'book', 'model', 'schemas', 'charts', 'search', 'text', 'addresses'],
  ],
  ['src/examples', ['layouts', 'components', 'charts', 'model', 'schemas', 'text', 'addresses', 'styles']],
  [
    'src/cli',
    [
      'cli',
      'edit',
      'handed-on',
      'read-plan',
      'load',
      'outputs',
      'history',
      'search',
      'hosting',
      'issues',
      'schemas',
      'text',
    ],
  ],
];

/** The lines of a file at which a rule speaks, counted from 1; an Astro file has them in its front matter. */
async function linesOf(rule: string, filePath: string, lines: string[]): Promise<number[]> {
  const isAstro = filePath.endsWith('.astro');
  const code = isAstro ? ['---', ...lines, '---', '<p>Text</p>'] : lines;
  const [result] = await eslint.lintText(code.join('\n'), { filePath });
  if (result === undefined || result.fatalErrorCount > 0) throw new Error(`${filePath} was not read`);
  return result.messages.flatMap(({ ruleId, line }) => (ruleId === rule ? [isAstro ? line - 1 : line] : []));
}

/** Which of the imports are forbidden in a file. */
async function forbidden(filePath: string, specifiers: string[]): Promise<string[]> {
  const imports = specifiers.map((specifier, index) => `import name${index} from '${specifier}';`);
  const lines = await linesOf('no-restricted-imports', filePath, imports);
  return specifiers.filter((_, index) => lines.includes(index + 1));
}

const specifierOf = (folder: string) =>
  /^(?:read-plan|handed-on)$/.test(folder) ? `#${folder}.ts` : `#${folder}/deep/x.ts`;

describe.for(mayImport)('%s', ([folder, allowed]) => {
  const others = folders.filter((name) => folder.split('/').at(folder.startsWith('src/') ? 1 : 0) !== name);
  const expected = others.filter((name) => !allowed.includes(name)).map(specifierOf);
  const endings = folder === 'schemas' ? ['ts'] : ['ts', 'astro'];

  test.for(endings)(
    'imports from the folders of the table and no others, in .%s and in a folder below',
    async (ending) => {
      const specifiers = others.map(specifierOf);
      expect([
        await forbidden(`${folder}/x.${ending}`, specifiers),
        await forbidden(`${folder}/deep/x.${ending}`, specifiers),
      ]).toEqual([expected, expected]);
    },
  );

  test.for(endings)('never climbs with ../, in .%s', async (ending) => {
    const specifiers = [
      './x.ts',
      '../load/x.ts',
      '../x.ts',
      './deep/x.ts',
      '../../package.json',
      './../x.ts',
      './deep/../../x.ts',
    ];
    expect(await forbidden(`${folder}/x.${ending}`, specifiers)).toEqual([
      '../load/x.ts',
      '../x.ts',
      '../../package.json',
      './../x.ts',
      './deep/../../x.ts',
    ]);
  });
});

test.for([
  { file: 'read-plan', allowed: ['schemas', 'issues', 'load', 'model', 'checks'] },
  { file: 'handed-on', allowed: ['history', 'load', 'model'] },
])('src/$file.ts imports what it gathers, and no others', async ({ file, allowed }) => {
  const others = folders.filter((name) => name !== file);
  expect(await forbidden(`src/${file}.ts`, others.map(specifierOf))).toEqual(
    others.filter((name) => !allowed.includes(name)).map(specifierOf),
  );
});

test('an output knows what all outputs share, and never another output', async () => {
  const shared = ['#outputs/output.ts', '#outputs/bundled.ts', '#outputs/tokens.ts'];
  const own = [...shared, '#outputs/pdf/x.ts', '#outputs/pdf/deep/x.ts'];
  const others = ['#outputs/outputs.ts', '#outputs/data/output.ts', '#outputs/data/x.ts'];
  expect(await forbidden('src/outputs/pdf/deep/x.ts', [...own, ...others])).toEqual(others);
});

describe('Node', () => {
  const withNode = async (folder: string, ending: string) =>
    (await forbidden(`${folder}/x.${ending}`, ['node:fs', 'node:path', 'zod'])).join(' ');

  test('is out of reach of what is pure and of what shows', async () => {
    const pure = [
      'text',
      'addresses',
      'issues',
      'model',
      'checks',
      'charts',
      'search',
      'components',
      'layouts',
      'pages',
      'examples',
    ];
    const found = pure.flatMap((name) => [withNode(`src/${name}`, 'ts'), withNode(`src/${name}`, 'astro')]);
    expect(new Set(await Promise.all(found))).toEqual(new Set(['node:fs node:path']));
    expect(await withNode('schemas', 'ts')).toBe('node:fs node:path');
  });

  test('is there at the edge', async () => {
    const edge = ['load', 'history', 'site', 'cli'].map((name) => withNode(`src/${name}`, 'ts'));
    expect(await Promise.all(edge)).toEqual(['', '', '', '']);
  });
});

describe('however an import is written', () => {
  test('it is seen: types, what is passed on, everything at once, and for its effect alone', async () => {
    const lines = [
      "import type { Plan } from '#pages/x.ts';",
      "export { a } from '#pages/x.ts';",
      "export * from '#pages/x.ts';",
      "import '#pages/x.ts';",
      "import '#text/x.ts';",
    ];
    expect(await linesOf('no-restricted-imports', 'src/model/x.ts', lines)).toEqual([1, 2, 3, 4]);
  });

  test('it is seen in the script of an Astro file', async () => {
    const code = ['<p>Text</p>', '<script>', "import '#load/x.ts';", "import './x.ts';", '</script>', ''].join('\n');
    const [result] = await eslint.lintText(code, { filePath: 'src/components/X.astro' });
    expect(result?.messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([['no-restricted-imports', 3]]);
  });

  test.for(['ts', 'astro'])('our own files are not imported dynamically in .%s, packages may be', async (ending) => {
    const lines = [
      "await import('#load/x.ts');",
      "await import('./x.ts');",
      "await import('../x.ts');",
      'await import(`#load/${name}.ts`);',
      "await import('./' + name);",
      "await import('astro');",
    ];
    expect(await linesOf('no-restricted-syntax', `src/cli/x.${ending}`, lines)).toEqual([1, 2, 3, 4, 5]);
  });
});

test('src/cli/main.ts imports commands when they are called, and nothing else that way', async () => {
  const lines = ["await import('./x.ts');", "await import('#load/x.ts');", "await import('../load/x.ts');"];
  expect(await linesOf('no-restricted-syntax', 'src/cli/main.ts', lines)).toEqual([2, 3]);
});

describe('the length of a file', () => {
  const long = (count: number) => Array.from({ length: count }, (_, index) => `export const name${index} = ${index};`);

  test('is 300 lines at most, in code, schemas and tests', async () => {
    const files = ['src/text/x.ts', 'schemas/x.ts', 'tests/x.test.ts', 'src/charts/x.ts'];
    const found = files.map((file) => linesOf('max-lines', file, long(301)));
    expect((await Promise.all(found)).map((lines) => lines.length)).toEqual([1, 1, 1, 1]);
    expect(await linesOf('max-lines', 'src/text/x.ts', long(300))).toEqual([]);
  });

  test('is 300 lines at most in an Astro file too, all of it counted', async () => {
    const lengths = [297, 298].map((count) => linesOf('max-lines', 'src/components/X.astro', long(count)));
    expect((await Promise.all(lengths)).map((lines) => lines.length)).toEqual([0, 1]);
  });
});
