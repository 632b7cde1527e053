import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generatedContent } from './generate.ts';

const root = join(import.meta.dirname, '..', '..');
const runs = 5;

/** Wall time of `node src/cli/main.ts check`: under 1 s on the real content, under 3 s and linear up to 10 000 records. */
export function checkBench(): boolean {
  const real = median([]);
  console.log(`real content                ${Math.round(real)} ms (limit 1 000)`);
  const sizes = [1_000, 3_000, 10_000];
  const times = sizes.map((size) => {
    const folder = generatedContent(size);
    const time = median(['--content', folder]);
    rmSync(dirname(folder), { recursive: true });
    console.log(
      `${String(size).padStart(6)} generated records    ${Math.round(time)} ms, ${(time / size).toFixed(3)} ms each`,
    );
    return time;
  });
  const [small = 0, , large = 0] = times;
  const growth = (large - small) / (10_000 - 1_000) / (small / 1_000);
  console.log(
    `time per further record, against the first thousand: ${growth.toFixed(2)} (linear or better: at most 1.1)`,
  );
  return real < 1_000 && large < 3_000 && growth <= 1.1;
}

/** The median wall time of some runs, in milliseconds, after one that fills Node's cache of compiled code. */
function median(words: readonly string[]): number {
  const times = Array.from({ length: runs + 1 }, () => {
    const start = performance.now();
    const { status } = spawnSync(process.execPath, ['src/cli/main.ts', 'check', ...words], { cwd: root });
    if (status !== 0) throw new Error(`check ${words.join(' ')} ended with ${String(status)}`);
    return performance.now() - start;
  });
  return times.slice(1).sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
}
