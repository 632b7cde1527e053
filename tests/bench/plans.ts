import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '#cli/environment.ts';
import { ruleNames } from '../rules/check-site.ts';
import { judgeSite } from '../rules/judge-site.ts';
import type { Problem } from '../rules/rule.ts';

const list = [
  'kod;namn;kommunalförbund;vårdsamverkan;länsdel',
  '9901;Exempelby;Norra förbundet;;Nord',
  '9902;Lilla Exempelstad;Norra förbundet;Exempelområdet;Nord',
  '9903;Exempelsund;;Exempelområdet;Syd',
].join('\n');

/**
 * The plan that is published, those of other counties among the tests, and a new one as the command writes it: each is
 * built and judged by the rules that a change of content is judged by. Prints what each rule finds on each plan.
 */
export async function plansBench(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'plan-plans-'));
  try {
    const made = join(folder, 'new');
    run('new', 'plan', made, '--county', 'Exempellän', '--municipalities', list);
    const others = join(projectRoot, 'tests', 'plans');
    const plans = [
      { name: 'content', content: join(projectRoot, 'content') },
      ...readdirSync(others).map((name) => ({ name, content: join(others, name) })),
      { name: 'new -- plan', content: made },
    ];
    let isGreen = true;
    for (const { name, content } of plans) {
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
      isGreen &&= problems.length === 0;
    }
    return isGreen;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function lineOf(plan: string, rule: string, problems: readonly Problem[]): string {
  const found = problems.filter((problem) => problem.rule === rule);
  const told = found.map(({ page, message }) => `\n    ${page} ${message}`).join('');
  return `${plan.padEnd(12)}  ${rule.padEnd(16)}  ${found.length === 0 ? 'green' : `${found.length} red`}${told}`;
}

/** Runs a command of the program as it is run by hand; its words are told only where it fails. */
function run(...words: string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', ...words], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${String(status)}:\n${stdout}${stderr}`);
}
