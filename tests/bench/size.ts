import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot } from '#cli/environment.ts';
import { keptFolder } from '#outputs/pdf/kept.ts';
import { filesOf } from '../site/pages.ts';
import { countyTimes } from './larger.ts';
import { measured, type Measured } from './measured.ts';
import { stepsIn } from './steps.ts';

/** So many times the imaginary county, where nothing else is said: the larger one has 300 municipalities in 21 counties' codes. */
const sizes = [5, 25];
/** A step may take a tenth more than its share, for what another program on the machine costs. */
const margin = 1.1;
/** A step that takes less than this on the larger plan is not judged. */
const leastSeconds = 1;
/** From so many pages on, a build after one change takes at most a third of the one before. */
const manyPages = 1_000;
const leastGain = 3;

interface Built extends Measured {
  pages: number;
  bytes: number;
}

/**
 * Whole plans of several sizes, `bench -- size 5 25`: what each step costs, memory, output, and how they grow. Then one
 * file is changed, and the build after it is compared with a first build of the same: it is faster, and the same to the byte.
 */
export function sizeBench(args: readonly string[]): boolean {
  const times = args.length === 0 ? sizes : args.map(Number);
  const root = mkdtempSync(join(tmpdir(), 'plan-size-'));
  const plans = times.map((count) => ({ count, content: countyTimes(count) }));
  try {
    const built = plans.map(({ count, content }) => ({ count, ...firstBuild(content, join(root, 'dist')) }));
    print(built);
    const [least, largest] = [built[0], built.at(-1)];
    const last = plans.at(-1);
    if (least === undefined || largest === undefined || last === undefined) throw new Error('no sizes are given');
    const grown = least === largest ? [] : growingFaster(least, largest, (times.at(-1) ?? 1) / (times[0] ?? 1));
    for (const step of grown) console.log(`${step} grows faster than the plan`);
    return grown.length === 0 && secondBuild(root, last.content, largest);
  } finally {
    for (const folder of [root, ...plans.map(({ content }) => dirname(content))]) rmSync(folder, { recursive: true });
  }
}

/** Builds what nothing is kept of. */
function firstBuild(content: string, out: string): Built {
  rmSync(keptFolder, { recursive: true, force: true });
  return build(content, out);
}

function build(content: string, out: string): Built {
  const words = ['src/cli/main.ts', 'build', '--content', content, '--out', out];
  const result = measured([process.execPath, ...words], { cwd: projectRoot });
  const files = filesOf(out);
  const bytes = files.reduce((sum, file) => sum + statSync(join(out, file)).size, 0);
  return { ...result, bytes, pages: files.filter((file) => file.endsWith('.html')).length };
}

/** The steps that grow more than the plan has grown. */
function growingFaster(small: Built, large: Built, growth: number): string[] {
  const before = stepsIn(small.stdout);
  const most = growth * margin;
  return [...stepsIn(large.stdout)].flatMap(([name, seconds]) =>
    seconds >= leastSeconds && seconds > most * (before.get(name) ?? 0) ? [name] : [],
  );
}

/** Changes a municipality's file, and compares the build after it with one that begins from nothing. */
function secondBuild(root: string, content: string, first: Built): boolean {
  const file = join(content, 'kommuner', 'tallby-2.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('https://tallby.example', 'https://ny.tallby.example'));
  const after = build(content, join(root, 'after'));
  const anew = firstBuild(content, join(root, 'anew'));
  const sums = (folder: string) => readFileSync(join(root, folder, 'SHA256SUMS'), 'utf8');
  const isSame = sums('after') === sums('anew') && sums('after') !== sums('dist');
  const gain = anew.processor / after.processor;
  console.log(
    `one file changed: ${after.processor.toFixed(1)} s of processor, from nothing ${anew.processor.toFixed(1)} s: ` +
      `${gain.toFixed(2)} times; ${isSame ? 'the same to the byte' : 'NOT the same'}`,
  );
  return isSame && (first.pages < manyPages || gain >= leastGain);
}

function print(built: readonly (Built & { count: number })[]): void {
  const row = (name: string, cells: readonly string[]) =>
    console.log(name.padEnd(22) + cells.map((cell) => cell.padStart(12)).join(''));
  row(
    'times the county',
    built.map(({ count }) => String(count)),
  );
  row(
    'pages',
    built.map(({ pages }) => String(pages)),
  );
  row(
    'MB of output',
    built.map(({ bytes }) => (bytes / 1e6).toFixed(1)),
  );
  row(
    'MB of memory',
    built.map(({ memory }) => String(memory)),
  );
  row(
    's of processor',
    built.map(({ processor }) => processor.toFixed(1)),
  );
  const steps = built.map(({ stdout }) => stepsIn(stdout));
  for (const name of steps[0]?.keys() ?? [])
    row(
      name,
      steps.map((of) => (of.get(name) ?? 0).toFixed(2)),
    );
}
