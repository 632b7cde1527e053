import { beforeAll, describe, expect, test } from 'vitest';
import { documentsOf } from '#outputs/pdf/document.ts';
import type { Compiler, InputFiles } from '#outputs/pdf/compile/compiler.ts';
import { nativeCompiler } from '#outputs/pdf/compile/native.ts';
import { wasmCompiler } from '#outputs/pdf/compile/wasm.ts';
import { filesOf, readTemplate } from '#outputs/pdf/set.ts';
import { context, county } from './county.ts';

let files: InputFiles;

beforeAll(() => {
  const leaflet = documentsOf(county(), context).find(({ path }) => path.endsWith('/tallby.pdf'));
  if (leaflet === undefined) throw new Error('no leaflet');
  files = filesOf(readTemplate(), leaflet);
});

/** The same files with one of them written otherwise. */
function changed(path: string, from: string, to: string): InputFiles {
  const text = files[path] ?? '';
  if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
  return { ...files, [path]: text.replace(from, to) };
}

const isNative = process.platform === 'linux' && process.arch === 'x64';

describe.runIf(isNative)('the native compiler', () => {
  let compiler: Compiler;
  beforeAll(async () => {
    compiler = await nativeCompiler();
  });

  test('refuses a figure without words where PDF/UA is asked for', async () => {
    const without = changed('/content.typ', 'alt: node.picture.alt, ', '');
    await expect(async () => compiler.compile(without, ['ua-1'])).rejects.toThrow(/alt/);
    expect((await compiler.compile(without, [])).bytes.length).toBeGreaterThan(1000);
  });

  test('refuses a glyph that the fonts lack where PDF/A is asked for', async () => {
    const strange = changed('/document.json', 'Tallby', 'Tallby 🙂');
    await expect(async () => compiler.compile(strange, ['a-2a'])).rejects.toThrow();
  });

  test('takes a warning for an error: a family that is not there', async () => {
    const other = changed('/style.typ', '"Source Serif 4"', '"Sorce Serif 4"');
    await expect(async () => compiler.compile(other, [])).rejects.toThrow(/unknown font family/);
  });

  test('refuses words of a type that the template does not know', async () => {
    const other = changed('/document.json', '"type":"text"', '"type":"blink"');
    await expect(async () => compiler.compile(other, [])).rejects.toThrow(/no such words: blink/);
  });
});

test('the compiler for every platform refuses an error too', async () => {
  const compiler = await wasmCompiler();
  const other = changed('/document.json', '"type":"text"', '"type":"blink"');
  await expect(compiler.compile(other, [])).rejects.toThrow(/no such words: blink/);
});

test('a character that no check has found stops the document before it is set', () => {
  const [book] = documentsOf(county(), context);
  if (book === undefined) throw new Error('no book');
  expect(() => filesOf(readTemplate(), { ...book, title: 'Planen 🙂' })).toThrow('holds 🙂, which the fonts lack');
});
