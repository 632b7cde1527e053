import { parseArgs } from 'node:util';
import { report } from './check.ts';
import { projectRoot } from './environment.ts';
import { readContent } from './read-content.ts';

/** `dev`: live authoring. Mistakes in the content show in the terminal and in the browser until they are mended. */
export async function dev(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { port: { type: 'string', default: '4321' } } });
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  console.log(report(await readContent(), 'text'));
  const astro = await import('astro');
  await astro.dev({ root: projectRoot, server: { port: Number(values.port) } });
  return 0;
}
