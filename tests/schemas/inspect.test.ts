import { z } from 'zod';
import { describe, expect, test } from 'vitest';
import {
  choicesOf,
  choiceTitle,
  infoOf,
  isOptional,
  itemOf,
  minimumOf,
  scalarsOf,
  schemaAt,
  shapeOf,
  typeOf,
  unwrap,
} from '#schemas/inspect.ts';
import { words } from '#schemas/words.ts';

const colour = z.union([
  z.literal('red').register(words, { title: 'Röd', description: 'Som en ros.' }),
  z.literal('blue').register(words, { title: 'Blå' }),
  z.literal('grey'),
]);
const name = z.string().register(words, { title: 'Namn', form: 'text', prose: true });
const step = z.union([
  z.strictObject({ event: z.string().register(words, { title: 'Händelse', reference: 'event' }) }),
  z.strictObject({ who: z.string().register(words, { title: 'Vem' }), count: z.number() }),
]);
const schema = z.strictObject({
  name: name.optional(),
  colour: colour.nullable().register(words, { title: 'Färg' }),
  tags: z.array(z.string().register(words, { title: 'Märke' })).optional(),
  inner: z.strictObject({ day: z.string().register(words, { title: 'Dag' }).nullable() }).optional(),
  steps: z.array(step),
});

test('a schema that two fields share cannot be called two things', () => {
  const shared = z.string().register(words, { title: 'Namn' }).register(words, { form: 'text' });
  expect(words.get(shared)).toEqual({ title: 'Namn', form: 'text' });
  expect(() => shared.register(words, { title: 'Ort' })).toThrow('copy it first');
  expect(words.get(shared.clone().register(words, { title: 'Ort' }))).toEqual({ title: 'Ort', form: 'text' });
});

describe('what a schema says of a field', () => {
  test('is found inside optional and nullable, and the outermost word counts', () => {
    expect([
      infoOf(name),
      infoOf(name.optional()),
      infoOf(name.nullable().optional()),
      infoOf(name.nullable().register(words, { title: 'Annat namn' }).optional()),
      infoOf(z.string()),
    ]).toEqual([
      { title: 'Namn', form: 'text', prose: true },
      { title: 'Namn', form: 'text', prose: true },
      { title: 'Namn', form: 'text', prose: true },
      { title: 'Annat namn', form: 'text', prose: true },
      {},
    ]);
  });

  test('does not hide its type', () => {
    expect(
      [unwrap(name), unwrap(name.nullable().optional()), unwrap(z.array(name).optional())].map(
        (inner) => inner._zod.def.type,
      ),
    ).toEqual(['string', 'string', 'array']);
  });
});

describe('what a field may hold', () => {
  test('is a type and perhaps null, whether it may be left out or not', () => {
    const number = z.number();
    expect(
      [number, number.nullable(), number.optional(), number.nullable().optional(), z.array(number)].map(typeOf),
    ).toEqual([
      { type: 'number', isNullable: false },
      { type: 'number', isNullable: true },
      { type: 'number', isNullable: false },
      { type: 'number', isNullable: true },
      { type: 'array', isNullable: false },
    ]);
    expect([number, number.nullable(), number.optional(), number.nullable().optional()].map(isOptional)).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  test('has a least length or a least value, where the schema says one', () => {
    const schemas = [
      z.string().max(9).min(3),
      z.array(name).min(1).optional(),
      z.int().max(99).min(5),
      z.number().min(0).nullable(),
      z.string().max(9),
      z.string(),
    ];
    expect(schemas.map(minimumOf)).toEqual([3, 1, 5, 0, undefined, undefined]);
  });
});

describe('choices', () => {
  test('are the literals of a union with their meaning; a value without a title is its own', () => {
    expect(choicesOf(colour.nullable().optional())).toEqual([
      { value: 'red', title: 'Röd', description: 'Som en ros.' },
      { value: 'blue', title: 'Blå' },
      { value: 'grey', title: 'grey' },
    ]);
  });

  test('are none for other schemas, also a union of something else', () => {
    expect([
      choicesOf(name),
      choicesOf(step),
      choicesOf(z.array(colour)),
      choicesOf(z.union([z.literal('a'), z.string()])),
    ]).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('have titles for pages, and asking for another value is a bug', () => {
    expect([choiceTitle(colour, 'blue'), choiceTitle(colour.nullable(), 'red')]).toEqual(['Blå', 'Röd']);
    expect(() => choiceTitle(colour, 'green')).toThrow('no choice "green"');
    expect(() => choiceTitle(name, 'red')).toThrow('no choice "red"');
  });
});

describe('the keys of a schema', () => {
  test('are those of an object, and of all objects in a union', () => {
    expect([
      Object.keys(shapeOf(schema.optional()) ?? {}),
      Object.keys(shapeOf(step) ?? {}),
      shapeOf(colour),
      shapeOf(name),
      shapeOf(z.array(schema)),
    ]).toEqual([
      ['name', 'colour', 'tags', 'inner', 'steps'],
      ['event', 'who', 'count'],
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('lead to the schema at a path, through lists and unions', () => {
    const titleAt = (...path: (string | number)[]) => {
      const found = schemaAt(schema, path);
      return found === undefined ? undefined : (infoOf(found).title ?? '');
    };
    expect([
      titleAt(),
      titleAt('colour'),
      titleAt('tags', 3),
      titleAt('inner', 'day'),
      titleAt('steps', 0, 'event'),
      titleAt('steps', 0, 'who'),
    ]).toEqual(['', 'Färg', 'Märke', 'Dag', 'Händelse', 'Vem']);
  });

  test('lead nowhere where the path leaves the schema, also with the names that every object has', () => {
    const paths = [
      ['finns-inte'],
      ['name', 'x'],
      ['tags', 'x'],
      ['name', 0],
      ['finns-inte', 'x'],
      ['constructor'],
      ['inner', 'toString'],
    ];
    expect(paths.map((path) => schemaAt(schema, path))).toEqual(paths.map(() => undefined));
  });

  test('of the items are those of the list', () => {
    expect([itemOf(z.array(name).optional()), itemOf(name)]).toEqual([name, undefined]);
  });
});

describe('the scalars of a value', () => {
  test('come in the order of the value with path and meaning, through lists and unions; null is a value', () => {
    const value = {
      tags: ['a', 'b'],
      name: 'Alléryd',
      colour: null,
      inner: { day: '2018-05-02' },
      steps: [{ who: 'regionen', count: 2 }, { event: 'beslut' }],
    };
    expect(
      [...scalarsOf(schema, value)].map(({ path, value: found, info }) => [path.join('.'), found, info.title]),
    ).toEqual([
      ['tags.0', 'a', 'Märke'],
      ['tags.1', 'b', 'Märke'],
      ['name', 'Alléryd', 'Namn'],
      ['colour', null, 'Färg'],
      ['inner.day', '2018-05-02', 'Dag'],
      ['steps.0.who', 'regionen', 'Vem'],
      ['steps.0.count', 2, undefined],
      ['steps.1.event', 'beslut', 'Händelse'],
    ]);
  });

  test('leave out what is undefined and what the schema does not know', () => {
    const value = { name: undefined, constructor: 'x', other: { deep: 'y' }, tags: 'inte en lista', inner: ['z'] };
    expect([...scalarsOf(schema, value)].map(({ path }) => path)).toEqual([['tags']]);
  });
});
