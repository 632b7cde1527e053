/** Why no browser would open an address on the web, or why it must not be published. */
export type AddressFault = 'twice' | 'host' | 'port' | 'password' | 'form';

/** What is wrong with an address that begins with `http://` or `https://`. */
export function addressFault(address: string): AddressFault | undefined {
  if (/^https?:\/\/https?(?:$|:|\/\/)/i.test(address)) return 'twice';
  const authority = /^https?:\/\/([^/?#]*)/i.exec(address)?.[1] ?? '';
  if (authority.includes('@')) return 'password';
  if (/:(?!\d+$)|:\d{6,}$/.test(authority) || Number(/:(\d+)$/.exec(authority)?.[1] ?? 1) > 65_535) return 'port';
  const host = authority.replace(/:\d+$/, '');
  const labels = host.split('.');
  if (labels.length < 2 || labels.some((label) => !/^[\p{L}\p{N}](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?$/u.test(label)))
    return 'host';
  return URL.canParse(address) ? undefined : 'form';
}
