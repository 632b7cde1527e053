import { parseArgs } from 'node:util';
import { reporters } from '#issues/reporters.ts';
import { answerFor, type Answer } from './answer.ts';

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
  const answer = await answerFor(values.content);
  process.stdout.write(`${report(answer, values.format)}\n`);
  const isFailing = answer.issues.some(({ severity }) => severity === 'error' || values.strict);
  return isFailing ? 1 : 0;
}

/** An answer in one of the formats; colour only on a terminal. */
export function report(answer: Answer, format: string): string {
  const reporter = reporters[format];
  if (reporter === undefined) throw new Error(`no format "${format}"`);
  return reporter({ ...answer, color: format === 'text' && process.stdout.isTTY });
}
