import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Image, Link, Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const guides = globSync('guide/*.md', { cwd: root }).sort();

/** The links and pictures of a guide that lead to files of the project. */
function local(guide: string): (Link | Image)[] {
  const found: (Link | Image)[] = [];
  const walk = (node: Nodes) => {
    if ((node.type === 'link' || node.type === 'image') && !/^(?:https?:|#)/.test(node.url)) found.push(node);
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(fromMarkdown(readFileSync(join(root, guide), 'utf8')));
  return found;
}

test('every link and picture in a guide leads to a file', () => {
  const dead = guides.flatMap((guide) =>
    local(guide)
      .filter(({ url }) => !existsSync(join(root, dirname(guide), url.split('#')[0] ?? '')))
      .map(({ url }) => `${guide}: ${url}`),
  );
  expect(dead).toEqual([]);
});

test('every picture in a guide is told in words, in the text and in itself, and every one is shown', () => {
  const shown = guides.flatMap((guide) => local(guide).filter((node) => node.type === 'image'));
  expect(shown.filter(({ alt }) => (alt ?? '') === '')).toEqual([]);
  const pictures = globSync('guide/bilder/*', { cwd: root }).sort();
  expect(shown.map(({ url }) => `guide/${url}`).sort()).toEqual(pictures);
  for (const picture of pictures) {
    const text = readFileSync(join(root, picture), 'utf8');
    expect(text).toMatch(/<title id="t">\S.*<\/title>\s+<desc id="d">\S/);
    expect(text).not.toMatch(/<script|<image|href=|on\w+=/);
  }
});
