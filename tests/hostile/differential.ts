import { readPlan } from '#read-plan.ts';
import type { ContentFile } from '#load/source.ts';
import type { Compile } from './astro-compiler.ts';
import { livePartsOf } from './inert.ts';
import { beside, validContent } from './placed.ts';

/** What came of a file: refused by the check, or let through with what is alive in its compiled module. */
export type Outcome = 'refused' | { liveParts: string[] };

/** Compiles a file as Astro does, if the check lets it through. A compile that fails is a difference too. */
export async function compareWithAstro(compile: Compile, file: ContentFile): Promise<Outcome> {
  const { issues } = readPlan(beside(file));
  if (issues.some((issue) => issue.severity === 'error' && issue.file === `${validContent.name}/${file.path}`))
    return 'refused';
  try {
    return { liveParts: livePartsOf(await compile(file.text, file.path)) };
  } catch (error) {
    return { liveParts: [`Astro does not compile it: ${String(error)}`] };
  }
}
