import { expect, test } from 'vitest';
import { addressObstacles } from '#cli/preflight/addresses.ts';

test.each([
  ['https://plan.example'],
  ['https://plan.example/'],
  ['http://localhost:4321'],
  ['https://Plan.Example:8443/'],
  ['https://må-bra.example'],
  [''],
  [undefined],
])('the name of a computer is an address of a site: %s', (SITE_URL) => {
  expect(addressObstacles({ SITE_URL })).toEqual([]);
});

const only = 'men där ska bara https:// och datorns namn stå. Mappen på datorn skrivs i BASE_PATH. Skriv:';
const whole = 'som inte är en hel webbadress. En hel ser ut så här:';
test.each([
  ['https://vgr.github.io/plan/', `${only} SITE_URL=https://vgr.github.io BASE_PATH=/plan/`],
  ['https://vgr.github.io/a/plan', `${only} SITE_URL=https://vgr.github.io BASE_PATH=/a/plan/`],
  ['https://plan.example?vy=1', `${only} SITE_URL=https://plan.example`],
  ['https://plan.example/?', `${only} SITE_URL=https://plan.example`],
  ['https://plan.example/#topp', `${only} SITE_URL=https://plan.example`],
  ['https://namn:ord@plan.example', `${only} SITE_URL=https://plan.example`],
  ['https:///plan.example', `${only} SITE_URL=https://plan.example`],
  [' https://plan.example', `${only} SITE_URL=https://plan.example`],
  ['plan.example', `${whole} SITE_URL=https://plan.example`],
  ['plan', `${whole} SITE_URL=https://plan.exempel.se`],
  ['localhost:4321', `${whole} SITE_URL=https://plan.exempel.se`],
  ['ftp://plan.example', `${whole} SITE_URL=https://plan.exempel.se`],
  ['https://plan.example:99999', `${whole} SITE_URL=https://plan.exempel.se`],
])('another address is refused, with what to write instead: %s', (SITE_URL, rest) => {
  expect(addressObstacles({ SITE_URL })).toEqual([`SITE_URL är ”${SITE_URL}”, ${rest}`]);
});

test.each(['/', '/plan/', 'plan', '/plan', 'plan/', '//plan//', '/a/b-c/d_e.f/~g/', ''])(
  'a path is the folder of a site, with slashes or without: %s',
  (BASE_PATH) => {
    expect(addressObstacles({ BASE_PATH })).toEqual([]);
  },
);

test.each(['/a b/', '/plan?x', '/plan#x', '/../plan/', '/./', '/å/', 'https://plan.example/x/', '\\plan\\', '/%20/'])(
  'what cannot stand in an address is no folder: %s',
  (BASE_PATH) => {
    expect(addressObstacles({ BASE_PATH })).toEqual([
      `BASE_PATH är ”${BASE_PATH}”, som inte går att ha i en adress. Skriv bara a–z, 0–9, bindestreck och snedstreck: BASE_PATH=/handlingsplan/`,
    ]);
  },
);

test('a path that Git Bash has made a folder of this computer is known, and how it is avoided', () => {
  const BASE_PATH = 'C:/Program Files/Git/handlingsplan/';
  expect(addressObstacles({ BASE_PATH })).toEqual([
    'BASE_PATH är ”C:/Program Files/Git/handlingsplan/”, en mapp på den här datorn: så gör Git Bash om det som börjar med snedstreck. Skriv utan det första: BASE_PATH=handlingsplan/',
  ]);
});

test('each of the two is told of', () => {
  expect(addressObstacles({ SITE_URL: 'plan', BASE_PATH: '/a b/' })).toHaveLength(2);
});
