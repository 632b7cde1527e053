import { build } from './build.ts';
import { check } from './check.ts';
import { dev } from './dev.ts';
import { makeFonts } from './fonts.ts';
import { lock } from './lock.ts';
import { preview, start } from './preview.ts';

/** Each takes the words after its name and gives the exit code. */
const commands: Readonly<Record<string, (args: string[]) => number | Promise<number>>> = {
  build,
  check,
  dev,
  fonts: makeFonts,
  lock,
  preview,
  start,
};

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command === undefined) {
  console.error(`Kommandot ”${name}” finns inte. Välj ett av ${Object.keys(commands).join(', ')}.`);
  process.exitCode = 2;
} else {
  process.exitCode = await command(args);
}
