import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import type { ContentSource } from '#load/source.ts';
import { compilerHere } from '#outputs/pdf/pdf.ts';
import { readTemplate } from '#outputs/pdf/set.ts';
import { oddest } from '../odd/oddest.ts';
import { pdfsOf } from '../odd/pdfs.ts';
import { oddPlan, oddPlans, twoHundred } from '../odd/plans.ts';
import { isGreenPlan } from './judged-plan.ts';

/** Every PDF of the two hundred odd plans through the gate, and the whole sites of the oddest by the rules for sites. */
export async function oddPlansBench(): Promise<boolean> {
  const arePublished = await setAll(fc.sample(oddPlans, twoHundred));
  const folder = mkdtempSync(join(tmpdir(), 'plan-odd-'));
  try {
    let isGreen = arePublished;
    for (const [name, shape] of Object.entries(oddest)) {
      const content = join(folder, name.replaceAll(' ', '-'), 'content');
      write(oddPlan(shape), content);
      isGreen = (await isGreenPlan(name, content, folder)) && isGreen;
    }
    return isGreen;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function setAll(plans: readonly ContentSource[]): Promise<boolean> {
  const [compiler, template] = [await compilerHere(), readTemplate()];
  const start = performance.now();
  let [files, pages, refused] = [0, 0, 0];
  for (const [index, plan] of plans.entries()) {
    const made = await pdfsOf(plan, compiler, template);
    files += made.files;
    pages += made.pages;
    refused += made.faults.length;
    for (const fault of made.faults) console.log(`plan ${index + 1}: ${fault}`);
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`${plans.length} plans: ${files} PDFs of ${pages} pages in ${seconds} s, ${refused} refused`);
  return refused === 0;
}

function write({ files }: ContentSource, folder: string): void {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
