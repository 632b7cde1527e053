import { readdirSync } from 'node:fs';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Who may import whom: folder → folders it may reach with `#`. The table is STYLE's; a test breaks each rule once. */
const layers = {
  'src/text': [],
  'src/addresses': [],
  'src/issues': ['issues', 'text'],
  'src/load': ['load', 'schemas', 'issues', 'text'],
  'src/edit': ['edit', 'load', 'schemas', 'issues', 'text'],
  'src/model': ['model', 'schemas', 'issues', 'text', 'addresses'],
  'src/checks': ['checks', 'model', 'schemas', 'issues', 'text'],
  'src/read-plan.ts': ['load', 'model', 'checks', 'issues', 'schemas'],
  'src/handed-on.ts': ['history', 'load', 'model'],
  'src/history': ['history', 'read-plan', 'load', 'model', 'text'],
  'src/charts': ['charts', 'model', 'text'],
  'src/search': ['search', 'model', 'schemas', 'text', 'addresses'],
  'src/hosting': ['hosting', 'model', 'addresses'],
  'src/book': ['model', 'schemas', 'charts', 'text', 'addresses'],
  'src/outputs': ['book', 'model', 'schemas', 'charts', 'search', 'text', 'issues', 'addresses'],
  'src/components': [
    ...['components', 'book', 'charts', 'search', 'hosting', 'model', 'schemas', 'text', 'addresses', 'styles'],
  ],
  'src/layouts': ['components', 'charts', 'search', 'model', 'schemas', 'text', 'addresses', 'styles'],
  'src/forms': ['forms', 'edit', 'read-plan', 'load', 'schemas', 'issues', 'text'],
  'src/site': ['handed-on', 'read-plan', 'load', 'history', 'model', 'issues'],
  'src/pages': [
    'layouts',
    'components',
    'forms',
    'site',
    'book',
    'model',
    'schemas',
    'charts',
    'search',
    'text',
    'addresses',
  ],
  'src/examples': ['examples', 'layouts', 'components', 'charts', 'model', 'schemas', 'text', 'addresses', 'styles'],
  'src/cli': [
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
};
const folders = [
  'text',
  'addresses',
  'issues',
  'load',
  'edit',
  'model',
  'checks',
  'read-plan',
  'handed-on',
  'history',
  'charts',
  'search',
  'hosting',
  'book',
  'outputs',
  'components',
  'layouts',
  'pages',
  'forms',
  'site',
  'examples',
  'styles',
  'cli',
  'schemas',
];

const noParents = { regex: '(?:^|/)\\.\\.(?:/|$)', message: 'Write #folder/file.ts across folders.' };
const noNode = { regex: '^node:', message: 'Files, clock and process belong at the edge.' };
const pure = new Set([
  'src/edit',
  'src/forms',
  'src/text',
  'src/addresses',
  'src/issues',
  'src/model',
  'src/checks',
  'src/read-plan.ts',
  'src/handed-on.ts',
  'src/charts',
  'src/search',
  'src/hosting',
  'src/book',
  'src/components',
  'src/layouts',
  'src/pages',
  'src/examples',
]);

const layerRules = Object.entries(layers).map(([folder, allowed]) => {
  const forbidden = folders.filter((name) => !allowed.includes(name));
  const patterns = [
    noParents,
    {
      regex: `^#(?:${forbidden.join('|')})(?:/|\\.ts$)`,
      message: `${folder} may import ${allowed.join(', ') || 'nothing of ours'}.`,
    },
    ...(pure.has(folder) ? [noNode] : []),
  ];
  const files = folder.endsWith('.ts') ? [folder] : [`${folder}/**/*.{ts,astro}`];
  return { files, rules: { 'no-restricted-imports': ['error', { patterns }] } };
});

/** An output may import its own folders and what they all share, never another output. */
const outputRules = readdirSync(new URL('src/outputs/', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const forbidden = folders.filter((folder) => folder !== 'outputs' && !layers['src/outputs'].includes(folder));
    const patterns = [
      noParents,
      {
        regex: `^#(?:${forbidden.join('|')})(?:/|\\.ts$)`,
        message: `outputs may import ${layers['src/outputs'].join(', ')}.`,
      },
      {
        regex: `^#outputs/(?!(?:output|bundled|kept|tokens)\\.ts$|${name}/)`,
        message: 'An output may not import another.',
      },
    ];
    return { files: [`src/outputs/${name}/**/*.ts`], rules: { 'no-restricted-imports': ['error', { patterns }] } };
  });

const schemaRule = {
  files: ['schemas/**/*.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [noParents, noNode, { regex: '^#(?!schemas/)', message: 'schemas may import zod and schemas.' }] },
    ],
  },
};

/** A dynamic import of our own files would hide from the rules above. */
const noHiddenImports = {
  selector:
    'ImportExpression:matches([source.value=/^[.#]/], [source.quasis.0.value.raw=/^[.#]/], [source.left.value=/^[.#]/])',
  message: 'Import our own files statically: the layer rules do not see dynamic imports.',
};

/** A command is imported when it is called, the search when it is used: from the own folder, where there is no layer to cross. */
const mainRule = {
  files: ['src/cli/run.mjs', 'src/cli/main.ts', 'src/components/search-start.ts'],
  rules: {
    'no-restricted-syntax': [
      'error',
      { ...noHiddenImports, selector: 'ImportExpression[source.value=/^(?:#|\\.\\.)/]' },
    ],
  },
};

export default defineConfig(
  { ignores: ['dist/', '.dist-*/', '.astro/', 'node_modules/', 'content/', 'tests/county/', 'tests/plans/'] },
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
  {
    rules: {
      'max-lines': ['error', { max: 300 }],
      'no-restricted-syntax': ['error', noHiddenImports],
      'no-console': 'off',
      eqeqeq: 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  ...layerRules,
  ...outputRules,
  schemaRule,
  mainRule,
);
