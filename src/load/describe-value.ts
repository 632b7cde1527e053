import { expectedInWords } from '#schemas/expected.ts';
import type { z } from 'zod';
import { choicesOf, isOptional, namedUnder, shapeOf, typeOf } from '#schemas/inspect.ts';
import {
  missingQuotes,
  missingValue,
  notAList,
  oneValueOnly,
  tooLong,
  tooShort,
  unknownChoice,
  wrongForm,
  wrongQuotes,
  wrongType,
  yamlColonInText,
} from '#issues/definitions.ts';
import type { FieldPath, IssueText } from '#issues/issue.ts';
import { nearestChoice } from '#text/nearest.ts';
import { repaired, repairedMillions, repairedNumber } from './repaired-value.ts';
import { keysInstead } from './keys-instead.ts';
import { titleAt } from './title-at.ts';

type Schema = z.core.$ZodType;

/** What is validated, and where it stands in its file. */
export interface ValueScope {
  schema: Schema;
  data: unknown;
  prefix: FieldPath;
  /** A value as the editor wrote it, by its path in the file. */
  written: (path: FieldPath) => string | undefined;
}

const curlyQuotes = /^[”“„»«’‘](.*)[”“»«’‘]$/s;
const answers = [
  [/^(?:ja|j|yes|sant)$/i, 'true'],
  [/^(?:nej|n|no|falskt)$/i, 'false'],
] as const;

/** Says what is wrong with a value, by what the schema wanted and what stands there. */
export function describeValue(
  issue: z.core.$ZodIssue,
  path: FieldPath,
  schema: Schema,
  value: unknown,
  scope: ValueScope,
): IssueText {
  const title = titleAt(scope.schema, path);
  const expected = expectedInWords(schema);
  const { type, isNullable } = typeOf(schema);
  const choices = choicesOf(schema);
  const isList = Array.isArray(value);
  if (value === null || (isList && (value[0] ?? null) === null && type !== 'array'))
    return missingValue({ title, expected, optional: isOptional(schema) });
  if (type === 'array' && !isList) return notAList({ title, corrected: listOf(value), nullable: isNullable });
  if (isList && type !== 'array' && shapeOf(schema) === undefined && typeof value[0] !== 'object')
    return oneValueOnly({ title, value: shown(value[0], undefined) });
  const written = scope.written([...scope.prefix, ...path]);
  const text = shown(value, written);
  if (choices !== undefined && typeof value !== 'object')
    return unknownChoice({
      title,
      value: text,
      nearest: nearestChoice(String(value), choices),
      choices,
      ...moreUnder(schema),
    });
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    const limit = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum);
    const otherwise = isNullable ? 'skriv null om uppgiften saknas' : isOptional(schema) ? 'ta bort raden' : undefined;
    const millions = /miljoner/.test(expected) ? repairedMillions(schema, value) : undefined;
    const measure = { title, of: measured(issue.origin), limit, actual: sizeOf(value), otherwise, millions };
    return issue.code === 'too_small' ? tooShort(measure) : tooLong(measure);
  }
  if (type === 'string') return describeText(title, schema, value, text, expected);
  // What an editor names toString makes of keys with values something that has no words.
  const words = typeof value === 'object' ? '' : String(value);
  const number = repairedNumber(schema, words);
  const answer = type === 'boolean' ? answers.find(([pattern]) => pattern.test(words))?.[1] : undefined;
  const raw = written === undefined ? text : shortened(written);
  const lines = typeof value === 'object' ? [] : keysInstead(schema, path, words);
  return wrongType({ title, value: raw, expected, nearest: number ?? answer, lines });
}

/** A value that should have been text of a certain form. */
function describeText(title: string, schema: Schema, value: unknown, text: string, expected: string): IssueText {
  if (value !== null && typeof value === 'object') {
    const [[key, rest] = ['', null], ...others] = Object.entries(value);
    const isSentence = others.length === 0 && (typeof rest === 'string' || typeof rest === 'number');
    return isSentence ? yamlColonInText({ text: `"${key}: ${rest}"` }) : wrongType({ title, value: text, expected });
  }
  const fits = (candidate: string) => (schema as z.ZodType).safeParse(candidate).success;
  const readAs = typeof value === 'boolean' ? 'ja eller nej' : 'ett tal';
  if (typeof value !== 'string' && fits(text))
    return missingQuotes({ title, value: text, readAs, corrected: `"${text}"` });
  const inner = curlyQuotes.exec(String(value))?.[1];
  if (inner !== undefined && fits(inner)) return wrongQuotes({ title, corrected: `"${inner}"` });
  return wrongForm({ title, value: text, form: expected, nearest: repaired(schema, String(value)) });
}

function moreUnder(schema: Schema): { more?: string; file?: string } {
  const more = namedUnder(schema);
  if (more === undefined) return {};
  return more === 'divisions' ? { more, file: 'indelningar.yaml' } : { more };
}

/** A value as the list it should have been. */
function listOf(value: unknown): string {
  if (value !== null && typeof value === 'object')
    return `ett streck före första nyckeln: ”- ${Object.keys(value)[0] ?? 'nyckel'}: …”`;
  const items = String(value)
    .split(/,|(?:^|\s)-/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
  return `[${items.join(', ')}]`;
}

function shown(value: unknown, written: string | undefined): string {
  if (Array.isArray(value)) return 'en lista';
  if (typeof value === 'object') return 'nycklar med värden';
  return shortened(typeof value === 'string' ? value : (written ?? String(value)));
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function measured(origin: string): 'string' | 'array' | 'number' {
  return origin === 'string' || origin === 'array' ? origin : 'number';
}

function sizeOf(value: unknown): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : Number(value);
}
