/** A JSON Schema with what the YAML extension says when a value does not fit, `errorMessage`. */
export interface EditorSchema {
  type?: string | string[];
  title?: string;
  const?: unknown;
  pattern?: string;
  errorMessage?: string;
  minLength?: number;
  maxLength?: number;
  anyOf?: EditorSchema[];
  allOf?: EditorSchema[];
  items?: EditorSchema;
  properties?: Record<string, EditorSchema>;
  required?: string[];
  [key: string]: unknown;
}

/**
 * The same schema, put so that the YAML extension tells in Swedish what does not fit. The extension takes `errorMessage`
 * for one schema as a whole, and writes words of its own where it compares alternatives: so each key that must be there
 * stands by itself, and alternatives that can be one schema are.
 */
export function withMessages(schema: EditorSchema): EditorSchema {
  const children = {
    ...(schema.anyOf && { anyOf: schema.anyOf.map(withMessages) }),
    ...(schema.items && { items: withMessages(schema.items) }),
    ...(schema.properties && { properties: mapped(schema.properties) }),
  };
  return asKeys(asLengths(asChoice(asOne({ ...schema, ...children }))));
}

const mapped = (properties: Record<string, EditorSchema>): Record<string, EditorSchema> =>
  Object.fromEntries(Object.entries(properties).map(([key, property]) => [key, withMessages(property)]));

const also = (schema: EditorSchema, ...more: EditorSchema[]): EditorSchema =>
  more.length === 0 ? schema : { ...schema, allOf: [...(schema.allOf ?? []), ...more] };

/** Alternatives of different types, such as a value or null, in one: a rule holds for values of its own type alone. */
function asOne(schema: EditorSchema): EditorSchema {
  const { anyOf: [first, ...others] = [], ...own } = schema;
  if (first === undefined) return schema;
  if (others.length === 1 && others[0]?.type === 'null') return orNull({ ...first, ...own }, own.errorMessage);
  const all = [first, ...others];
  const types = all.flatMap(({ type }) => type ?? []);
  const isPlain = all.every(({ type, anyOf, const: only }) => type !== undefined && !anyOf && only === undefined);
  if (!isPlain || new Set(types).size < types.length) return schema;
  return { ...Object.assign({}, ...all), ...own, type: types };
}

function orNull(schema: EditorSchema, said = ''): EditorSchema {
  const { type, anyOf, allOf } = schema;
  return {
    ...schema,
    ...(type !== undefined && { type: [type, 'null'].flat() }),
    ...(anyOf && { anyOf: [...anyOf, { type: 'null' }] }),
    ...(allOf && { allOf: allOf.map((one) => (one.type === undefined ? one : orNull(one, one.errorMessage))) }),
    errorMessage: said.replace(/\.$/, ', eller null.'),
  };
}

/** Stands beside what is offered, so that only our own rule tells of another value. Of a place that is empty it is no better than the rest. */
export const anythingElse = { not: { type: 'null' } } satisfies EditorSchema;

/** Choices and ids are offered each by itself, and told of together when none of them is written. */
function asChoice(schema: EditorSchema): EditorSchema {
  const { anyOf, pattern, type, errorMessage, ...rest } = schema;
  const values = anyOf?.flatMap(({ const: only }) => (only === undefined ? [] : [String(only)])) ?? [];
  const isChoice = anyOf !== undefined && values.length === anyOf.length;
  if (isChoice)
    return also(
      { ...rest, anyOf: [...anyOf, anythingElse] },
      { type: 'string', pattern: `^(?:${values.join('|')})$`, errorMessage: errorMessage ?? '' },
    );
  const isReference = anyOf?.[0]?.['$ref'] !== undefined && pattern !== undefined;
  return isReference
    ? also({ ...rest, anyOf }, { type: type ?? 'string', pattern, errorMessage: errorMessage ?? '' })
    : schema;
}

/** How long a text may be, as patterns: the extension has no other words of ours for that. */
function asLengths({ minLength, maxLength, ...schema }: EditorSchema): EditorSchema {
  const title = schema.title === undefined ? '' : `${schema.title}: `;
  return also(
    schema,
    ...(minLength === undefined
      ? []
      : [{ pattern: `^[\\s\\S]{${minLength},}$`, errorMessage: `${title}skriv minst ${minLength} tecken.` }]),
    ...(maxLength === undefined
      ? []
      : [{ pattern: `^[\\s\\S]{0,${maxLength}}$`, errorMessage: `${title}skriv högst ${maxLength} tecken.` }]),
  );
}

/** Keys that must be there, each with its own words, and those that may. */
function asKeys({ required = [], ...schema }: EditorSchema): EditorSchema {
  const { properties } = schema;
  if (properties === undefined) return schema;
  const errorMessage = `Här får dessa nycklar stå: ${Object.keys(properties).join(', ')}.`;
  const missing = required.map((key) => {
    const { title } = properties[key] ?? {};
    return { required: [key], errorMessage: `”${key}” saknas${title === undefined ? '' : `: ${title}`}.` };
  });
  return also({ ...schema, errorMessage }, ...missing);
}
