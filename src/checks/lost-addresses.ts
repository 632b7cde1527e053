import { kinds, type KindDefinition } from '#schemas/kinds.ts';
import { lostAddress } from '#issues/definitions.ts';
import type { Problem } from '#issues/issue.ts';
import { formerAddresses } from '#model/former-addresses.ts';
import type { CheckInput, Gone } from './finding.ts';

/** An address that has been public leads somewhere: to the record that had it, under its new one. */
export function lostAddresses({ plan, declared }: CheckInput, gone: readonly Gone[]): Problem[] {
  const kept = new Set([
    ...formerAddresses(plan).map(({ slug, entry }) => `${kinds[entry.kind].place}/${slug}`),
    ...declared.map(({ kind, id }) => `${kinds[kind].place}/${id}`),
  ]);
  return gone.flatMap(({ path, becomes }) => {
    const address = path.replace(/\.[^.]*$/, '');
    if (!isRecord(path) || kept.has(address)) return [];
    const slug = address.slice(address.indexOf('/') + 1);
    const issue = lostAddress({ address: `/${address}/`, slug, isRenamed: becomes !== undefined });
    return [{ ...issue, file: becomes ?? path, place: { at: 'file' } }];
  });
}

/** Whether a file held a record that has a page of its own. */
function isRecord(path: string): boolean {
  return (Object.values(kinds) as KindDefinition[]).some(
    ({ form, place, ending }) => form === 'folder' && path.startsWith(`${place}/`) && path.endsWith(ending),
  );
}
