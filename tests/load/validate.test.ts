import { expect, test } from 'vitest';
import { z } from 'zod';
import { words } from '#schemas/words.ts';
import { validate } from '#load/validate.ts';

/** What is said of data in the third entry of a register: code, where, and what to do. */
function said(schema: z.ZodObject, data: unknown): string[] {
  return validate(schema, data, [2], () => undefined).map(({ issue, place }) => {
    const path = 'path' in place ? place.path.join('/') : '';
    const after = place.at === 'missing' && place.after !== undefined ? ` after ${place.after}` : '';
    return `${issue.code} ${place.at} ${path}${after}: ${issue.fix}`;
  });
}

const text = (title: string) => z.string().register(words, { title });

test('data that fits has no problems, a key that is missing has one, after the key before it', () => {
  const schema = z.strictObject({ a: text('Ett'), b: text('Två').nullable(), c: text('Tre') });
  expect(said(schema, { a: 'x', b: null, c: 'y' })).toEqual([]);
  expect(said(schema, { a: 'x', c: 'y' })).toEqual([
    'missing-key missing 2/b after a: Lägg till ”b: …” efter ”a”. Värdet är text, eller null om uppgiften saknas.',
  ]);
});

test('a value with two mistakes has one problem', () => {
  expect(said(z.strictObject({ a: text('Ett').min(3).regex(/^x/) }), { a: 'b' })).toEqual([
    'too-short value 2/a: Skriv minst 3 tecken.',
  ]);
});

test('of very many problems the first 500 are said, of unknown keys the first 50', () => {
  const list = z.strictObject({ a: z.array(z.string()) });
  expect(said(list, { a: Array.from({ length: 600 }, () => true) })).toHaveLength(500);
  const data = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`okänd${index}`, 'x']));
  const places = said(z.strictObject({}), data).map((line) => line.split(':')[0]);
  expect([places.length, places.at(-1)]).toEqual([50, 'unknown-key key 2/okänd49']);
});

test.each([
  { key: 'RUBRIK', near: 'name', why: 'its title, before a key that is like it' },
  { key: 'rubrk', near: 'name', why: 'nearly its title' },
  { key: 'Titel', near: 'rubriken', why: 'its title in other letters' },
  { key: 'naem', near: 'name', why: 'nearly the key' },
  { key: 'plai', near: 'plain', why: 'nearly a key without title' },
])('an unknown key was meant by $why: $key', ({ key, near }) => {
  const schema = z.strictObject({
    name: text('Rubrik').optional(),
    rubriken: text('Titel').optional(),
    plain: z.string().optional(),
  });
  expect(said(schema, { [key]: 'x' })).toEqual([`unknown-key key 2/${key}: Menade du ”${near}”?`]);
});

test('a key that is there already is named as such', () => {
  const schema = z.strictObject({ name: text('Namn'), other: text('Annat').optional() });
  expect(said(schema, { name: 'x', nam: 'y' })).toEqual([
    'unknown-key key 2/nam: Menade du ”name”? Den nyckeln finns redan: behåll den ena raden och ta bort den andra.',
  ]);
  expect(said(z.strictObject({ name: text('Namn') }), { name: 'x', other: 'y' })).toEqual([
    'unknown-key key 2/other: Ta bort raden.',
  ]);
});

test('the key that was meant is not said to be missing', () => {
  const schema = z.strictObject({ name: text('Namn'), seat: text('Ort') });
  expect(said(schema, { nam: 'x' })).toEqual([
    'missing-key missing 2/seat: Lägg till ”seat: …”. Värdet är text.',
    'unknown-key key 2/nam: Menade du ”name”?',
  ]);
});

test('words after a comma inside braces are no key, unless they have a value', () => {
  const schema = z.strictObject({ text: text('Text') });
  const issues = validate(schema, { text: 'Ett', 'två ord': null }, [], () => undefined).map(({ issue }) => issue);
  expect(issues.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    'comma-in-text: ”två ord” läses som en nyckel, för texten före har ett kommatecken utan citattecken.',
  ]);
  expect(said(schema, { text: 'Ett', 'två ord': 'x' })).toEqual(['unknown-key key 2/två ord: Ta bort raden.']);
  expect(said(schema, { text: 'Ett', okänd: null })).toEqual(['unknown-key key 2/okänd: Ta bort raden.']);
});

test('a key in the wrong place is moved in, and what it leaves missing is not said', () => {
  const inside = z.strictObject({ date: text('Dag'), source: text('Källa') });
  const schema = z.strictObject({ name: text('Namn'), status: inside });
  expect(said(schema, { name: 'x', date: '2018', status: { source: 'a' } })).toEqual([
    'misplaced-key key 2/date: Flytta den in under ”status”, indragen två mellanslag.',
  ]);
  expect(said(schema, { name: 'x', date: '2018', source: 'a', status: null })).toEqual([
    'misplaced-key key 2/date: Flytta den in under ”status”, indragen två mellanslag.',
    'misplaced-key key 2/source: Flytta den in under ”status”, indragen två mellanslag.',
  ]);
});

test('a key in the wrong place is moved out, and into the entries of a list', () => {
  const schema = z.strictObject({
    name: text('Namn'),
    tile: z.strictObject({ row: z.int() }),
    parts: z.array(z.strictObject({ sum: z.int() })).optional(),
  });
  expect(said(schema, { tile: { row: 1, name: 'x' } })).toEqual([
    'misplaced-key key 2/tile/name: Flytta den ut till vänsterkanten, utan indrag.',
  ]);
  expect(said(schema, { name: 'x', tile: { row: 1 }, sum: 5 })).toEqual([
    'misplaced-key key 2/sum: Flytta den in under ”parts”, indragen två mellanslag.',
  ]);
});

test('a key like one that must be there is misspelt, not misplaced; like one that need not be, it is misplaced', () => {
  const tile = z.strictObject({ label: text('Namn i rutan').optional() }).optional();
  const needed = z.strictObject({ labels: text('Namn'), tile });
  const free = z.strictObject({ labels: text('Namn').optional(), tile });
  expect(said(needed, { label: 'x' })).toEqual(['unknown-key key 2/label: Menade du ”labels”?']);
  expect(said(free, { label: 'x' })).toEqual([
    'misplaced-key key 2/label: Flytta den in under ”tile”, indragen två mellanslag.',
  ]);
});

const steps = z.strictObject({
  steps: z
    .array(
      z.union([z.strictObject({ event: text('Händelse') }), z.strictObject({ who: text('Vem'), action: text('Vad') })]),
    )
    .register(words, { title: 'Steg' }),
});

test('a value that may be one of several is judged as the one whose keys it has, or nearly has', () => {
  expect(said(steps, { steps: [{ who: 'a' }] })).toEqual([
    'missing-key missing 2/steps/0/action after who: Lägg till ”action: …” efter ”who”. Värdet är text.',
  ]);
  expect(said(steps, { steps: [{ acton: 'a', who: 'b' }, { evnt: 'a' }] })).toEqual([
    'unknown-key key 2/steps/0/acton: Menade du ”action”?',
    'unknown-key key 2/steps/1/evnt: Menade du ”event”?',
  ]);
  expect(said(steps, { steps: [{ acton: 'a' }] })).toEqual([
    'missing-key missing 2/steps/0/who: Lägg till ”who: …”. Värdet är text.',
    'unknown-key key 2/steps/0/acton: Menade du ”action”?',
  ]);
});

test('a value without keys is judged as a whole, not as one of several', () => {
  const expected = 'Skriv nycklarna event, who, action med var sitt värde.';
  expect(said(steps, { steps: [null, 'abc', ['abc']] })).toEqual([
    `missing-value value 2/steps/0: ${expected}`,
    `wrong-type value 2/steps/1: ${expected}`,
    `wrong-type value 2/steps/2: ${expected}`,
  ]);
});

test('of a record that was left half there is one problem, with the lines to paste', () => {
  const schema = z.strictObject({
    id: text('Id'),
    title: text('Titel'),
    url: text('Adress').nullable(),
    kind: z
      .union([z.literal('a').register(words, { title: 'Ena' }), z.literal('b').register(words, { title: 'Andra' })])
      .register(words, { title: 'Slag' }),
  });
  const inRegister = validate(schema, { id: 'x' }, [2], () => undefined);
  expect(inRegister.map(({ issue, place }) => [issue.code, issue.lines, place])).toEqual([
    [
      'missing-keys',
      ['  title: # Titel: text', '  url: null # Adress', '  kind: # Slag: ett av a (Ena), b (Andra)'],
      { at: 'missing', path: [2, 'title'], after: 'id' },
    ],
  ]);
  expect(validate(schema, { id: 'x' }, [], () => undefined)[0]?.issue.lines?.[1]).toBe('url: null # Adress');
  expect(said(schema, { id: 'x', url: null })).toHaveLength(2);
});
