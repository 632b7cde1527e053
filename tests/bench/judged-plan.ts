import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '#cli/environment.ts';
import { ruleNames } from '../rules/check-site.ts';
import { judgeSite } from '../rules/judge-site.ts';
import type { Problem } from '../rules/rule.ts';

/**
 * Builds a plan into `folder` and judges the site by the rules that a change of content is judged by. Prints what each
 * rule finds, and gives whether none found anything.
 */
export async function isGreenPlan(name: string, content: string, folder: string): Promise<boolean> {
  const start = performance.now();
  const site = join(folder, 'site');
  run('build', '--content', content, '--out', site);
  const built = performance.now();
  const { site: judged, problems } = await judgeSite({ folder: site, content });
  const seconds = [built - start, performance.now() - built].map((time) => `${(time / 1000).toFixed(1)} s`);
  console.log(
    `${name}: ${judged.pages.size} pages, ${judged.walked.length} opened, built ${seconds.join(', judged ')}`,
  );
  for (const rule of ruleNames) console.log(lineOf(name, rule, problems));
  return problems.length === 0;
}

function lineOf(plan: string, rule: string, problems: readonly Problem[]): string {
  const found = problems.filter((problem) => problem.rule === rule);
  const told = found.map(({ page, message }) => `\n    ${page} ${message}`).join('');
  return `${plan.padEnd(12)}  ${rule.padEnd(16)}  ${found.length === 0 ? 'green' : `${found.length} red`}${told}`;
}

/** Runs a command of the program as it is run by hand; its words are told only where it fails. */
export function run(...words: string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', ...words], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${String(status)}:\n${stdout}${stderr}`);
}
