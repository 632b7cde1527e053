import { join } from 'node:path';
import { readFolder } from '#load/read-folder.ts';
import type { Plan } from '#model/plan.ts';
import { documentsOf, type PdfDocument } from '#outputs/pdf/document.ts';
import type { Issue } from '#issues/issue.ts';
import { readPlan } from '#read-plan.ts';

const folder = join(import.meta.dirname, '..', '..', 'county');

/** The imaginary county, with some of its files written otherwise; `null` takes a file away. */
export function reading(files: Readonly<Record<string, string | null>> = {}): {
  plan?: Plan | undefined;
  issues: Issue[];
} {
  const source = readFolder(folder);
  const kept = source.files.filter(({ path }) => !(path in files));
  const own = Object.entries(files).flatMap(([path, text]) => (text === null ? [] : [{ path, text }]));
  const all = [...kept, ...own].sort((a, b) => (a.path < b.path ? -1 : 1));
  return readPlan({ ...source, files: all });
}

/** The same, where it has no mistakes. */
export function county(files: Readonly<Record<string, string | null>> = {}): Plan {
  const { plan, issues } = reading(files);
  if (plan === undefined) throw new Error(JSON.stringify(issues.filter(({ severity }) => severity === 'error')));
  return plan;
}

/** A file of the county as it stands. */
export function fileOf(path: string): string {
  const found = readFolder(folder).files.find((file) => file.path === path);
  if (found === undefined) throw new Error(`no file ${path}`);
  return found.text;
}

export const context = { date: '2026-01-15', commit: 'abc1234' };

/** The whole plan of a county as a book. */
export function wholeBook(plan: Plan): PdfDocument {
  const [book] = documentsOf(plan, context);
  if (book === undefined) throw new Error('no book');
  return book;
}
