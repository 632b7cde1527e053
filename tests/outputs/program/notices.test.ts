import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';
import { notices, shippedPackages } from '#outputs/program/notices.ts';
import { lockfile } from '#outputs/program/lockfile.ts';
import { licenceText, shippedNames } from '#outputs/program/shipped.ts';

const small = {
  name: 'planen',
  packages: {
    '': {},
    'node_modules/karta': { version: '3.0.1', license: 'MIT', dependencies: { frimarke: '^1.0.0' } },
    'node_modules/@ort/brev': { version: '2.0.0', dependencies: { frimarke: '^2.0.0', karta: '*' } },
    'node_modules/@ort/brev/node_modules/frimarke': { version: '2.1.0', license: 'ISC' },
    'node_modules/frimarke': { version: '1.1.0', license: 'ISC' },
    'node_modules/annat': { version: '9.0.0', license: 'MIT' },
  },
};

test('what is shipped is what is named and all that it depends on, each version for itself', () => {
  expect(shippedPackages(small, ['@ort/brev']).map(({ name, version }) => `${name} ${version}`)).toEqual([
    '@ort/brev 2.0.0',
    'frimarke 1.1.0',
    'frimarke 2.1.0',
    'karta 3.0.1',
  ]);
});

test('a package that the lockfile has not is told', () => {
  expect(() => shippedPackages(small, ['borta'])).toThrow('the lockfile has no package borta');
});

test('each notice has the name, the version, the licence and its text', () => {
  const text = notices(shippedPackages(small, ['karta']), (place) => `Text i ${place}\r\n\n`);
  expect(text).toContain('\nfrimarke 1.1.0 (ISC)\n\nText i node_modules/frimarke\n\n---');
  expect(text.endsWith('\nkarta 3.0.1 (MIT)\n\nText i node_modules/karta\n')).toBe(true);
});

const scripts = [
  'src/components/search/plan-search.ts',
  'src/components/book/book-search.ts',
  'src/components/search/municipality-form.ts',
  'src/components/sort-table.ts',
  'src/components/page-tools.ts',
  'src/forms/browser/plan-editor.ts',
  'src/forms/worker.ts',
];

test('every package that the scripts are made of has its licence in the file', async () => {
  const text = notices(shippedPackages(lockfile(), shippedNames), licenceText);
  const used = new Set((await Promise.all(scripts.map(packagesIn))).flat());
  expect(used.size).toBeGreaterThan(40);
  expect([...used].filter((name) => !text.includes(`\n${name} `))).toEqual([]);
  expect(text).toContain('SIL OPEN FONT LICENSE');
});

test('all that is named is used: by a script, as a typeface, or as the search', async () => {
  const used = new Set((await Promise.all(scripts.map(packagesIn))).flat());
  const isFileOnly = (name: string) => /font|^pagefind$/.test(name);
  expect(shippedNames.filter((name) => !isFileOnly(name) && !used.has(name))).toEqual([]);
  expect(shippedPackages(lockfile(), shippedNames).length).toBeGreaterThan(shippedNames.length);
});

/** The packages that a script is made of when it has been put together for a browser. */
async function packagesIn(input: string): Promise<string[]> {
  const bundle = await rolldown({
    input,
    platform: 'browser',
    resolve: { conditionNames: ['worker', 'module', 'browser', 'import'] },
  });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
  return modules.flatMap((id) => /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? []);
}
