import { FileMemory } from '#load/known-files.ts';
import type { Issue } from '#issues/issue.ts';
import type { ContentSource } from '#load/source.ts';
import { readPlan } from '#read-plan.ts';
import { readValid } from './corpus.ts';

let valid: FileMemory | undefined;

/** The files of the valid folder that a case leaves alone are read once, when the first case is read. */
function memoryOfValid(): FileMemory {
  if (valid === undefined) {
    valid = new FileMemory();
    readPlan(readValid(), { memory: valid });
  }
  return new FileMemory(valid.kept);
}

/** What the check says of a case. */
export function readCase(source: ContentSource): readonly Issue[] {
  return readPlan(source, { memory: memoryOfValid() }).issues;
}
