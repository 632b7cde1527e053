import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jsonSchemaOf, wrongEndingFile, wrongEndingSchema } from '#schemas/json-schema.ts';
import { kinds, type Kind } from '#schemas/kinds.ts';
import { editorSettings } from '#cli/schemas.ts';
import { writeIdsForEditors } from '#load/write-ids-for-editors.ts';
import { startServer, type LanguageServer } from './language-server.ts';

const root = join(import.meta.dirname, '..', '..');
const modules = join(root, 'node_modules');
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'Editors-')));
/** What the extensions for YAML and for Astro that VS Code is told to have start: by the ending of the file. */
const servers = new Map<string, LanguageServer>();

beforeAll(async () => {
  mkdirSync(join(folder, 'schemas', 'json'), { recursive: true });
  for (const kind of Object.keys(kinds) as Kind[])
    writeFileSync(join(folder, 'schemas', 'json', `${kind}.json`), JSON.stringify(jsonSchemaOf(kind)));
  writeFileSync(join(folder, 'schemas', 'json', wrongEndingFile), JSON.stringify(wrongEndingSchema));
  cpSync(join(root, 'tests', 'county'), join(folder, 'vår-plan'), { recursive: true });
  writeIdsForEditors(join(folder, 'vår-plan'), folder);
  const settings = editorSettings();
  // Schemas on the web are no part of the project.
  const offline = { ...settings, 'yaml.completion': true, 'yaml.schemaStore': { enable: false } };
  const yaml = join(modules, 'yaml-language-server', 'bin', 'yaml-language-server');
  servers.set('yaml', await startServer(yaml, folder, offline));
  const astro = join(modules, '@astrojs', 'language-server', 'bin', 'nodeServer.js');
  const started = await startServer(astro, folder, settings, {
    typescript: { tsdk: join(modules, 'typescript', 'lib') },
    contentIntellisense: settings['astro.content-intellisense'],
  });
  servers.set('mdx', started);
}, 60_000);

afterAll(async () => {
  for (const server of servers.values()) await server.close();
  rmSync(folder, { recursive: true });
});

/** What is offered at `▮` in a file of the plan. */
async function offered(path: string, marked: string, plan = 'vår-plan'): Promise<Map<string, string>> {
  const server = servers.get(path.endsWith('.mdx') ? 'mdx' : 'yaml');
  if (server === undefined) throw new Error(`no server for ${path}`);
  return server.complete(`${plan}/${path}`, marked);
}

describe('an editor offers, in a file of YAML', () => {
  test('the keys that are not there yet, with what they mean', async () => {
    const found = await offered('tidslinje/2018-nytt.yaml', 'title: Nytt\n▮\n');
    expect([found.get('scope'), found.get('dateText'), found.has('title')]).toEqual([
      'Gäller.',
      'När siffror inte räcker, till exempel våren 2018.',
      false,
    ]);
  });

  test('the choices, each in Swedish', async () => {
    expect([...(await offered('tidslinje/2018-nytt.yaml', 'title: Nytt\ncertainty: ▮\n'))]).toEqual([
      ['sourced', 'Belagt. Källan säger det rakt ut.'],
      ['partly', 'Delvis belagt. Ofullständigt, återgivet i andra hand eller härlett. Skriv i note vad som brister.'],
      ['unknown', 'Uppgift saknas. Har inte hittats.'],
    ]);
  });

  test('the ids of parties of every kind, each with its name', async () => {
    const found = await offered('tidslinje/2018-nytt.yaml', 'title: Nytt\nwho: [regionen, ▮]\n');
    const asked = ['styrgruppen', 'tallby', 'norra-kommunalforbundet', 'handlingsplanen'];
    expect(asked.map((id) => found.get(id))).toEqual([
      'Styrgruppen för psykisk hälsa (aktör)',
      'Tallby (kommun)',
      'Norra kommunalförbundet (förbund)',
      undefined,
    ]);
  });

  test('the ids of sources, each with its title, also in a list with dashes and in a register', async () => {
    const found = [
      await offered('tidslinje/2018-nytt.yaml', 'title: Nytt\nsources:\n  - ▮\n'),
      await offered('dokument.yaml', '- id: nytt\n  sources: [▮]\n'),
    ];
    const asked = (ids: Map<string, string>) =>
      ['handlingsplanen', 'grannlanets-plan', 'styrgruppen'].map((id) => ids.get(id));
    const offers = ['Handlingsplan för psykisk hälsa i Exempellän (källa)', 'Grannlänets plan (källa)', undefined];
    expect(found.map(asked)).toEqual([offers, offers]);
  });

  test('the ids of groups of every kind, in a membership with dates', async () => {
    const found = await offered('kommuner/ny.yaml', 'name: Ny\nmemberships:\n  - group: ▮\n');
    expect(
      ['sodra-kommunalforbundet', 'vardsamverkan-syd', 'norra-lansdelen', 'tallby'].map((id) => found.has(id)),
    ).toEqual([true, true, true, false]);
  });

  test('the same in another folder than the one that is read', async () => {
    const found = await offered('kommuner/ny.yaml', 'name: Ny\nfederation: ▮\n', '../annan-plan');
    expect([...found.keys()]).toEqual([
      'norra-kommunalforbundet',
      'ostra-kommunalforbundet',
      'sodra-kommunalforbundet',
      'null',
    ]);
  });
});

describe('an editor offers, above the text of a page', () => {
  const above = (line: string) => `---\nname: Ingen ensam\n${line}\n---\n\nText.\n`;

  test('keys, choices in Swedish, and ids with titles', async () => {
    const file = 'mal/ingen-ensam.mdx';
    const keys = await offered(file, above('▮'));
    const choices = await offered(file, above('certainty: ▮'));
    const areas = await offered(file, above('focusArea: ▮'));
    const sources = await offered(file, above('sources: [▮]'));
    expect([keys.get('summary'), choices.get('unknown'), areas.get('ledning'), sources.get('handlingsplanen')]).toEqual(
      [
        'null om innehållet inte är känt. Gissa aldrig.',
        'Uppgift saknas. Har inte hittats.',
        'Ledning, styrning, kunskapsutveckling och verksamhetsuppföljning (fokusområde)',
        'Handlingsplan för psykisk hälsa i Exempellän (källa)',
      ],
    );
  });

  test('nothing in the text itself', async () => {
    expect((await offered('mal/ingen-ensam.mdx', '---\nname: Ingen ensam\n---\n\n▮\n')).has('summary')).toBe(false);
  });
});

describe('an editor says in Swedish', () => {
  const judge = async (path: string, ...lines: string[]) =>
    (await servers.get('yaml')?.judge(path, `${lines.join('\n')}\n`))?.toSorted();

  test('what a value is to be: a text, a date, a choice, a list, an id, yes or no', async () => {
    const found = await judge(
      'tidslinje/2018-nytt.yaml',
      'title: Ab',
      'date: 2018',
      'category: decision',
      'scope: hela',
      'summary: 5',
      'who: regionen',
      'sources: [Fel id]',
      'certainty: säkert',
      'isStandOnPlan: ja',
    );
    expect(found).toEqual([
      '1: Rubrik: skriv minst 3 tecken.',
      '2: Datum: skriv ett datum som "2018", "2018-05" eller "2018-05-02", inom citattecken.',
      '4: Gäller: skriv ett av national (Hela landet), regional (Det egna länet), local (En del av länet), other-county (Ett annat län).',
      '5: Vad som hände: skriv en löpande text.',
      '6: Vem som beslutade eller ordnade: skriv en lista, till exempel [a, b].',
      '7: Källa: skriv postens id: filens namn utan ändelse, eller det som står efter id i ett register.',
      '8: Hur säker uppgiften är: skriv ett av sourced (Belagt), partly (Delvis belagt), unknown (Uppgift saknas).',
      '9: Ställning till planen: skriv true eller false.',
    ]);
  });

  test('which keys are missing, each by itself, and which there are where one is wrong', async () => {
    expect(await judge('ordlista.yaml', '- id: nytt', '  term: Nytt', '  forklaring: Ny', '  sources: []')).toEqual([
      '1: ”certainty” saknas: Hur säker uppgiften är.',
      '1: ”definition” saknas: Förklaring.',
      '3: Här får dessa nycklar stå: id, term, abbreviation, forms, definition, synonyms, sources, certainty, note, provenance.',
    ]);
  });

  test('that a file among texts has the wrong ending, whatever stands in it', async () => {
    const said = '1: Filen läses inte: i den här mappen slutar filerna på .mdx. Byt namn på den.';
    expect([await judge('om/nytt.yaml', 'title: Nytt'), await judge('mal/nytt.yaml', 'name: Nytt')]).toEqual([
      [said],
      [said],
    ]);
  });

  test('that a value may be null, and what is right is told of by nothing', async () => {
    const rest = ['goalCount: null', 'period:', '  preparedFrom: 2016', '  to: open', '  extendedTo: "2024-06"'];
    const [wrong, right] = [
      await judge('plan.yaml', ...rest, '  from: våren 2018'),
      await judge('plan.yaml', ...rest, '  from: null'),
    ];
    expect(wrong?.filter((line) => right?.includes(line) !== true)).toEqual([
      '6: När planen börjar gälla: skriv ett årtal som 2018, eller ett datum som "2018-05" eller "2018-05-02", eller null.',
    ]);
    expect(right?.filter((line) => !line.includes('saknas'))).toEqual([]);
  });
});

test.each([
  ['site.yaml', 'helpBox'],
  ['plan.yaml', 'goalCount'],
  ['hjalp.yaml', 'exceptions'],
  ['sokord.yaml', 'pages'],
  ['fokusomraden/ledning.mdx', 'number'],
  ['mal/ingen-ensam.mdx', 'targetGroups'],
  ['tidslinje/2018-nytt.yaml', 'isStandOnPlan'],
  ['kommuner/tallby.yaml', 'ownPages'],
  ['kommunalforbund/norra-kommunalforbundet.mdx', 'memberCount'],
  ['vardsamverkan/vardsamverkan-nord.mdx', 'sources'],
  ['overenskommelser/lansavtal-2018.yaml', 'parties'],
  ['aktorer/staten.yaml', 'municipality'],
  ['aktuellt/startdag-2016.mdx', 'events'],
  ['om/planen.mdx', 'order'],
  ['dokument.yaml', 'read'],
  ['kallor.yaml', 'publisher'],
  ['ordlista.yaml', 'synonyms'],
])('%s has the keys of its kind: %s', async (path, key) => {
  const start = path.endsWith('.mdx') ? '---\nx: 1\n▮\n---\n' : isRegister(path) ? '- x: 1\n  ▮\n' : 'x: 1\n▮\n';
  expect([...(await offered(path, start)).keys()]).toContain(key);
});

const isRegister = (path: string): boolean =>
  Object.values(kinds).some(({ form, place }) => form === 'register' && place === path);
