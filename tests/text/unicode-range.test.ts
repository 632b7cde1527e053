import { expect, test } from 'vitest';
import { unicodeRange } from '#text/unicode-range.ts';

test('characters are named in the fewest ranges, each once, in their order', () => {
  expect(unicodeRange('cåab  ŠŠ😀')).toBe('U+20, U+61-63, U+E5, U+160, U+1F600');
  expect(unicodeRange('')).toBe('');
});
