import { expect, test } from 'vitest';
import { parseBody } from '#load/body/parse.ts';
import { defaultLimits } from '#load/source.ts';

const found = (text: string) =>
  parseBody(text, defaultLimits).problems.map(({ issue, range }) => `${issue.code} ${range.start}–${range.end}`);

/** What looks near to a mistake, and is what somebody meant. */
test.each([
  'Text börjar.\n2018. Då kom planen.',
  'Alla kommuner* är med.\n\n*Utom Tallby.',
  'Utom Tallby*, Åå** och Ödesund.',
  '#1 är bäst.',
  'Sprid #psykiskhälsa här.',
  '#psykiskhälsa #suicid',
  'Mål 3.2 är det första.',
  'A|B eller A | B.',
  'a | b | c',
  'Skriv till [psykiskhalsa@plan.example](mailto:psykiskhalsa@plan.example).',
  'Se [https://plan.example/](https://plan.example/).',
  'Se 1177.se eller http i ordlistan.',
  '3 * 4 * 5 är 60, och 5*3 är 15.',
  'Fältet snake_case och a_b_c finns.',
  'Namn: ________',
  '– Det är bra, säger hon.',
  '– Det är bra, säger hon.\n\n– Det är inte bra, säger han.',
  '1) Ett\n2) Två',
  '3. Tre\n4. Fyra',
  'Det finns a) ett, b) två och (c) tre (av fyra).',
  '[sic] (Anm. 2) och [...] och [red. anm.].',
  'Det är synd :( men bra :).',
  '**Ring 112 om det är akut.**',
  '**Telefon: 08-123 45 67**',
  '- **Bakgrund**\n\n  Text.',
  '**Viktigt:** gör så här.',
  '**Den gemensamma planen**\när ett dokument.',
  '*En mening som är ett citat, i sin helhet*',
  '## C#',
  '## Rubrik ##',
  'Kort rubrik\n---',
  'Ett stycke.\n\n---\n\nEtt till.',
  '5 < 7 & 3 \\* 2. R&D och Ernst&Young.',
  'f&ouml;r och &nbsp; och &amp; blir tecken.',
  '\\[x\\](y), \\*\\*inte fet\\*\\*, \\`kod och \\~~.',
  '`**kod**` och `[x] (/om/)`',
  '```\n## inte rubrik\n| a | b |\n**\n```',
  '> ```\n> kod\n> ```',
  '| | b |\n|---|---|\n| x | |',
  'a | b\n--|--\n1 | 2',
  'och/eller, 2018/19, km/h.',
  '12 000 kronor (varav [3 000](/om/) till länet).',
])('says nothing of %j', (text) => {
  expect(found(text)).toEqual([]);
});

test('says one thing of each place, the one that explains most', () => {
  expect(found('| a | – |\n| _ | b |')).toEqual(['raw-table 0–9']);
  expect(found('Se [x] (https://plan.example).')).toEqual(['raw-link 3–29']);
});

test('says what is wrong at each place of a paragraph, in order', () => {
  expect(found('a ~~b~~ **c\n• d')).toEqual(['raw-style 2–4', 'raw-emphasis 8–10', 'raw-list 12–13']);
});

test('leaves to the policy what the policy refuses', () => {
  expect(found('Se [^1] och ![x](/y.png) och **b')).toEqual([
    'body-footnote 0–12',
    'mdx-image 12–24',
    'raw-emphasis 29–31',
  ]);
});

test('counts from the beginning of the body, in lists and quotes too', () => {
  expect(found('a\n\n> - b\n>   **c')).toEqual(['raw-emphasis 13–15']);
});
