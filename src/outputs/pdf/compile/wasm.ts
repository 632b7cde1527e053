import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { mainFile, refusal, type Compiler } from './compiler.ts';
import { readFonts } from './fonts.ts';

/**
 * The compiler as WebAssembly, for every platform: the same bytes, three times as slow. It tells of no warnings
 * and cannot enforce a standard, so what it makes is only as good as what the native compiler has let through.
 */
export async function wasmCompiler(): Promise<Compiler> {
  const { createTypstCompiler, CompileFormatEnum } = await import('@myriaddreamin/typst.ts/compiler');
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
      const options = { mainFilePath: mainFile, format: CompileFormatEnum.pdf, diagnostics: 'full' } as const;
      const { result, diagnostics = [] } = await compiler.compile(options);
      if (diagnostics.length > 0 || result === undefined) throw refusal(diagnostics);
      return result;
    },
  };
}
