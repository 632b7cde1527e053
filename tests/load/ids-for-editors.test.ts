import { expect, test } from 'vitest';
import { idsForEditors } from '#load/ids-for-editors.ts';
import { load } from '#load/load.ts';

const idsOf = (files: Record<string, string>): Record<string, unknown> => {
  const list = Object.entries(files).map(([path, text]) => ({ path, text }));
  return idsForEditors(load({ name: 'content', files: list, refused: [] }))['definitions'] as Record<string, unknown>;
};

test('ids are offered with the name of the record, also where something is wrong in it or its name is not there', () => {
  const { party, goal } = idsOf({
    'aktorer/radet.yaml': 'name: Rådet\n',
    'kommuner/alleryd.yaml': 'code: 1\n',
    'mal/ingen-ensam.mdx': '---\nname: Ingen ensam\n---\n',
  });
  expect([party, goal]).toEqual([
    { type: 'string', enum: ['radet', 'alleryd'], enumDescriptions: ['Rådet (aktör)', 'kommun'] },
    { type: 'string', enum: ['ingen-ensam'], enumDescriptions: ['Ingen ensam (mål)'] },
  ]);
});

test('the choices that a plan names itself are offered with their names, but for divisions with folders of their own', () => {
  const { targetGroups, divisions, eventCategories } = idsOf({
    'plan.yaml':
      'targetGroups:\n  - id: anhoriga\n    name: Anhöriga\neventCategories:\n  - { id: resa, name: Resa, heading: Resor }\n',
    'indelningar.yaml': 'divisions:\n  - id: vardsamverkan\n  - id: lansdelar\n    heading: Länsdelar\n',
  });
  expect([targetGroups, divisions, eventCategories]).toEqual([
    { type: 'string', enum: ['anhoriga'], enumDescriptions: ['Anhöriga'] },
    { type: 'string', enum: ['lansdelar'], enumDescriptions: ['Länsdelar'] },
    { type: 'string', enum: ['resa'], enumDescriptions: ['Resa'] },
  ]);
});

test('where there is no record yet, any id will do', () => {
  expect(idsOf({})['source']).toEqual({ type: 'string' });
});
