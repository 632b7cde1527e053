import { bodies } from 'virtual:bodies';
import type { Entry } from '#model/plan.ts';

/** The compiled body of a record, as a component, or undefined for a record without one. */
export async function compiledBody(entry: Entry) {
  if (entry.body === undefined) return undefined;
  const load = bodies.get(entry.file);
  if (load === undefined) throw new Error(`no compiled body for ${entry.file}`);
  const { Content, getHeadings } = await load();
  return { Content, headings: getHeadings() };
}
