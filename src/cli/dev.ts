import { report, readContent } from './check.ts';
import { projectRoot } from './environment.ts';

/** `dev`: live authoring. Mistakes in the content show in the terminal and in the browser until they are mended. */
export async function dev(): Promise<number> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  console.log(report(await readContent(), 'text'));
  const astro = await import('astro');
  await astro.dev({ root: projectRoot });
  return 0;
}
