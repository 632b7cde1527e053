import { fromMarkdown } from 'mdast-util-from-markdown';

/** A case as it is written in the Markdown of its topic. */
export interface WrittenCase {
  /** The topic and the case's own name: `body-heading-one`. */
  name: string;
  topic: string;
  /** What the editor did. */
  title: string;
  files: WrittenFile[];
}

/** What a case says of one file. */
export interface WrittenFile {
  action: 'edit' | 'rename' | 'copy' | 'write' | 'remove';
  path: string;
  /** What it was called before, or is a copy of. */
  from?: string | undefined;
  savedAs?: string | undefined;
  /** The lines of each passage of it that the case shows, with their first signs. */
  passages: string[][];
}

/** The cases of a topic, in the order they are written. */
export function readTopic(topic: string, markdown: string): WrittenCase[] {
  const cases: WrittenCase[] = [];
  for (const node of fromMarkdown(markdown).children) {
    const at = `${topic}.md:${node.position?.start.line}`;
    if (node.type === 'heading' && node.depth === 2) {
      const source = markdown.slice(node.position?.start.offset, node.position?.end.offset);
      const [, name, title] = /^## ([a-z0-9-]+): (.+)$/.exec(source) ?? [];
      if (name === undefined || title === undefined) throw new Error(`${at}: a case is “## name: title”`);
      cases.push({ name: `${topic}-${name}`, topic, title, files: [] });
    }
    if (node.type === 'code') {
      const current = cases.at(-1);
      if (current === undefined || current.files.length > 0) throw new Error(`${at}: a case is one block`);
      current.files = readFiles(node.value.split('\n'), at);
    }
  }
  return cases;
}

function readFiles(lines: readonly string[], at: string): WrittenFile[] {
  const files: WrittenFile[] = [];
  for (const line of lines) {
    const passages = files.at(-1)?.passages;
    if (line === '@@') passages?.push([]);
    else if (line.startsWith('@@ ')) files.push(readHeader(line.slice(3)));
    else if (passages === undefined) throw new Error(`${at}: a block begins with “@@ file”`);
    else passages.at(-1)?.push(line);
  }
  return files;
}

function readHeader(header: string): WrittenFile {
  const [, what = header, savedAs] = /^(.+), saved as (.+)$/.exec(header) ?? [];
  const [, verb, from, to] = /^(rename|copy) (.+) -> (.+)$/.exec(what) ?? [];
  if (to !== undefined) return { action: verb as 'rename' | 'copy', path: to, from, savedAs, passages: [[]] };
  const [, action, path] = /^(write|remove) (.+)$/.exec(what) ?? [];
  if (path !== undefined) return { action: action as 'write' | 'remove', path, savedAs, passages: [[]] };
  return { action: 'edit', path: what, savedAs, passages: [[]] };
}
