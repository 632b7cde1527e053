import type { NodeCompiler, NodeError, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { mainFile, placesQuery, refusal, type Compiler, type InputFiles, type NamedPlace } from './compiler.ts';
import { readFonts } from './fonts.ts';

/** No such folder need exist: all files are given in memory. */
const workspace = '/plan';

/** The compiler as a native library, which exists for Linux on x64. */
export async function nativeCompiler(): Promise<Compiler> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: readFonts() }] });
  return {
    compile: (files, enforced) => {
      const document = setDocument(compiler, files);
      // Only so that Typst refuses faults: what is shipped is the plain export, which claims both standards when finished.
      for (const pdfStandard of enforced) compiler.pdf(document, { pdfStandard });
      const [places] = compiler.query(document, placesQuery) as [NamedPlace[]];
      const bytes = new Uint8Array(compiler.pdf(document));
      // What older documents left behind is seldom of use to the next and slows the search in the cache: a third faster.
      compiler.evictCache(1);
      return Promise.resolve({ bytes, places });
    },
  };
}

function setDocument(compiler: NodeCompiler, files: InputFiles): NodeTypstDocument {
  compiler.resetShadow();
  for (const [path, text] of Object.entries(files)) {
    if (path.endsWith('.typ')) compiler.addSource(workspace + path, text);
    else compiler.mapShadow(workspace + path, Buffer.from(text));
  }
  const compiled = compiler.compile({ mainFilePath: workspace + mainFile });
  const faults = [compiled.takeWarnings(), compiled.takeDiagnostics()].filter((fault) => fault !== null);
  if (faults.length > 0) throw refusal(faults.flatMap((fault: NodeError) => compiler.fetchDiagnostics(fault)));
  if (compiled.result === null) throw new Error('the compiler gave no document and no reason');
  return compiled.result;
}
