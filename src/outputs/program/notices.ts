import type { Lockfile } from './bill-of-materials.ts';

/** A package that readers get something of. */
export interface ShippedPackage {
  name: string;
  version: string;
  /** As an SPDX expression, such as `MIT`; undefined where the package names none. */
  licence: string | undefined;
  /** Where it lies, such as `node_modules/zod`. */
  place: string;
}

/**
 * Packages by their names, and all that they depend on, by name and version. Throws where the lockfile, version 3, has
 * not a package that another names.
 */
export function shippedPackages({ packages }: Lockfile, names: readonly string[]): ShippedPackage[] {
  const found = new Map<string, ShippedPackage>();
  const add = (name: string, from: string): void => {
    const place = placeOf(name, from);
    if (found.has(place)) return;
    const { version = '', license: licence, dependencies = {} } = packages[place] ?? {};
    found.set(place, { name, version, licence, place });
    // Types are for the compiler alone: no reader gets them.
    for (const other of Object.keys(dependencies)) if (!other.startsWith('@types/')) add(other, place);
  };
  /** Where a package lies that another asks for: beneath the other, or the nearest folder above it. */
  const placeOf = (name: string, from: string): string => {
    const place = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
    if (place in packages) return place;
    if (from === '') throw new Error(`the lockfile has no package ${name}`);
    return placeOf(name, from.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, ''));
  };
  for (const name of names) add(name, '');
  return [...found.values()].sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
}

/** The notices as plain text: what each package is called, its licence's name and the licence's own text. */
export function notices(packages: readonly ShippedPackage[], textOf: (place: string) => string): string {
  const parts = packages.map(({ name, version, licence = 'okänd licens', place }) =>
    [`${name} ${version} (${licence})`, '', textOf(place).replaceAll('\r', '').trim()].join('\n'),
  );
  return `${[preface, ...parts].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

const preface = `Sidorna, sökningen, formulären, PDF-filerna och HTML-filen innehåller typsnitt och
program som andra har gjort. Här står vad det är och licenserna, på originalspråk.`;
