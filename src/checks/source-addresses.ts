import { sharedAddress } from '#issues/definitions.ts';
import type { SourceData } from '#schemas/source.ts';
import type { Check } from './finding.ts';

/** A page is one source: two share an address only if they are what stood there at different times. */
export const sourceAddresses: Check = ({ plan }) => {
  const seen = new Map<string, SourceData[]>();
  return plan.records.source.flatMap((source) => {
    if (source.url === null) return [];
    const address = comparable(source.url);
    const before = seen.get(address) ?? [];
    seen.set(address, [...before, source]);
    const same = before.find((other) => !areEditions(other, source));
    if (same === undefined) return [];
    return [
      { issue: sharedAddress({ other: same.id }), kind: 'source' as const, id: source.id, at: { field: ['url'] } },
    ];
  });
};

/** The address without what leads to the same page: the scheme, `www.`, a last slash and what a campaign added. */
function comparable(url: string): string {
  if (!URL.canParse(url)) return url;
  const { host, pathname, searchParams, hash } = new URL(url);
  const query = [...searchParams].filter(([name]) => !/^(?:utm_\w+|fbclid|gclid)$/.test(name));
  return [host.replace(/^www\./, ''), pathname.replace(/\/+$/, ''), new URLSearchParams(query), hash].join(' ');
}

/** Whether both have a note of what they are, or tell the day of their text and it is not the same. */
function areEditions(a: SourceData, b: SourceData): boolean {
  if (a.note !== undefined && b.note !== undefined) return true;
  const [one, other] = [a.updated ?? a.published, b.updated ?? b.published];
  if (one === null || other === null) return false;
  return !one.startsWith(other) && !other.startsWith(one);
}
