import { defaultLimits } from '#load/source.ts';
import { dataOf } from '#load/yaml/tree.ts';
import { parseYaml } from '#load/yaml/parse.ts';

/** Where a value is written: how far in its keys begin, the file's line break, and whether brackets stand around it. */
export interface Setting {
  indent: number;
  lineBreak: string;
  isFlow: boolean;
}

/** Longer lines are broken where they can be. */
const widest = 110;

/** What stands after a key and its colon, or after the dash of an item: a space and a value, or lines of their own. */
export function writeAfterKey(value: unknown, setting: Setting, taken: number): string {
  const line = ` ${writeInLine(value, { ...setting, isFlow: true })}`;
  if (setting.isFlow || isEmpty(value)) return ` ${writeInLine(value, setting)}`;
  const inner = { ...setting, indent: setting.indent + 2 };
  const begin = setting.lineBreak + ' '.repeat(inner.indent);
  if (typeof value === 'string') return writeText(value, inner, taken);
  if (Array.isArray(value)) {
    const isShort = value.every((item) => typeof item !== 'object') && taken + line.length <= widest;
    return isShort ? line : value.map((item) => begin + writeItem(item, inner)).join('');
  }
  return value !== null && typeof value === 'object' ? begin + writeKeys(value, inner) : line;
}

/** An item of a list with a line for each, from its dash on. */
export function writeItem(value: unknown, setting: Setting): string {
  const inner = { ...setting, indent: setting.indent + 2 };
  if (value !== null && typeof value === 'object' && !Array.isArray(value) && !isEmpty(value))
    return `- ${writeKeys(value, inner)}`;
  return `-${writeAfterKey(value, setting, setting.indent + 1)}`;
}

/** Keys with their values, a line for each: the first begins where it is put. */
export function writeKeys(data: object, setting: Setting): string {
  const lines = Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => writeEntry(key, value, setting));
  return lines.join(setting.lineBreak + ' '.repeat(setting.indent));
}

/** One key with its value. */
export function writeEntry(key: string, value: unknown, setting: Setting): string {
  return `${key}:${writeAfterKey(value, setting, setting.indent + key.length + 1)}`;
}

/** A value with brackets around what it holds. */
export function writeInLine(value: unknown, setting: Pick<Setting, 'isFlow'>): string {
  if (Array.isArray(value)) return `[${value.map((item) => writeInLine(item, { isFlow: true })).join(', ')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    const written = entries.map(([key, inner]) => `${key}: ${writeInLine(inner, { isFlow: true })}`);
    return written.length === 0 ? '{}' : `{ ${written.join(', ')} }`;
  }
  if (typeof value !== 'string') return String(value);
  return isPlain(value, setting) && !looksNumeric(value) ? value : quotedText(value);
}

/** A date, a code or a number: editors read them more easily in quotation marks, and the guide asks for them. */
const looksNumeric = (text: string): boolean => /^[\d\s.,:+-]+$/.test(text);

/** Whether a text can stand without quotation marks: it is read as itself, and does not look like something else. */
export function isPlain(text: string, { isFlow }: Pick<Setting, 'isFlow'>): boolean {
  if (text === '' || /[\r\n]/.test(text) || /^["']/.test(text)) return false;
  const { root, problems } = parseYaml(isFlow ? `k: [${text}]` : `k: ${text}`, defaultLimits);
  const read = root === undefined ? undefined : dataOf(root);
  return problems.length === 0 && isSameText(read, isFlow ? [text] : text);
}

const isSameText = (read: unknown, wanted: unknown): boolean => JSON.stringify(read) === JSON.stringify({ k: wanted });

/** A text in quotation marks. A line break in it is written as an empty line. */
function quotedText(text: string): string {
  return `"${quotedInner(text)}"`;
}

/** What stands between the quotation marks. */
export function quotedInner(text: string): string {
  return text.replace(/[\\"]/g, String.raw`\$&`).replace(/\r\n|\r|\n/g, '\n\n');
}

/** A text after its key: on the line, or, where that would be long or it has paragraphs, folded below. */
function writeText(text: string, { indent, lineBreak }: Setting, taken: number): string {
  const line = ` ${writeInLine(text, { isFlow: false })}`;
  const isFoldable = /^\S.*\S$/s.test(text) && !/[ \t](?:[\r\n]|[ \t])|[\r\n][ \t]/.test(text);
  if (!isFoldable || (taken + line.length <= widest && !line.includes('\n'))) return line.replaceAll('\n', lineBreak);
  const begin = lineBreak + ' '.repeat(indent);
  const paragraphs = text.split(/\r\n|\r|\n/).map((paragraph) => wrapped(paragraph, indent, begin));
  return ` >-${paragraphs.map((paragraph) => (paragraph === '' ? lineBreak : begin + paragraph)).join(lineBreak)}`;
}

/** A paragraph broken where a line would be too long. `taken` is how much of the first line there is before it. */
export function wrapped(text: string, taken: number, begin: string): string {
  const margin = begin.replace(/^[\r\n]+/, '').length;
  let length = taken;
  return text
    .split(/(?<=\S) (?=\S)/)
    .map((word, index) => {
      const isBreaking = index > 0 && length + 1 + word.length > widest;
      length = isBreaking ? margin + word.length : length + word.length + (index > 0 ? 1 : 0);
      return index === 0 ? word : (isBreaking ? begin : ' ') + word;
    })
    .join('');
}

function isEmpty(value: unknown): boolean {
  return value !== null && typeof value === 'object' && Object.keys(value).length === 0;
}
