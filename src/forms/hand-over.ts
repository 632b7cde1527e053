import type { RepositoryService } from '#schemas/site.ts';
import type { ProposedFile } from './desk.ts';

export interface Repository {
  url: string;
  branch: string;
  service?: RepositoryService | undefined;
}

/** Longer addresses are not taken by every browser and server. */
const longestAddress = 7000;
const longestMail = 1800;

/** A path as addresses write it. */
const encoded = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** What the site says that the repository lies in, else what its address says. */
function serviceOf({ url, service }: Repository): RepositoryService {
  const { host } = new URL(url);
  if (service !== undefined) return service;
  if (/\bgitlab\b/.test(host)) return 'gitlab';
  return /\b(?:codeberg|forgejo|gitea)\b/.test(host) ? 'forgejo' : 'github';
}

/**
 * The repository's own page for a new file, with all of it filled in; undefined where it is too long for an address, or
 * the repository's program takes no text from one. Without a text it is the empty page.
 */
export function newFilePage(
  repository: Repository,
  { path, text }: Pick<ProposedFile, 'path' | 'text'>,
): string | undefined {
  const { url, branch } = repository;
  const folder = path.includes('/') ? `/${encoded(path.slice(0, path.lastIndexOf('/')))}` : '';
  const name = path.slice(path.lastIndexOf('/') + 1);
  const addresses: Readonly<Record<RepositoryService, string | undefined>> = {
    github: `${url}/new/${branch}?${new URLSearchParams({ filename: path, value: text })}`,
    gitlab: `${url}/-/new/${branch}${folder}?${new URLSearchParams({ file_name: name, content: text })}`,
    forgejo: text === '' ? `${url}/_new/${branch}${folder}` : undefined,
  };
  const address = addresses[serviceOf(repository)];
  return address !== undefined && address.length > longestAddress ? undefined : address;
}

/** The repository's own page for changing a file. */
export function editPage(repository: Repository, path: string): string {
  const { url, branch } = repository;
  const page = { github: 'edit', gitlab: '-/edit', forgejo: '_edit' }[serviceOf(repository)];
  return `${url}/${page}/${branch}/${encoded(path)}`;
}

/** A letter with the changed lines of each file, or with the names alone where they do not fit: then the files go with it. */
export function letterTo(contact: string, subject: string, files: readonly ProposedFile[]): string {
  const whole = files.map(({ path, parts }) => `${path}\n\n${parts.map(linesOf).join('\n…\n')}`).join('\n\n\n');
  const names = files.map(({ path }) => path).join('\n');
  const short = `Bifoga filerna som du har laddat ned:\n\n${names}`;
  const body = encodeURIComponent(whole).length > longestMail ? short : whole;
  const text = `Hej!\n\nJag föreslår den här ändringen i planen. Skälet är:\n\n\n${body}\n`;
  return `mailto:${contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
}

const signs = { added: '+ ', removed: '- ', kept: '  ' };

const linesOf = (part: ProposedFile['parts'][number]): string =>
  part.map(({ what, text }) => signs[what] + text).join('\n');
