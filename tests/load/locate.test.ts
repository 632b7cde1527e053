import { describe, expect, test } from 'vitest';
import { emptyFile } from '#issues/definitions.ts';
import type { SourcePlace } from '#issues/issue.ts';
import { lineStartsOf } from '#load/lines.ts';
import type { LoadedFile } from '#load/loaded.ts';
import { locate, rangeOf } from '#load/locate.ts';
import { parseBody } from '#load/body/parse.ts';
import { parseYaml } from '#load/yaml/parse.ts';
import { defaultLimits } from '#load/source.ts';
import { marked } from './marked-text.ts';

/** A file whose keys are `text`, and whose body is `bodyText` after them. */
function fileOf(text: string, bodyText?: string): LoadedFile {
  const file: LoadedFile = { text: text + (bodyText ?? ''), lineStarts: lineStartsOf(text + (bodyText ?? '')) };
  const { root } = parseYaml(text, defaultLimits);
  if (root !== undefined) file.root = root;
  const body = bodyText === undefined ? undefined : parseBody(bodyText, defaultLimits).root;
  return body === undefined ? file : { ...file, body: { root: body, start: text.length } };
}

const yaml = 'title: Ung\nwho:\n  - a\n  -\nurl:\n  b: 1\n  c:\nlast: [1,\n  2]\nend: [3]';

describe('the place of a problem', () => {
  const at = (place: SourcePlace, file = fileOf(yaml)) => {
    const range = rangeOf(place, file);
    const [line] = marked(file.text, range)
      .split('\n')
      .filter((some) => some.includes('⟦'));
    return line;
  };

  test.each<[SourcePlace, string]>([
    [{ at: 'key', path: ['title'] }, '⟦title⟧: Ung'],
    [{ at: 'key', path: ['url', 'b'] }, '  ⟦b⟧: 1'],
    [{ at: 'key', path: ['who', 0] }, '  - ⟦a⟧'],
    [{ at: 'key', path: ['url', 'borta'] }, '⟦url⟧:'],
    [{ at: 'key', path: [] }, '⟦title: Ung⟧'],
    [{ at: 'key', path: ['title'], match: 'it' }, 't⟦it⟧le: Ung'],
    [{ at: 'value', path: ['title'] }, 'title: ⟦Ung⟧'],
    [{ at: 'value', path: ['url'] }, '  ⟦b: 1⟧'],
    [{ at: 'value', path: ['last'] }, 'last: ⟦[1,⟧'],
    [{ at: 'value', path: ['end'] }, 'end: ⟦[3]⟧'],
    [{ at: 'value', path: ['url', 'c'] }, '  ⟦c⟧:'],
    [{ at: 'value', path: ['who', 1] }, '  ⟦-⟧'],
    [{ at: 'value', path: ['title', 'borta'] }, 'title: ⟦Ung⟧'],
    [{ at: 'value', path: ['url', 'c', 'borta'] }, '  ⟦c⟧:'],
    [{ at: 'value', path: ['title'], match: '' }, 'title: ⟦Ung⟧'],
    [{ at: 'value', path: ['title'], match: 'n' }, 'title: U⟦n⟧g'],
    [{ at: 'value', path: ['title'], match: 'U.g' }, 'title: ⟦Ung⟧'],
    [{ at: 'value', path: ['title'], match: 'borta' }, 'title: ⟦Ung⟧'],
    [{ at: 'missing', path: ['url', 'd'] }, '⟦url⟧:'],
    [{ at: 'missing', path: ['url', 'd'], after: 'b' }, '  ⟦b⟧: 1'],
    [{ at: 'missing', path: ['note'], after: 'title' }, '⟦title⟧: Ung'],
    [{ at: 'missing', path: ['note'] }, '⟦title: Ung⟧'],
    [{ at: 'range', start: 1, end: 3 }, 't⟦it⟧le: Ung'],
    [{ at: 'file' }, '⟦⟧title: Ung'],
  ])('%j', (place, line) => {
    expect(at(place)).toBe(line);
  });

  test.each<SourcePlace>([
    { at: 'key', path: ['title'] },
    { at: 'value', path: ['title'] },
    { at: 'missing', path: ['title'], after: 'who' },
    { at: 'body', path: [0] },
  ])('is the beginning of a file that cannot be read: %j', (place) => {
    expect(rangeOf(place, { text: yaml, lineStarts: lineStartsOf(yaml) })).toEqual({ start: 0, end: 0 });
  });

  test('is a single value to its end, and a list alone in the file to its end', () => {
    expect(at({ at: 'value', path: [] }, fileOf('[1, 2]'))).toBe('⟦[1, 2]⟧');
    const text = 'note: >\n  a\n  b\nlast: c';
    expect(marked(text, rangeOf({ at: 'value', path: ['note'] }, fileOf(text)))).toBe('note: ⟦>\n  a\n  b⟧\nlast: c');
  });

  test('is the beginning of a file with nothing in it', () => {
    expect(rangeOf({ at: 'value', path: [] }, fileOf('---\n'))).toMatchObject({ start: 0, end: 0 });
  });

  test('is found over line breaks, and in the body', () => {
    const file = fileOf('a: b\n', 'Ett stycke.\n\nMer om (vård\noch  omsorg) här.\n');
    expect(marked(file.text, rangeOf({ at: 'body', path: [1] }, file))).toBe(
      'a: b\nEtt stycke.\n\n⟦Mer om (vård\noch  omsorg) här.⟧\n',
    );
    expect(marked(file.text, rangeOf({ at: 'body', path: [1], match: '(vård och \n omsorg)' }, file))).toBe(
      'a: b\nEtt stycke.\n\nMer om ⟦(vård\noch  omsorg)⟧ här.\n',
    );
  });
});

describe('a located problem', () => {
  const located = (place: SourcePlace, file: LoadedFile | undefined, path = 'a/b.yaml') => {
    const { code, severity, message, fix, ...where } = locate({ ...emptyFile({}), file: path, place }, file, 'content');
    expect({ code, severity, message, fix }).toEqual(emptyFile({}));
    return where;
  };

  test('has lines and columns from 1, and its line without the break', () => {
    const file = fileOf('a: b\r\nc:  d  \r\ne: f');
    expect(located({ at: 'value', path: ['c'] }, file)).toEqual({
      file: 'content/a/b.yaml',
      line: 2,
      column: 5,
      endLine: 2,
      endColumn: 6,
      sourceLine: 'c:  d  ',
    });
    expect(located({ at: 'range', start: 3, end: 18 }, file)).toEqual({
      file: 'content/a/b.yaml',
      line: 1,
      column: 4,
      endLine: 3,
      endColumn: 4,
      sourceLine: 'a: b',
    });
  });

  test('shows a last line without a break, and a line that old Macs end', () => {
    expect(located({ at: 'range', start: 3, end: 4 }, fileOf('a:\nb'))).toMatchObject({ line: 2, sourceLine: 'b' });
    expect(located({ at: 'range', start: 2, end: 3 }, fileOf('a\rb\rc'))).toMatchObject({ line: 2, sourceLine: 'b' });
  });

  test('never ends before it begins', () => {
    expect(located({ at: 'range', start: 3, end: 1 }, fileOf('a: b'))).toMatchObject({ column: 4, endColumn: 4 });
  });

  test('stands first where there is no file, and is the folder where it has no path', () => {
    const nowhere = { line: 1, column: 1, endLine: 1, endColumn: 1, sourceLine: '' };
    expect(located({ at: 'value', path: ['a'] }, undefined)).toEqual({ file: 'content/a/b.yaml', ...nowhere });
    expect(located({ at: 'file' }, undefined, '')).toEqual({ file: 'content', ...nowhere });
  });
});
