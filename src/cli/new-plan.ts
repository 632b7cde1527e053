import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { partialDate } from '#schemas/fields.ts';
import { kinds } from '#schemas/kinds.ts';
import { projectRoot } from './environment.ts';
import { askForPlan } from './new-plan/ask.ts';
import { filesOfPlan } from './new-plan/files.ts';
import { readMunicipalities } from './new-plan/municipalities.ts';
import { planOptions, type GivenAnswers, type NewPlan } from './new-plan/new-plan.ts';
import { placeInRepository } from './new-plan/place-in-repository.ts';
import { Obstacle } from './obstacle.ts';
import { fromHere } from './places.ts';

/**
 * `new -- plan <folder>`: a whole folder of content for a county's plan, commented, without faults, and ready to build. What
 * the options do not say is asked for in a terminal. Writes nothing into a folder that has something in it.
 */
export async function newPlan(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, options: planOptions, allowPositionals: true });
  const [place] = positionals;
  if (place === undefined)
    throw new Obstacle('Skriv mappen som planen ska ligga i. Till exempel: npm run new -- plan ../var-plan');
  const folder = fromHere(place);
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Obstacle(`Mappen ${folder} är inte tom. Ingenting har ändrats. Välj en mapp som inte finns.`);
  const answers = process.stdin.isTTY && process.stdout.isTTY ? await askForPlan(values, listOf) : values;
  if (answers === undefined) return 1;
  const plan = { ...planOf(answers), repositoryFolder: await placeInRepository(folder) };
  const files = filesOfPlan(plan);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  // Whoever is in need says so in the same words in every county.
  const need = join(projectRoot, 'content', kinds.need.place);
  const hasNeed = existsSync(need);
  if (hasNeed) copyFileSync(need, join(folder, kinds.need.place));
  console.log(whatNext(folder, files.size + Number(hasNeed), plan));
  return 0;
}

function planOf(answers: GivenAnswers): NewPlan {
  const { county, municipalities, from, to, url } = answers;
  if (county === undefined || municipalities === undefined)
    throw new Obstacle(
      'Här behövs länets namn och en fil med kommunerna. Till exempel:',
      'npm run new -- plan ../var-plan --county "Exempellän" --municipalities kommuner.csv',
    );
  const { name = `Psykisk hälsa i ${county}`, title, publisher = county } = answers;
  const called = (answers.divisions ?? '').split(',').flatMap((name) => name.trim() || []);
  return {
    county,
    name,
    title,
    publisher,
    url,
    from: momentOf(from),
    to: momentOf(to),
    address: answers.address ?? 'https://planen.example',
    ...readMunicipalities(listOf(municipalities), called),
    today: new Date().toISOString().slice(0, 10),
  };
}

/** A list of municipalities: what a file holds, else the words themselves. */
function listOf(given: string): string {
  const file = fromHere(given);
  return existsSync(file) ? readFileSync(file, 'utf8').replace(/^\uFEFF/, '') : given;
}

function momentOf(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  if (partialDate().safeParse(text).success) return text;
  throw new Obstacle(
    `”${text}” är inte ett år, en månad eller en dag. Skriv till exempel 2020, 2020-05 eller 2020-05-02.`,
  );
}

function whatNext(folder: string, count: number, { divisions, figures }: NewPlan): string {
  const shown = relative(process.env['INIT_CWD'] ?? process.cwd(), folder) || '.';
  return [
    `Skrev ${count} filer i ${folder}.`,
    ...(divisions.length === 0 ? [] : [`Kommunerna är indelade i: ${divisions.join(', ')}.`]),
    ...(figures.length === 0
      ? []
      : [`I de här kolumnerna står bara siffror, och de är inte med: ${figures.join(', ')}.`]),
    '',
    `Kontrollera:         npm run check -- --content ${shown}`,
    `Se medan du skriver: npm run dev -- --content ${shown}`,
    `Bygg och pröva:      npm run verify -- --content ${shown} --out ${shown}-webbplats`,
    `Se det som är byggt: npm run preview -- --out ${shown}-webbplats`,
  ].join('\n');
}
