import type { Choice } from '#schemas/inspect.ts';
import { kinds, type SingleKind } from '#schemas/kinds.ts';
import { groupKinds } from '#schemas/party-kinds.ts';
import type { FieldWords } from '#schemas/words.ts';
import type { Loaded } from './loaded.ts';

type NamedUnder = NonNullable<FieldWords['namedUnder']>;

/** The choices that a plan names itself, by the key that they stand under. */
export type OwnChoices = Readonly<Record<NamedUnder, readonly Choice[]>>;

/** Where they stand. */
const files: Readonly<Record<NamedUnder, SingleKind>> = {
  targetGroups: 'plan',
  eventCategories: 'plan',
  divisions: 'divisions',
};

/** The divisions that are folders of their own: nothing is said to be of them. */
const folders: ReadonlySet<string> = new Set(groupKinds.map((kind) => kinds[kind].place));

/** The choices that a plan names itself, each by the name that readers see, also where something else is wrong in their file. */
export function ownChoices({ records, incomplete }: Pick<Loaded, 'records' | 'incomplete'>): OwnChoices {
  const own = Object.entries(files).map(([key, kind]): [string, Choice[]] => {
    const data = [...records, ...incomplete].find((record) => record.kind === kind)?.data[key];
    const choices = Array.isArray(data) ? data.flatMap(choiceOf) : [];
    return [key, choices.filter(({ value }) => !folders.has(value))];
  });
  return Object.fromEntries(own) as Record<NamedUnder, Choice[]>;
}

function choiceOf(entry: unknown): Choice[] {
  const { id, name, heading } = (entry ?? {}) as Record<string, unknown>;
  const title = name ?? heading;
  return typeof id === 'string' ? [{ value: id, title: typeof title === 'string' ? title : id }] : [];
}
