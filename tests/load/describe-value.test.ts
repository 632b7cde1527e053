import { expect, test } from 'vitest';
import { z } from 'zod';
import { day, line, partialDate, webAddress, year } from '#schemas/fields.ts';
import { words } from '#schemas/words.ts';
import { validate } from '#load/validate.ts';

/** What an editor reads of a value in the field called Fält: the message, an arrow, and what to do. */
function said(field: z.ZodType, value: unknown, written?: string): string[] {
  const schema = z.strictObject({ f: field.register(words, { title: 'Fält' }) });
  return validate(schema, { f: value }, [], (path) => (path.join() === 'f' ? written : undefined)).map(
    ({ issue }) => `${issue.code}: ${issue.message.replace('Fält: ', '')} → ${issue.fix}`,
  );
}

const kind = z.union([
  z.literal('adult').register(words, { title: 'Äldre' }),
  z.literal('alder').register(words, { title: 'Vuxen person' }),
]);
const number = () => z.number().register(words, { form: 'ett tal' });
const keys = () => z.strictObject({ a: z.string(), b: z.string() });

test.each([
  { field: line(3), value: null, says: 'här saknas ett värde. → Skriv en text på en rad.' },
  { field: line(3), value: [], says: 'här saknas ett värde. → Skriv en text på en rad.' },
  { field: line(3), value: [null], says: 'här saknas ett värde. → Skriv en text på en rad.' },
  {
    field: line(3).optional(),
    value: null,
    says: 'här saknas ett värde. → Skriv en text på en rad, eller ta bort raden.',
  },
  {
    field: z.array(z.strictObject({ namn: line(3), not: line(3).optional(), tal: line(3) })),
    value: null,
    says: 'här saknas ett värde. → Skriv en lista, där varje del börjar med ett streck: ”- namn: …” och under det tal, eller [] om det inte finns något.',
  },
  { field: z.array(line(3)), value: null, says: 'här saknas ett värde. → Skriv en lista, till exempel [a, b].' },
])('a value that is not there: $value', ({ field, value, says }) => {
  expect(said(field, value)).toEqual([`missing-value: ${says}`]);
});

test.each([
  { field: z.array(line(3)), value: 'a, b -c', fix: '[a, b, c]' },
  { field: z.array(line(3)), value: '- två ord - till', fix: '[två ord, till]' },
  { field: z.array(line(3)), value: 'mellan-ord,', fix: '[mellan-ord]' },
  { field: z.array(line(3)).nullable(), value: 5, fix: '[5], eller null om uppgiften saknas' },
  { field: z.array(line(3)), value: { id: 'a' }, fix: 'ett streck före första nyckeln: ”- id: …”' },
  { field: z.array(line(3)), value: {}, fix: 'ett streck före första nyckeln: ”- nyckel: …”' },
])('a value that should be a list is written as one: $value', ({ field, value, fix }) => {
  const says = 'not-a-list: här ska stå en lista, även om den bara har ett värde.';
  expect(said(field, value)).toEqual([`${says} → Skriv ${fix}.`]);
});

test('a list where one value belongs names its first value, if that is one', () => {
  const says = 'här får bara ett värde stå, inte en lista. → Skriv ”två”, utan hakparentes och streck.';
  expect(said(line(3), ['två', 'tre'])).toEqual([`one-value-only: ${says}`]);
  const form = 'här står en lista, men det ska vara en text på en rad. → Skriv en text på en rad.';
  expect(said(line(3), [['två']])).toEqual([`wrong-type: ${form}`]);
  expect(said(line(3), [{ a: 'två' }])).toEqual([`wrong-type: ${form}`]);
});

test.each([
  { value: 'ÄLDRE', fix: 'Menade du ”adult”? Att välja på: adult (Äldre), alder (Vuxen person).' },
  { value: 'adlt', fix: 'Menade du ”adult”? Att välja på: adult (Äldre), alder (Vuxen person).' },
  { value: 'aldr', fix: 'Menade du ”alder”? Att välja på: adult (Äldre), alder (Vuxen person).' },
  { value: 'vuxen perso', fix: 'Menade du ”alder”? Att välja på: adult (Äldre), alder (Vuxen person).' },
  { value: 'barn', fix: 'Välj ett av adult (Äldre), alder (Vuxen person).' },
])('a choice is meant by its Swedish name, then by likeness: $value', ({ value, fix }) => {
  expect(said(kind, value)).toEqual([`unknown-choice: ”${value}” går inte att välja. → ${fix}`]);
});

test('keys where a choice belongs are not taken for a choice', () => {
  const expected = 'ett av adult (Äldre), alder (Vuxen person)';
  expect(said(kind, { a: 1 })).toEqual([
    `wrong-type: här står nycklar med värden, men det ska vara ${expected}. → Skriv ${expected}.`,
  ]);
});

test.each([
  { field: line(3), value: 'ab', says: 'short: texten är för kort, 2 tecken. Minst 3. → Skriv minst 3 tecken.' },
  {
    field: line(3).nullable(),
    value: 'ab',
    says: 'short: texten är för kort, 2 tecken. Minst 3. → Skriv minst 3 tecken, eller skriv null om uppgiften saknas.',
  },
  {
    field: line(3).optional(),
    value: 'ab',
    says: 'short: texten är för kort, 2 tecken. Minst 3. → Skriv minst 3 tecken, eller ta bort raden.',
  },
  {
    field: line(3, 5),
    value: 'abcdef',
    says: 'long: texten är för lång, 6 tecken. Högst 5. → Korta texten till högst 5 tecken.',
  },
  {
    field: z.array(line()).min(2),
    value: ['ab'],
    says: 'short: listan har 1 värden, men ska ha minst 2. → Lägg till det som saknas i listan.',
  },
  {
    field: z.array(line()).max(1),
    value: ['ab', 'cd'],
    says: 'long: listan har 2 värden, men får ha högst 1. → Ta bort det som är för mycket i listan.',
  },
  {
    field: z.int().min(3),
    value: 2,
    says: 'short: talet 2 är för litet. Minst 3. → Skriv ett tal som är minst 3.',
  },
  {
    field: z.number().max(3),
    value: 3.5,
    says: 'long: talet 3.5 är för stort. Högst 3. → Skriv ett tal som är högst 3.',
  },
])('a value beyond a limit says what there is and how much is allowed: $value', ({ field, value, says }) => {
  expect(said(field, value)).toEqual([`too-${says}`]);
});

test.each([
  { field: z.boolean(), value: 'Ja', written: 'Ja', form: 'true (ja) eller false (nej)', fix: 'true' },
  { field: z.boolean(), value: 'nej', written: 'nej', form: 'true (ja) eller false (nej)', fix: 'false' },
  {
    field: z.boolean(),
    value: 'jaså',
    written: 'jaså',
    form: 'true (ja) eller false (nej)',
    fix: 'true (ja) eller false (nej)',
  },
  {
    field: z.boolean(),
    value: 'kanske nej',
    written: 'kanske nej',
    form: 'true (ja) eller false (nej)',
    fix: 'true (ja) eller false (nej)',
  },
  { field: number(), value: 'ja', written: 'ja', form: 'ett tal', fix: 'ett tal' },
  { field: number(), value: '60,5', written: '"60,5"', form: 'ett tal', fix: '60.5' },
  { field: number(), value: true, written: 'true', form: 'ett tal', fix: 'ett tal' },
  {
    field: year(),
    value: 2018.5,
    written: '2018.50',
    form: 'ett årtal, till exempel 2018',
    fix: 'ett årtal, till exempel 2018',
  },
])('a value of another type is shown as it is written: $written', ({ field, value, written, form, fix }) => {
  expect(said(field, value, written)).toEqual([
    `wrong-type: här står ${written}, men det ska vara ${form}. → Skriv ${fix}.`,
  ]);
});

test('a number that is no longer exact is too large', () => {
  expect(said(z.int(), 1e20)).toEqual([
    'too-long: talet 100000000000000000000 är för stort. Högst 9007199254740991. → Skriv ett tal som är högst 9007199254740991.',
  ]);
});

test('a list or keys where another type belongs are named, not shown', () => {
  const form = 'nycklarna a, b med var sitt värde';
  expect(said(keys(), ['x'])).toEqual([`wrong-type: här står en lista, men det ska vara ${form}. → Skriv ${form}.`]);
  expect(said(number(), { a: 1 })).toEqual([
    'wrong-type: här står nycklar med värden, men det ska vara ett tal. → Skriv ett tal.',
  ]);
});

test('keys that have no words of their own are named too', () => {
  expect(said(number(), { toString: 0 })).toEqual([
    'wrong-type: här står nycklar med värden, men det ska vara ett tal. → Skriv ett tal.',
  ]);
});

test('a long value is cut after 57 characters, one of 60 is shown whole', () => {
  const shown = (length: number) => {
    const text = 'x'.repeat(length);
    return said(number(), text, text)[0]?.match(/x+…?/)?.[0];
  };
  expect(shown(60)).toBe('x'.repeat(60));
  expect(shown(61)).toBe(`${'x'.repeat(57)}…`);
  expect(said(day(), 'x'.repeat(61))[0]?.match(/”(.*?)”/)?.[1]).toBe(`${'x'.repeat(57)}…`);
});

test.each([
  { value: { Tid: 'en höst' }, fix: '"Tid: en höst"' },
  { value: { Tid: 2018 }, fix: '"Tid: 2018"' },
])('a sentence with a colon was meant as text: $fix', ({ value, fix }) => {
  const says = 'Texten innehåller ett kolon följt av mellanslag och måste därför stå inom citattecken.';
  expect(said(line(3), value)).toEqual([`yaml-colon-in-text: ${says} → Skriv ${fix}`]);
});

test.each([{}, { a: 'x', b: 'y' }, { a: true }, { a: { b: 'c' } }])('keys are no sentence: %j', (value) => {
  const form = 'en text på en rad';
  expect(said(line(3), value)).toEqual([
    `wrong-type: här står nycklar med värden, men det ska vara ${form}. → Skriv ${form}.`,
  ]);
});

test('what YAML reads as something other than text gets quotes, as it is written', () => {
  const code = z.string().regex(/^\d{4}$/);
  expect(said(code, 280, '0280')).toEqual([
    'missing-quotes: 0280 läses som ett tal, men ska vara text. → Sätt citattecken runt värdet: "0280".',
  ]);
  expect(said(line(3), true, 'true')).toEqual([
    'missing-quotes: true läses som ja eller nej, men ska vara text. → Sätt citattecken runt värdet: "true".',
  ]);
});

test('a number that is written in another way than its text is suggested as text', () => {
  expect(said(partialDate(), 2018, '2018.0')[0]).toMatch(/^wrong-form: ”2018\.0” .* → Menade du ”2018”\? /);
});

test('curly quotes are said where straight ones mend the value, also around a long one', () => {
  const says = 'wrong-quotes: citattecknen runt värdet är typografiska och läses som en del av det.';
  const address = `https://www.exempel.se/${'sida/'.repeat(20)}`;
  expect(said(partialDate(), '”2018”')).toEqual([`${says} → Skriv raka citattecken: "2018".`]);
  expect(said(webAddress(), `”${address}”`)).toEqual([`${says} → Skriv raka citattecken: "${address}".`]);
});

test.each(['år ”2018”', '”2018” eller så', '”år 2018”'])('quotes that are not all that is wrong: %s', (value) => {
  const form = 'ett datum som "2018", "2018-05" eller "2018-05-02", inom citattecken';
  expect(said(partialDate().optional(), value)).toEqual([
    `wrong-form: ”${value}” är inte skrivet som det ska. → Menade du ”2018”? Skriv ${form}.`,
  ]);
});

test('a text of the wrong form without quotes is not said to have the wrong ones', () => {
  const form = 'ett datum som "2018", "2018-05" eller "2018-05-02", inom citattecken';
  expect(said(partialDate().optional(), 'i våras', '"i våras"')).toEqual([
    `wrong-form: ”i våras” är inte skrivet som det ska. → Skriv ${form}.`,
  ]);
});

test('a text over two lines is no missing quote, and is suggested on one', () => {
  const text = 'x'.repeat(64);
  expect(said(line(3), `${text}\n  mer`)).toEqual([
    `wrong-form: ”${text.slice(7)}…” är inte skrivet som det ska. → Menade du ”${text} mer”? Skriv en text på en rad.`,
  ]);
});
