import { parseArgs } from 'node:util';
import { report } from './check.ts';
import { endWithParent } from './end-with-parent.ts';
import { projectRoot, settings } from './environment.ts';
import { chooseContent, contentOption } from './places.ts';
import { preflight } from './preflight.ts';
import { readContent } from './read-content.ts';

/** `dev`: live authoring. Mistakes in the content show in the terminal and in the browser until they are mended. */
export async function dev(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { port: { type: 'string', default: '4321' }, ...contentOption } });
  chooseContent(values.content);
  preflight({ makesPages: true, port: values.port });
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  console.log(`Läser ${settings().content}.`);
  console.log(report(await readContent(), 'text'));
  const astro = await import('astro');
  await astro.dev({ root: projectRoot, server: { port: Number(values.port) } });
  endWithParent();
  return 0;
}
