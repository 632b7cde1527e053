import { expect, test } from 'vitest';
import { billOfMaterials } from '#outputs/program/bill-of-materials.ts';

const lockfile = {
  name: 'planen',
  packages: {
    '': { version: '1.2.0', license: 'MIT' },
    'node_modules/@ort/karta': {
      version: '3.0.1',
      license: 'MIT OR Apache-2.0',
      integrity: `sha512-${'A'.repeat(86)}==`,
    },
    'node_modules/brev': { version: '2.0.0' },
    'node_modules/brev/node_modules/frimarke': { version: '0.1.0', license: 'ISC' },
    'node_modules/frimarke': { version: '0.1.0', license: 'ISC' },
    'node_modules/prov': { version: '9.0.0', license: 'MIT', dev: true },
  },
};

test('holds the program, and each package once that a build uses, with licence, sum and address', () => {
  const read = JSON.parse(billOfMaterials(lockfile)) as Record<string, unknown>;
  expect(read).toMatchObject({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    metadata: {
      component: { type: 'application', name: 'planen', version: '1.2.0', licenses: [{ license: { id: 'MIT' } }] },
    },
  });
  expect(read['components']).toEqual([
    {
      type: 'library',
      group: '@ort',
      name: 'karta',
      version: '3.0.1',
      'bom-ref': '@ort/karta@3.0.1',
      licenses: [{ expression: 'MIT OR Apache-2.0' }],
      hashes: [{ alg: 'SHA-512', content: '0'.repeat(128) }],
      purl: 'pkg:npm/%40ort/karta@3.0.1',
    },
    {
      type: 'library',
      name: 'brev',
      version: '2.0.0',
      'bom-ref': 'brev@2.0.0',
      purl: 'pkg:npm/brev@2.0.0',
    },
    {
      type: 'library',
      name: 'frimarke',
      version: '0.1.0',
      'bom-ref': 'frimarke@0.1.0',
      licenses: [{ license: { id: 'ISC' } }],
      purl: 'pkg:npm/frimarke@0.1.0',
    },
  ]);
});

test('has neither a time nor a number of its own: the same packages give the same bytes', () => {
  const text = billOfMaterials(lockfile);
  expect(billOfMaterials(structuredClone(lockfile))).toBe(text);
  expect(text).not.toMatch(/timestamp|serialNumber/);
});
