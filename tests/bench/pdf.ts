import { join } from 'node:path';
import { readFolder } from '#load/read-folder.ts';
import type { Compiler, InputFiles } from '#outputs/pdf/compile/compiler.ts';
import type { PdfDocument } from '#outputs/pdf/document.ts';
import { finish } from '#outputs/pdf/finish/finish.ts';
import { faultsIn } from '#outputs/pdf/gate/gate.ts';
import { documentsOf } from '#outputs/pdf/document.ts';
import { compilerHere, make } from '#outputs/pdf/pdf.ts';
import { filesOf, readTemplate } from '#outputs/pdf/set.ts';
import { readPlan } from '#read-plan.ts';

const content = join(import.meta.dirname, '..', '..', 'content');
const limits = { bookSeconds: 3, allSeconds: 20 };

/**
 * CPU time and size of every kind of PDF: the book under 3 s and 2 MB, all of them under 20 s. The limit of the book is
 * for what makes it, from data to finished file; what judges it, the gate and both standards, is told beside it and is
 * part of the time for all.
 */
export async function pdfBench(): Promise<boolean> {
  const { plan } = readPlan(readFolder(content));
  if (plan === undefined) throw new Error('the content has mistakes');
  const begin = process.cpuUsage();
  const documents = documentsOf(plan, { date: '2026-11-24', commit: 'abc1234' });
  const compiler = await compilerHere();
  const template = readTemplate();
  console.log(`written and ready to set  ${seconds(begin).toFixed(2)} s`);
  const [whole, ...parts] = documents;
  if (whole === undefined) throw new Error('the plan gives no documents');
  const book = await bookSteps(compiler, template, whole);
  const byFolder = Map.groupBy(parts, ({ path }) => path.slice(0, path.lastIndexOf('/')));
  for (const [folder, own] of byFolder) {
    const start = process.cpuUsage();
    const sizes: number[] = [];
    for (const [index, document] of own.entries())
      sizes.push((await make(compiler, template, document, index === 0)).bytes.length);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    const kilobytes = `${Math.round(total / 1000)} kB`;
    console.log(`${folder.padEnd(26)} ${seconds(start).toFixed(2)} s, ${own.length} files, ${kilobytes}`);
  }
  const all = seconds(begin);
  console.log(`all                        ${all.toFixed(2)} s (limit ${limits.allSeconds})`);
  return book < limits.bookSeconds && all < limits.allSeconds;
}

/** The steps of the first document, each by itself and from cold. */
async function bookSteps(compiler: Compiler, template: InputFiles, document: PdfDocument): Promise<number> {
  const begin = process.cpuUsage();
  let start = begin;
  const step = (name: string): void => {
    console.log(`  ${name.padEnd(24)} ${seconds(start).toFixed(2)} s`);
    start = process.cpuUsage();
  };
  const set = await compiler.compile(filesOf(template, document), []);
  step('book: set');
  const { bytes } = finish(set, document.links);
  step('book: finished');
  const own = seconds(begin);
  await faultsIn(bytes);
  step('book: judged by the gate');
  await compiler.compile(filesOf(template, document), ['ua-1', 'a-3a']);
  step('book: both standards');
  console.log(`  book: made               ${own.toFixed(2)} s (limit ${limits.bookSeconds}), ${bytes.length} bytes`);
  return own;
}

/** Seconds of CPU since a reading. */
function seconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1_000_000;
}
