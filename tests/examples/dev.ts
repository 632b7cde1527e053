import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The site as `npm run dev` serves it, on a free port, while the tests of a file run. */
export function withDev(): { readonly origin: string } {
  let server: ChildProcess | undefined;
  let origin: string | undefined;
  beforeAll(async () => {
    // With its own word in the environment Vitest would keep Astro from answering.
    const { VITEST: _, NODE_ENV: __, PLAN_CONTENT: ___, BASE_PATH: ____, ...env } = process.env;
    server = spawn(process.execPath, ['src/cli/main.ts', 'dev', '--port', '0'], {
      cwd: root,
      env: { ...env, NO_COLOR: '1', ASTRO_DISABLE_UPDATE_CHECK: 'true' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    origin = await addressOf(server);
  }, 120_000);
  afterAll(() => {
    server?.kill();
  });
  return {
    get origin() {
      if (origin === undefined) throw new Error('the site is served while tests run, not before');
      return origin;
    },
  };
}

/** The address that the command prints when it is ready. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout?.on('data', (text: Buffer) => {
      said += text.toString();
      const [address] = /http:\/\/localhost:\d+/.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    });
    server.on('exit', () => reject(new Error(`npm run dev ended and said: ${said}`)));
  });
}
