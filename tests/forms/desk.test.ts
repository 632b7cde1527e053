import { describe, expect, test } from 'vitest';
import { kinds, type Kind } from '#schemas/kinds.ts';
import { Desk } from '#forms/desk.ts';
import { readFolder } from '#load/read-folder.ts';

const desk = new Desk(readFolder('tests/county'));
const { forms, records } = desk.open();

test('there is a form for every kind, with every key of its schema', () => {
  expect(forms.map(({ kind, fields }) => [kind, fields.map(({ key }) => key)])).toEqual(
    Object.entries(kinds).map(([kind, { schema }]) => [kind, Object.keys(schema.shape)]),
  );
});

test('a document that is cited can be picked as a source and as a document', () => {
  const picked = records.filter(({ id }) => id === 'grannlanets-plan');
  expect(picked.map(({ kind, title, file }) => [kind, title, file])).toEqual([
    ['document', 'Grannlänets plan', 'dokument.yaml'],
    ['source', 'Grannlänets plan', 'dokument.yaml'],
  ]);
});

describe.each(Object.keys(kinds) as Kind[])('a record of the kind %s', (kind) => {
  const own = records.filter((record) => record.kind === kind);

  test('is no proposal as it is, and one of its file when its first text is another', () => {
    expect(own).not.toEqual([]);
    for (const record of own) {
      const { data, body } = desk.record(record);
      const draft = { kind, id: record.id, record, data, ...(body !== undefined && { body }), sources: [] };
      expect(desk.draft(draft, false)).toEqual({ files: [], remarks: [] });
      const [key] = Object.entries(data).find(([name, value]) => name !== 'id' && typeof value === 'string') ?? [
        'note',
      ];
      const changed = desk.draft({ ...draft, data: { ...data, [key]: 'En annan text än den som stod här.' } }, false);
      expect(changed.files.map(({ path, isNew }) => ({ path, isNew }))).toEqual([{ path: record.file, isNew: false }]);
    }
  });
});
