import { expect, test } from 'vitest';
import { namedFirst } from '#search/named-first.ts';

const results = [
  { url: '/overenskommelser/avtal/', name: 'Vårdavtalet' },
  { url: '/ordlista/#avtal', name: undefined },
  { url: '/tidslinje/avtal/', name: 'Vårdavtalet börjar gälla' },
  { url: '/om/avtal/', name: undefined },
];
const order = (query: string) => namedFirst(results, query, ({ name }) => name).map(({ url }) => url);

test('a page that is called just what was asked stands first, in any case and with any signs', () => {
  const expected = ['/tidslinje/avtal/', '/overenskommelser/avtal/', '/ordlista/#avtal', '/om/avtal/'];
  expect(order('vårdavtalet – BÖRJAR gälla')).toEqual(expected);
});

test('the order stays where no page is called so', () => {
  const expected = ['/overenskommelser/avtal/', '/ordlista/#avtal', '/tidslinje/avtal/', '/om/avtal/'];
  expect(order('Vårdavtalet')).toEqual(expected);
  expect(order('avtalet börjar gälla')).toEqual(expected);
});
