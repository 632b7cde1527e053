import { z } from 'zod';
import { words, type FieldWords, type ReferenceTarget } from './words.ts';

const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const partialDatePattern = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const dayPattern = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** An id: the file's name without its ending, or `id` in a register. */
export const slug = () =>
  z
    .string()
    .max(100)
    .regex(slugPattern)
    .register(words, {
      form: 'ett id med bara a–z, 0–9 och bindestreck, till exempel exempel-by',
      examples: ['exempel-by'],
    });

/** The id of another record; the check looks it up and suggests the nearest one. */
export const reference = (target: ReferenceTarget) =>
  z.string().regex(slugPattern).register(words, {
    reference: target,
    form: 'postens id: filens namn utan ändelse, eller det som står efter id i ett register',
  });

/** The id of another record, or a list of ids where there are several. */
export const references = (target: ReferenceTarget) =>
  z.union([reference(target), z.array(reference(target)).min(1)]).register(words, {
    reference: target,
    form: 'postens id: filens namn utan ändelse, eller en lista av id där det är flera: [a, b]',
  });

/** A choice that the plan names itself, under a key of plan.yaml or indelningar.yaml. */
export const namedChoice = (namedUnder: NonNullable<FieldWords['namedUnder']>) =>
  z.string().regex(slugPattern).register(words, { namedUnder });

/** A date whose length is its precision: year, year and month, or the whole day. */
export const partialDate = () =>
  z
    .string()
    .regex(partialDatePattern)
    .register(words, {
      form: 'ett datum som "2018", "2018-05" eller "2018-05-02", inom citattecken',
      examples: ['2018', '2018-05', '2018-05-02'],
    });

/** A whole day, ISO 8601. */
export const day = () =>
  z
    .string()
    .regex(dayPattern)
    .register(words, { form: 'år, månad och dag, till exempel "2018-05-02"', examples: ['2018-05-02'] });

/** The language of a title that is not in Swedish, as BCP 47 calls it. */
export const titleLanguage = () =>
  z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .register(words, {
      title: 'Titelns språk',
      description: 'Bara när titeln inte är på svenska. Utelämnas annars.',
      form: 'en språkkod med små bokstäver, till exempel en för engelska',
      examples: ['en', 'de'],
    });

/** A year. */
export const year = () =>
  z
    .int()
    .min(1900)
    .max(2100)
    .register(words, { form: 'ett årtal, till exempel 2018', examples: [2018] });

/** When something was, as exact as the source: a year as a number, or a partial date. */
export const moment = () =>
  z.union([year(), partialDate()]).register(words, {
    form: 'ett årtal som 2018, eller ett datum som "2018-05" eller "2018-05-02"',
    examples: [2018],
  });

/** An address on the web. */
export const webAddress = () =>
  z
    .string()
    .regex(/^https?:\/\/[^\s"<>]+$/)
    .register(words, { form: 'en webbadress som börjar med https://', examples: ['https://www.exempel.se/sidan'] });

/** One line of running text without line breaks, `min` to `max` characters. */
export const line = (min = 2, max = 200) =>
  z
    .string()
    .min(min)
    .max(max)
    .regex(/^[^\r\n]*$/)
    .register(words, { prose: true, form: 'en text på en rad' });

/** A short paragraph of running text, `min` to `max` characters. */
export const paragraph = (min = 10, max = 900) =>
  z.string().min(min).max(max).register(words, { prose: true, form: 'en löpande text' });

/** A non-negative amount in millions of kronor. */
export const millions = () =>
  z
    .number()
    .min(0)
    .max(100_000)
    .register(words, { form: 'ett tal i miljoner kronor med decimalpunkt, till exempel 60.5', examples: [60.5] });

/** How many. */
export const count = () => z.int().min(0).max(10_000).register(words, { form: 'ett heltal' });

/** A colour, as a page writes it. */
export const colour = () =>
  z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .register(words, { form: 'en färg inom citattecken, # och sex tecken 0–9 eller a–f, till exempel "#1b3d66"' });
