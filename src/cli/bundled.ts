import { rolldown } from 'rolldown';
import { projectRoot } from './environment.ts';

/** A script of the project, by its path in it, and all that it imports as one, which needs no module loader. */
export async function bundled(path: string): Promise<string> {
  const bundle = await rolldown({ input: path, cwd: projectRoot, platform: 'browser' });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  if (output.length !== 1) throw new Error(`${path} became ${output.length} files, not one`);
  return output[0].code;
}
