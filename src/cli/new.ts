import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { kinds, type Kind, type KindDefinition } from '#schemas/kinds.ts';
import { addEntry } from '#edit/add-entry.ts';
import { load } from '#load/load.ts';
import { readFolder } from '#load/read-folder.ts';
import { slugify } from '#load/slugify.ts';
import { writeIdsForEditors } from '#load/write-ids-for-editors.ts';
import type { PlanReading } from '#read-plan.ts';
import { askForRecord } from './ask-for-record.ts';
import { isOwnContent, projectRoot, settings } from './environment.ts';
import { report } from './check.ts';
import { kindOfWord, unknownKind } from './kind-words.ts';
import { newPlan } from './new-plan.ts';
import { chooseContent, contentOption } from './places.ts';
import { preflight } from './preflight.ts';
import { readContent } from './read-content.ts';
import { templateOf, type TemplateContext } from './template.ts';

/**
 * `new -- <kind> <name> [--content <folder>]`, and `new -- plan <folder>`, which newPlan does. Writes a commented template,
 * and says what the check thinks of it. Never overwrites. The name is that of the file, or the title, which gives it.
 * Without words it asks, in a terminal.
 */
export async function newRecord(args: string[]): Promise<number> {
  if (args[0] === 'plan') return newPlan(args.slice(1));
  const { values, positionals } = parseArgs({ args, options: contentOption, allowPositionals: true });
  chooseContent(values.content);
  const isAsking = positionals.length === 0 && process.stdin.isTTY && process.stdout.isTTY;
  const told = isAsking ? await askForRecord() : positionals;
  if (told === undefined) return refuse('Ingenting har ändrats.');
  const [kindWord = '', ...words] = told;
  const kind = kindOfWord(kindWord);
  if (kind === undefined) return refuse(unknownKind(kindWord));
  const { form, place, ending, one, label }: KindDefinition = kinds[kind];
  const title = words.join(' ').trim();
  const slug = slugify(title);
  if (title === '')
    return refuse(
      `Skriv filens namn eller rubriken efter slaget. Till exempel: npm run new -- ${kindWord} ${kind === 'event' ? '2018-ny-handelse' : 'nytt-namn'}`,
    );
  if (kind === 'event' && !/^\d{4}-/.test(slug))
    return refuse(`En händelse börjar med sitt årtal. Till exempel: npm run new -- händelse 2018-${slug}`);
  preflight({});
  const { content } = settings();
  const { declared, records } = load(readFolder(content));
  if (declared.some((record) => record.kind === kind && record.id === slug))
    return refuse(`Namnet ”${slug}” är upptaget: ${one} med det namnet finns redan. Ingenting har ändrats.`);
  const ids = Object.fromEntries(
    Object.entries(Object.groupBy(declared, (record) => record.kind)).map(([key, group]) => [
      key,
      group?.map(({ id }) => id),
    ]),
  );
  const name = kind === 'event' ? title.replace(/^\d{4}[\s-]*/, '') : title;
  const titled = title === slug ? {} : { [label]: name };
  const template = templateOf(kind, { ids, values: { ...valuesFor(kind, slug, records), ...titled } });
  const file = form === 'folder' ? join(content, place, slug + ending) : join(content, place);
  if (form === 'folder' && existsSync(file)) return refuse(`Filen ${file} finns redan. Ingenting har ändrats.`);
  const before = await readContent();
  mkdirSync(dirname(file), { recursive: true });
  if (form === 'folder') {
    writeFileSync(file, template);
    console.log(`Skapade ${basename(content)}/${place}/${slug}${ending}`);
  } else {
    const added = addEntry(kind, readFileSync(file, 'utf8'), template, { [label]: name });
    writeFileSync(file, added.text);
    console.log(`La till en post i ${basename(content)}/${place}, från rad ${added.line}`);
  }
  // Editors complete with the new id.
  if (isOwnContent(content)) writeIdsForEditors(content, projectRoot);
  return reportOn(before);
}

function refuse(message: string): number {
  console.error(message);
  return 1;
}

/** Values that must fit the content there is: a free code and tile, the next number. */
function valuesFor(kind: Kind, slug: string, records: ReturnType<typeof load>['records']): TemplateContext['values'] {
  const of = (wanted: Kind) => records.filter((record) => record.kind === wanted).map(({ data }) => data);
  const next = (key: string, step: number) => Math.max(0, ...of(kind).map((data) => Number(data[key]))) + step;
  switch (kind) {
    case 'event':
      return { date: slug.slice(0, 4), category: 'process' };
    case 'focus-area':
      return { number: next('number', 1) };
    case 'page':
      return { order: next('order', 10) };
    case 'agreement':
    case 'local-plan':
      return { year: Number(/\d{4}/.exec(slug)?.[0] ?? 2018) };
    case 'municipality': {
      const tiles = of(kind).flatMap(({ tile }) => (tile === null ? [] : (tile as { row: number; column: number })));
      const [county = '01'] = (of('site')[0]?.['countyCodes'] ?? []) as string[];
      const hasMap = tiles.length > 0 || of(kind).length === 0;
      const tile = hasMap ? { row: Math.max(-1, ...tiles.map(({ row }) => row)) + 1, column: 0 } : null;
      return { code: `${county}00`, tile };
    }
    case 'document':
    case 'source':
    case 'term':
      return { id: slug };
    default:
      return {};
  }
}

/** Says what the check finds that it did not find before. */
async function reportOn(before: PlanReading): Promise<number> {
  const known = new Set(before.issues.map(({ file, code, message }) => `${file} ${code} ${message}`));
  const after = await readContent();
  const issues = after.issues.filter(
    ({ file, code, message, severity }) => severity === 'error' && !known.has(`${file} ${code} ${message}`),
  );
  if (issues.length > 0) console.log(`\nDet här behöver du också ändra:\n\n${report({ ...after, issues }, 'text')}`);
  return 0;
}
