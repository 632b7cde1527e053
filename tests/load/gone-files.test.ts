import { expect, test } from 'vitest';
import { goneFiles } from '#load/gone-files.ts';

const municipality = 'name: Aby\ncode: "9901"\nseat: Aby\n';
const event = 'title: Mötet\ndate: 2018\n';
const before = [
  { path: 'kommuner/aby.yaml', text: municipality },
  { path: 'tidslinje/mote.yaml', text: event },
  { path: 'mal/a.mdx', text: '' },
  { path: 'sokord.yaml', text: '' },
];

test('a file with another name that says much the same is what a gone one has become', () => {
  const now = [
    { path: 'mal/a.mdx', text: 'Annat' },
    { path: 'kommuner/nya-aby.yaml', text: municipality.replace('seat: Aby', 'seat: Nya Aby') },
    { path: 'tidslinje/annat.yaml', text: 'title: Ett annat\ndate: 2019\n' },
    { path: 'aktorer/mote.yaml', text: event },
  ];
  expect(goneFiles(before, now)).toEqual([
    { path: 'kommuner/aby.yaml', becomes: 'kommuner/nya-aby.yaml' },
    { path: 'tidslinje/mote.yaml' },
  ]);
  expect(goneFiles(before, before)).toEqual([]);
});
