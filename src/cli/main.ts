import './start-up.mjs';
import { Obstacle } from './obstacle.ts';

type Command = (args: string[]) => number | Promise<number>;

/** Each takes the words after its name and gives the exit code. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  build: async () => (await import('./build.ts')).build,
  check: async () => (await import('./check.ts')).check,
  dev: async () => (await import('./dev.ts')).dev,
  fonts: async () => (await import('./fonts.ts')).makeFonts,
  lock: async () => (await import('./lock.ts')).lock,
  new: async () => (await import('./new.ts')).newRecord,
  preview: async () => (await import('./preview.ts')).preview,
  schemas: async () => (await import('./schemas.ts')).writeSchemas,
  start: async () => (await import('./preview.ts')).start,
};

// A reader that has seen enough, such as `head`, is no fault: the command goes on without it, and ends as it would.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

const [name = '', ...args] = process.argv.slice(2);
const find = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (find === undefined) {
  console.error(`Kommandot ”${name}” finns inte. Välj ett av ${Object.keys(commands).join(', ')}.`);
  process.exitCode = 2;
} else {
  const command = await find();
  try {
    process.exitCode = await command(args);
  } catch (error) {
    console.error(refusal(error));
    process.exitCode = 2;
  }
}

/** What the user is told where the call or the surroundings will not do. Other errors are faults of the program. */
function refusal(error: unknown): string {
  if (error instanceof Obstacle) return error.message;
  const isWrongCall = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
  if (!isWrongCall) throw error;
  return `Kommandot ”${name}” förstår inte ”${args.join(' ')}”. I README.md står hur det anropas.`;
}
