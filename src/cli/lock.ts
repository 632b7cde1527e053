import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './environment.ts';

interface LockedPackage {
  version?: string;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  optionalDependencies?: Record<string, string>;
}
type Packages = Record<string, LockedPackage>;

const exact = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;
const systems = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  openharmony: 'openharmony',
  win32: 'win32',
  windows: 'win32',
};
const processors = {
  arm64: 'arm64',
  arm: 'arm',
  armv7: 'arm',
  x64: 'x64',
  ia32: 'ia32',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  wasm32: 'wasm32',
};

/** `lock`: completes the lockfile with other platforms' builds that the registry did not offer, without which `npm ci` refuses it. */
export function lock(): number {
  const file = join(projectRoot, 'package-lock.json');
  const lockfile = JSON.parse(readFileSync(file, 'utf8')) as { packages: Packages };
  const added = missingBuilds(lockfile.packages);
  lockfile.packages = Object.fromEntries(
    Object.entries({ ...lockfile.packages, ...added }).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  writeFileSync(file, `${JSON.stringify(lockfile, null, 2)}\n`);
  console.log(`${Object.keys(added).length} byggen för andra plattformar tillagda i package-lock.json.`);
  return 0;
}

/** Entries for optional dependencies of an exact version that no entry satisfies, by their path in the lockfile. */
export function missingBuilds(packages: Packages): Packages {
  const added: Packages = {};
  for (const [path, { optionalDependencies = {} }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const all = { ...packages, ...added };
      if (!exact.test(version) || resolve(all, path, name)?.version === version) continue;
      const top = `node_modules/${name}`;
      const place = all[top] === undefined ? top : `${path}/node_modules/${name}`;
      added[place] = { version, optional: true, ...platformOf(name) };
    }
  }
  return added;
}

/** The package that Node finds from `path`: its own folder's first, then its parents'. */
function resolve(packages: Packages, path: string, name: string): LockedPackage | undefined {
  const found = packages[path === '' ? `node_modules/${name}` : `${path}/node_modules/${name}`];
  if (found !== undefined || path === '') return found;
  return resolve(packages, path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/'))), name);
}

/** System and processor from a name such as `@pagefind/darwin-arm64` or `binding-linux-arm-gnueabihf`. */
function platformOf(name: string): Pick<LockedPackage, 'os' | 'cpu'> {
  const words = name.split(/[/-]/);
  const os = words.flatMap((word) => (Object.hasOwn(systems, word) ? [systems[word as keyof typeof systems]] : []));
  const cpu = words.flatMap((word) =>
    Object.hasOwn(processors, word) ? [processors[word as keyof typeof processors]] : [],
  );
  return { ...(os.length > 0 && { os }), ...(cpu.length > 0 && { cpu }) };
}
