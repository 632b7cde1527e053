import { noNeedRegister } from '#issues/definitions.ts';
import type { Check } from './finding.ts';

/** Without a register of need the help box shows at every search, which is safe, but says less than when it is meant. */
export const needRegister: Check = ({ plan: { site, need }, unread }) =>
  site === undefined || need !== undefined || unread?.has('need')
    ? []
    : [{ issue: noNeedRegister({}), kind: 'site', id: '', at: { key: ['helpBox'] } }];
