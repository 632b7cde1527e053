import type { ContentSource } from '#load/source.ts';
import type { Compiler, InputFiles } from '#outputs/pdf/compile/compiler.ts';
import { documentsOf } from '#outputs/pdf/document.ts';
import { make } from '#outputs/pdf/pdf.ts';
import { readPlan } from '#read-plan.ts';

const edition = { date: '2026-11-29', commit: undefined };

/** How many files a plan gives, and what keeps each of the others from being published. */
export interface PdfsMade {
  files: number;
  pages: number;
  faults: string[];
}

/** Every PDF of a plan, set, finished and led through the gate; the first of each folder held to the standards as it is set. */
export async function pdfsOf(source: ContentSource, compiler: Compiler, template: InputFiles): Promise<PdfsMade> {
  const { plan, issues } = readPlan(source, { date: edition.date });
  if (plan === undefined) throw new Error(`the plan has mistakes: ${issues.map(({ code }) => code).join(', ')}`);
  const folders = new Set<string>();
  const made: PdfsMade = { files: 0, pages: 0, faults: [] };
  for (const document of documentsOf(plan, edition)) {
    const folder = document.path.slice(0, document.path.lastIndexOf('/'));
    try {
      const { pages = 0 } = await make(compiler, template, document, !folders.has(folder));
      made.files += 1;
      made.pages += pages;
    } catch (error) {
      made.faults.push(String(error));
    }
    folders.add(folder);
  }
  return made;
}
