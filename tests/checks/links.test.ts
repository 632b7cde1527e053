import { expect, test } from 'vitest';
import { linkJudge } from '#checks/links.ts';
import { planFrom } from '../plan-from.ts';

test('a link to a file that is gone says what it has become, or that it is removed', () => {
  const plan = planFrom({ actor: { nya: {} } });
  const gone = [{ path: 'aktorer/gamla.yaml', becomes: 'aktorer/nya.yaml' }, { path: 'aktorer/nyb.yaml' }];
  const judge = linkJudge({ plan, declared: [{ kind: 'actor', id: 'nya' }], gone });
  expect(['/aktorer/gamla/', '/aktorer/nyb/', '/aktorer/nyc/'].map((url) => judge(url)?.fix)).toEqual([
    'Sidan har bytt adress. Skriv ”/aktorer/nya/”.',
    'Filen aktorer/nyb.yaml är borttagen. Ta bort det som leder dit, eller lägg tillbaka filen.',
    'Menade du ”/aktorer/nya/”?',
  ]);
});
