import { appendFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { recordKinds } from '#schemas/kinds.ts';
import { reporters } from '#issues/reporters.ts';
import type { Issue } from '#issues/issue.ts';
import type { PlanReading } from '#read-plan.ts';
import { repositoryPath } from '#text/repository-path.ts';
import { counted } from '#text/counts.ts';
import { isOwnContent, settings } from './environment.ts';
import { chooseContent, contentOption } from './places.ts';
import { preflight } from './preflight.ts';
import { pathInRepository } from './new-plan/place-in-repository.ts';
import { readContent, type ContentReading } from './read-content.ts';

/**
 * `check`: every issue of the content in one run. `--base` is the revision that a change is judged against, `--summary` a
 * file that gets the same as Markdown. Gives the exit code: 0, 1 with errors, 2 when called wrongly.
 */
export async function check(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      format: { type: 'string', default: 'text' },
      ...contentOption,
      strict: { type: 'boolean', default: false },
      base: { type: 'string' },
      summary: { type: 'string' },
    },
  });
  if (!Object.hasOwn(reporters, values.format)) {
    console.error(`Formatet ”${values.format}” finns inte. Välj ett av ${Object.keys(reporters).join(', ')}.`);
    return 2;
  }
  chooseContent(values.content);
  preflight({});
  const { content } = settings();
  if (!isOwnContent(content) && values.format === 'text') console.error(`Läser ${content}.`);
  const reading = await readContent({ since: values.base ?? 'HEAD' });
  const inPlace = { ...reading, issues: await placed(reading, values.format, content) };
  process.stdout.write(`${report(inPlace, values.format)}\n`);
  if (values.summary !== undefined) appendFileSync(values.summary, report(reading, 'markdown'));
  const isFailing = reading.issues.some(({ severity }) => severity === 'error' || values.strict);
  return isFailing ? 1 : 0;
}

/** The formats that services show at lines of a repository, where files are named from its root. */
const ofRepository: ReadonlySet<string> = new Set(['github', 'gitlab', 'sarif']);

async function placed({ issues, source }: ContentReading, format: string, content: string): Promise<Issue[]> {
  const folder = ofRepository.has(format) ? await pathInRepository(content) : undefined;
  if (folder === undefined) return issues;
  return issues.map((issue) => ({ ...issue, file: repositoryPath(folder, issue.file.slice(source.name.length + 1)) }));
}

/** What the check says of a reading, in one of the formats; colour only on a terminal. */
export function report(reading: PlanReading, format: string): string {
  const { issues, counts, names, changes } = reading;
  const reporter = reporters[format];
  if (reporter === undefined) throw new Error(`no format "${format}"`);
  const color = format === 'text' && process.stdout.isTTY;
  return reporter({
    issues,
    counts,
    countsInWords: countsInWords(reading),
    color,
    changes: changes.map(({ kind, ...change }) => ({ ...change, one: names[kind].one })),
  });
}

/** `5 fokusområden, 4 mål, 62 händelser …`, for the kinds there is something of. */
export function countsInWords({ counts, names }: Pick<PlanReading, 'counts' | 'names'>): string {
  const parts = recordKinds.flatMap((kind) => (counts[kind] === 0 ? [] : [counted(counts[kind], names[kind])]));
  return parts.join(', ');
}
