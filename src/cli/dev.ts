import { report } from './check.ts';
import { readContent } from './content-reader.ts';
import { projectRoot } from './environment.ts';
import { answerOf } from './judged.ts';

/** `dev`: live authoring. Mistakes in the content show in the terminal and in the browser until they are mended. */
export async function dev(): Promise<number> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  console.log(report(answerOf(await readContent()), 'text'));
  const astro = await import('astro');
  await astro.dev({ root: projectRoot });
  return 0;
}
