import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '#cli/environment.ts';

const nobody = 65_534;

/** What differs between a build and the first. */
interface Circumstance {
  name: string;
  env?: NodeJS.ProcessEnv;
  /** Whether PDFs are taken from the build before. */
  isKept?: boolean;
  /** Whether it is built in a clone elsewhere. */
  isElsewhere?: boolean;
  /** Whether a user builds who owns nothing else. */
  isNobody?: boolean;
}

/** A clock that goes 400 days ahead, in the build and all that it starts. */
const later = `data:text/javascript,${encodeURIComponent(`
  const { now } = Date;
  const ahead = 400 * 24 * 60 * 60 * 1000;
  globalThis.Date = class extends Date {
    constructor(...given) {
      super(...(given.length === 0 ? [now() + ahead] : given));
    }
    static now = () => now() + ahead;
  };
`)}`;

const circumstances: readonly Circumstance[] = [
  { name: 'the first' },
  { name: 'once more, PDFs kept', isKept: true },
  { name: 'Asia/Tokyo, language C', env: { TZ: 'Asia/Tokyo', LANG: 'C', LC_ALL: 'C' } },
  { name: 'America/Anchorage, Turkish', env: { TZ: 'America/Anchorage', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } },
  { name: '400 days later', env: { NODE_OPTIONS: `--import=${later}` } },
  { name: 'in a folder "vår plan"', isElsewhere: true },
  { name: 'there, as nobody', isElsewhere: true, isNobody: true, env: { HOME: '/nowhere', USER: 'nobody' } },
];

/** Builds the commit under many circumstances and compares every file with the first build's. Prints a line for each. */
export function reproducibleBench(): boolean {
  if (said('git', ['status', '--porcelain'], projectRoot) !== '') throw new Error('commit first: a clone is compared');
  const root = mkdtempSync(join(tmpdir(), 'plan-same-'));
  chmodSync(root, 0o777);
  try {
    const elsewhere = join(root, 'vår plan');
    said('git', ['clone', '--quiet', projectRoot, elsewhere], root);
    said('cp', ['-a', join(projectRoot, 'node_modules'), elsewhere], root);
    const isRoot = process.getuid?.() === 0;
    const tried = circumstances.filter(({ isNobody = false }) => isRoot || !isNobody);
    if (tried.length < circumstances.length) console.log('not tried as another user: only root may');
    const [first, ...others] = tried.map((circumstance, place) => {
      const project = circumstance.isElsewhere === true ? elsewhere : projectRoot;
      return { ...circumstance, sums: built(project, join(root, `site-${place}`), circumstance) };
    });
    if (first === undefined) throw new Error('nothing is tried');
    console.log(`${first.name.padEnd(28)}${first.sums.size} files`);
    const differing = others.map(({ name, sums }) => {
      const files = [...new Set([...first.sums.keys(), ...sums.keys()])];
      const other = files.filter((file) => first.sums.get(file) !== sums.get(file));
      console.log(`${name.padEnd(28)}${other.length === 0 ? 'the same to the byte' : `differs: ${other.join(', ')}`}`);
      return other.length;
    });
    return differing.every((count) => count === 0);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** The sums of all files of a build, by their paths. */
function built(project: string, out: string, { env = {}, isKept = false, isNobody = false }: Circumstance) {
  if (!isKept) rmSync(join(project, 'node_modules', '.cache', 'pdf'), { recursive: true, force: true });
  if (isNobody) said('chown', ['-R', `${nobody}:${nobody}`, project], project);
  const { status, stderr, stdout } = spawnSync(process.execPath, ['src/cli/main.ts', 'build', '--out', out], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    ...(isNobody && { uid: nobody, gid: nobody }),
  });
  if (status !== 0 || !existsSync(out)) throw new Error(`${project}: ${stdout}${stderr}`);
  const lines = readFileSync(join(out, 'SHA256SUMS'), 'utf8').trim().split('\n');
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}

/** What a command says. Throws where it fails. */
function said(command: string, words: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, words, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${words.join(' ')}: ${stderr}`);
  return stdout;
}
