const scope = /data-astro-cid-[a-z0-9]{8}/g;

/** A short name for each scope in the texts, the same whatever order the texts come in. */
export function shortNames(texts: readonly string[]): ReadonlyMap<string, string> {
  const names = [...new Set(texts.flatMap((text) => text.match(scope) ?? []))].sort();
  return new Map(names.map((name, index) => [name, `data-${index.toString(36)}c`]));
}

/** The text with short names for its scopes. */
export function withShortNames(text: string, names: ReadonlyMap<string, string>): string {
  return text.replace(scope, (name) => names.get(name) ?? name);
}
