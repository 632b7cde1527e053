import { expect, test } from 'vitest';
import { needRegister } from '#checks/need-register.ts';
import { findingsOf, messagesOf } from './findings.ts';

test('a plan without a register of need is told so, once', () => {
  expect(findingsOf(needRegister, { need: null })).toEqual([
    { code: 'no-need-register', kind: 'site', id: '', at: { key: ['helpBox'] } },
  ]);
  expect(messagesOf(needRegister, { need: null })).toEqual([
    'Planen har ingen hjalp.yaml. Då går det inte att se vem som söker hjälp, och hjälprutan visas vid varje sökning.',
  ]);
  expect(findingsOf(needRegister, {})).toEqual([]);
});
