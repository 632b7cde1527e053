import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '#cli/environment.ts';
import { isGreenPlan, run } from './judged-plan.ts';

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
    for (const { name, content } of plans) isGreen = (await isGreenPlan(name, content, folder)) && isGreen;
    return isGreen;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
