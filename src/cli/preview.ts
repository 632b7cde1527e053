import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from './build.ts';
import { settings } from './environment.ts';
import { endWithParent } from './end-with-parent.ts';
import { Obstacle } from './obstacle.ts';
import { contentOption, outFolder, outOption } from './places.ts';
import { addressObstacles } from './preflight/addresses.ts';
import { portObstacles } from './preflight/port.ts';
import { serve } from './serve.ts';

const serving = { port: { type: 'string', default: '4321' }, host: { type: 'boolean', default: false } } as const;

interface Serving {
  out?: string | undefined;
  port: string;
  host: boolean;
}

/** `preview`: serves the built site to this computer, or with `--host` to the network, and prints its address. */
export async function preview(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { ...serving, ...outOption } });
  return show(values);
}

/** `start`: builds, then serves. */
export async function start(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { ...serving, ...outOption, ...contentOption } });
  refuseToServe(values);
  const code = await buildSite(values);
  return code === 0 ? show(values) : code;
}

async function show(values: Serving): Promise<number> {
  refuseToServe(values);
  const folder = outFolder(values.out);
  if (!existsSync(join(folder, '404.html'))) {
    console.error(`Det finns ingen byggd webbplats i ${folder}. Kör npm run build först.`);
    return 1;
  }
  const { basePath = '/' } = settings().addresses;
  const site = { folder, basePath: basePath.replace(/^\/*|\/*$/g, '') };
  const server = await serve(site, { port: Number(values.port), isOpen: values.host });
  const { port } = server.address() as AddressInfo;
  endWithParent();
  const path = site.basePath === '' ? '/' : `/${site.basePath}/`;
  console.log(`Webbplatsen finns på http://localhost:${port}${path}  (avsluta med Ctrl+C)`);
  return 0;
}

function refuseToServe({ port }: Serving): void {
  const obstacles = [...portObstacles(port), ...addressObstacles(process.env)];
  if (obstacles.length > 0) throw new Obstacle(...obstacles);
}
