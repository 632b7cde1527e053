import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { filesOfPlan } from '#cli/new-plan/files.ts';
import { divisionsIn } from '#cli/new-plan/divisions.ts';
import { divisionWords } from '#cli/new-plan/division-words.ts';
import { readMunicipalities, unnamedDivisions } from '#cli/new-plan/municipalities.ts';
import { placeInRepository } from '#cli/new-plan/place-in-repository.ts';
import { readFolder } from '#load/read-folder.ts';
import { divisionsOf } from '#model/division.ts';
import { readPlan } from '#read-plan.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'plan-'));
afterAll(() => rmSync(folder, { recursive: true }));

const list = [
  'kod;namn;kommunalförbund;länsdel;invånare;närområden',
  '9901;Åby;Norra förbundet;Nord;1 204;A',
  '9902;Lilla Björkheda;;Åby;993;A',
  '9903;Ödesund;Norra förbundet;Nord;20;',
].join('\n');

function call(...words: string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', 'new', 'plan', ...words], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder },
  });
  return { status, said: stdout + stderr };
}

describe('a list of municipalities', () => {
  const aby = { code: '9901', name: 'Åby', groups: [] };
  const odesund = { code: '0214', name: 'Ödesund', groups: [] };

  test.for([
    ['9901;Åby\n0214;Ödesund', [aby, odesund]],
    ['9901,Åby\r\n0214,Ödesund\r\n', [aby, odesund]],
    ['9901\tÅby\n214\tÖdesund', [aby, odesund]],
    ['9901 Åby, 214 Ödesund', [aby, odesund]],
    ['9901 Åby\n\n0214 Ödesund', [aby, odesund]],
    ['Kommun;Kommunkod\nÅby kommun;9901\nÖdesund;214', [aby, odesund]],
  ] as const)('%j is read as it is meant', ([text, municipalities]) => {
    expect(readMunicipalities(text)).toEqual({ municipalities, divisions: [], figures: [] });
  });

  test.for([
    [
      'kod;namn;förbund;vårdsamverkan;tomt;invånare\n9901;Åby;;"Väst; och norr";;12 000\n0214;Ödesund;Norra;;;9,5',
      [],
      [['förbund', 'vårdsamverkan'], ['invånare']],
      [
        [undefined, 'Väst; och norr'],
        ['Norra', undefined],
      ],
    ],
    [
      '9901\tÅby\tNorra\tA\tB\n0214\tÖdesund\t\tA\t',
      [],
      [['Förbund', 'Område', 'Indelning 3'], []],
      [
        ['Norra', 'A', 'B'],
        [undefined, 'A', undefined],
      ],
    ],
    ['9901;Åby;Norra\n0214;Ödesund;Södra', ['länsdel'], [['länsdel'], []], [['Norra'], ['Södra']]],
    ['kod;namn;x\n9901;Åby;Norra\n0214;Ödesund;Södra', ['krets'], [['krets'], []], [['Norra'], ['Södra']]],
  ] as const)('%j is divided as it is meant', ([text, called, [divisions, figures], groups]) => {
    const [first, second] = groups;
    expect(readMunicipalities(text, called)).toEqual({
      municipalities: [
        { ...aby, groups: first },
        { ...odesund, groups: second },
      ],
      divisions,
      figures,
    });
  });

  test('may say where on the map the municipalities lie', () => {
    const { municipalities } = readMunicipalities('kod;namn;rad;kolumn\n9901;Åby;0;12\n0214;Ödesund;1;\n9903;Vik;a;2');
    expect(municipalities.map(({ tile }) => tile)).toEqual([{ row: 0, column: 12 }, undefined, undefined]);
  });

  test('what its groups are called is asked for where it does not say so', () => {
    expect(['9901;Åby;Norra;A', 'kod;namn;länsdel\n9901;Åby;Norra', '9901 Åby'].map(unnamedDivisions)).toEqual([
      2, 0, 0,
    ]);
  });

  test.for([
    ['kod;namn\n9901;Åby\nÖdesund;', 'Rad 3 i listan, ”Ödesund;”, har inte både en kommunkod'],
    ['9901;Åby\n9901;Ödesund', 'Kommunkoden 9901 står två gånger i listan, den andra gången för Ödesund.'],
    ['', 'Listan har ingen kommun.'],
    ['kod;namn;del;del\n9901;Åby;A;B', 'Två indelningar i listan heter ”Delar”.'],
    ['kod;namn;länsdel;Länsdelar\n9901;Åby;A;B', 'Två indelningar i listan heter ”Länsdelar”.'],
    ['9901;Åby;A;B;C;D;E', 'Listan delar in kommunerna på 5 sätt'],
  ] as const)('%j is refused, with what to write', ([text, message]) => {
    expect(() => readMunicipalities(text)).toThrow(message);
  });
});

test.for([
  ['Distriktsförbund', 'Distriktsförbund', 'distriktsförbund', 'distriktsförbundet', 'distriktsförbunden'],
  ['Länsdel', 'Länsdelar', 'länsdelar', 'länsdelen', 'länsdelarna'],
  ['länsdelar', 'Länsdelar', 'länsdelar', 'länsdelen', 'länsdelarna'],
  ['Närområde', 'Närområden', 'närområden', 'närområdet', 'närområdena'],
  ['Samverkan', 'Samverkan', 'områden', 'området', 'områdena'],
])('what stands over a column of groups, %s, is what they are called', ([head = '', ...forms]) => {
  const { heading, many, theOne, theMany } = divisionWords(head);
  expect([heading, many, theOne, theMany]).toEqual(forms);
});

test.for([
  { from: '2020', to: '2024-12-31', url: 'https://www.exempel.se/plan' },
  { from: undefined, to: undefined, url: undefined },
])('a new plan has no fault, with and without what may be unknown: $from', (known) => {
  const files = filesOfPlan({
    county: 'Exempellän',
    name: 'Psykisk hälsa i Exempellän',
    title: known.from && 'Planen för hälsa',
    publisher: 'Region Exempel',
    address: 'https://planen.example',
    today: '2026-11-29',
    ...readMunicipalities(list),
    ...known,
  });
  const need = { path: 'hjalp.yaml', text: 'sayings: [vill inte leva]\nalike: []\nexceptions: []\n' };
  const source = [...files].map(([path, text]) => ({ path, text }));
  const { plan, issues } = readPlan({ name: 'plan', files: [...source, need], refused: [] }, { date: '2026-11-29' });
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(plan?.records.municipality.map(({ name, federation, areas }) => [name, federation, areas])).toEqual([
    ['Lilla Björkheda', null, ['lansdelen-aby', 'naromradet-a']],
    ['Åby', 'norra-forbundet', ['nord', 'naromradet-a']],
    ['Ödesund', 'norra-forbundet', ['nord']],
  ]);
  expect(plan && divisionsOf(plan)).toMatchObject([
    { id: 'kommunalforbund', heading: 'Kommunalförbund', theOne: 'kommunalförbundet', groups: [{ memberCount: 2 }] },
    { id: 'lansdelar', heading: 'Länsdelar', groups: [{ name: 'Länsdelen Åby' }, { name: 'Nord', memberCount: 2 }] },
    { id: 'naromraden', heading: 'Närområden', groups: [{ name: 'Närområdet A', memberCount: 2 }] },
  ]);
  expect(plan?.records.page.map(({ id }) => id).sort()).toEqual([
    'foresla-en-andring',
    'hjalp',
    'kunskapslage',
    'planen',
    'sa-las-du',
    'webbplatsen',
  ]);
  expect(plan?.overview.period.from).toBe(known.from ?? null);
  // Of a plan whose title nobody knows there is no source to read.
  expect([plan?.overview.certainty, plan?.records.source.map(({ id }) => id).sort()]).toEqual(
    known.from === undefined ? ['unknown', ['common-knowledge']] : ['sourced', ['common-knowledge', 'planen']],
  );
});

test('the command writes a folder that the check has nothing against, and never into one that is used', () => {
  writeFileSync(join(folder, 'kommuner.csv'), list);
  const { status, said } = call('ny', '--county', 'Exempellän', '--municipalities', 'kommuner.csv');
  expect(said).toContain(
    [
      `Skrev 18 filer i ${join(folder, 'ny')}.`,
      'Kommunerna är indelade i: kommunalförbund, länsdel, närområden.',
      'I de här kolumnerna står bara siffror, och de är inte med: invånare.\n',
    ].join('\n'),
  );
  expect(said).toContain('npm run check -- --content ny\n');
  expect(status).toBe(0);
  expect(readdirSync(join(folder, 'ny')).sort()).toEqual([
    'hjalp.yaml',
    'indelningar.yaml',
    'kallor.yaml',
    'kommunalforbund',
    'kommuner',
    'om',
    'omraden',
    'plan.yaml',
    'site.yaml',
  ]);
  expect(readPlan(readFolder(join(folder, 'ny'))).issues.filter(({ severity }) => severity === 'error')).toEqual([]);

  expect(call('ny', '--county', 'Exempellän', '--municipalities', 'kommuner.csv')).toEqual({
    status: 2,
    said: `Mappen ${join(folder, 'ny')} är inte tom. Ingenting har ändrats. Välj en mapp som inte finns.\n`,
  });
  expect(call('annan').said).toContain('Här behövs länets namn och en fil med kommunerna.');
  expect(call('annan', '--county', 'X', '--municipalities', '9901 Åby', '--from', 'maj').said).toContain(
    '”maj” är inte ett år, en månad eller en dag.',
  );
});

test('a plan knows where it lies in its repository, unless that is the usual place or there is no repository', async () => {
  const repository = join(folder, 'kod');
  spawnSync('git', ['init', '--quiet', repository]);
  const placed = (...parts: string[]) => placeInRepository(join(repository, ...parts));
  expect(await placed('planer', 'exempel')).toBe('planer/exempel');
  expect(await placed()).toBe('.');
  expect(await placed('content')).toBeUndefined();
  expect(await placeInRepository(join(folder, 'planer', 'exempel'))).toBeUndefined();
  call(join(repository, 'planer', 'exempel'), '--county', 'Exempellän', '--municipalities', '9901 Åby');
  const { plan } = readPlan(readFolder(join(repository, 'planer', 'exempel')), {});
  expect(plan?.site.repositoryFolder).toBe('planer/exempel');
});

test('the letter of a group on the map is one of the words that its name has alone', () => {
  const groups = ['Vårdsamverkan Norr', 'Vårdsamverkan Nordost', 'Vårdsamverkan Syd'];
  const rows = groups.map((group, index) => `990${index + 1};Ort ${'ABC'[index] ?? ''};${group}`);
  const [division] = divisionsIn(readMunicipalities(['kod;namn;vårdsamverkan', ...rows].join('\n')));
  expect(division?.groups.map(({ name, colour }) => [name, colour?.letter])).toEqual([
    ['Vårdsamverkan Nordost', 'N'],
    ['Vårdsamverkan Norr', 'O'],
    ['Vårdsamverkan Syd', 'S'],
  ]);
});
