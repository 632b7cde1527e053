/** What an address has got on its way here, or why readers will not come to where it leads. */
export interface CopiedAddress {
  why: 'wrapped' | 'tracking' | 'end' | 'private' | 'login';
  /** The address that was meant, where it can be told. */
  better?: string;
}

/** Programs that put their own address around another: mail that is examined, results of a search, links in social media. */
const wrapper =
  /^https?:\/\/(?:[\w.-]+\.safelinks\.protection\.outlook\.com\/|www\.google\.[a-z.]+\/url|l\.(?:facebook|instagram)\.com\/)[^?]*\?(.*)$/i;
const tracking = /^(?:utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|igshid)$/i;
/** What ends a sentence or closes it; a bracket may belong to the address. */
const end = /[.,;:!>”"'’]+$|(?<!\([^)]*)\)+[.,]?$/;
const privateHost =
  /^(?:10\.\d+|127\.\d+|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))\.\d+\.\d+$|(?:^|\.)(?:local|lan|intern|intranet)$/i;
const loginHost =
  /(?:^|\.)sharepoint\.com$|^teams\.(?:microsoft|live)\.com$|^outlook\.(?:office|office365|live)\.com$/i;

/** What an address on the web shows of how it was copied; nothing for one that is as it should be. */
export function copiedAddress(address: string): CopiedAddress | undefined {
  const wrapped = wrapper.exec(address)?.[1];
  if (wrapped !== undefined) {
    const parts = new URLSearchParams(wrapped);
    const inner = parts.get('url') ?? parts.get('q') ?? parts.get('u') ?? '';
    return { why: 'wrapped', ...(/^https?:\/\//i.test(inner) && { better: inner }) };
  }
  const host = /^https?:\/\/([^/?#:]*)/i.exec(address)?.[1] ?? '';
  if (privateHost.test(host)) return { why: 'private' };
  if (loginHost.test(host)) return { why: 'login' };
  if (end.test(address)) return { why: 'end', better: address.replace(end, '') };
  const plain = withoutTracking(address);
  return plain === address ? undefined : { why: 'tracking', better: plain };
}

function withoutTracking(address: string): string {
  const [, before = address, query = '', after = ''] = /^([^?#]*)\?([^#]*)(.*)$/.exec(address) ?? [];
  const kept = query.split('&').filter((part) => !tracking.test(part.split('=')[0] ?? ''));
  return before + (kept.join('') === '' ? '' : `?${kept.join('&')}`) + after;
}
