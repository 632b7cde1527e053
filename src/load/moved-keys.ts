import type { z } from 'zod';
import { infoOf, itemOf, shapeOf } from '#schemas/inspect.ts';
import { kinds, type KindDefinition } from '#schemas/kinds.ts';
import { movedKey } from '#issues/definitions.ts';
import type { IssueText } from '#issues/issue.ts';

/** Keys that stood in a file once, and stand in another now: what is to be said of each. They are no part of the record. */
export function movedKeys(schema: z.ZodObject, data: Readonly<Record<string, unknown>>): Map<string, IssueText> {
  const unknown = Object.keys(data).filter((key) => !Object.hasOwn(schema.shape, key));
  return new Map(
    unknown.flatMap((key): [string, IssueText][] => {
      const now = placeNow(key);
      return now === undefined ? [] : [[key, movedKey({ key, ...now })]];
    }),
  );
}

/** What a key is called now within a list or a group of keys, and in which file. */
function placeNow(key: string): { now: string; file: string } | undefined {
  for (const { schema, place: file } of Object.values<KindDefinition>(kinds)) {
    for (const field of Object.values(shapeOf(schema) ?? {})) {
      const inner = Object.entries(shapeOf(itemOf(field) ?? field) ?? {});
      const [now] = inner.find(([, own]) => infoOf(own).formerKeys?.includes(key)) ?? [];
      if (now !== undefined) return { now, file };
    }
  }
  return undefined;
}
