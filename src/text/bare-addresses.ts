import { isPersonalEmail } from './personal-email.ts';

/** An address that stands in a text as itself. */
export interface BareAddress {
  index: number;
  address: string;
  /** The same as a link must have it. */
  href: string;
}

const mayHoldAddress = /:\/\/|www\.|@|\.\p{L}{2,}\//iu;
const webAddress = /(?<![\p{L}\p{N}@./-])(?:[a-z]{3,6}:\/{1,3}|www\.)[^\s<>"”|\ufffc]+/giu;
/** A name of a site with what stands after it; without a slash it is what the site is called. */
const siteWithPath =
  /(?<![\p{L}\p{N}@./_-])(?:[\p{L}\p{N}-]+\.)+(?:se|nu|com|org|net|eu|info|no|dk|fi)\/[^\s<>"”|\ufffc]*/giu;
const email = /(?<![\p{L}\p{N}._%+@/-])(?:mailto:)?[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;

/** The web and e-mail addresses in a text. A person's own is left out: there is more to say of it. */
export function bareAddresses(text: string): BareAddress[] {
  if (!mayHoldAddress.test(text)) return [];
  const found = [webAddress, siteWithPath, email].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ index, 0: match }) => ({ index, address: withoutEnd(match) })),
  );
  const taken: BareAddress[] = [];
  for (const { index, address } of found) {
    const isInside = taken.some(
      (other) => index < other.index + other.address.length && other.index < index + address.length,
    );
    if (!isInside && !isPersonalEmail(address)) taken.push({ index, address, href: hrefOf(address) });
  }
  return taken.sort((a, b) => a.index - b.index);
}

/** Signs after an address belong to the sentence, and so does a bracket that the address did not open. */
function withoutEnd(match: string): string {
  const plain = match.replace(/[.,;:!?*_'’]+$/, '');
  const isOpened = !/[)\]]$/.test(plain) || plain.includes(plain.endsWith(')') ? '(' : '[');
  return isOpened ? plain : withoutEnd(plain.slice(0, -1));
}

function hrefOf(address: string): string {
  if (/^mailto:/i.test(address)) return address;
  if (/^[^/:]+@/.test(address)) return `mailto:${address}`;
  return `https://${address.replace(/^[a-z]+:\/{1,3}/i, '')}`;
}
