import { kinds, type Kind, type KindDefinition } from '#schemas/kinds.ts';
import type { FieldPath } from '#issues/issue.ts';
import { splitFrontMatter, yamlOf } from '#load/front-matter.ts';
import { defaultLimits } from '#load/source.ts';
import { parseYaml } from '#load/yaml/parse.ts';
import { dataOf, find, type YamlNode } from '#load/yaml/tree.ts';
import { changeValue } from './change-value.ts';
import { inOrder } from './in-order.ts';
import { isSame } from './same.ts';
import { spliced } from './splice.ts';

/** A record in the text of its file. */
export interface RecordSource {
  kind: Kind;
  text: string;
  /** Where its data stands in the file: the position in a register, else empty. */
  prefix: FieldPath;
}

/** The file with other data in a record: the bytes of what is changed are others, and no more. */
export function editRecord(source: RecordSource, data: unknown): string {
  const { kind, text, prefix } = source;
  const { schema, form }: KindDefinition = kinds[kind];
  const node = find(rootOf(source), prefix)?.node;
  if (node === undefined) throw new Error(`nothing at ${prefix.join('.')}`);
  const wanted = prefix.length === 0 && form === 'register' ? data : inOrder(schema, data);
  const setting = { indent: 0, lineBreak: lineBreakOf(text), isFlow: false };
  const edited = spliced(text, changeValue(text, { node, after: node.start, setting, schema }, wanted));
  const read = find(rootOf({ ...source, text: edited }), prefix)?.node;
  if (read === undefined || !isSame(dataOf(read), wanted))
    throw new Error(`a change of a ${kind} (${form}) was not read back`);
  return edited;
}

/** The data of a record as it stands. */
export function recordData(source: RecordSource): unknown {
  const node = find(rootOf(source), source.prefix)?.node;
  return node === undefined ? undefined : dataOf(node);
}

/** The line break that a file is written with. */
export function lineBreakOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}

function rootOf(source: RecordSource): YamlNode {
  const root = readableRoot(source);
  if (root === undefined) throw new Error('a file that cannot be read cannot be edited');
  return root;
}

/** The data of a file as it stands there, where it can be read. */
export function readableRoot({ kind, text }: Pick<RecordSource, 'kind' | 'text'>): YamlNode | undefined {
  const { ending }: KindDefinition = kinds[kind];
  const parts = ending === '.mdx' ? splitFrontMatter(text) : undefined;
  return parseYaml(yamlOf(text, parts), defaultLimits).root;
}
