import { listInWords } from '#text/sorting.ts';
import { defineIssue } from './issue.ts';

/** Keys and values of one record, as the schemas say. */

interface Choice {
  value: string;
  title: string;
}

const chosen = (choices: readonly Choice[]): string =>
  choices.map(({ value, title }) => `${value} (${title})`).join(', ');

export const unknownKey = defineIssue<{
  key: string;
  nearest?: string;
  /** The one that is like it, which stands there already. */
  taken?: string;
  /** Where the key belongs: kinds, with their folders. */
  homes: readonly string[];
  allowed: readonly string[];
}>({
  code: 'unknown-key',
  message: ({ key, homes }) =>
    `”${key}” är ingen nyckel här.${homes.length > 0 ? ` Den finns för ${listInWords(homes)}.` : ''}`,
  fix: ({ nearest, taken, homes, allowed }) => {
    if (nearest) return `Menade du ”${nearest}”?`;
    if (taken) return `Menade du ”${taken}”? Den nyckeln finns redan: behåll den ena raden och ta bort den andra.`;
    const belongs = homes.length === 0 ? '' : `Den hör till ${listInWords(homes)}. `;
    return `${belongs}Ta bort raden${allowed.length === 0 ? '' : `, eller välj bland ${allowed.join(', ')}`}.`;
  },
});

/** A key that stands in another file since a version. */
export const movedKey = defineIssue<{ key: string; now: string; file: string }>({
  code: 'moved-key',
  severity: 'warning',
  message: ({ key, file }) => `”${key}” är ingen nyckel här längre, och räknas inte. Det står nu i ${file}.`,
  fix: ({ now, file }) => `Ta bort raden, och skriv värdet efter ”${now}” i ${file}.`,
});

export const commaInText = defineIssue<{ key: string }>({
  code: 'comma-in-text',
  message: ({ key }) => `”${key}” läses som en nyckel, för texten före har ett kommatecken utan citattecken.`,
  fix: () => 'Sätt citattecken runt hela texten, från värdets början till dess slut.',
});

export const misplacedKey = defineIssue<{ key: string; parent?: string }>({
  code: 'misplaced-key',
  message: ({ key }) => `”${key}” står på fel ställe.`,
  fix: ({ parent }) =>
    parent
      ? `Flytta den in under ”${parent}”, indragen två mellanslag.`
      : 'Flytta den ut till vänsterkanten, utan indrag.',
});

export const missingKey = defineIssue<{
  key: string;
  title: string;
  description?: string;
  hint: string;
  nullable: boolean;
  after?: string;
}>({
  code: 'missing-key',
  message: ({ key, title, description }) => `”${key}” saknas: ${title}.${description ? ` ${description}` : ''}`,
  fix: ({ key, hint, nullable, after }) =>
    `Lägg till ”${key}: …”${after ? ` efter ”${after}”` : ''}. Värdet är ${hint}${nullable ? ', eller null om uppgiften saknas' : ''}.`,
});

export const missingKeys = defineIssue<{ keys: readonly string[]; lines: readonly string[] }>({
  code: 'missing-keys',
  message: ({ keys }) => `${keys.length} nycklar saknas: ${listInWords(keys)}.`,
  fix: () =>
    'Klistra in raderna här under sist bland nycklarna, och fyll i dem. Låt null stå där uppgiften inte är känd.',
  lines: ({ lines }) => lines,
});

export const unknownChoice = defineIssue<{
  title: string;
  value: string;
  nearest?: string | undefined;
  choices: readonly Choice[];
  /** The key where a plan may name more, and the file that has it. */
  more?: string;
  file?: string;
}>({
  code: 'unknown-choice',
  message: ({ title, value }) => `${title}: ”${value}” går inte att välja.`,
  fix: ({ nearest, choices, more, file = 'plan.yaml' }) => {
    const named = more === undefined ? '' : ` Planens egna räknas upp i ${file}, under ${more}.`;
    const choose = nearest
      ? `Menade du ”${nearest}”? Att välja på: ${chosen(choices)}.`
      : `Välj ett av ${chosen(choices)}.`;
    return choices.length === 0 ? named.trim() : `${choose}${named}`;
  },
});

export const missingValue = defineIssue<{ title: string; expected: string; optional: boolean }>({
  code: 'missing-value',
  message: ({ title }) => `${title}: här saknas ett värde.`,
  fix: ({ expected, optional }) => `Skriv ${expected}${optional ? ', eller ta bort raden' : ''}.`,
});

export const missingQuotes = defineIssue<{ title: string; value: string; readAs: string; corrected: string }>({
  code: 'missing-quotes',
  message: ({ title, value, readAs }) => `${title}: ${value} läses som ${readAs}, men ska vara text.`,
  fix: ({ corrected }) => `Sätt citattecken runt värdet: ${corrected}.`,
});

export const wrongQuotes = defineIssue<{ title: string; corrected: string }>({
  code: 'wrong-quotes',
  message: ({ title }) => `${title}: citattecknen runt värdet är typografiska och läses som en del av det.`,
  fix: ({ corrected }) => `Skriv raka citattecken: ${corrected}.`,
});

export const notAList = defineIssue<{ title: string; corrected: string; nullable: boolean }>({
  code: 'not-a-list',
  message: ({ title }) => `${title}: här ska stå en lista, även om den bara har ett värde.`,
  fix: ({ corrected, nullable }) => `Skriv ${corrected}${nullable ? ', eller null om uppgiften saknas' : ''}.`,
});

export const oneValueOnly = defineIssue<{ title: string; value: string }>({
  code: 'one-value-only',
  message: ({ title }) => `${title}: här får bara ett värde stå, inte en lista.`,
  fix: ({ value }) => `Skriv ”${value}”, utan hakparentes och streck.`,
});

export const wrongType = defineIssue<{
  title: string;
  value: string;
  expected: string;
  nearest?: string;
  /** What to write instead of one value, where it should be keys. */
  lines?: readonly string[];
}>({
  code: 'wrong-type',
  message: ({ title, value, expected }) => `${title}: här står ${value}, men det ska vara ${expected}.`,
  fix: ({ nearest, expected, lines = [] }) => {
    if (lines.length > 0) return `Skriv ${expected}. Klistra in raderna här under i stället, och fyll i dem.`;
    return nearest ? `Skriv ${nearest}.` : `Skriv ${expected}.`;
  },
  lines: ({ lines = [] }) => lines,
});

export const wrongForm = defineIssue<{ title: string; value: string; form: string; nearest?: string }>({
  code: 'wrong-form',
  message: ({ title, value }) => `${title}: ”${value}” är inte skrivet som det ska.`,
  fix: ({ form, nearest }) => (nearest ? `Menade du ”${nearest}”? Skriv ${form}.` : `Skriv ${form}.`),
});

/** What is measured: `string` is a text, `array` a list, `number` a number. */
type Measured = 'string' | 'array' | 'number';

interface Measure {
  title: string;
  of: Measured;
  limit: number;
  actual: number;
  /** What else an editor may do: `ta bort raden`. */
  otherwise?: string | undefined;
  /** The number of millions, where kronor were written. */
  millions?: string | undefined;
}

type Words = Readonly<Record<Measured, (measure: Measure) => string>>;

const tooLittle: Words = {
  string: ({ limit, actual }) => `texten är för kort, ${actual} tecken. Minst ${limit}.`,
  array: ({ limit, actual }) => `listan har ${actual} värden, men ska ha minst ${limit}.`,
  number: ({ limit, actual }) => `talet ${actual} är för litet. Minst ${limit}.`,
};
const moreWords: Words = {
  string: ({ limit }) => `Skriv minst ${limit} tecken`,
  array: () => 'Lägg till det som saknas i listan',
  number: ({ limit }) => `Skriv ett tal som är minst ${limit}`,
};
const tooMuch: Words = {
  string: ({ limit, actual }) => `texten är för lång, ${actual} tecken. Högst ${limit}.`,
  array: ({ limit, actual }) => `listan har ${actual} värden, men får ha högst ${limit}.`,
  number: ({ limit, actual }) => `talet ${actual} är för stort. Högst ${limit}.`,
};
const fewerWords: Words = {
  string: ({ limit }) => `Korta texten till högst ${limit} tecken`,
  array: () => 'Ta bort det som är för mycket i listan',
  number: ({ limit }) => `Skriv ett tal som är högst ${limit}`,
};

export const tooShort = defineIssue<Measure>({
  code: 'too-short',
  message: (measure) => `${measure.title}: ${tooLittle[measure.of](measure)}`,
  fix: (measure) => `${moreWords[measure.of](measure)}${measure.otherwise ? `, eller ${measure.otherwise}` : ''}.`,
});

export const tooLong = defineIssue<Measure>({
  code: 'too-long',
  message: (measure) => `${measure.title}: ${tooMuch[measure.of](measure)}`,
  fix: (measure) =>
    measure.millions
      ? `Belopp skrivs i miljoner kronor. Menade du ${measure.millions}?`
      : `${fewerWords[measure.of](measure)}.`,
});

export const notKeys = defineIssue<{ what: string }>({
  code: 'not-keys',
  message: ({ what }) => `${what} ska bestå av nycklar med värden.`,
  fix: () => 'Skriv varje rad som ”nyckel: värde”, utan streck först.',
});

export const notEntries = defineIssue({
  code: 'not-entries',
  message: () => 'Filen ska vara en lista, där varje post börjar med ett streck.',
  fix: () => 'Börja varje post med ”- id: …”, och dra in postens andra nycklar två mellanslag.',
});

export const missingFrontMatter = defineIssue({
  code: 'missing-front-matter',
  message: () => 'Filen ska börja med nycklar mellan två rader med tre streck (---), och de finns inte.',
  fix: () => 'Skriv --- på den allra första raden, sedan nycklarna, sedan --- på en egen rad, och brödtexten därefter.',
});

export const keysBelowDashes = defineIssue<{ keys: readonly string[]; isRepeated: boolean }>({
  code: 'keys-below-dashes',
  message: ({ keys }) =>
    `${listInWords(keys.map((key) => `”${key}”`))} står under raden med tre streck (---), och visas för läsaren som text.`,
  fix: ({ keys, isRepeated }) => {
    const lines = keys.length > 1 ? 'raderna' : 'raden';
    return isRepeated
      ? `Ta bort ${lines}: ovanför strecken finns redan ${keys.length > 1 ? 'samma nycklar' : 'samma nyckel'}.`
      : `Flytta upp ${lines} till de andra nycklarna, ovanför strecken.`;
  },
});

export const unclosedFrontMatter = defineIssue({
  code: 'unclosed-front-matter',
  message: () => 'Raden med tre streck (---) som avslutar nycklarna saknas.',
  fix: () => 'Skriv --- på en egen rad mellan nycklarna och brödtexten.',
});
