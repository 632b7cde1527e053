import './start-up.mjs';

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
    if (!isWrongCall(error)) throw error;
    console.error(`Kommandot ”${name}” förstår inte ”${args.join(' ')}”. I README.md står hur det anropas.`);
    process.exitCode = 2;
  }
}

/** Whether Node's reader of options refused the words after a command's name. */
function isWrongCall(error: unknown): boolean {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
}
