import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface LockedPackage {
  os?: string[];
  cpu?: string[];
  optionalDependencies?: Record<string, string>;
}

interface Machine {
  platform: string;
  arch: string;
}

/** What the installed packages lack: those with a part of their own for each kind of machine need this one's. */
export function packageObstacles(project: string, { platform, arch }: Machine = process): string[] {
  const lockfile = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, LockedPackage>;
  };
  const { packages } = lockfile;
  const isInstalled = (path: string) => existsSync(join(project, path));
  const lacking = Object.entries(packages).filter(([path, { optionalDependencies = {} }]) => {
    // The project's own are the Node that it brings with it, and one runs already.
    if (path === '' || !isInstalled(path)) return false;
    const parts = Object.keys(optionalDependencies)
      .flatMap((name) => [`${path}/node_modules/${name}`, `node_modules/${name}`])
      .filter((part) => packages[part]?.os?.includes(platform) && packages[part].cpu?.includes(arch));
    return parts.length > 0 && !parts.some(isInstalled);
  });
  if (lacking.length === 0) return [];
  const names = lacking.map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
  return [
    `Delar för den här datorn (${platform}, ${arch}) saknas i paketen ${names.join(', ')}. Kör npm ci på den dator som ska bygga, utan --omit=optional.`,
  ];
}
