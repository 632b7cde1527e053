import type { Field } from './fields.ts';

/** A field that has to be filled in before a record is whole. */
export interface Lacking {
  path: (string | number)[];
  title: string;
}

/** The fields without a value that may not be left out, also in what is filled in by half. */
export function lacking(
  fields: readonly Field[],
  data: Readonly<Record<string, unknown>>,
  path: Lacking['path'] = [],
): Lacking[] {
  return fields.flatMap(({ key, title, isOptional, control }): Lacking[] => {
    const value = data[key];
    const own = [...path, key];
    if (value === undefined) return isOptional ? [] : [{ path: own, title }];
    if (value === null || typeof value !== 'object') return [];
    if (control.type === 'keys') return lacking(control.fields, value as Record<string, unknown>, own);
    const item = control.type === 'list' ? control.item : undefined;
    if (item?.type !== 'keys' || !Array.isArray(value)) return [];
    return value.flatMap((one, index) => lacking(item.fields, one as Record<string, unknown>, [...own, index]));
  });
}

/** The values that a new record begins with: lists that have to be there, with nothing in them. */
export function beginning(fields: readonly Field[]): Record<string, unknown> {
  const lists = fields.filter(
    ({ isOptional, isNullable, control }) => !isOptional && !isNullable && control.type === 'list',
  );
  return Object.fromEntries(lists.map(({ key }) => [key, []]));
}
