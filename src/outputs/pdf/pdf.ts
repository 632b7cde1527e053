import { join } from 'node:path';
import { keptFolder, KeptFiles } from '#outputs/kept.ts';
import type { MadeFile, Output } from '#outputs/output.ts';
import type { Compiler, InputFiles } from './compile/compiler.ts';
import { nativeCompiler } from './compile/native.ts';
import { wasmCompiler } from './compile/wasm.ts';
import { documentsOf, type PdfDocument } from './document.ts';
import { finish, type Finished } from './finish/finish.ts';
import { faultsIn } from './gate/gate.ts';
import { filesOf, readTemplate } from './set.ts';

/** The native compiler exists for Linux on x64 only; the other gives the same bytes anywhere, three times as slowly. */
export const compilerHere = (): Promise<Compiler> =>
  process.platform === 'linux' && process.arch === 'x64' ? nativeCompiler() : wasmCompiler();

/** The whole plan as a book, and a leaflet for each municipality, federation, care area and focus area. */
export const pdf: Output = {
  step: 'PDF',
  make: async (plan, context, onProgress) => {
    const compiler = await compilerHere();
    const template = readTemplate();
    const kept = new KeptFiles(join(keptFolder, 'pdf'));
    const files: MadeFile[] = [];
    const strict = new Set<string>();
    const documents = documentsOf(plan, context);
    // The book last: what the compiler keeps of a document so large slows each that comes after it, up to four times.
    for (const document of documents.toReversed()) {
      const folder = document.path.slice(0, document.path.lastIndexOf('/'));
      files.push(await make(compiler, template, document, !strict.has(folder), kept));
      strict.add(folder);
      await onProgress(files.length, documents.length);
    }
    await kept.tidy();
    return files.toReversed();
  },
};

/** Sets one document, finishes it, and lets it through the gate or throws; or takes the one that was set of the very same. */
export async function make(
  compiler: Compiler,
  template: InputFiles,
  document: PdfDocument,
  isStrict: boolean,
  kept?: KeptFiles,
): Promise<MadeFile> {
  const { path, title, attachment, links } = document;
  const standards = ['ua-1', attachment === undefined ? 'a-2a' : 'a-3a'];
  const files = filesOf(template, document);
  const enforced = isStrict ? standards : [];
  const set = async (): Promise<Finished> => {
    const finished = finish(await compiler.compile(files, enforced), links);
    const faults = await faultsIn(finished.bytes);
    if (faults.length > 0) throw new Error(`${path} may not be published:\n${faults.join('\n')}`);
    return finished;
  };
  const made = await (kept?.of({ files, enforced, links }, set) ?? set());
  return { path, type: 'application/pdf', title, ...made };
}
