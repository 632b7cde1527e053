import { asCopied, badAddress } from '#issues/definitions.ts';
import { addressFault } from '#text/address-fault.ts';
import { copiedAddress } from '#text/copied-address.ts';
import { everyText } from './every-text.ts';
import type { Check } from './finding.ts';

/** What may stand where an address on the web does; in running text it is judged as such. */
const webAddress = /^https?:\/\//i;

/** Every address on the web can be opened, holds no password, and is the one that readers shall come to. */
export const addresses: Check = ({ plan }) =>
  everyText(plan).flatMap(({ kind, id, text, at, role }) => {
    if (role === 'prose' || !webAddress.test(text)) return [];
    const fault = addressFault(text);
    if (fault !== undefined) return [{ issue: badAddress({ address: text, fault }), kind, id, at }];
    const copied = copiedAddress(text);
    if (copied === undefined) return [];
    return [{ issue: asCopied({ address: text, why: copied.why, better: copied.better }), kind, id, at }];
  });
