import { parseArgs } from 'node:util';
import { kinds } from '#schemas/kinds.ts';
import { reporters } from '#issues/reporters.ts';
import { readFolder } from '#load/read-folder.ts';
import { readPlan, type Reading } from '#read-plan.ts';
import { counted } from '#text/numbers.ts';
import { settings } from './environment.ts';

/** `check`: every issue of the content in one run. Gives the exit code: 0, 1 with errors, 2 when called wrongly. */
export function check(args: string[]): number {
  const { values } = parseArgs({ args, options: { format: { type: 'string', default: 'text' }, content: { type: 'string' } } });
  const reporter = reporters[values.format];
  if (reporter === undefined) {
    console.error(`Formatet ”${values.format}” finns inte. Välj ett av ${Object.keys(reporters).join(', ')}.`);
    return 2;
  }
  const reading = readContent(values.content);
  const color = values.format === 'text' && process.stdout.isTTY;
  process.stdout.write(`${reporter({ ...reading, countsInWords: countsInWords(reading.counts), color })}\n`);
  return hasErrors(reading) ? 1 : 0;
}

/** Reads the content folder with the settings of the environment. */
export function readContent(folder?: string): Reading {
  const { content, addresses } = settings();
  return readPlan(readFolder(folder ?? content), addresses);
}

export function hasErrors({ issues }: Reading): boolean {
  return issues.some(({ severity }) => severity === 'error');
}

/** `5 fokusområden, 4 mål, 62 händelser …`, for the kinds there is something of. */
export function countsInWords(counts: Reading['counts']): string {
  const parts = Object.entries(kinds).flatMap(([kind, { form, one, many }]) => {
    const number = counts[kind as keyof typeof kinds];
    return form === 'single' || number === 0 ? [] : [counted(number, one, many)];
  });
  return parts.join(', ');
}
