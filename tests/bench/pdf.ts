import { join } from 'node:path';
import { readFolder } from '#load/read-folder.ts';
import { compilerHere, documentsOf, make } from '#outputs/pdf/pdf.ts';
import { readTemplate } from '#outputs/pdf/set.ts';
import { readPlan } from '#read-plan.ts';

const content = join(import.meta.dirname, '..', '..', 'content');
const limits = { bookSeconds: 3, bookBytes: 2_000_000, allSeconds: 20 };

/** CPU time and size of every kind of PDF: the book under 3 s and 2 MB, all of them under 20 s. */
export async function pdfBench(): Promise<boolean> {
  const { plan } = readPlan(readFolder(content));
  if (plan === undefined) throw new Error('the content has mistakes');
  const begin = process.cpuUsage();
  const documents = documentsOf(plan, { date: '2026-11-24', commit: 'abc1234' });
  const compiler = await compilerHere();
  const template = readTemplate();
  console.log(`written and ready to set  ${seconds(begin).toFixed(2)} s`);
  const byFolder = Map.groupBy(documents, ({ path }) => path.slice(0, path.lastIndexOf('/')));
  let book = { seconds: 0, bytes: 0 };
  for (const [folder, own] of byFolder) {
    const start = process.cpuUsage();
    const sizes: number[] = [];
    for (const [index, document] of own.entries())
      sizes.push((await make(compiler, template, document, index === 0)).bytes.length);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    if (book.bytes === 0) book = { seconds: seconds(start), bytes: total };
    const kilobytes = `${Math.round(total / 1000)} kB`;
    console.log(`${folder.padEnd(26)} ${seconds(start).toFixed(2)} s, ${own.length} files, ${kilobytes}`);
  }
  const all = seconds(begin);
  console.log(`all                        ${all.toFixed(2)} s (limit ${limits.allSeconds})`);
  return book.seconds < limits.bookSeconds && book.bytes < limits.bookBytes && all < limits.allSeconds;
}

/** Seconds of CPU since a reading. */
function seconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1_000_000;
}
