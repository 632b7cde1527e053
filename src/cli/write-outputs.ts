import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describeMade } from '#outputs/made.ts';
import type { MadeFile, Output, OutputContext, Progress } from '#outputs/output.ts';

interface Making {
  outputs: readonly Output[];
  plan: Parameters<Output['make']>[0];
  context: OutputContext;
  /** The folder of the site. */
  folder: string;
  /** Hears of how far each step has come, and then that it is done. */
  progress: (step: string) => Progress;
  onStep: (name: string) => void;
}

/** The name of the list of what has been made. */
export const madeList = 'made.json';

/** Makes every output of the plan into a folder, and `made.json`, which lists them. Gives that list. */
export async function writeOutputs({ outputs, plan, context, folder, progress, onStep }: Making) {
  const made = new Map<string, MadeFile>();
  for (const { step, make } of outputs) {
    const files = await make(plan, context, progress(step));
    for (const file of files) {
      if (made.has(file.path)) throw new Error(`two outputs make ${file.path}`);
      place(folder, file.path, file.bytes);
      made.set(file.path, file);
    }
    onStep(files.length === 1 ? step : `${step}, ${files.length} filer`);
  }
  const described = [...made.values()].map(describeMade);
  place(folder, madeList, `${JSON.stringify(described, null, 2)}\n`);
  return described;
}

function place(folder: string, path: string, contents: Uint8Array | string): void {
  const target = join(folder, path);
  if (relative(folder, target).startsWith('..')) throw new Error(`an output would write outside the site: ${path}`);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, contents);
}
