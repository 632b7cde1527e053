import { describe, expect, test, vi } from 'vitest';
import { FileMemory } from '#load/known-files.ts';
import { parseBody } from '#load/parse-body.ts';
import type { BodyParser } from '#load/parsed-body.ts';
import { readFolder } from '#load/read-folder.ts';
import type { ContentSource } from '#load/source.ts';
import { planReader } from '#plan-reader.ts';

const valid = readFolder('tests/county');

/** A folder of valid files, with the text of one of them changed. */
function withText(path: string, change: (text: string) => string): ContentSource {
  const files = valid.files.map((file) => (file.path === path ? { path, text: change(file.text) } : file));
  return { ...valid, files };
}

/** What a first run keeps, as it comes back from JSON. */
function rememberedOf(source: ContentSource) {
  const memory = new FileMemory();
  planReader(parseBody)(source, { memory });
  return JSON.parse(JSON.stringify(memory.kept)) as typeof memory.kept;
}

const mdx = valid.files.find(({ path }) => path.startsWith('om/'))?.path ?? '';

describe('files that were read before', () => {
  test('give the same plan and the same issues, and no body is parsed', () => {
    const memory = new FileMemory(rememberedOf(valid));
    const parser = vi.fn<BodyParser>(parseBody);
    expect(planReader(parser)(valid, { memory })).toEqual(planReader(parseBody)(valid));
    expect([parser.mock.calls.length, memory.hasNews]).toEqual([0, false]);
  });

  test('are read anew when their text has changed, the others not', () => {
    const memory = new FileMemory(rememberedOf(valid));
    const parser = vi.fn<BodyParser>(parseBody);
    planReader(parser)(
      withText(mdx, (text) => `${text}\nEn mening till.\n`),
      { memory },
    );
    expect([parser.mock.calls.length, memory.hasNews]).toEqual([1, true]);
  });

  test('are not remembered with a mistake: it is found in every run', () => {
    const broken = withText(mdx, (text) => `${text}\n<b>fet</b>\n`);
    const first = planReader(parseBody)(broken).issues;
    const again = planReader(parseBody)(broken, { memory: new FileMemory(rememberedOf(broken)) }).issues;
    expect(first.map(({ code }) => code)).toEqual(['mdx-component']);
    expect(again).toEqual(first);
  });

  test('have their lines and columns when another file makes them wrong', () => {
    const broken = withText('kallor.yaml', (text) => text.replace(/^- id: /m, '- id: x'));
    const memory = new FileMemory(rememberedOf(valid));
    const expected = planReader(parseBody)(broken).issues;
    expect(expected.length).toBeGreaterThan(0);
    expect(planReader(parseBody)(broken, { memory }).issues).toEqual(expected);
  });

  test('are another file under another path', () => {
    const [file] = valid.files;
    const memory = new FileMemory(rememberedOf(valid));
    expect(file && memory.knows(file)).toBe(true);
    expect(file && memory.knows({ ...file, path: `x${file.path}` })).toBe(false);
  });
});
