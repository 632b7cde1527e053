import { badAddress } from '#issues/definitions.ts';
import { addressFault } from '#text/address-fault.ts';
import { everyText } from './every-text.ts';
import type { Check } from './finding.ts';

/** What may stand where an address on the web does; in running text it is judged as such. */
const webAddress = /^https?:\/\//i;

/** Every address on the web can be opened, and holds no password. */
export const addresses: Check = ({ plan }) =>
  everyText(plan).flatMap(({ kind, id, text, at, role }) => {
    if (role === 'prose' || !webAddress.test(text)) return [];
    const fault = addressFault(text);
    return fault === undefined ? [] : [{ issue: badAddress({ address: text, fault }), kind, id, at }];
  });
