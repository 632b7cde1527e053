import { expect, test } from 'vitest';
import { bareAddresses } from '#text/bare-addresses.ts';

test.each([
  ['Se https://plan.example/a.', 'https://plan.example/a', 'https://plan.example/a'],
  ['Se (http://plan.example).', 'http://plan.example', 'https://plan.example'],
  ['Se https://plan.example/a_(b), ja', 'https://plan.example/a_(b)', 'https://plan.example/a_(b)'],
  ['Se www.plan.example!', 'www.plan.example', 'https://www.plan.example'],
  ['Se plan.se/hälsa', 'plan.se/hälsa', 'https://plan.se/hälsa'],
  ['Till psykiskhalsa@plan.example.', 'psykiskhalsa@plan.example', 'mailto:psykiskhalsa@plan.example'],
  ['Till mailto:info@plan.example', 'mailto:info@plan.example', 'mailto:info@plan.example'],
])('%s holds %s', (text, address, href) => {
  expect(bareAddresses(text)).toEqual([{ index: text.indexOf(address), address, href }]);
});

test('are given in order, each once', () => {
  expect(bareAddresses('info@plan.example, www.plan.example/a och plan.se/b').map(({ address }) => address)).toEqual([
    'info@plan.example',
    'www.plan.example/a',
    'plan.se/b',
  ]);
});

test.each([
  'Se plan.se.',
  'http och https',
  'och/eller',
  '2018/19',
  'anna.ek@plan.example',
  'a@b',
  '@plan',
  'www. är en förkortning',
])('none stand in %s', (text) => {
  expect(bareAddresses(text)).toEqual([]);
});
