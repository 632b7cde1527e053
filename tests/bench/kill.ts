import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { projectRoot } from '#cli/environment.ts';
import { sha256 } from '#outputs/made.ts';

const times = 50;
const signals = ['SIGKILL', 'SIGTERM', 'SIGINT'] as const;
/** The part of a build's time after which it is killed: the golden section spreads any number of points evenly. */
const golden = 0.618_033_988_749_895;

/**
 * Builds a small plan again and again, and kills each build at another moment of it. The site that was there stays whole:
 * each file that it lists has the sum that it lists, and there are no others. What is asked to stop takes its folders
 * with it; what is killed leaves them to the next build.
 */
export async function killBench(): Promise<boolean> {
  const root = mkdtempSync(join(tmpdir(), 'plan-kill-'));
  const site = join(root, 'dist');
  const start = performance.now();
  try {
    if ((await build(site)).code !== 0) throw new Error('the build that nobody kills failed');
    const whole = performance.now() - start;
    const faults: string[] = [];
    let ended = 0;
    for (let time = 0; time < times; time += 1) {
      const signal = signals[time % signals.length] ?? 'SIGKILL';
      const after = ((time * golden) % 1) * whole;
      const { code, id } = await build(site, { signal, after });
      if (code === 0) ended += 1;
      // What was killed before it leaves its own, until a build comes as far as to clear it.
      const own = besides(root).filter((name) => name.includes(`-${id}-`));
      const found = [...faultsIn(site), ...(signal === 'SIGKILL' ? [] : own)];
      faults.push(...found.map((fault) => `${signal} after ${after.toFixed(0)} ms: ${fault}`));
    }
    if ((await build(site)).code !== 0) faults.push('the build after all of them failed');
    faults.push(...faultsIn(site), ...besides(root));
    console.log(
      `a build takes ${(whole / 1000).toFixed(1)} s; ${times} were killed, ${ended} of them were done before`,
    );
    console.log(faults.length === 0 ? 'the site was whole each time, and nothing is left' : faults.join('\n'));
    return faults.length === 0;
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Builds, and sends a signal after some milliseconds. Gives the number of the process and its exit code; null where it was killed. */
async function build(site: string, kill?: { signal: NodeJS.Signals; after: number }) {
  const words = ['src/cli/main.ts', 'build', '--content', 'tests/plans/vastmanland', '--out', site];
  const child = spawn(process.execPath, words, { cwd: projectRoot, stdio: 'ignore' });
  const exit = once(child, 'exit');
  if (kill !== undefined) {
    await Promise.race([setTimeout(kill.after, undefined, { ref: false }), exit]);
    child.kill(kill.signal);
  }
  const [code] = (await exit) as [number | null];
  return { id: child.pid, code };
}

/** What of a site is not as its list of sums says. */
function faultsIn(site: string): string[] {
  const listed = new Map(
    readFileSync(join(site, 'SHA256SUMS'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
  const there = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1))
    .filter((path) => path !== 'SHA256SUMS');
  return [
    ...there
      .filter((path) => listed.get(path) !== sha256(readFileSync(join(site, path))))
      .map((path) => `${path} is another`),
    ...[...listed.keys()].filter((path) => !there.includes(path)).map((path) => `${path} is not there`),
  ];
}

/** What builds have left beside the site and in the project. */
function besides(root: string): string[] {
  const left = [...readdirSync(root), ...readdirSync(projectRoot)].filter((name) => name.startsWith('.dist-new'));
  return left.map((name) => `${name} is left`);
}
