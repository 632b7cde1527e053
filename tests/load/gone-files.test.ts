import { expect, test } from 'vitest';
import { goneFiles } from '#load/gone-files.ts';
import type { ContentFile } from '#load/source.ts';

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

test('the nearest of the new files is what a gone one has become, where half of either is in both', () => {
  const gone = { path: 'mal/a.mdx', text: 'ett\ntvå\ntre\nfyra\n' };
  const becomes = (...now: [name: string, text: string][]) =>
    goneFiles(
      [gone],
      now.map(([name, text]) => ({ path: `mal/${name}.mdx`, text })),
    )[0]?.becomes;
  expect(becomes(['b', 'ett\ntvå\n'], ['c', 'ett\ntvå\ntre\n'], ['d', 'fyra\n'])).toBe('mal/c.mdx');
  expect(becomes(['b', 'ett\nannat\n\n\n'])).toBeUndefined();
  expect(becomes(['b', `${gone.text}fem\nsex\nsju\nåtta\nnio\n`])).toBeUndefined();
});

test('neither a file that was there before nor empty lines are what a gone one has become', () => {
  const [gone, twin] = ['a', 'b'].map((name) => ({ path: `mal/${name}.mdx`, text: 'ett\n' })) as [
    ContentFile,
    ContentFile,
  ];
  expect(goneFiles([gone, twin], [twin])).toEqual([{ path: 'mal/a.mdx' }]);
  expect(goneFiles([gone], [{ path: 'mal/c.mdx', text: 'två\n' }])).toEqual([{ path: 'mal/a.mdx' }]);
});
