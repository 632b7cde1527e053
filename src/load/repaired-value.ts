import type { z } from 'zod';
import { slugify } from './slugify.ts';

type Schema = z.core.$ZodType;

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** The first guess at what an editor meant that the schema takes; the schema knows what the field holds. */
export function repaired(schema: Schema, value: string): string | undefined {
  return guesses(value).find((guess) => fits(schema, guess));
}

/** A number that was written as Swedes write it: with quotes, a comma or spaces, and perhaps a unit after it. */
export function repairedNumber(schema: Schema, value: string): string | undefined {
  const digits = /^[^\d-]*(-?\d[\d\s]*(?:[.,]\d+)?)\D*$/.exec(value)?.[1];
  if (digits === undefined) return undefined;
  const number = digits.replace(/\s/g, '').replace(',', '.');
  return fits(schema, Number(number)) ? number : undefined;
}

/** Kronor as millions of kronor, where the schema takes only the latter. */
export function repairedMillions(schema: Schema, value: unknown): string | undefined {
  return typeof value === 'number' && fits(schema, value / 1e6) ? String(value / 1e6) : undefined;
}

function fits(schema: Schema, value: unknown): boolean {
  return (schema as z.ZodType).safeParse(value).success;
}

function guesses(value: string): string[] {
  const text = value.trim().replace(/\s+/g, ' ');
  const name = text
    .replace(/\/+$/, '')
    .replace(/^.*[/#]/, '')
    .replace(/\.(?:ya?ml|mdx?)$/i, '');
  return [
    text,
    ...dates(text),
    ...addresses(text),
    ...colours(text),
    text.replace(',', '.').replace(/[^\d.]/g, ''),
    slugify(name),
  ];
}

/**
 * `2 maj 2018`, `maj 2018`, `2018-5-2`, `2/5 2018`, `02-05-2018`, `20180502`, `2018-05-02T12:00` as dates; `våren 2018`
 * as its year.
 */
function dates(text: string): string[] {
  const parts =
    /^(\d{4})\D(\d{1,2})(?:\D(\d{1,2}))?(?:T.*)?$/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? undefined;
  if (parts !== undefined) return [dateOf(parts[1], parts[2], parts[3])];
  const swedish = /^(\d{1,2})[\s/.-]{1,2}(\d{1,2})[\s/.-]{1,2}(\d{4})$/.exec(text);
  if (swedish !== null) return [dateOf(swedish[3], swedish[2], swedish[1])];
  const words = /^(?:den )?(?:(\d{1,2})(?::?[ae])?[ -])?(\p{L}+)\.?[ -](\d{4})$/iu.exec(text);
  const month = months.indexOf(words?.[2]?.slice(0, 3).toLowerCase() ?? '') + 1;
  if (words !== null && month > 0) return [dateOf(words[3], String(month), words[1])];
  const year = /\b(?:19|20)\d\d\b/.exec(text)?.[0];
  return year === undefined ? [] : [year];
}

function dateOf(year = '', month = '', day?: string): string {
  const parts = [year, month, ...(day === undefined ? [] : [day])];
  return parts.map((part) => part.padStart(2, '0')).join('-');
}

/** With its scheme, also of what git clones from; without what git adds to the address of a page. */
function addresses(text: string): string[] {
  const page = text.replace(/(?:\.git|\/)+$/, '').replace(/^(?:ssh:\/\/)?git@([\w.-]+)[:/]/, 'https://$1/');
  return [...withScheme(text), page];
}

function withScheme(text: string): string[] {
  const rest = text
    .replaceAll('\\', '/')
    .replace(/^<|>$/g, '')
    .replace(/^(?!file:)[a-z]{3,6}(?::\/{0,2}|\/\/)/i, '');
  return /^[^\s@/:]+\.[a-z]{2,}(?:[/?#]\S*)?$/i.test(rest) ? [`https://${rest}`] : [];
}

/** `#ABC`, `1B3D66` and `#1B3D66` as `#1b3d66`. */
function colours(text: string): string[] {
  const digits = text.toLowerCase().replace(/^#/, '');
  const long = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  return [`#${long}`];
}
