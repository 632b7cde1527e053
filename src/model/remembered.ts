/** A function of something that never changes, such as a plan: what it gave is remembered as long as the thing lives. */
export function rememberedFor<Thing extends object, Given>(make: (thing: Thing) => Given): (thing: Thing) => Given {
  const known = new WeakMap<Thing, { given: Given }>();
  return (thing) => {
    const before = known.get(thing);
    if (before !== undefined) return before.given;
    const given = make(thing);
    known.set(thing, { given });
    return given;
  };
}
