import { expect, test } from 'vitest';
import { lostAddresses } from '#checks/lost-addresses.ts';
import { planFrom } from '../plan-from.ts';

const plan = planFrom({ municipality: { 'nya-aby': { formerSlugs: ['gamla-aby'] } } });
const declared = [{ kind: 'municipality' as const, id: 'nya-aby' }];
const found = (path: string, becomes?: string) =>
  lostAddresses({ plan, declared }, [{ path, ...(becomes !== undefined && { becomes }) }]).map(
    ({ code, file, message, fix }) => [code, file, message.includes('/kommuner/aby/'), fix.includes('[aby]')],
  );

test('a record that is gone or has another name has an address that leads nowhere', () => {
  expect(found('kommuner/aby.yaml', 'kommuner/nya-aby.yaml')).toEqual([
    ['lost-address', 'kommuner/nya-aby.yaml', true, true],
  ]);
  expect(found('kommuner/aby.yaml')).toEqual([['lost-address', 'kommuner/aby.yaml', true, true]]);
});

test('an address that another file has or has had is kept, and only records have one', () => {
  expect(
    ['kommuner/gamla-aby.yaml', 'kommuner/nya-aby.yaml', 'kommuner/aby.md', 'bilder/aby.yaml'].flatMap((path) =>
      found(path),
    ),
  ).toEqual([]);
});
