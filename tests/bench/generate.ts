import { cpSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { category } from '#schemas/event.ts';
import { choicesOf } from '#schemas/inspect.ts';

const county = join(import.meta.dirname, '..', 'county');
/** Every other event is of one year, whose list is as long as a list gets. */
const fullYear = 2018;
const years = 10;
const categories = (choicesOf(category) ?? []).map(({ value }) => value);

/**
 * A copy of the imaginary county with `count` more events, in a temporary folder. They are spread as those of a county
 * are: over years, months and days, over all categories, over the whole county and its parts, and some are doubtful.
 * Gives the folder.
 */
export function generatedContent(count: number): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'plan-bench-')), 'content');
  cpSync(county, folder, { recursive: true });
  const places = ['kommuner', 'kommunalforbund', 'vardsamverkan'].flatMap((kind) =>
    readdirSync(join(folder, kind)).map((name) => name.replace(/\.\w+$/, '')),
  );
  for (let index = 0; index < count; index += 1) {
    const year = index % 2 === 0 ? fullYear : 2016 + (index % years);
    const name = `${year}-handelse-${index}.yaml`;
    writeFileSync(join(folder, 'tidslinje', name), `${event(index, year, places).join('\n')}\n`);
  }
  return folder;
}

function event(index: number, year: number, places: readonly string[]): string[] {
  const month = twoDigits((Math.floor(index / years) % 12) + 1);
  const day = index % 4 === 0 ? '' : `-${twoDigits((index % 28) + 1)}`;
  // Every third event is the whole county's.
  const place = index % 3 === 0 ? '' : (places[index % places.length] ?? '');
  const isDoubtful = index % 5 === 0;
  return [
    `title: Händelse nummer ${index}`,
    `date: "${year}-${month}${day}"`,
    `category: ${categories[index % categories.length] ?? ''}`,
    `scope: ${index % 7 === 0 ? 'national' : 'regional'}`,
    `summary: Den här händelsen är nummer ${index} av många och finns bara för att mäta hur lång tid det tar att bygga.`,
    `who: [${place}]`,
    'sources: [common-knowledge]',
    ...(isDoubtful ? ['certainty: partly', 'note: Händelsen är påhittad.'] : ['certainty: sourced']),
  ];
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');
