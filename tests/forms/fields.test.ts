import { expect, test } from 'vitest';
import { z } from 'zod';
import { line, moment, reference, references } from '#schemas/fields.ts';
import { kinds } from '#schemas/kinds.ts';
import { words } from '#schemas/words.ts';
import { fieldsOf, type Control, type Field } from '#forms/fields.ts';
import { beginning, lacking } from '#forms/lacking.ts';

const colour = z.union([
  z.literal('red').register(words, { title: 'Röd' }),
  z.literal('blue').register(words, { title: 'Blå', description: 'Som havet.' }),
]);
const part = z.strictObject({ name: line().register(words, { title: 'Namn' }), size: z.number().optional() });
const schema = z.strictObject({
  name: line().register(words, { title: 'Namn', description: 'Kort.' }),
  colour: colour.nullable().register(words, { title: 'Färg', description: 'null om den inte är känd.' }),
  from: moment().optional().register(words, { title: 'Från' }),
  owner: reference('party').register(words, { title: 'Ägare' }),
  isOld: z.boolean().optional().register(words, { title: 'Är gammal', description: 'true om owner säger det.' }),
  parts: z.array(part).register(words, { title: 'Delar' }),
});
const plain = { hint: '', isOptional: false, isNullable: false };

test('a form has the fields of a schema, in its words', () => {
  const choices = [
    { value: 'red', title: 'Röd' },
    { value: 'blue', title: 'Blå', description: 'Som havet.' },
  ];
  const ofPart = [
    { ...plain, key: 'name', title: 'Namn', control: { type: 'line' } },
    { ...plain, key: 'size', title: 'size', isOptional: true, control: { type: 'number' } },
  ];
  expect(fieldsOf(schema)).toEqual([
    { ...plain, key: 'name', title: 'Namn', hint: 'Kort.', control: { type: 'line' } },
    {
      ...plain,
      key: 'colour',
      title: 'Färg',
      hint: '”Vet inte” om den inte är känd.',
      isNullable: true,
      control: { type: 'choice', choices },
    },
    {
      ...plain,
      key: 'from',
      title: 'Från',
      hint: 'Skrivs som ett årtal som 2018, eller ett datum som 2018-05 eller 2018-05-02.',
      isOptional: true,
      control: { type: 'line-or-number' },
    },
    {
      ...plain,
      key: 'owner',
      title: 'Ägare',
      control: { type: 'reference', kinds: ['actor', 'municipality', 'federation', 'care-area', 'area'] },
    },
    {
      ...plain,
      key: 'isOld',
      title: 'Är gammal',
      hint: 'Ja om ”Ägare” säger det.',
      isOptional: true,
      control: { type: 'yes-no' },
    },
    {
      ...plain,
      key: 'parts',
      title: 'Delar',
      control: { type: 'list', itemTitle: '', item: { type: 'keys', fields: ofPart } },
    },
  ]);
});

test('one id or several is a list of choices, which holds the one without a list', () => {
  const schema = z.strictObject({ group: references('federation').register(words, { title: 'Grupp' }) });
  expect(fieldsOf(schema).map(({ control }) => control)).toEqual([
    { type: 'list', itemTitle: 'Grupp', isOneOrMore: true, item: { type: 'reference', kinds: ['federation'] } },
  ]);
});

/** Every field of a form, also those inside others. */
function allOf(fields: readonly Field[]): Field[] {
  const within = (control: Control): Field[] => {
    if (control.type === 'keys') return allOf(control.fields);
    if (control.type === 'one-of') return control.options.flatMap(allOf);
    return control.type === 'list' ? within(control.item) : [];
  };
  return fields.flatMap((field) => [field, ...within(field.control)]);
}

test('no field of any kind lacks its Swedish title, or says a word of YAML', () => {
  const all = Object.values(kinds).flatMap(({ schema: own }) => allOf(fieldsOf(own)));
  const untold = all.filter(
    ({ key, title, hint }) => title === key || /\b(?:null|true|false)\b|citattecken/.test(hint),
  );
  expect(untold.map(({ key, hint }) => `${key}: ${hint}`)).toEqual([]);
});

test('what has to be filled in is told, also inside what is begun', () => {
  const fields = fieldsOf(schema);
  expect(beginning(fields)).toEqual({ parts: [] });
  expect(lacking(fields, { name: 'Hus', colour: null, parts: [{ name: 'Dörr' }, { size: 2 }] })).toEqual([
    { path: ['owner'], title: 'Ägare' },
    { path: ['parts', 1, 'name'], title: 'Namn' },
  ]);
});

test('what a plan names itself is chosen among, and target groups stand in the place of what the program has', () => {
  const controlIn = (kind: 'goal' | 'area' | 'event', key: string, own = {}) =>
    fieldsOf(kinds[kind].schema, own).find((field) => field.key === key)?.control;
  const anhoriga = [{ value: 'anhoriga', title: 'Anhöriga' }];
  expect(controlIn('goal', 'targetGroups', { targetGroups: anhoriga })).toEqual({
    type: 'list',
    item: { type: 'choice', choices: anhoriga },
    itemTitle: '',
  });
  expect(controlIn('area', 'division', { divisions: anhoriga })).toEqual({ type: 'choice', choices: anhoriga });
  expect(controlIn('area', 'division')).toEqual({ type: 'line' });
  const category = controlIn('event', 'category', { eventCategories: anhoriga });
  expect(category?.type === 'choice' && category.choices.map(({ value }) => value)).toEqual([
    'national-agreement',
    'strategy',
    'decision',
    'extension',
    'process',
    'follow-up',
    'anhoriga',
  ]);
});
