import { check } from './check.ts';

const commands: Readonly<Record<string, (args: string[]) => number | Promise<number>>> = { check };

const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];
if (command === undefined) {
  console.error(`Kommandot ”${name}” finns inte. Välj ett av ${Object.keys(commands).join(', ')}.`);
  process.exitCode = 2;
} else {
  process.exitCode = await command(args);
}
