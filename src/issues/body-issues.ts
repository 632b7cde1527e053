import { citesDocument } from './cites-document.ts';
import { defineIssue } from './issue.ts';

/** What stands in a body: text that must not be able to run, and must be readable. */

export const mdxImport = defineIssue({
  code: 'mdx-import',
  message: () => 'Raden börjar med import eller export och skulle läsas som programkod.',
  fix: () => 'Ta bort raden. Hör orden till texten, så skriv om meningen så att de inte står först.',
});

export const mdxExpression = defineIssue({
  code: 'mdx-expression',
  message: () => 'Klammerparenteser läses som programkod och är inte tillåtna.',
  fix: () => 'Byt { och } mot vanliga parenteser, eller ta bort dem.',
});

export const mdxComment = defineIssue({
  code: 'mdx-comment',
  message: () => 'Kommentarer får inte stå i brödtexten. De kan dölja sådant som ingen har granskat.',
  fix: () => 'Ta bort kommentaren, eller skriv den efter # bland nycklarna överst i filen.',
});

export const mdxUnclosedTag = defineIssue<{ name: string; whole: string }>({
  code: 'mdx-unclosed-tag',
  message: ({ name }) => `Här står bara den ena halvan av <${name}>.`,
  fix: ({ whole }) => `Skriv ${whole}, i samma stycke.`,
});

export const mdxStraySign = defineIssue({
  code: 'mdx-stray-sign',
  message: () => 'Tecknet < läses som början på en tagg.',
  fix: () => 'Skriv ”mindre än” eller ”under” i stället, eller sätt ett mellanslag efter tecknet.',
});

export const mdxBareLink = defineIssue<{ url: string }>({
  code: 'mdx-bare-link',
  message: () => 'En adress inom < och > läses som en tagg.',
  fix: ({ url }) => `Skriv en länk med text: [vad sidan heter](${url}).`,
});

export const mdxComponent = defineIssue<{ name: string; nearest?: string }>({
  code: 'mdx-component',
  message: ({ name }) =>
    name === ''
      ? 'Tomma vinkelparenteser är inte tillåtna.'
      : `”<${name}>” är inte tillåtet. Brödtext har inga HTML-taggar.`,
  fix: ({ nearest }) =>
    nearest
      ? `Menade du <${nearest} …>?`
      : 'Använd Markdown i stället, till exempel **fet** text eller en lista. Källor skrivs <Kalla id="…" />.',
});

export const mdxAttribute = defineIssue<{ component: string; attribute: string; allowed: readonly string[] }>({
  code: 'mdx-attribute',
  message: ({ component, attribute }) =>
    `<${component}>: ”${attribute}” är okänt, eller står inte som text inom raka citattecken.`,
  fix: ({ allowed }) =>
    `Skriv bara ${allowed.map((name) => `${name}="…"`).join(' ')}, med vanlig text mellan raka citattecken.`,
});

export const mdxAttributeMissing = defineIssue<{ component: string; attribute: string; whole: string }>({
  code: 'mdx-attribute-missing',
  message: ({ component, attribute }) => `<${component}> saknar ”${attribute}”.`,
  fix: ({ whole }) => `Skriv ${whole}.`,
});

export const mdxImage = defineIssue({
  code: 'mdx-image',
  message: () => 'Bilder kan inte läggas in i brödtexten.',
  fix: () => 'Beskriv bilden i ord, eller länka till den.',
});

export const mdxLink = defineIssue<{ url: string; nearest?: string }>({
  code: 'mdx-link',
  message: ({ url }) => (url === '' ? 'Länken har ingen adress.' : `Länken ”${url}” är inte tillåten.`),
  fix: ({ url, nearest }) => {
    if (url === '') return 'Skriv adressen mellan parenteserna, eller ta bort länkens tecken.';
    return nearest
      ? `Menade du ”${nearest}”?`
      : 'Länka med https://, mailto:, tel: eller en sökväg på webbplatsen som /om/planen/.';
  },
});

export const mdxSyntax = defineIssue({
  code: 'mdx-syntax',
  message: () =>
    'Brödtexten går inte att läsa här. Oftast korsar en tagg fet eller kursiv text, eller ett annat stycke.',
  fix: () => 'Låt taggen börja och sluta i samma del av texten: <Delvis not="…">text</Delvis>.',
});

export const bodyHeadingOne = defineIssue({
  code: 'body-heading-one',
  message: () => 'Rubriken är på högsta nivån, men den är sidans egen.',
  fix: () => 'Börja med ## för rubriker i brödtexten.',
});

export const bodyHeadingSkip = defineIssue<{ depth: number; previous: number }>({
  code: 'body-heading-skip',
  message: ({ depth, previous }) =>
    `Rubriken hoppar från nivå ${previous} till nivå ${depth}. Den som lyssnar på sidan går då vilse.`,
  fix: ({ previous }) => `Skriv ${'#'.repeat(previous + 1)} i början av raden.`,
});

export const bodyHeadingPlace = defineIssue({
  code: 'body-heading-place',
  message: () => 'Rubriken står inne i något annat. Den som lyssnar på sidan hittar den då inte bland rubrikerna.',
  fix: () => 'Sätt rubriken på en egen rad utanför listan, citatet eller <Delvis>, eller gör texten fet i stället.',
});

export const bodySourcePlace = defineIssue({
  code: 'body-source-place',
  message: () => 'En källa kan inte stå i en rubrik eller i texten till en länk.',
  fix: () => 'Flytta <Kalla id="…" /> till texten efter rubriken eller länken.',
});

export const bodyFigurePlace = defineIssue({
  code: 'body-figure-place',
  message: () => '<Antal> kan inte stå i en rubrik: rubriken ger en adress, som inte får ändras med talet.',
  fix: () => 'Flytta <Antal av="…" /> till texten efter rubriken.',
});

export const bodyPartlyPlace = defineIssue({
  code: 'body-partly-place',
  message: () => '<Delvis> kan inte stå i en rubrik, i texten till en länk eller inne i ett annat <Delvis>.',
  fix: () =>
    'Sätt <Delvis not="…">text</Delvis> runt en hel länk eller i texten under rubriken, och skriv allt i en not.',
});

export const bodyEmpty = defineIssue<{ what: string }>({
  code: 'body-empty',
  message: ({ what }) => `${what} har ingen text.`,
  fix: () => 'Skriv den text som ska stå där, eller ta bort tecknen.',
});

export const bodyTableRows = defineIssue({
  code: 'body-table-rows',
  message: () => 'Tabellen har bara rubriker och ingen rad under dem.',
  fix: () => 'Skriv minst en rad till under strecken, eller skriv innehållet som text.',
});

export const bodyTableCells = defineIssue<{ cells: number; columns: number }>({
  code: 'body-table-cells',
  message: ({ cells, columns }) => `Raden har ${cells} celler, men tabellen har ${columns}.`,
  fix: () => 'Lägg till en rubrik i tabellens första rad, eller ta bort ett lodrätt streck. Som tecken skrivs det \\|.',
});

export const bodyFootnote = defineIssue({
  code: 'body-footnote',
  message: () => 'Fotnoter som [^1] finns inte här, och skulle visas som de är skrivna.',
  fix: () => 'Skriv källan <Kalla id="…" /> efter meningen och lägg den i kallor.yaml. Annat skrivs i texten.',
});

export const bodyUnusedAddress = defineIssue<{ label: string }>({
  code: 'body-unused-address',
  message: ({ label }) => `Ingen länk i texten använder den här adressen till [${label}], och den visas inte.`,
  fix: ({ label }) => `Skriv [text][${label}] där länken ska stå, eller ta bort raden.`,
});

export const bodyLinkTitle = defineIssue({
  code: 'body-link-title',
  message: () => 'Texten inom citattecken efter länkens adress visas inte.',
  fix: () => 'Skriv den i länkens text: [text](adress).',
});

export const bodyTooLarge = defineIssue<{ size: number; limit: number }>({
  code: 'body-too-large',
  message: ({ size, limit }) =>
    `Brödtexten är ${Math.ceil(size / 1024)} kB. Gränsen är ${Math.floor(limit / 1024)} kB.`,
  fix: () => 'Dela upp texten på flera sidor.',
});

export const bodyLineLength = defineIssue<{ limit: number }>({
  code: 'body-line-length',
  message: ({ limit }) => `Raden är längre än ${limit} tecken.`,
  fix: () => 'Dela stycket på flera rader.',
});

export const bodyContainers = defineIssue<{ limit: number }>({
  code: 'body-nesting',
  message: ({ limit }) => `Raden börjar med fler än ${limit} tecken för citat eller lista.`,
  fix: () => 'Ta bort de överflödiga tecknen.',
});

export const bodyBrackets = defineIssue<{ limit: number }>({
  code: 'body-brackets',
  message: ({ limit }) => `Stycket har fler än ${limit} inledande parenteser.`,
  fix: () => 'Dela stycket, eller ta bort parenteser.',
});

export const bodyLines = defineIssue<{ limit: number }>({
  code: 'body-lines',
  message: ({ limit }) => `Brödtexten har fler än ${limit} rader.`,
  fix: () => 'Dela upp texten på flera sidor.',
});

export const bodyListMarks = defineIssue<{ limit: number }>({
  code: 'body-list-marks',
  message: ({ limit }) => `Brödtexten har fler än ${limit} punkter i listor och citat.`,
  fix: () => 'Dela upp texten på flera sidor, eller ta bort de överflödiga tecknen.',
});

export const bodySigns = defineIssue<{ limit: number }>({
  code: 'body-signs',
  message: ({ limit }) => `Brödtexten har fler än ${limit} av tecknen * _ \` [ < |.`,
  fix: () => 'Dela upp texten på flera sidor, eller ta bort de överflödiga tecknen.',
});

export const mdxComponentContent = defineIssue<{ name: string; whole: string }>({
  code: 'mdx-component-content',
  message: ({ name }) => `Det som står inne i <${name}> visas inte.`,
  fix: ({ name, whole }) => `Skriv ${whole} ${name === 'Kalla' ? 'efter' : 'i stället för'} texten.`,
});

export const mdxComponentEmpty = defineIssue<{ name: string; whole: string }>({
  code: 'mdx-component-empty',
  message: ({ name }) => `<${name}> har ingen text att märka.`,
  fix: ({ whole }) => `Skriv ${whole}.`,
});

export const unknownSourceInBody = defineIssue<{
  id: string;
  nearest?: string | undefined;
  /** What a document lacks that is cited: lines to paste into its entry. */
  toCite: readonly string[];
}>({
  code: 'unknown-source-in-body',
  message: ({ id, toCite }) =>
    toCite.length > 0 ? citesDocument.message(id) : `Källan ”${id}” finns inte i kallor.yaml.`,
  fix: ({ nearest, toCite }) => {
    if (toCite.length > 0) return citesDocument.fix;
    return nearest ? `Menade du ”${nearest}”?` : 'Lägg till källan i kallor.yaml eller rätta id.';
  },
  lines: ({ toCite }) => toCite,
});

/** How many headings of a page are named. */
const mostHeadings = 6;

export const brokenLink = defineIssue<{
  url: string;
  renamed?: string | undefined;
  /** The file that had the address, where it has been removed. */
  removed?: string | undefined;
  nearest?: string;
  /** The addresses of the page's headings, where the page is there and the heading is not. */
  headings?: readonly string[];
}>({
  code: 'broken-link',
  message: ({ url, headings }) =>
    headings === undefined
      ? `Adressen ”${url}” leder ingenstans.`
      : `Adressen ”${url}” leder till en rubrik som inte finns på sidan.`,
  fix: ({ renamed, removed, nearest, headings }) => {
    if (renamed) return `Sidan har bytt adress. Skriv ”${renamed}”.`;
    if (removed) return `Filen ${removed} är borttagen. Ta bort det som leder dit, eller lägg tillbaka filen.`;
    if (headings !== undefined && !nearest) {
      return headings.length === 0
        ? 'Sidan har inga rubriker. Ta bort # och det som står efter, eller länken.'
        : `Välj en som finns: ${headings.slice(0, mostHeadings).join(', ')}${headings.length > mostHeadings ? ' …' : '.'}`;
    }
    return nearest ? `Menade du ”${nearest}”?` : 'Rätta adressen. Den börjar och slutar med snedstreck.';
  },
});
