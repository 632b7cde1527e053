import { parseArgs } from 'node:util';
import { kinds } from '#schemas/kinds.ts';
import { buildDate } from '#history/build-date.ts';
import { reporters } from '#issues/reporters.ts';
import { readFolder } from '#load/read-folder.ts';
import type { Reading } from '#plan-reader.ts';
import { counted } from '#text/numbers.ts';
import { readSource } from './content-reader.ts';
import { settings } from './environment.ts';

/** `check`: every issue of the content in one run. Gives the exit code: 0, 1 with errors, 2 when called wrongly. */
export async function check(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      format: { type: 'string', default: 'text' },
      content: { type: 'string' },
      strict: { type: 'boolean', default: false },
    },
  });
  if (!Object.hasOwn(reporters, values.format)) {
    console.error(`Formatet ”${values.format}” finns inte. Välj ett av ${Object.keys(reporters).join(', ')}.`);
    return 2;
  }
  const reading = await readContent(values.content);
  process.stdout.write(`${report(reading, values.format)}\n`);
  return hasErrors(reading) || (values.strict && reading.issues.length > 0) ? 1 : 0;
}

/** The issues and counts of a reading in one of the formats; colour only on a terminal. */
export function report(reading: Reading, format: string): string {
  const reporter = reporters[format];
  if (reporter === undefined) throw new Error(`no format "${format}"`);
  return reporter({
    ...reading,
    countsInWords: countsInWords(reading.counts),
    color: format === 'text' && process.stdout.isTTY,
  });
}

/** Reads the content folder with the settings of the environment. */
export async function readContent(folder?: string): Promise<Reading> {
  const { content, addresses } = settings();
  const chosen = folder ?? content;
  const asked = buildDate(chosen, process.env['SOURCE_DATE_EPOCH']);
  const source = readFolder(chosen);
  return readSource(source, { ...addresses, date: await asked }, folder === undefined);
}

function hasErrors({ issues }: Reading): boolean {
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
