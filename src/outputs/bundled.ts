import { rolldown } from 'rolldown';

/** A script for the browser, by the path of its file, and all that it imports as one, which needs no module loader. */
export async function bundled(path: string): Promise<string> {
  const bundle = await rolldown({ input: path, platform: 'browser' });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  if (output.length !== 1) throw new Error(`${path} became ${output.length} files, not one`);
  return output[0].code;
}
