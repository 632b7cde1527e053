import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { dump, load } from 'js-yaml';

const county = join(import.meta.dirname, '..', 'county');
/** The folders whose records are copied, all of the first ones and of the others what speaks of one of those. */
const local = ['kommuner', 'kommunalforbund', 'vardsamverkan', 'omraden'];
const others = ['aktorer', 'lokala-planer', 'overenskommelser', 'tidslinje'];
/** Codes of this many counties, each with a hundred municipalities at most. */
const counties = Array.from({ length: 90 }, (_, index) => String(index + 10));
const columns = 40;

type Fields = Record<string, unknown>;

/**
 * The imaginary county so many times over, in a temporary folder: each copy has municipalities with their groups, and
 * the actors, local plans, agreements and events that speak of them, which refer to each other within the copy. Gives the folder.
 */
export function countyTimes(times: number): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'plan-bench-')), 'content');
  cpSync(county, folder, { recursive: true });
  const all = [...local, ...others].flatMap(recordsIn);
  const ids = new Set(all.flatMap(({ kind, id }) => (local.includes(kind) ? [id] : [])));
  const records = all.filter(({ id, fields }) => ids.has(id) || mentions(fields, ids));
  for (const { id } of records) ids.add(id);
  let municipality = 0;
  for (const { kind, id, ending, fields, body } of records) {
    for (let copy = 1; copy <= times; copy += 1) {
      const own = copy === 1 ? fields : copyOf(fields, ids, copy);
      const placed = kind === 'kommuner' ? { ...own, ...placeOf(municipality++) } : own;
      writeFileSync(join(folder, kind, `${idOf(id, copy)}${ending}`), written(placed, body));
    }
  }
  adjust(join(folder, 'site.yaml'), (site) => ({ ...site, countyCodes: counties, waters: [] }));
  adjust(join(folder, 'plan.yaml'), (plan) => ({ ...plan, municipalityCount: municipality }));
  adjust(join(folder, 'indelningar.yaml'), ({ divisions }) => ({
    divisions: (divisions as Fields[]).map(({ colours: _, count, ...division }) => ({
      ...division,
      ...(typeof count === 'number' && { count: count * times }),
    })),
  }));
  return folder;
}

const recordsIn = (kind: string) =>
  readdirSync(join(county, kind)).map((name) => {
    const ending = extname(name);
    return { kind, id: name.slice(0, -ending.length), ending, ...readRecord(join(county, kind, name)) };
  });

/** Whether a value is one of some ids, or holds one. */
function mentions(value: unknown, ids: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return ids.has(value);
  return value !== null && typeof value === 'object' && Object.values(value).some((inner) => mentions(inner, ids));
}

const idOf = (id: string, copy: number): string => (copy === 1 ? id : `${id}-${copy}`);

/** A copy refers to records of its own copy, and has a name of its own. */
function copyOf(fields: Fields, ids: ReadonlySet<string>, copy: number): Fields {
  const renamed = (value: unknown): unknown => {
    if (typeof value === 'string') return ids.has(value) ? idOf(value, copy) : value;
    if (Array.isArray(value)) return value.map(renamed);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, renamed(inner)]));
  };
  const { formerSlugs: _, ...copied } = renamed(fields) as Fields;
  const named = Object.entries(copied).filter(([key]) => key === 'name' || key === 'title');
  return {
    ...copied,
    ...Object.fromEntries(named.map(([key, value]) => [key, `${String(value).slice(0, 84)} ${copy}`])),
  };
}

/** A code and a place on the map of its own for each municipality. */
function placeOf(index: number): Fields {
  const code = (counties[index % counties.length] ?? '') + String(Math.floor(index / counties.length)).padStart(2, '0');
  return { code, tile: { row: Math.floor(index / columns), column: index % columns, label: `K${index}` } };
}

function readRecord(file: string): { fields: Fields; body: string | undefined } {
  const text = readFileSync(file, 'utf8');
  if (!text.startsWith('---\n')) return { fields: load(text) as Fields, body: undefined };
  const [, front = '', ...body] = text.split('---\n');
  return { fields: load(front) as Fields, body: body.join('---\n') };
}

const written = (fields: Fields, body: string | undefined): string =>
  body === undefined ? dump(fields) : `---\n${dump(fields)}---\n${body}`;

function adjust(file: string, change: (fields: Fields) => Fields): void {
  const { fields, body } = readRecord(file);
  writeFileSync(file, written(change(fields), body));
}
