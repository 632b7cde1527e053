import { Contrib, Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import { PackageURL } from 'packageurl-js';
import parseExpression from 'spdx-expression-parse';

/** A package as npm's lockfile has it. */
export interface LockedPackage {
  version?: string;
  license?: string;
  integrity?: string;
  dev?: boolean;
  dependencies?: Readonly<Record<string, string>>;
}

/** As much of npm's lockfile, version 3, as is read: `packages` by their places, the program itself at the empty one. */
export interface Lockfile {
  name: string;
  packages: Readonly<Record<string, LockedPackage>>;
}

const licences = new Contrib.License.Factories.LicenseFactory(parseExpression);

/**
 * The packages that a build uses, in CycloneDX 1.6 as JSON. Those for testing are left out: nothing of them reaches a
 * reader. Neither a time nor a number of its own stands in it, so that the same lockfile gives the same bytes.
 */
export function billOfMaterials({ name, packages }: Lockfile): string {
  const used = Object.entries(packages).filter(([place, { dev }]) => place !== '' && dev !== true);
  // The same version can lie in several places.
  const components = new Map(
    used.map(([place, found]) => [`${nameOf(place)}@${found.version}`, component(place, found)]),
  );
  const bom = new Models.Bom({
    components: new Models.ComponentRepository(components.values()),
    metadata: new Models.Metadata({ component: program(name, packages['']) }),
  });
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 1 })}\n`;
}

function program(name: string, { version, license }: LockedPackage = {}): Models.Component {
  return new Models.Component(Enums.ComponentType.Application, name, {
    version,
    bomRef: name,
    licenses: licencesOf(license),
  });
}

function component(place: string, { version, license, integrity }: LockedPackage): Models.Component {
  const whole = nameOf(place);
  const [name = whole, group] = whole.split('/').toReversed();
  return new Models.Component(Enums.ComponentType.Library, name, {
    group,
    version,
    purl: new PackageURL('npm', group, name, version).toString(),
    bomRef: `${whole}@${version}`,
    licenses: licencesOf(license),
    hashes: new Models.HashDictionary(hashOf(integrity)),
  });
}

const nameOf = (place: string): string => place.replace(/^.*node_modules\//, '');

const licencesOf = (license: string | undefined) =>
  new Models.LicenseRepository(license === undefined ? [] : [licences.makeFromString(license)]);

/** npm writes the sum as a page does of its scripts, `sha512-` and Base64. */
function hashOf(integrity = ''): [Enums.HashAlgorithm, string][] {
  const sum = /^sha512-(\S+)/.exec(integrity)?.[1];
  return sum === undefined ? [] : [[Enums.HashAlgorithm['SHA-512'], Buffer.from(sum, 'base64').toString('hex')]];
}
