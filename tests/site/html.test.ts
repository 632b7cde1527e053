import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { readPages } from './pages.ts';

const judge = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // The build, not a person, writes the lines of a page.
    'no-trailing-whitespace': 'off',
    // A title is the official name of a record and the name of the site. The record stands first, so a cut leaves it whole.
    'long-title': 'off',
    // Every script and style sheet comes from the site itself, which another test checks.
    'require-sri': 'off',
    // The id of a heading follows its text, which may begin with a year; HTML allows that.
    'valid-id': ['error', { relaxed: true }],
    // Pages about suicide show the help box, whose heading is an h2, before everything else.
    'heading-level': ['error', { minInitialRank: 'h2' }],
  },
});

test('every page is valid HTML and follows the WCAG rules that show in the markup', { timeout: 180_000 }, () => {
  const faults = new Map<string, string[]>();
  for (const { path, html } of readPages()) {
    const messages = judge.validateStringSync(html).results.flatMap((result) => result.messages);
    for (const { ruleId, message, selector } of messages) {
      const fault = `${ruleId}: ${message}`;
      faults.set(fault, [...(faults.get(fault) ?? []), `${path} ${selector}`]);
    }
  }
  expect(Object.fromEntries(faults)).toEqual({});
});
