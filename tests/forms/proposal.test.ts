import { describe, expect, test } from 'vitest';
import type { ProposedFile } from '#forms/desk.ts';
import { editPage, letterTo, newFilePage } from '#forms/hand-over.ts';
import { ChangeValidator } from '#forms/change-validator.ts';
import { changedFiles, shownLines, type Draft } from '#forms/proposal.ts';
import { recordChoices } from '#forms/records.ts';
import { load } from '#load/load.ts';
import { readFolder } from '#load/read-folder.ts';

const register = '# Alla källor.\n- id: ett\n  title: Ett\n- id: tva\n  title: Två\n- id: tre\n  title: Tre\n';
const event = 'title: Mötet\ndate: "2018"\nsources: [ett]\n';
const files = [
  { path: 'kallor.yaml', text: register },
  { path: 'tidslinje/2018-motet.yaml', text: event },
];

describe('the files of a proposal', () => {
  test('are the record and the sources that were added on the way', () => {
    const draft: Draft = {
      kind: 'event',
      id: '2018-motet',
      record: { file: 'tidslinje/2018-motet.yaml', prefix: [] },
      data: { title: 'Mötet', date: '2018', sources: ['ett', 'fyra'] },
      sources: [{ id: 'fyra', title: 'Fyra' }],
    };
    expect(changedFiles(draft, files)).toEqual([
      { path: 'tidslinje/2018-motet.yaml', before: event, after: event.replace('[ett]', '[ett, fyra]') },
      { path: 'kallor.yaml', before: register, after: `${register}- id: fyra\n  title: Fyra\n` },
    ]);
  });

  test('are none where nothing is another, and a new one for a new record', () => {
    const record = { file: 'kallor.yaml', prefix: [1] };
    const data = { id: 'tva', title: 'Två' };
    expect(changedFiles({ kind: 'source', id: 'tva', record, data, sources: [] }, files)).toEqual([]);
    const page: Draft = { kind: 'page', id: 'ny', data: { title: 'Ny' }, body: 'Text.', sources: [] };
    expect(changedFiles(page, files)).toEqual([
      { path: 'om/ny.mdx', before: undefined, after: '---\ntitle: Ny\n---\n\nText.\n' },
    ]);
  });

  test('are shown by their changed lines and those next to them', () => {
    const before = 'a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\n';
    const after = before.replace('b\n', 'B\n').replace('j\n', '');
    const signs = { added: '+', removed: '-', kept: ' ' };
    const parts = shownLines({ path: 'x', before, after });
    expect(parts.map((part) => part.map(({ what, text }) => signs[what] + text).join('|'))).toEqual([
      ' a|-b|+B| c| d| e',
      ' g| h| i|-j| k',
    ]);
  });
});

describe('handing over', () => {
  const gitHub = { url: 'https://github.com/lan/plan', branch: 'main' };
  const forgejo = { url: 'https://codeberg.org/lan/plan', branch: 'main' };
  const gitLab = { url: 'https://gitlab.lan.example/plan', branch: 'main' };
  const file = { path: 'content/tidslinje/2018-x.yaml', text: 'title: "Ett & två"\n' };

  test('opens the page of the repository for a new file, filled in', () => {
    expect(newFilePage(gitHub, file)).toBe(
      'https://github.com/lan/plan/new/main?filename=content%2Ftidslinje%2F2018-x.yaml&value=title%3A+%22Ett+%26+tv%C3%A5%22%0A',
    );
    expect(newFilePage(gitLab, file)).toBe(
      'https://gitlab.lan.example/plan/-/new/main/content/tidslinje?file_name=2018-x.yaml&content=title%3A+%22Ett+%26+tv%C3%A5%22%0A',
    );
    expect(newFilePage(forgejo, file)).toBeUndefined();
    expect(newFilePage(forgejo, { ...file, text: '' })).toBe(
      'https://codeberg.org/lan/plan/_new/main/content/tidslinje',
    );
    expect(newFilePage(gitHub, { ...file, text: 'x'.repeat(8000) })).toBe(undefined);
  });

  test('opens the page where a file is changed', () => {
    expect(editPage(gitHub, 'content/plan.yaml')).toBe('https://github.com/lan/plan/edit/main/content/plan.yaml');
    expect(editPage(gitLab, 'content/plan.yaml')).toBe('https://gitlab.lan.example/plan/-/edit/main/content/plan.yaml');
    expect(editPage(forgejo, 'content/plan.yaml')).toBe('https://codeberg.org/lan/plan/_edit/main/content/plan.yaml');
    expect(editPage({ ...gitHub, url: 'https://kod.lan.example/plan', service: 'gitlab' }, 'content/plan.yaml')).toBe(
      'https://kod.lan.example/plan/-/edit/main/content/plan.yaml',
    );
  });

  test('opens pages of files that lie at the root, and in folders with other letters', () => {
    expect(editPage(gitHub, 'plan.yaml')).toBe('https://github.com/lan/plan/edit/main/plan.yaml');
    expect(editPage(gitHub, 'vår plan/plan.yaml')).toBe(
      'https://github.com/lan/plan/edit/main/v%C3%A5r%20plan/plan.yaml',
    );
    expect(newFilePage(gitLab, { path: 'plan.yaml', text: '' })).toBe(
      'https://gitlab.lan.example/plan/-/new/main?file_name=plan.yaml&content=',
    );
    expect(newFilePage(forgejo, { path: 'plan.yaml', text: '' })).toBe('https://codeberg.org/lan/plan/_new/main');
  });

  test('is a letter with the changed lines, or with the names of files that do not fit', () => {
    const proposed: ProposedFile = { ...file, isNew: true, parts: [[{ what: 'added', text: 'title: Ett' }]] };
    const said = (some: ProposedFile) => decodeURIComponent(letterTo('plan@lan.example', 'Förslag', [some]));
    expect(said(proposed)).toBe(
      'mailto:plan@lan.example?subject=Förslag&body=Hej!\r\n\r\nJag föreslår den här ändringen i planen. Skälet är:\r\n\r\n\r\ncontent/tidslinje/2018-x.yaml\r\n\r\n+ title: Ett\r\n',
    );
    const long: ProposedFile = { ...proposed, parts: [[{ what: 'added', text: 'x'.repeat(3000) }]] };
    expect(said(long)).toContain('Bifoga filerna som du har laddat ned:\r\n\r\ncontent/tidslinje/2018-x.yaml\r\n');
  });
});

describe('what is said of a change', () => {
  const source = readFolder('tests/county');
  const path = 'tidslinje/2017-planen-beslutas.yaml';
  const text = source.files.find((file) => file.path === path)?.text ?? '';
  const validator = new ChangeValidator(source);

  test('is what the check says of it, at its field, and nothing of what was there before', () => {
    const changed = [{ path, before: text, after: text.replace('[regionen]', '[regionen, okand-part]') }];
    expect(validator.ofAll(changed)).toMatchObject([{ code: 'unknown-reference', path: ['who', 1], line: 6 }]);
    expect(validator.ofAll([{ path, before: text, after: text.replace('Planen', 'Hela planen') }])).toEqual([]);
  });

  test('is said of the file alone at once', () => {
    const changed = [{ path, before: text, after: text.replace('"2017-10-02"', '"2 oktober"') }];
    expect(validator.ofForm(changed)).toMatchObject([{ code: 'wrong-form', path: ['date'], line: 2 }]);
  });

  test('can name every record there is, by its title', () => {
    const records = recordChoices(load(source));
    expect(records.find(({ file }) => file === path)?.title).toBe('2017 Planen beslutas');
    expect(records.find(({ file }) => file === 'plan.yaml')?.title).toBe('Planen');
  });
});
