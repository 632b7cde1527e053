import type { ProposedFile } from './desk.ts';

export interface Repository {
  url: string;
  branch: string;
}

/** Longer addresses are not taken by every browser and server. */
const longestAddress = 7000;
const longestMail = 1800;

const isGitLab = ({ url }: Repository): boolean => /\bgitlab\b/.test(new URL(url).host);

/** The repository's own page for a new file, with all of it filled in; undefined where it is too long for an address. */
export function newFilePage(
  repository: Repository,
  { path, text }: Pick<ProposedFile, 'path' | 'text'>,
): string | undefined {
  const { url, branch } = repository;
  const folder = path.includes('/') ? `/${path.slice(0, path.lastIndexOf('/'))}` : '';
  const name = path.slice(path.lastIndexOf('/') + 1);
  const address = isGitLab(repository)
    ? `${url}/-/new/${branch}/content${folder}?${new URLSearchParams({ file_name: name, content: text })}`
    : `${url}/new/${branch}?${new URLSearchParams({ filename: `content/${path}`, value: text })}`;
  return address.length > longestAddress ? undefined : address;
}

/** The repository's own page for changing a file. */
export function editPage(repository: Repository, path: string): string {
  const { url, branch } = repository;
  return isGitLab(repository) ? `${url}/-/edit/${branch}/content/${path}` : `${url}/edit/${branch}/content/${path}`;
}

/** A letter with the changed lines of each file, or with the names alone where they do not fit: then the files go with it. */
export function letterTo(contact: string, subject: string, files: readonly ProposedFile[]): string {
  const whole = files.map(({ path, parts }) => `content/${path}\n\n${parts.map(linesOf).join('\n…\n')}`).join('\n\n\n');
  const names = files.map(({ path }) => `content/${path}`).join('\n');
  const short = `Bifoga filerna som du har laddat ned:\n\n${names}`;
  const body = encodeURIComponent(whole).length > longestMail ? short : whole;
  const text = `Hej!\n\nJag föreslår den här ändringen i planen. Skälet är:\n\n\n${body}\n`;
  return `mailto:${contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
}

const signs = { added: '+ ', removed: '- ', kept: '  ' };

const linesOf = (part: ProposedFile['parts'][number]): string =>
  part.map(({ what, text }) => signs[what] + text).join('\n');
