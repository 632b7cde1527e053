import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Whether nginx is there, and its module for files that lie compressed with Brotli. */
export const hasNginx = spawnSync('nginx', ['-v']).error === undefined;
export const hasBrotli = existsSync('/usr/lib/nginx/modules/ngx_http_brotli_static_module.so');

/** A user who owns nothing, so that what is tried works without root. */
const nobody = 65_534;

export interface Nginx {
  origin: string;
  /** The folder that is served. */
  root: string;
  close: () => Promise<void>;
}

/** Serves a copy of a built site by nginx, with the configuration in `deploy/` and what the build has written in the site. */
export async function startNginx(site: string): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const root = join(folder, 'www');
  cpSync(site, root, { recursive: true });
  chmodSync(folder, 0o777);
  const port = await freePort();
  const configuration = join(folder, 'nginx.conf');
  writeFileSync(configuration, configured({ folder, root, port }));
  const isRoot = process.getuid?.() === 0;
  const server = spawn('nginx', ['-c', configuration, '-g', 'daemon off;'], {
    ...(isRoot && { uid: nobody, gid: nobody }),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  server.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()));
  const origin = `http://127.0.0.1:${port}`;
  while (!(await isAnswering(origin))) {
    if (server.exitCode !== null) throw new Error(`nginx ended:\n${said}`);
    await setTimeout(20);
  }
  const close = async () => {
    const end = once(server, 'exit');
    server.kill('SIGQUIT');
    await end;
    rmSync(folder, { recursive: true });
  };
  return { origin, root, close };
}

/** The configuration in `deploy/`, for this folder and port, and for an nginx without the module for Brotli. */
function configured({ folder, root, port }: { folder: string; root: string; port: number }): string {
  const whole = readFileSync(join(import.meta.dirname, '..', '..', 'deploy', 'nginx.conf'), 'utf8');
  const text = whole
    .replaceAll('/tmp/', `${folder}/`)
    .replace('/srv/www', root)
    .replace('/srv/site', root)
    .replace('listen 8080', `listen 127.0.0.1:${port}`);
  return hasBrotli ? text : text.replace('brotli_static on;', '');
}

async function isAnswering(origin: string): Promise<boolean> {
  try {
    return (await fetch(origin, { method: 'HEAD' })).status > 0;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
