import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { mainFile, placesQuery, refusal, type Compiler, type NamedPlace } from './compiler.ts';
import { readFonts } from './fonts.ts';

/**
 * The compiler as WebAssembly, for every platform: the same bytes, three times as slow. It tells of no warnings
 * and cannot enforce a standard, so what it makes is only as good as what the native compiler has let through.
 */
export async function wasmCompiler(): Promise<Compiler> {
  const { createTypstCompiler } = await import('@myriaddreamin/typst.ts/compiler');
  const { loadFonts } = await import('@myriaddreamin/typst.ts');
  const wasm = createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-web-compiler/wasm');
  const compiler = createTypstCompiler();
  await compiler.init({
    getModule: () => readFileSync(wasm),
    // Without `assets: false` it fetches fonts of its own.
    beforeBuild: [loadFonts(readFonts(), { assets: false })],
  });
  return {
    compile: async (files) => {
      compiler.resetShadow();
      for (const [path, text] of Object.entries(files)) {
        if (path.endsWith('.typ')) compiler.addSource(path, text);
        else compiler.mapShadow(path, new TextEncoder().encode(text));
      }
      return compiler.runWithWorld({ mainFilePath: mainFile }, async (world) => {
        const { diagnostics: faults = [] } = await world.compile({ diagnostics: 'full' });
        if (faults.length > 0) throw refusal(faults);
        const { result, diagnostics = [] } = await world.pdf({ diagnostics: 'full' });
        if (diagnostics.length > 0 || result === undefined) throw refusal(diagnostics);
        const [places = []] = await world.query<NamedPlace[][]>(placesQuery);
        return { bytes: result, places };
      });
    },
  };
}
