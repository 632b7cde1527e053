import { HtmlValidate } from 'html-validate';

const judge = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // A rule of ours judges this, in a time that does not grow with the square of the page.
    'no-missing-references': 'off',
    // The build, not a person, writes the lines of a page.
    'no-trailing-whitespace': 'off',
    // A line break in a body is written `<br/>`, which HTML allows.
    'void-style': 'off',
    // A link to a telephone number holds words too, as in ”Ring 1177”, and words may part at the end of a line.
    'tel-non-breaking': 'off',
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

/** What is wrong with the HTML of a document, and where. */
export function faultsIn(html: string): { fault: string; selector: string | null }[] {
  const messages = judge.validateStringSync(html).results.flatMap((result) => result.messages);
  return messages.map(({ ruleId, message, selector }) => ({ fault: `${ruleId}: ${message}`, selector }));
}
