/** What an element must be for a rule of a scope to reach it: of this tag, with these classes. */
interface Reached {
  tag: string | undefined;
  classes: readonly string[];
}

/** For each scope, what its rules reach. */
export type Reach = ReadonlyMap<string, readonly Reached[]>;

const scoped = /([\w.#&*-]*)((?:\[data-astro-cid-[a-z0-9]{8}\])+)([\w.#-]*)/g;
const element = /<([a-z][a-z0-9-]*)(\s[^<>]*?data-astro-cid-[^<>]*)>/g;
const attribute = / (data-astro-cid-[a-z0-9]{8})(?:="true")?(?=[\s/]|$)/g;

/** Reads the style sheets: each part of a selector that a scope stands on, `li.now[data-astro-cid-…]`. */
export function reachOf(sheets: readonly string[]): Reach {
  const reach = new Map<string, Reached[]>();
  for (const [, before = '', scopes = '', after = ''] of sheets.flatMap((sheet) => [...sheet.matchAll(scoped)])) {
    const part = before + after;
    const tag = /^[a-z][a-z0-9-]*/.exec(part)?.[0];
    const classes = [...part.matchAll(/\.([\w-]+)/g)].flatMap(([, name]) => name ?? []);
    for (const scope of scopes.slice(1, -1).split('][')) {
      reach.set(scope, [...(reach.get(scope) ?? []), { tag, classes }]);
    }
  }
  return reach;
}

/**
 * Takes the scopes away from the elements that no rule of theirs reaches. Astro puts a component's scope on each of its
 * elements, whether styled or not.
 */
export function withNeededScopes(page: string, reach: Reach): string {
  return page.replace(element, (_, tag: string, attributes: string) => {
    const classes = / class="([^"]*)"/.exec(attributes)?.[1]?.split(' ') ?? [];
    const isReached = (scope: string) =>
      (reach.get(scope) ?? []).some(
        (part) => (part.tag === undefined || part.tag === tag) && part.classes.every((name) => classes.includes(name)),
      );
    const kept = attributes.replace(attribute, (_whole, scope: string) => (isReached(scope) ? ` ${scope}` : ''));
    return `<${tag}${kept}>`;
  });
}
