import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { report } from '#cli/check.ts';
import { projectRoot } from '#cli/environment.ts';
import { reservedQueries } from '#cli/reserved-queries.ts';
import { readFolder } from '#load/read-folder.ts';
import { readPlan, type PlanReading } from '#read-plan.ts';
import { Desk } from './growth/desk.ts';
import { edits } from './growth/edits.ts';
import { mistakes, type Mistake } from './growth/mistakes.ts';

/**
 * Whether the content can grow. Makes many edits of a copy of it, as editors do, checks after each, makes the mistakes that
 * must be told, and verifies the site at the end. With `--apply DIR` it writes what has grown to `DIR/content`, for the
 * tests of another copy of the project, in place of verifying it; with `--content DIR` it starts from another content.
 */
export async function growthBench(args: string[]): Promise<boolean> {
  const options = { content: { type: 'string' }, apply: { type: 'string' } } as const;
  const { values } = parseArgs({ args, options });
  const folder = mkdtempSync(join(tmpdir(), 'plan-growth-'));
  const content = join(folder, 'content');
  cpSync(resolve(values.content ?? join(projectRoot, 'content')), content, { recursive: true });
  try {
    git(folder, 'init', '--quiet');
    keep(folder, 'the content as it was');
    for (const [index, edit] of edits.entries())
      if (!isGreenAfter(edit(new Desk(content)), index + 1, folder)) return false;
    if (!mistakes.map((mistake) => isTold(mistake, folder)).every(Boolean)) return false;
    if (values.apply === undefined) return verify(content, join(folder, 'site'));
    const target = resolve(values.apply, 'content');
    rmSync(target, { recursive: true, force: true });
    cpSync(content, target, { recursive: true });
    console.log(`written to ${target}`);
    return true;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the check says of the project's own content, of this copy. */
const read = (folder: string): PlanReading =>
  readPlan(readFolder(join(folder, 'content')), { reservedQueries: reservedQueries(projectRoot) });

/** Tells an edit and what the check says after it, and keeps it in the history. */
function isGreenAfter(done: string, number: number, folder: string): boolean {
  const reading = read(folder);
  const errors = reading.issues.filter(({ severity }) => severity === 'error').length;
  const warnings = Map.groupBy(
    reading.issues.filter(({ severity }) => severity === 'warning'),
    ({ code }) => code,
  );
  const listed = [...warnings].map(([code, { length }]) => `${length} ${code}`).join(', ') || 'no warnings';
  console.log(`${String(number).padStart(2)}  ${done}\n    ${errors} errors, ${listed}`);
  if (errors > 0) console.log(report(reading, 'text'));
  else keep(folder, done);
  return errors === 0;
}

/** Makes a mistake, tells what the check says where, and takes it back. */
function isTold({ what, code, make }: Mistake, folder: string): boolean {
  const file = make(new Desk(join(folder, 'content')));
  const errors = read(folder).issues.filter(({ severity }) => severity === 'error');
  git(folder, 'reset', '--quiet', '--hard');
  const told = errors.map((issue) => `${issue.code} ${issue.file}:${issue.line}`).join(', ') || 'nothing';
  console.log(`red ${what}\n    ${told}`);
  return errors.some((issue) => issue.code === code && issue.file === `content/${file}`);
}

/** Judges the site of the content that has grown, as a change of content is judged. */
function verify(content: string, site: string): boolean {
  const words = ['run', '--silent', 'verify', '--', '--content', content, '--out', site];
  const { status } = spawnSync('npm', words, { cwd: projectRoot, stdio: 'inherit' });
  console.log(`verify: ${status === 0 ? 'green' : `red (${String(status)})`}`);
  return status === 0;
}

function keep(folder: string, message: string): void {
  const author = ['-c', 'user.name=Redaktionen', '-c', 'user.email=redaktion@lanet.example'];
  git(folder, 'add', '--all');
  git(folder, ...author, 'commit', '--quiet', '--message', message);
}

function git(folder: string, ...words: string[]): void {
  const { status, stderr } = spawnSync('git', ['-C', folder, ...words], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}
