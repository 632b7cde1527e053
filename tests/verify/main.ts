import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { projectRoot, settings } from '#cli/environment.ts';
import { chooseContent, contentOption, outFolder, outOption } from '#cli/places.ts';
import { numberInWords } from '#text/numbers.ts';
import { judgeSite } from '../rules/judge-site.ts';
import { annotations, problemsInWords, sumInWords } from './report.ts';

const isGitHub = process.env['GITHUB_ACTIONS'] === 'true';

/**
 * `verify`: what a change of content is judged by. Checks the content, builds the site, and judges it by the rules that
 * hold for any content.
 */
async function verify(): Promise<number> {
  const { values } = parseArgs({ options: { ...contentOption, ...outOption, base: { type: 'string' } } });
  chooseContent(values.content);
  const folder = outFolder(values.out);
  const times: string[] = [];
  const check = timed(times, 'Kontroll', () => run('check', ...checkOptions(values.base)));
  if (!check) return 1;
  const build = timed(times, 'bygge', () => run('build', '--out', folder));
  if (!build) return 1;
  const start = performance.now();
  const { site, problems } = await judgeSite({ folder, ...settings() });
  times.push(`regler ${seconds(start)}`);
  const sum = sumInWords(problems, site);
  if (problems.length > 0) console.log(`\n${problemsInWords(problems, site)}`);
  console.log(isGitHub ? annotations(problems, site, sum) : sum);
  console.log(`${times.join(', ')}.`);
  return problems.length === 0 ? 0 : 1;
}

/** How the content is checked: on GitHub each fault is shown at its line, and all in the summary of the run. */
function checkOptions(base: string | undefined): string[] {
  const summary = process.env['GITHUB_STEP_SUMMARY'];
  return [
    ...(isGitHub ? ['--format', 'github'] : []),
    ...(base === undefined || base === '' ? [] : ['--base', base]),
    ...(isGitHub && summary !== undefined ? ['--summary', summary] : []),
  ];
}

/** Runs a command of the program as it is run by hand. Gives whether it went well. */
function run(...words: string[]): boolean {
  const { status, error } = spawnSync(process.execPath, ['src/cli/main.ts', ...words], {
    cwd: projectRoot,
    stdio: 'inherit',
  });
  if (error !== undefined) throw error;
  return status === 0;
}

function timed<Result>(times: string[], name: string, step: () => Result): Result {
  const start = performance.now();
  const result = step();
  times.push(`${name} ${seconds(start)}`);
  return result;
}

const seconds = (start: number): string => `${numberInWords(Math.round((performance.now() - start) / 100) / 10)} s`;

process.exitCode = await verify();
