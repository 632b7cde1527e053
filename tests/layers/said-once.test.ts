import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const src = join(import.meta.dirname, '..', '..', 'src');
/** What readers read. Examples are no part of it. */
const files = globSync('{pages,components,layouts,book,outputs,model,charts}/**/*.{ts,astro}', { cwd: src });

const comments = /\/\*[^]*?\*\/|^\s*\/\/.*$|<style\b[^]*?<\/style>/gm;
/** Texts in quotes, in templates, and between the tags of a component. */
const quoted = /'([^'\n]+)'|`([^`]+)`|[>}]([^<>{}=]+)[<{]/g;
const leastWords = 5;

/** The sentences in a file that are long enough to be somebody's wording, with what is put in as `…`. */
function sentencesIn(source: string): string[] {
  const texts = [...source.replace(comments, '').matchAll(quoted)].map(
    (found) => found[1] ?? found[2] ?? found[3] ?? '',
  );
  const plain = texts.map((text) =>
    text
      .replace(/\$\{[^}]*\}/g, '…')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  const sentences = plain.flatMap((text) => text.split(/(?<=[.?!])\s+/));
  return sentences.filter((text) => /^[A-ZÅÄÖ…]/.test(text) && (text.match(/\p{L}{2,}/gu) ?? []).length >= leastWords);
}

test('no sentence that readers read is worded in two files', () => {
  const places = new Map<string, Set<string>>();
  for (const file of files) {
    for (const sentence of sentencesIn(readFileSync(join(src, file), 'utf8')))
      places.set(sentence, (places.get(sentence) ?? new Set()).add(file));
  }
  expect(places.size).toBeGreaterThan(150);
  const twice = [...places].filter(([, found]) => found.size > 1);
  expect(twice.map(([sentence, found]) => `${sentence} ${[...found].join(', ')}`)).toEqual([]);
});
