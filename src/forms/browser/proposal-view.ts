import type { ProposedFile } from '#forms/desk.ts';
import { editPage, letterTo, newFilePage, type Repository } from '#forms/hand-over.ts';
import { repositoryPath } from '#text/repository-path.ts';
import { button, make } from './elements.ts';

export interface Receiver {
  repository: Repository | undefined;
  contact: string | undefined;
  /** Where the content lies in the repository, where that is not the usual place. */
  folder: string | undefined;
}

/** The files of a proposal, by where they lie in the repository: each with its changed lines, and ways to hand it over. */
export function proposalView(files: readonly ProposedFile[], receiver: Receiver, subject: string): HTMLElement[] {
  const inRepository = files.map((file) => ({ ...file, path: repositoryPath(receiver.folder, file.path) }));
  const shown = inRepository.map((file) => fileView(file, receiver));
  const { contact } = receiver;
  if (contact === undefined || files.length === 0) return shown;
  const letter = make(
    'a',
    { href: letterTo(contact, subject, inRepository) },
    `Skicka förslaget med e-post till ${contact}`,
  );
  return [...shown, make('p', { class: 'text' }, letter)];
}

function fileView(file: ProposedFile, { repository }: Receiver): HTMLElement {
  const { path, isNew, text, parts } = file;
  const heading = make('h3', {}, isNew ? 'Ny fil: ' : 'Ändrad fil: ', make('code', {}, path));
  const said = make('span', { role: 'status' });
  const copy = button('Kopiera hela filen', () => {
    navigator.clipboard.writeText(text).then(
      () => (said.textContent = 'Kopierad.'),
      () => (said.textContent = 'Webbläsaren lät oss inte kopiera. Ladda ned filen i stället.'),
    );
  });
  const name = path.slice(path.lastIndexOf('/') + 1);
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const download = make('a', { href: address, download: name }, `Ladda ned ${name}`);
  return make(
    'section',
    { class: 'edit-file' },
    heading,
    linesView(parts),
    ...wayThere(file, repository),
    make('p', { class: 'edit-tools' }, copy, ' ', download, ' ', said),
  );
}

function wayThere(file: ProposedFile, repository: Repository | undefined): HTMLElement[] {
  if (repository === undefined) return [];
  const page = file.isNew ? newFilePage(repository, file) : undefined;
  if (page !== undefined)
    return [
      make('p', { class: 'text' }, awayTo(page, 'Öppna som ny fil där filerna ligger'), ' – allt är redan ifyllt.'),
    ];
  const address = file.isNew ? newFilePage(repository, { ...file, text: '' }) : editPage(repository, file.path);
  const link = awayTo(address, file.isNew ? 'öppna en ny fil' : 'öppna filen');
  return [
    make('p', { class: 'text' }, 'Kopiera hela filen, ', link, ' och klistra in den i stället för det som står där.'),
  ];
}

/** A page of another site, beside this one: what is filled in here is not lost. */
function awayTo(address: string | undefined, label: string): HTMLElement {
  const attributes = { href: address, target: '_blank', rel: 'noopener' };
  return make('a', attributes, label, make('span', { class: 'visually-hidden' }, ' (i en ny flik)'));
}

const words = { added: 'Ny rad: ', removed: 'Borttagen rad: ', kept: '' };
const signs = { added: '+', removed: '−', kept: ' ' };

function linesView(parts: ProposedFile['parts']): HTMLElement {
  const lines = parts.flatMap((part, index) => [
    ...(index === 0 ? [] : [make('li', { class: 'edit-gap' }, '…')]),
    ...part.map(({ what, text }) =>
      make(
        'li',
        { class: `edit-${what}` },
        make('span', { 'aria-hidden': 'true' }, `${signs[what]} `),
        make('span', { class: 'visually-hidden' }, words[what]),
        text,
      ),
    ),
  ]);
  return make(
    'ol',
    { class: 'edit-lines', tabindex: '0', role: 'list', 'aria-label': 'Filens ändrade rader' },
    ...lines,
  );
}
