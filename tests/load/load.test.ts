import { describe, expect, test } from 'vitest';
import { fileTooLarge, notUtf8, tooManyFiles } from '#issues/definitions.ts';
import type { IssueText } from '#issues/issue.ts';
import { load } from '#load/load.ts';

const tooLarge = fileTooLarge({ size: 2048, limit: 1024 });
const page = `---
title: Om planen
summary: Vad planen är, och vem den är till för.
order: 1
language: sv
sources: [b, c]
certainty: sourced
---
Text.<Kalla id="a" /> <Kalla id="b" />
`;
const article = page
  .replace('order: 1', 'date: "2018"')
  .replace('language: sv', 'events: [2018-beslut]')
  .replace('[b, c]', '[]');

/** Loads files by their paths, and files that were refused by theirs. */
function loaded(files: Record<string, string>, refused: Record<string, IssueText> = {}) {
  return load({
    name: 'content',
    files: Object.entries(files).map(([path, text]) => ({ path, text })),
    refused: Object.entries(refused).map(([file, issue]) => ({ ...issue, file, place: { at: 'file' } })),
  });
}

const declaredIn = (...given: Parameters<typeof loaded>) =>
  loaded(...given).declared.map(({ kind, id }) => `${kind} ${id}`);
const problemsIn = (...given: Parameters<typeof loaded>) =>
  loaded(...given).problems.map(({ code, file }) => `${code} ${file}`);

const missingOthers = ['missing-file site.yaml', 'missing-file plan.yaml'];

test('the three files without which there is no plan are missed, and no others', () => {
  expect(problemsIn({})).toEqual([...missingOthers, 'missing-file kallor.yaml']);
  const problem = loaded({}).problems[2];
  expect(problem?.message).toBe('Filen ”kallor.yaml” saknas. Utan den går det inte att göra någon webbplats.');
  expect(problem?.place).toEqual({ at: 'file' });
});

test('the companions of the content are not read', () => {
  expect(
    problemsIn({ 'README.md': '---', LICENSE: '<b>', 'kallor.yaml': '- id: a' }).filter(
      (line) => !line.includes('kallor'),
    ),
  ).toEqual(missingOthers);
  expect(declaredIn({}, { 'README.md': tooLarge })).toEqual([]);
});

describe('a file with the wrong name', () => {
  test('is read as what it was meant to be, once', () => {
    const files = { 'kallor.yml': '- id: a\n', 'Kallor.yaml': '- id: b\n' };
    expect(declaredIn(files)).toEqual(['source a']);
    expect(problemsIn(files).filter((line) => line.startsWith('wrong'))).toEqual([
      'wrong-ending kallor.yml',
      'wrong-file-name Kallor.yaml',
    ]);
  });

  test('is not read beside the one it was meant to be', () => {
    expect(declaredIn({ 'kallor.yml': '- id: a\n', 'kallor.yaml': '- id: b\n' })).toEqual(['source b']);
  });

  test('that belongs nowhere is not read', () => {
    expect(declaredIn({ 'nagot/helt/annat.yaml': '- id: a\n' })).toEqual([]);
  });
});

describe('a file that was refused', () => {
  test('is still there: it is not missed, and references to its record are right', () => {
    const refused = { 'kallor.yaml': tooLarge, 'tidslinje/2018-beslut.yaml': tooLarge };
    expect(problemsIn({}, refused)).toEqual([
      'file-too-large kallor.yaml',
      'file-too-large tidslinje/2018-beslut.yaml',
      ...missingOthers,
    ]);
    expect(declaredIn({}, refused)).toEqual(['event 2018-beslut']);
  });

  test('with the wrong name stands for what it was meant to be, unless that is there', () => {
    expect(problemsIn({}, { 'kallor.yml': tooLarge })).toEqual(['file-too-large kallor.yml', ...missingOthers]);
    expect(declaredIn({ 'om/planen.mdx': page }, { 'kallor.yml': tooLarge })).toContain('source c');
    expect(declaredIn({ 'om/planen.mdx': page, 'kallor.yaml': '- id: a\n' }, { 'kallor.yml': tooLarge })).toEqual([
      'page planen',
      'source a',
    ]);
    expect(declaredIn({}, { 'nagot/annat.yaml': tooLarge, '': tooManyFiles({ limit: 1 }) })).toEqual([]);
  });

  test('but was read in another encoding all the same, is declared once', () => {
    const files = { 'kallor.yaml': '- id: a\n', 'om/planen.mdx': page };
    expect(declaredIn(files, { 'kallor.yaml': notUtf8({}) })).toEqual(['source a', 'page planen']);
  });
});

describe('a register that cannot be read', () => {
  const files = { 'om/planen.mdx': page, 'aktuellt/start.mdx': article };
  const cited = ['source b', 'source c', 'source a'];
  const own = ['page planen', 'article start'];

  test('has all that others refer to in it, in keys and in texts, each once', () => {
    expect(declaredIn(files)).toEqual([...own, ...cited]);
    expect(declaredIn({ ...files, 'kallor.yaml': '' })).toEqual([...own, ...cited]);
    expect(declaredIn({ ...files, 'kallor.yaml': 'id: a\n' })).toEqual([...own, ...cited]);
    expect(declaredIn({ ...files, 'kallor.yaml': '<<<<<<< a\n- id: x\n=======\n- id: y\n>>>>>>> b\n' })).toEqual([
      ...own,
      ...cited,
    ]);
    expect(declaredIn({ ...files, 'kallor.yaml': '- id: "x\n' })).toEqual([...own, ...cited]);
    expect(declaredIn(files, { 'kallor.yaml': tooLarge })).toEqual([...own, ...cited]);
  });

  test('of documents may have been what is cited', () => {
    const read = { ...files, 'kallor.yaml': '- id: a\n' };
    expect(declaredIn(read, { 'dokument.yaml': tooLarge })).toEqual([...own, 'source a', 'source b', 'source c']);
  });

  test('has only what refers to it: not what is cited where other things are missing', () => {
    const read = { ...files, 'kallor.yaml': '- id: a\n' };
    expect(declaredIn(read, { 'tidslinje/2017-annat.yaml': tooLarge })).toEqual([
      ...own,
      'source a',
      'event 2017-annat',
    ]);
  });
});

describe('a document that is cited', () => {
  const document = (id: string, cited: string) =>
    `- { id: ${id}, title: En rapport, date: "2023", read: true, url: null, sources: [${id}], certainty: sourced${cited} }\n`;
  const cited = ', cited: { publisher: Ett råd, retrieved: 2024-05-02, sourceType: primary, extent: full }';
  const sourcesIn = (text: string, sources = '[]\n') =>
    loaded({ 'kallor.yaml': sources, 'dokument.yaml': text }).records.filter(({ kind }) => kind === 'source');

  test('is a source under the same id, which says the same', () => {
    expect(sourcesIn(document('a', '') + document('b', cited))).toEqual([
      {
        kind: 'source',
        id: 'b',
        file: 'dokument.yaml',
        prefix: [1],
        data: {
          id: 'b',
          title: 'En rapport',
          publisher: 'Ett råd',
          url: null,
          published: '2023',
          updated: null,
          retrieved: '2024-05-02',
          sourceType: 'primary',
          extent: 'full',
          document: 'b',
        },
      },
    ]);
  });

  test('has its title in the same language', () => {
    const [source] = sourcesIn(document('b', `, language: en${cited}`));
    expect(source?.data).toMatchObject({ title: 'En rapport', language: 'en' });
  });

  test('is none where a source has its id: that is told, and the source stays', () => {
    const files = { 'kallor.yaml': '- id: b\n', 'dokument.yaml': document('b', cited) };
    expect(problemsIn(files)).toContain('source-id-taken dokument.yaml');
    expect(declaredIn(files)).toEqual(['source b', 'document b']);
    expect(sourcesIn(document('b', cited), '- id: b\n')).toEqual([]);
  });

  test('can be referred to also where something is wrong with it', () => {
    for (const wrong of [', cited: ja', ', cited: null', cited.replace('primary', 'first')]) {
      const files = { 'kallor.yaml': '[]\n', 'dokument.yaml': document('b', wrong) };
      expect(declaredIn(files)).toEqual(['document b', 'source b']);
      expect(sourcesIn(document('b', wrong))).toEqual([]);
    }
  });
});

describe('common knowledge', () => {
  const sourcesIn = (files: Record<string, string>) =>
    loaded(files).records.flatMap(({ kind, data }) => (kind === 'source' ? [data['title']] : []));
  const cited = page.replace('[b, c]', '[common-knowledge]').replace('<Kalla id="a" /> <Kalla id="b" />', '');

  test('is a source that nobody need list, where it is cited', () => {
    expect(sourcesIn({ 'om/planen.mdx': cited, 'kallor.yaml': '[]' })).toEqual([
      'Allmänt känd uppgift, inte hämtad ur en läst källa',
    ]);
    expect(sourcesIn({ 'om/planen.mdx': page, 'kallor.yaml': '[]' })).toEqual([]);
  });

  test('has the words of the plan where the plan lists it', () => {
    const own =
      '- {id: common-knowledge, title: Sådant alla vet, publisher: Ingen, url: null, published: null, updated: null, retrieved: null, sourceType: common-knowledge, extent: null}\n';
    expect(sourcesIn({ 'om/planen.mdx': cited, 'kallor.yaml': own })).toEqual(['Sådant alla vet']);
  });
});
