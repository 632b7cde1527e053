import { getEntry, render } from 'astro:content';
import type { Entry } from '#model/plan.ts';

/** The compiled body of a record, as a component, or undefined for a record without one. */
export async function compiledBody(entry: Entry) {
  if (entry.body === undefined) return undefined;
  const compiled = await getEntry('bodies', entry.file.replace(/\.mdx$/, ''));
  if (compiled === undefined) throw new Error(`no compiled body for ${entry.file}`);
  const { Content, headings } = await render(compiled);
  return { Content, headings };
}
