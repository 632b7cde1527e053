import { kinds, type KindDefinition } from '#schemas/kinds.ts';
import { isOptional, schemaAt } from '#schemas/inspect.ts';
import { templateWords, withoutWords } from '#issues/definitions.ts';
import { everyScalar } from './every-record.ts';
import { everyText } from './every-text.ts';
import type { Check, Finding } from './finding.ts';
import { isForeign } from './prose.ts';

/** What `new` writes for the editor to replace, and what people write when they mean to come back. */
const anywhere: readonly RegExp[] = [
  /Skriv (?:brödtexten|texten|rubriken) här\.?/iu,
  /(?<![\p{L}\p{N}])(?:TODO|TBD|TBA|FIXME|XXX+)(?![\p{L}\p{N}])/u,
  /lorem ipsum/iu,
  /[[(<](?:fyll i|fylls i|kompletteras|skriv mer|text)(?: \p{L}+)*[\])>]/iu,
  /(?<!\p{L})(?:fyll i|fylls i|kompletteras|skriv mer)(?: här)?(?: senare)?(?=\W*$)/iu,
];
/** The same, where it is all there is. */
const alone: readonly RegExp[] = [
  /^Skriv här \p{L}.*/u,
  /^(?:(?:rubrik|text|titel|namn|sammanfattning|exempel|test)(?: här| \d)?|asdf\w*|xx+|bla bla.*)$/iu,
];

/** No text that readers see is left from a template or a draft, and each has words. */
export const placeholders: Check = ({ plan }) => [
  ...everyText(plan).flatMap((written): Finding[] => {
    const { kind, id, text, at, role, isMarkdown } = written;
    if (role !== 'prose' || isForeign(plan, written)) return [];
    const match = (isMarkdown ? anywhere : [...anywhere, ...alone])
      .map((pattern) => pattern.exec(text)?.[0])
      .find((found) => found !== undefined);
    return match === undefined
      ? []
      : [{ issue: templateWords({ words: shortened(match) }), kind, id, at: { ...at, match } }];
  }),
  ...everyScalar(plan).flatMap(({ kind, id, path, value, info }): Finding[] => {
    if (info.prose !== true || typeof value !== 'string' || /[\p{L}\p{N}]/u.test(value)) return [];
    const { schema }: KindDefinition = kinds[kind];
    const field = schemaAt(schema, path);
    const optional = field !== undefined && isOptional(field);
    return [
      { issue: withoutWords({ title: info.title ?? 'Texten', text: value, optional }), kind, id, at: { field: path } },
    ];
  }),
];

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
