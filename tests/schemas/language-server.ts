import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';

export interface LanguageServer {
  /** What is said of a file, a line for each thing. */
  judge(path: string, text: string): Promise<string[]>;
  /** What is offered at `▮` in a file: the words, each with what is told of it. */
  complete(path: string, marked: string): Promise<Map<string, string>>;
  close(): Promise<void>;
}

interface Range {
  start: { line: number };
}

interface Item {
  label: string;
  documentation?: string | { value: string };
}

/** Starts a language server as an editor does that has a folder open, with its settings. */
export async function startServer(
  program: string,
  folder: string,
  settings: Record<string, unknown>,
  initializationOptions: object = {},
): Promise<LanguageServer> {
  const child = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onRequest('workspace/configuration', ({ items }: { items: { section: string }[] }) =>
    items.map(({ section }) => settings[section] ?? settingsBelow(section, settings)),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  const uri = pathToFileURL(folder).href;
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'plan' }],
    initializationOptions,
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: { completion: { completionItem: { documentationFormat: ['plaintext'] } } },
    },
  });
  await connection.sendNotification('initialized', {});
  let version = 0;
  const judged = new Map<string, (messages: string[]) => void>();
  connection.onNotification(
    'textDocument/publishDiagnostics',
    ({ uri: of, diagnostics }: { uri: string; diagnostics: { message: string; range: Range }[] }) =>
      judged.get(of)?.(diagnostics.map(({ message, range }) => `${range.start.line + 1}: ${message}`)),
  );
  return {
    async judge(path, text) {
      version += 1;
      // In a folder of its own: what is said last of a file that has been closed is nothing.
      const file = pathToFileURL(join(folder, String(version), path)).href;
      const answer = new Promise<string[]>((resolve) => judged.set(file, resolve));
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri: file, languageId: 'yaml', version, text },
      });
      const messages = await answer;
      judged.delete(file);
      await connection.sendNotification('textDocument/didClose', { textDocument: { uri: file } });
      return messages;
    },
    async complete(path, marked) {
      const file = pathToFileURL(join(folder, path)).href;
      const lines = marked.slice(0, marked.indexOf('▮')).split('\n');
      const languageId = path.endsWith('.mdx') ? 'mdx' : 'yaml';
      version += 1;
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri: file, languageId, version, text: marked.replace('▮', '') },
      });
      const found: Item[] | { items: Item[] } | null = await connection.sendRequest('textDocument/completion', {
        textDocument: { uri: file },
        position: { line: lines.length - 1, character: lines.at(-1)?.length },
      });
      await connection.sendNotification('textDocument/didClose', { textDocument: { uri: file } });
      const items = Array.isArray(found) ? found : (found?.items ?? []);
      return new Map(
        items.map(({ label, documentation = '' }) => [
          label,
          typeof documentation === 'string' ? documentation : documentation.value,
        ]),
      );
    },
    async close() {
      const end = once(child, 'exit');
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await end;
      connection.dispose();
    },
  };
}

/** `{ schemas }` for the section `yaml` of `yaml.schemas`. */
function settingsBelow(section: string, settings: Record<string, unknown>): Record<string, unknown> {
  const below = Object.entries(settings).filter(([key]) => key.startsWith(`${section}.`));
  return Object.fromEntries(below.map(([key, value]) => [key.slice(section.length + 1), value]));
}
