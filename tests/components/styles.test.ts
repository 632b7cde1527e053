import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type Rule } from 'postcss';
import { expect, test } from 'vitest';

const source = join(import.meta.dirname, '..', '..', 'src');
const styles = globSync('**/*.astro', { cwd: source }).flatMap((file) =>
  [...readFileSync(join(source, file), 'utf8').matchAll(/<style([^>]*)>([^]*?)<\/style>/g)].map(
    ([, attributes = '', text = '']) => ({ file, attributes, sheet: parse(text) }),
  ),
);

/** What the outermost rules of a style begin with: `.help`, `plan-search.page`. */
function headsOf({ sheet }: (typeof styles)[number]): string[] {
  const heads: string[] = [];
  sheet.walkRules((rule) => {
    if (isOutermost(rule)) heads.push(/^(?:[^\s>+~(]|\([^)]*\))+/.exec(rule.selector)?.[0] ?? '');
  });
  return heads;
}

function isOutermost(rule: Rule): boolean {
  let { parent } = rule;
  while (parent !== undefined && parent.type === 'atrule') parent = parent.parent;
  return parent?.type === 'root';
}

test('a style is for the whole page, and all of it in the layer of components', () => {
  const wrong = styles.filter(
    ({ attributes, sheet: { nodes } }) =>
      attributes !== ' is:global' ||
      nodes.some((node) => node.type !== 'atrule' || `${node.name} ${node.params}` !== 'layer components'),
  );
  expect(styles.length).toBeGreaterThan(50);
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

test('each rule of a style begins with a class or an element of ours, which no other file begins a rule with', () => {
  const filesOf = new Map<string, Set<string>>();
  for (const style of styles)
    for (const head of headsOf(style)) filesOf.set(head, new Set([...(filesOf.get(head) ?? []), style.file]));
  const wrong = [...filesOf].filter(([head, files]) => files.size > 1 || !/\.[a-z]|^[a-z]+-|[( ][a-z]+-/.test(head));
  expect(wrong.map(([head, files]) => `${head} in ${[...files].join(' and ')}`)).toEqual([]);
});
