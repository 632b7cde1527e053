import { describe, expect, test } from 'vitest';
import { load } from '#load/load.ts';

function loaded(path: string, text: string) {
  return load({ name: 'content', files: [{ path, text }], refused: [] });
}

/** What is wrong with a file, without those that are not there. */
const problemsIn = (path: string, text: string) =>
  loaded(path, text).problems.filter(({ code }) => code !== 'missing-file');
const codesIn = (path: string, text: string) => problemsIn(path, text).map(({ code }) => code);
const messagesIn = (path: string, text: string) => problemsIn(path, text).map(({ message }) => message);

const keys = [
  'title: Om planen',
  'summary: Vad planen är, och vem den är till för.',
  'order: 1',
  'language: sv',
  'sources: []',
  'certainty: sourced',
];
const page = (lines: readonly string[] = keys, body = 'Text.') => `---\n${lines.join('\n')}\n---\n${body}\n`;
const without = (key: string) => keys.filter((line) => !line.startsWith(`${key}:`));

const entry = `- id: a
  title: En källa
  publisher: Utgivaren
  url: null
  published: null
  updated: null
  retrieved: null
  sourceType: primary
  extent: null
`;

describe('a file', () => {
  test.each(['', ' \n\t\n', '\n'])('of blanks is empty, also where a body belongs: %j', (text) => {
    expect(codesIn('om/a.mdx', text)).toEqual(['empty-file']);
    expect(codesIn('kallor.yaml', text)).toEqual(['empty-file']);
  });

  test('with 200 mistakes has 200 problems, with more one that says so', () => {
    const text = (count: number) => `who:\n${'  - *a\n'.repeat(count)}`;
    const codes = codesIn('tidslinje/2018-a.yaml', text(190));
    const rest = codes.length - 190;
    expect(codesIn('tidslinje/2018-a.yaml', text(200 - rest))).not.toContain('too-many-problems');
    const last = problemsIn('tidslinje/2018-a.yaml', text(201 - rest)).at(-1);
    expect(last).toEqual({
      code: 'too-many-problems',
      severity: 'error',
      message: 'Filen har fler än 200 fel. De första visas här.',
      fix: 'Rätta dem först. Jämför med en annan fil av samma slag.',
      file: 'tidslinje/2018-a.yaml',
      place: { at: 'file' },
    });
  });

  test('without keys says that it should have them, an entry that it should', () => {
    expect(messagesIn('plan.yaml', '- a\n')).toEqual(['Filen ska bestå av nycklar med värden.']);
    expect(messagesIn('kallor.yaml', `- a\n${entry}`)).toEqual(['Posten ska bestå av nycklar med värden.']);
  });
});

describe('a record', () => {
  test('that is right has its data and its body', () => {
    const { records, incomplete, problems } = loaded('om/a.mdx', page());
    expect(problems.filter(({ file }) => file === 'om/a.mdx')).toEqual([]);
    expect(incomplete).toEqual([]);
    expect(
      records.map(({ kind, id, prefix, body, data }) => [kind, id, prefix, body?.children.length, data['order']]),
    ).toEqual([['page', 'a', [], 1, 1]]);
  });

  test('with a body that cannot be read is incomplete, with its data', () => {
    const { records, incomplete } = loaded('om/a.mdx', page(keys, 'a {'));
    expect(records).toEqual([]);
    expect(incomplete.map((record) => ['body' in record, record.data['title']])).toEqual([[false, 'Om planen']]);
  });

  test('that lacks a key keeps the key before it', () => {
    const { incomplete, problems } = loaded('om/a.mdx', page(without('summary')));
    expect(problems.map(({ code, place }) => [code, place])).toContainEqual([
      'missing-key',
      { at: 'missing', path: ['summary'], after: 'title' },
    ]);
    expect(Object.keys(incomplete[0]?.data ?? {})).toEqual(['title', 'order', 'language', 'sources', 'certainty']);
  });

  test('that lacks a key says so also where the line above has another mistake', () => {
    expect(codesIn('om/a.mdx', page(['summa\u200bry: Vad planen är.', ...without('title').slice(1)]))).toEqual([
      'control-character',
      'missing-key',
    ]);
  });

  test('shows a value as it is written, but not a list or keys', () => {
    const form = 'men det ska vara ett heltal.';
    const said = (value: string) =>
      messagesIn('om/a.mdx', page([...without('order'), `order: ${value}`])).map((text) =>
        text.replace('Ordning: ', ''),
      );
    expect(said('1.50')).toEqual([`här står 1.50, ${form}`]);
    expect(said('"ett"')).toEqual([`här står "ett", ${form}`]);
    expect(said('{a: 1}')).toEqual([`här står nycklar med värden, ${form}`]);
  });
});

describe('a register', () => {
  test('is a list', () => {
    expect(problemsIn('kallor.yaml', 'a: 1\n').map(({ code, place }) => [code, place])).toEqual([
      ['not-entries', { at: 'value', path: [] }],
    ]);
  });

  test('shows a value of an entry as it is written', () => {
    expect(
      messagesIn(
        'kallor.yaml',
        `${entry}${entry.replace('id: a', 'id: b').replace('published: null', 'published: 02018')}`,
      ),
    ).toEqual(['Utgiven: ”02018” är inte skrivet som det ska.']);
  });

  test('says of a second entry with the same id where the first is', () => {
    const problems = problemsIn('kallor.yaml', `# Källor\n${entry}${entry}`);
    expect(problems.map(({ message, place }) => [message, place])).toEqual([
      ['Posten på rad 2 har redan id ”a”.', { at: 'value', path: [1, 'id'] }],
    ]);
  });

  test.each([
    { text: '- id: a\n- id: b\n- id: a\n', ids: ['a', 'b'] },
    { text: '- title: x\n  id: a\n', ids: ['a'] },
    { text: '- ID: a\n', ids: ['a'] },
    { text: '- id: 5\n', ids: [] },
    { text: '- id: [a]\n', ids: [] },
    { text: '- a\n- title: x\n', ids: [] },
  ])('declares each id once: $text', ({ text, ids }) => {
    expect(loaded('kallor.yaml', text).declared).toEqual(ids.map((id) => ({ kind: 'source', id })));
  });

  test('has its entries by their places, those without an id too', () => {
    const { records, incomplete } = loaded('kallor.yaml', `${entry}- title: x\n`);
    expect(records.map(({ id, prefix }) => [id, prefix])).toEqual([['a', [0]]]);
    expect(Object.keys(records[0] ?? {}).sort()).toEqual(['data', 'file', 'id', 'kind', 'prefix']);
    expect(incomplete.map(({ id, prefix }) => [id, prefix])).toEqual([['', [1]]]);
  });
});
