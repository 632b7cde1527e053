import { kinds, type Kind, type KindDefinition } from '#schemas/kinds.ts';
import { formerAddresses } from '#model/former-addresses.ts';
import { rememberedFor } from '#model/remembered.ts';
import type { CheckInput, Gone } from './finding.ts';

/** What has become of an id or an address that leads nowhere: the record has another now, or its file is removed. */
export interface Moved {
  ids: ReadonlyMap<string, string>;
  addresses: ReadonlyMap<string, string>;
  /** The removed files by id and by address. */
  removed: ReadonlyMap<string, string>;
}

/** By what files say of their former addresses, and by the files that are gone since before. Ids stand as `kind/id`. */
export const movedRecords = rememberedFor(({ plan, gone = [] }: CheckInput): Moved => {
  const former = formerAddresses(plan);
  const files = gone.map((file) => ({ ...file, ...recordOf(file.path) }));
  const renamed = files.flatMap(({ kind, id, address, becomes }) => {
    if (kind === undefined || becomes === undefined) return [];
    const now = recordOf(becomes);
    return [{ key: `${kind}/${id}`, address, nowId: now.id, nowAddress: now.address }];
  });
  return {
    ids: new Map([
      ...renamed.map(({ key, nowId }) => [key, nowId] as const),
      ...former.map(({ slug, entry }) => [`${entry.kind}/${slug}`, entry.id] as const),
    ]),
    addresses: new Map([
      ...renamed.map(({ address, nowAddress }) => [address, nowAddress] as const),
      ...former.map(({ former: address, entry }) => [`/${address}/`, entry.path] as const),
    ]),
    removed: new Map(
      files.flatMap(({ kind, id, address, path, becomes }) =>
        kind === undefined || becomes !== undefined ? [] : [[`${kind}/${id}`, path] as const, [address, path] as const],
      ),
    ),
  };
});

/** The record that a file holds, by the folder that it lies in. */
function recordOf(path: Gone['path']): { kind: Kind | undefined; id: string; address: string } {
  const address = path.replace(/\.[^.]*$/, '');
  const [folder, id = ''] = address.split('/');
  const isHome = ([, { form, place }]: [string, KindDefinition]) => form === 'folder' && place === folder;
  return { kind: Object.entries(kinds).find(isHome)?.[0] as Kind | undefined, id, address: `/${address}/` };
}
