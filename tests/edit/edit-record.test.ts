import { describe, expect, test } from 'vitest';
import { bodyOf, editBody } from '#edit/edit-body.ts';
import { editRecord, recordData, type RecordSource } from '#edit/edit-record.ts';
import { addEntry } from '#edit/add-entry.ts';
import { addToRegister, newRecordFile } from '#edit/new-record.ts';

const event = `# Om händelsen
title: Mötet hålls
date: "2018-05" # ur protokollet
category: process
scope: regional
summary: >-
  Styrgruppen möts första gången i maj och
  kommer överens om en plan för länet.
who: [regionen, tallby]
sources: [protokoll]
certainty: sourced
`;

/** The event with some of its data changed. */
function changed(data: object, text = event): string {
  const source: RecordSource = { kind: 'event', text, prefix: [] };
  return editRecord(source, { ...(recordData(source) as object), ...data });
}

describe('a changed value', () => {
  test.each<[string, object, string, string]>([
    ['a date keeps its marks and the comment beside it', { date: '2018-06' }, '"2018-05" #', '"2018-06" #'],
    ['a text with a colon gets marks', { title: 'Mötet: ett beslut' }, 'Mötet hålls', '"Mötet: ett beslut"'],
    [
      'an item is put in its list',
      { who: ['regionen', 'grankoping', 'tallby'] },
      'regionen, ',
      'regionen, grankoping, ',
    ],
    ['an item is taken from its list', { who: ['tallby'] }, 'regionen, tallby', 'tallby'],
    ['a list is emptied', { who: [] }, '[regionen, tallby]', '[]'],
    [
      'one line of a folded text is another',
      { summary: 'Styrgruppen möts första gången i april och kommer överens om en plan för länet.' },
      'i maj och',
      'i april och',
    ],
    ['a key is taken away', { category: undefined }, 'category: process\n', ''],
    ['a new key stands where the schema has it', { dateText: 'våren' }, 'category:', 'dateText: våren\ncategory:'],
    ['a new last key', { note: 'Ur minnet.' }, 'certainty: sourced\n', 'certainty: sourced\nnote: Ur minnet.\n'],
    [
      'keys inside keys',
      { provenance: { date: { certainty: 'unknown' } } },
      'certainty: sourced\n',
      'certainty: sourced\nprovenance:\n  date:\n    certainty: unknown\n',
    ],
  ])('%s', (_, data, from, to) => {
    expect(changed(data)).toBe(event.replace(from, to));
  });

  test('keeps the line breaks of Windows', () => {
    const windows = event.replaceAll('\n', '\r\n');
    expect(changed({ isStandOnPlan: true }, windows)).toBe(
      windows.replace('sources:', 'isStandOnPlan: true\r\nsources:'),
    );
  });

  test('changes, adds and takes away in a list of records, and leaves what stands beside', () => {
    const text = `---
name: Trygghet
number: null
status: null # inte bedömt
indicators:
  - name: Andel
    unit: procent # av alla
    values: []
  # Det andra måttet.
  - name: Antal
    unit: personer
    values: []
certainty: sourced
---

Text.
`;
    const source: RecordSource = { kind: 'goal', text, prefix: [] };
    const data = recordData(source) as { indicators: object[] };
    const [first, second] = data.indicators;
    expect(editRecord(source, { ...data, indicators: [second] })).toBe(
      text
        .replace('  - name: Andel\n    unit: procent # av alla\n    values: []\n', '')
        .replace('- name: Antal', '- name: Antal'),
    );
    const values = [{ date: '2019-05-02', value: 61.5, source: 'protokoll' }];
    expect(editRecord(source, { ...data, number: '3.2', indicators: [{ ...first, values }, second] })).toBe(
      text
        .replace('number: null', 'number: "3.2"')
        .replace('values: []', 'values:\n      - date: "2019-05-02"\n        value: 61.5\n        source: protokoll'),
    );
    const status = { value: 'ongoing', date: '2019-06-01' };
    expect(editRecord(source, { ...data, status })).toBe(
      text
        .replace('status: null #', 'status: #')
        .replace('inte bedömt\n', 'inte bedömt\n  value: ongoing\n  date: "2019-06-01"\n'),
    );
  });

  test('stands in its own entry of a register', () => {
    const text = '# Källor\n- id: ett\n  url: null\n- id: tva\n  url: null\n';
    const source: RecordSource = { kind: 'source', text, prefix: [1] };
    expect(editRecord(source, { id: 'tva', url: 'https://tva.example/' })).toBe(
      '# Källor\n- id: ett\n  url: null\n- id: tva\n  url: https://tva.example/\n',
    );
  });
});

describe('a new record', () => {
  test('is a file with its keys in the order of the schema', () => {
    const long = 'Ett ord som är så långt att raden måste brytas någonstans, '.repeat(3).trim();
    const file = newRecordFile('event', { certainty: 'sourced', date: '2018', title: 'Mötet', summary: long, who: [] });
    expect(file).toBe(`title: Mötet
date: "2018"
summary: >-
  Ett ord som är så långt att raden måste brytas någonstans, Ett ord som är så långt att raden måste brytas
  någonstans, Ett ord som är så långt att raden måste brytas någonstans,
who: []
certainty: sourced
`);
  });

  test('has its body below the dashes', () => {
    expect(newRecordFile('page', { title: 'Om', order: 1 }, 'Text.')).toBe('---\ntitle: Om\norder: 1\n---\n\nText.\n');
  });

  test('stands last in a register, or where its name belongs when the names are in order', () => {
    const register = '- id: b\n  term: Bok\n\n- id: a\n  term: Arm\n';
    expect(addToRegister('term', register, { id: 'c', term: 'Ceder' })).toBe(`${register}\n- id: c\n  term: Ceder\n`);
    const sorted = '- id: a\n  term: Arm\n- id: d\n  term: Dal\n';
    expect(addToRegister('term', sorted, { id: 'c', term: 'Ceder' })).toBe(
      '- id: a\n  term: Arm\n- id: c\n  term: Ceder\n- id: d\n  term: Dal\n',
    );
  });
});

test('an entry as it is written stands where its name belongs, above the comments of the next, apart as they are', () => {
  const written = '- id: c\n  term: Ceder # ett träd\n';
  const ceder = { term: 'Ceder' };
  const register = '# Orden\n\n- id: a\n  term: Arm\n\n# En dal\n- id: d\n  term: Dal\n';
  expect(addEntry('term', register, written, ceder)).toEqual({
    text: '# Orden\n\n- id: a\n  term: Arm\n\n- id: c\n  term: Ceder # ett träd\n\n# En dal\n- id: d\n  term: Dal\n',
    line: 6,
  });
  const close = '- id: a\r\n  term: Arm\r\n- id: d\r\n  term: Dal\r\n';
  expect(addEntry('term', close, written, ceder).text).toBe(
    '- id: a\r\n  term: Arm\r\n- id: c\r\n  term: Ceder # ett träd\r\n- id: d\r\n  term: Dal\r\n',
  );
  const unsorted = '- id: b\n  term: Bok\n- id: a\n  term: Arm\n';
  expect(addEntry('term', unsorted, written, ceder)).toEqual({ text: `${unsorted}\n${written}`, line: 6 });
  for (const rest of ['- id: "d\n', '# Inga ord\n'])
    expect(addEntry('term', rest, written, ceder).text).toBe(`${rest}\n${written}`);
});

test('a body is changed between the empty lines round it, in the line breaks of its file', () => {
  const text = '---\r\ntitle: Om\r\n---\r\n\r\nEtt.\r\n\r\nTvå.\r\n';
  expect(bodyOf(text)).toBe('Ett.\n\nTvå.');
  expect(editBody(text, 'Ett.\n\nTre.')).toBe(text.replace('Två', 'Tre'));
});

test('the first entry takes the place of the brackets that stand for none', () => {
  const written = '- term: Ceder\n';
  const ceder = { id: 'ceder', term: 'Ceder' };
  expect(addEntry('term', '# Orden.\n[]\n', written, ceder)).toEqual({ text: '# Orden.\n\n- term: Ceder\n', line: 3 });
  expect(addEntry('term', '[]', written, ceder)).toEqual({ text: '- term: Ceder\n', line: 1 });
  const text = addToRegister('term', '# Orden.\n[]\n', ceder);
  expect(recordData({ kind: 'term', text, prefix: [] })).toEqual([ceder]);
});
