import { defineIssue } from './issue.ts';

/**
 * What is plainly meant as something, and would be shown to readers as it was typed. It does no harm but to the reader, and
 * may be meant after all: most of it is a warning.
 */

export const rawEmphasis = defineIssue<{ sign: string; example: string }>({
  code: 'raw-emphasis',
  severity: 'warning',
  message: ({ sign }) =>
    `Tecknet ${sign} visas som det är skrivet: det har inget par, eller ett mellanslag på fel sida.`,
  fix: ({ example, sign }) =>
    `Skriv ${example}, med tecknen tätt intill orden. Ska tecknet synas i texten, så skriv ${sign.replace(/./g, '\\$&')}.`,
});

export const rawStyle = defineIssue<{ sign: string; what: string }>({
  code: 'raw-style',
  severity: 'warning',
  message: ({ sign, what }) => `${what} med ${sign} finns inte här. Tecknen visas som de är skrivna.`,
  fix: () => 'Ta bort tecknen. Det som har ändrats skrivs ut i ord, och det som är viktigt skrivs **fetstilt**.',
});

export const rawHeading = defineIssue<{ corrected: string }>({
  code: 'raw-heading',
  severity: 'warning',
  message: () => 'Raden ser ut som en rubrik, men visas som vanlig text med tecknen kvar.',
  fix: ({ corrected }) => `Skriv ”${corrected}” på en egen rad, med ett vanligt mellanslag efter #.`,
});

export const headingSigns = defineIssue<{ corrected: string }>({
  code: 'heading-signs',
  severity: 'warning',
  message: () => 'Rubriken slutar med #, och tecknet visas för läsaren.',
  fix: ({ corrected }) => `Skriv ”${corrected}”.`,
});

export const boldHeading = defineIssue<{ corrected: string }>({
  code: 'bold-heading',
  severity: 'warning',
  message: () =>
    'Raden ser ut som en rubrik men är bara framhävd text. Den som lyssnar på sidan hittar den inte bland rubrikerna.',
  fix: ({ corrected }) => `Skriv ”${corrected}” på en egen rad, eller sätt punkt efter meningen om det är en.`,
});

export const underlinedText = defineIssue({
  code: 'underlined-text',
  severity: 'warning',
  message: () => 'Strecken direkt under stycket gör hela stycket till en rubrik.',
  fix: () => 'Sätt en tom rad före strecken om de ska dela av texten, eller ta bort dem.',
});

export const rawTable = defineIssue<{ example: string }>({
  code: 'raw-table',
  severity: 'warning',
  message: () => 'Det här ser ut som en tabell, men visas som vanlig text i en följd.',
  fix: ({ example }) =>
    `Skriv lodräta streck mellan cellerna, rubriker i första raden och under den lika många streck, så här: ${example}. Ha en tom rad före tabellen.`,
});

export const tableHead = defineIssue({
  code: 'body-table-head',
  severity: 'warning',
  message: () => 'Tabellen har inga rubriker över kolumnerna. Den som lyssnar på sidan får då inte veta vad de är.',
  fix: () => 'Skriv en rubrik för varje kolumn i tabellens första rad.',
});

export const tableShortRow = defineIssue<{ cells: number; columns: number }>({
  code: 'body-table-short-row',
  severity: 'warning',
  message: ({ cells, columns }) => `Raden har ${cells} av tabellens ${columns} celler. Resten visas tomma.`,
  fix: () =>
    'Skriv de celler som saknas, eller | för en som ska vara tom. Är raden text efter tabellen, så sätt en tom rad före den.',
});

export const rawLink = defineIssue<{ corrected: string }>({
  code: 'raw-link',
  severity: 'warning',
  message: () => 'Det här ser ut som en länk, men visas som det är skrivet.',
  fix: ({ corrected }) => `Skriv ${corrected}, utan mellanslag mellan parenteserna och i adressen.`,
});

export const rawAddress = defineIssue<{ address: string; corrected: string }>({
  code: 'raw-address',
  severity: 'warning',
  message: ({ address }) => `Adressen ${address} visas som den är skriven och går inte att klicka på.`,
  fix: ({ corrected }) => `Skriv en länk med text: ${corrected}. En källa skrivs i stället <Kalla id="…" />.`,
});

export const addressInText = defineIssue<{ address: string }>({
  code: 'address-in-text',
  severity: 'warning',
  message: ({ address }) => `Adressen ${address} visas som den är skriven, för i det här fältet kan ingen länk stå.`,
  fix: ({ address }) =>
    address.includes('@')
      ? 'Ta bort den, och skriv i ord vart den som vill fråga vänder sig.'
      : 'Ta bort den. Är den en källa, så lägg den i kallor.yaml och skriv dess id i sources.',
});

export const rawBracket = defineIssue<{ sign: string; closing: string }>({
  code: 'raw-bracket',
  severity: 'warning',
  message: ({ sign, closing }) => `Parentesen ”${sign}” avslutas inte i samma stycke med ”${closing}”.`,
  fix: ({ sign, closing }) => `Skriv ”${closing}” där den slutar, eller ta bort ”${sign}”.`,
});

export const rawBackslash = defineIssue({
  code: 'raw-backslash',
  severity: 'warning',
  message: () => 'Tecknet \\ visas som det är skrivet.',
  fix: () => 'Ta bort det. En rad bryts av sig själv, och ett nytt stycke får en tom rad före sig.',
});

export const rawList = defineIssue<{ sign: string; example: string }>({
  code: 'raw-list',
  severity: 'warning',
  message: ({ sign }) => `Raden ser ut som en punkt i en lista, men ”${sign}” gör ingen. Raderna visas i en följd.`,
  fix: ({ example }) =>
    `Skriv ”${example}” först på varje rad, med ett vanligt mellanslag efter, och en tom rad före listan.`,
});

export const rawCheckbox = defineIssue({
  code: 'raw-checkbox',
  severity: 'warning',
  message: () => 'Rutor att kryssa i finns inte här. Tecknen visas som de är skrivna.',
  fix: () => 'Skriv en vanlig punkt, ”- ”, och i ord om något är gjort.',
});

export const typedNumber = defineIssue<{ number: string; isField: boolean }>({
  code: 'typed-number',
  severity: 'warning',
  message: ({ number }) => `”${number}” visas som det är skrivet, och leder inte till någon källa.`,
  fix: ({ isField }) =>
    isField
      ? 'Ta bort det, och skriv källans id i sources. Källorna numreras av sig själva.'
      : 'Skriv <Kalla id="…" /> i stället. Källorna numreras av sig själva.',
});

export const numberAsList = defineIssue<{ number: number }>({
  code: 'number-as-list',
  severity: 'warning',
  message: ({ number }) => `”${number}.” först i stycket gör stycket till punkt ${number} i en lista.`,
  fix: ({ number }) => `Skriv ”${number}\\.”, eller börja meningen med ett annat ord.`,
});

export const unclosedCode = defineIssue({
  code: 'unclosed-code',
  severity: 'warning',
  message: () => 'Rutan med kod avslutas aldrig, så resten av texten visas som kod.',
  fix: () => 'Skriv samma tecken på en egen rad där koden slutar, eller ta bort dem.',
});

export const rawEntity = defineIssue<{ entity: string; instead: string }>({
  code: 'raw-entity',
  severity: 'warning',
  message: ({ entity }) => `”${entity}” visas som det är skrivet, inte som tecknet det står för.`,
  fix: ({ instead }) => (instead.trim() === '' ? 'Skriv ett vanligt mellanslag.' : `Skriv ”${instead}”.`),
});

export const rawTag = defineIssue<{ tag: string }>({
  code: 'raw-tag',
  severity: 'warning',
  message: ({ tag }) => `”${tag}” visas som det är skrivet, för i det här fältet står bara vanlig text.`,
  fix: ({ tag }) =>
    /^<\/?Kalla/i.test(tag)
      ? 'Ta bort det, och skriv källans id i sources.'
      : 'Ta bort taggen. Behövs ett nytt stycke eller en lista, så hör texten hemma i en brödtext.',
});

export const rawMarkdown = defineIssue<{ sign: string; corrected: string }>({
  code: 'raw-markdown',
  severity: 'warning',
  message: ({ sign }) => `”${sign}” visas som det är skrivet, för i det här fältet står bara vanlig text.`,
  fix: ({ corrected }) => (corrected === '' ? 'Ta bort tecknen.' : `Skriv ”${corrected}”.`),
});

export const templateWords = defineIssue<{ words: string }>({
  code: 'template-words',
  message: ({ words }) => `”${words}” är kvar från en mall eller ett utkast, och visas för läsaren.`,
  fix: () => 'Skriv det som ska stå där, eller ta bort det.',
});

export const withoutWords = defineIssue<{ title: string; text: string; optional: boolean }>({
  code: 'without-words',
  message: ({ title, text }) => `${title}: ”${text}” har inga ord.`,
  fix: ({ optional }) => `Skriv det som ska stå där${optional ? ', eller ta bort raden' : ''}.`,
});
