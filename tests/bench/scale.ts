import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { generatedContent } from './generate.ts';
import { growingTooFast, stepsIn, type Steps } from './steps.ts';

const root = join(import.meta.dirname, '..', '..');
const sizes = { small: 1_000, large: 5_000 } as const;
/** As many times as there are more events, and what another program on the machine may cost. */
const mostGrowth = (sizes.large / sizes.small) * 1.1;
/** A step that takes less than this on the large content is not judged. */
const leastSeconds = 0.5;
/** So many builds of each size, if the first ones do not hold: the shortest time of a step is the one least disturbed. */
const mostRounds = 3;

/** Building 5 000 events: no step takes more than its share of what it takes for 1 000. Prints both, and what a further event costs. */
export function scaleBench(): boolean {
  const folders = { small: generatedContent(sizes.small), large: generatedContent(sizes.large) };
  try {
    let small = build(folders.small);
    let large = build(folders.large);
    for (let round = 1; round < mostRounds && tooFast(small, large).length > 0; round += 1) {
      small = shortest(small, build(folders.small));
      large = shortest(large, build(folders.large));
    }
    print(small, large);
    return tooFast(small, large).length === 0;
  } finally {
    for (const folder of Object.values(folders)) rmSync(dirname(folder), { recursive: true });
  }
}

/** Builds a content in a process of its own and reads what it prints of its steps. */
function build(content: string): Steps {
  const out = mkdtempSync(join(tmpdir(), 'plan-bench-'));
  try {
    const words = ['src/cli/main.ts', 'build', '--content', content, '--out', join(out, 'dist')];
    const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(`the build of ${content} ended with ${String(status)}:\n${stdout}${stderr}`);
    return stepsIn(stdout);
  } finally {
    rmSync(out, { recursive: true });
  }
}

const shortest = (one: Steps, other: Steps): Steps =>
  new Map([...one].map(([name, seconds]) => [name, Math.min(seconds, other.get(name) ?? seconds)]));

/** The steps that grow faster than the content. */
const tooFast = (small: Steps, large: Steps): string[] => growingTooFast(small, large, { mostGrowth, leastSeconds });

function print(small: Steps, large: Steps): void {
  const failed = new Set(tooFast(small, large));
  console.log(`${'step'.padEnd(20)}${sizes.small} events  ${sizes.large} events  growth  a further event`);
  for (const [name, seconds] of large) {
    const before = small.get(name) ?? Number.NaN;
    const further = ((seconds - before) / (sizes.large - sizes.small)) * 1000;
    console.log(
      [
        name.padEnd(20),
        `${before.toFixed(2)} s`.padStart(11),
        `${seconds.toFixed(2)} s`.padStart(13),
        (seconds / before).toFixed(2).padStart(8),
        `${further.toFixed(2)} ms`.padStart(17),
        failed.has(name) ? `  more than ${mostGrowth.toFixed(2)}` : '',
      ].join(''),
    );
  }
}
