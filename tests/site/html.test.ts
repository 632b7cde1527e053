import { expect, test } from 'vitest';
import { faultsIn } from './html.ts';
import { readPages } from './pages.ts';

test('every page is valid HTML and follows the WCAG rules that show in the markup', { timeout: 180_000 }, () => {
  const faults = new Map<string, string[]>();
  for (const { path, html } of readPages()) {
    for (const { fault, selector } of faultsIn(html))
      faults.set(fault, [...(faults.get(fault) ?? []), `${path} ${selector}`]);
  }
  expect(Object.fromEntries(faults)).toEqual({});
});
