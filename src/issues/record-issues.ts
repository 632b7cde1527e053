import { listInWords } from '#text/sorting.ts';
import { citesDocument } from './cites-document.ts';
import { defineIssue } from './issue.ts';

/** How records fit together, and what may be said. */

const mostFiles = 4;

/** `a.yaml och b.yaml`, and of many how many more there are. */
function filesInWords(files: readonly string[]): string {
  const each = [...new Set(files)];
  const shown = each.length > mostFiles ? each.slice(0, mostFiles - 1) : each;
  const rest = each.length - shown.length;
  return listInWords(rest === 0 ? shown : [...shown, `${rest} filer till`]);
}

export const unknownReference = defineIssue<{
  title: string;
  value: string;
  renamed?: string | undefined;
  /** The file that had the id, where it has been removed. */
  removed?: string | undefined;
  nearest?: string | undefined;
  kinds: string;
  /** What the record is that has the id: of another kind than the field takes. */
  is?: string | undefined;
  /** The files that refer to the same. */
  others: readonly string[];
  /** Whether it is a file, which may have had another name. */
  hasFile: boolean;
  /** What a document lacks that is cited: lines to paste into its entry. */
  toCite?: readonly string[];
}>({
  code: 'unknown-reference',
  message: ({ title, value, renamed, others, is, toCite = [] }) => {
    if (toCite.length > 0) return citesDocument.message(value);
    if (is && !renamed) return `${title}: ”${value}” är ${is}, som inte kan stå här.`;
    return `${title}: ”${value}” finns inte.${others.length === 0 ? '' : ` Dit hänvisar också ${filesInWords(others)}.`}`;
  },
  fix: ({ value, renamed, removed, nearest, kinds, others, hasFile, is, toCite = [] }) => {
    if (toCite.length > 0) return citesDocument.fix;
    if (renamed) return `Posten har bytt namn. Skriv ”${renamed}”.`;
    if (is) return `Välj ett id som finns (${kinds}), eller flytta raden till den nyckel där det hör hemma.`;
    if (removed)
      return `Filen ${removed} är borttagen. Ta bort hänvisningen, skriv ett annat id, eller lägg tillbaka filen.`;
    if (nearest) return `Menade du ”${nearest}”?`;
    const file = hasFile ? ` Har filen fått ett nytt namn, så skriv ”${value}” under formerSlugs i den.` : '';
    return others.length === 0
      ? `Välj ett id som finns (${kinds}), eller skapa posten först.${file}`
      : `Har posten tagits bort eller fått ett annat id, så lägg tillbaka den, eller ändra på alla ställena.${file}`;
  },
  lines: ({ toCite = [] }) => toCite,
});

export const duplicateId = defineIssue<{ id: string; other: string }>({
  code: 'duplicate-id',
  message: ({ id, other }) => `”${id}” används redan av ${other}.`,
  fix: () => 'Döp om en av filerna. Aktörer, kommuner och det som kommunerna är indelade i får inte heta samma sak.',
});

export const listedTwice = defineIssue<{ value: string }>({
  code: 'listed-twice',
  severity: 'warning',
  message: ({ value }) => `”${value}” står två gånger i samma lista.`,
  fix: () => 'Ta bort det ena, eller skriv det som skulle stå där i stället.',
});

export const duplicateEntry = defineIssue<{ id: string; line: number }>({
  code: 'duplicate-entry',
  message: ({ id, line }) => `Posten på rad ${line} har redan id ”${id}”.`,
  fix: () => 'Ge den ena posten ett annat id, eller slå ihop de två.',
});

export const repeatedPage = defineIssue<{ page: string }>({
  code: 'repeated-page',
  message: ({ page }) => `”${page}” har redan sökord högre upp i filen.`,
  fix: () => 'Flytta sökorden dit, och ta bort den här posten.',
});

export const wrongCount = defineIssue<{ what: string; stated: number; actual: number; where: string }>({
  code: 'wrong-count',
  message: ({ what, stated, actual }) => `Här står att ${what} är ${stated}, men innehållet har ${actual}.`,
  fix: ({ where }) => `Rätta talet, eller ${where}.`,
});

export const tooManyGoals = defineIssue<{ stated: number; actual: number }>({
  code: 'too-many-goals',
  message: ({ stated, actual }) => `Planen har ${stated} mål enligt plan.yaml, men innehållet har ${actual}.`,
  fix: () => 'Ta bort det mål som inte är planens, eller rätta goalCount med källa.',
});

export const codeOutsideCounty = defineIssue<{ code: string; counties: readonly string[] }>({
  code: 'code-outside-county',
  message: ({ code, counties }) =>
    `Kommunkoden ${code} hör inte till länet. Den ska börja med ${counties.join(' eller ')}.`,
  fix: () => 'Rätta koden efter SCB:s lista.',
});

export const sharedValue = defineIssue<{ title: string; value: string; other: string }>({
  code: 'shared-value',
  message: ({ title, value, other }) => `${title} ${value} har redan ${other}.`,
  fix: () => 'Rätta det ena värdet. Två poster får inte ha samma.',
});

export const lowContrast = defineIssue<{ fill: string; text: string; contrast: string }>({
  code: 'low-contrast',
  message: ({ fill, text, contrast }) =>
    `Text i färgen ${text} på ${fill} är svår att läsa: kontrasten är ${contrast}:1, och ska vara minst 4,5:1.`,
  fix: () =>
    'Välj en textfärg som skiljer sig mer från färgen, till exempel "#1a2321" på en ljus färg eller "#ffffff" på en mörk.',
});

export const partsExceedTotal = defineIssue<{ sum: string; total: string }>({
  code: 'parts-exceed-total',
  message: ({ sum, total }) => `Delarna blir tillsammans ${sum} miljoner, men hela beloppet är ${total}.`,
  fix: () => 'Rätta ett belopp. Summor som ingår i andra hör hemma i ofWhich.',
});

export const noSource = defineIssue({
  code: 'no-source',
  message: () => 'Uppgiften har ingen källa.',
  fix: () => 'Skriv minst ett id från kallor.yaml, eller common-knowledge för sådant som alla kan slå upp.',
});

export const claimWithoutSource = defineIssue({
  code: 'claim-without-source',
  message: () => 'Texten påstår något utan källa, fast certainty säger att uppgiften saknas (unknown).',
  fix: () =>
    'Skriv källan i sources och hur säker den är i certainty. Finns ingen källa, så ta bort uppgiften, eller säg i texten eller i note vad som är osäkert.',
});

export const sharedAddress = defineIssue<{ other: string }>({
  code: 'shared-address',
  severity: 'warning',
  message: ({ other }) => `Källan ”${other}” har samma adress. Läsaren får då samma sida som två källor.`,
  fix: ({ other }) =>
    `Hänvisa till ”${other}” och ta bort den här. Är det två versioner av sidan, så skriv i note vid båda vad som skiljer dem åt.`,
});

export const unusedSource = defineIssue<{ id: string; isDocument: boolean }>({
  code: 'unused-source',
  severity: 'warning',
  message: ({ id }) => `Källan ”${id}” används inte av någon post.`,
  fix: ({ isDocument }) =>
    isDocument
      ? 'Hänvisa till dokumentet i sources där det hör hemma, eller ta bort cited.'
      : 'Hänvisa till den där den hör hemma, eller ta bort den.',
});

export const sourceIdTaken = defineIssue<{ id: string }>({
  code: 'source-id-taken',
  message: ({ id }) => `Dokumentet är en källa (cited), men ”${id}” är redan id för en källa i kallor.yaml.`,
  fix: () =>
    'Är det samma sak, så ta bort källan ur kallor.yaml: då gäller dokumentet. Annars ge det ena av dem ett annat id.',
});

export const readOrNot = defineIssue<{ isRead: boolean; extent: string }>({
  code: 'read-or-not',
  message: ({ isRead, extent }) =>
    `Här står extent: ${extent}, men dokumentet har read: ${String(isRead)}, ${isRead ? 'alltså läst' : 'alltså inte läst'}.`,
  fix: ({ isRead }) =>
    isRead
      ? 'Är dokumentet läst, så skriv full eller excerpt. Annars ska read vara false.'
      : 'Är dokumentet inte läst, så skriv title-only. Annars ska read vara true.',
});

export const uncitedSource = defineIssue<{ id: string }>({
  code: 'uncited-source',
  severity: 'warning',
  message: ({ id }) => `Källan ”${id}” räknas upp här, men ingen mening i texten hänvisar till den.`,
  fix: () => 'Sätt <Kalla id="…" /> efter meningen som den hör till, eller ta bort den ur sources.',
});

export const partlyWithoutNote = defineIssue({
  code: 'partly-without-note',
  message: () => 'Uppgiften är delvis belagd, men det står inte vad som brister.',
  fix: () => 'Lägg till note med en mening om vad som är ofullständigt eller härlett.',
});

export const unknownWithValue = defineIssue<{ field: string }>({
  code: 'unknown-with-value',
  message: ({ field }) => `”${field}” sägs saknas (unknown), men har ett värde.`,
  fix: () => 'Skriv null som värde, eller ändra till partly eller sourced med källa.',
});

export const foreignQuote = defineIssue<{ corrected: string }>({
  code: 'foreign-quote',
  severity: 'warning',
  message: () => 'Texten har raka eller utländska citattecken. Svenska citattecken ser likadana ut på båda sidor.',
  fix: ({ corrected }) => `Skriv ${corrected}`,
});

export const personalNumber = defineIssue({
  code: 'personal-number',
  message: () => 'Det här ser ut som ett personnummer. Sådana får inte publiceras.',
  fix: () => 'Ta bort numret. Tänk på att det också finns kvar i ändringens historik: säg till den som granskar.',
});

export const privatePhone = defineIssue({
  code: 'private-phone',
  message: () => 'Det här ser ut som ett mobilnummer. Nummer till enskilda personer får inte publiceras.',
  fix: () => 'Ta bort numret, eller skriv numret till en växel eller en funktion.',
});

export const personalEmail = defineIssue({
  code: 'personal-email',
  message: () => 'Det här ser ut som en persons e-postadress. Sådana får inte publiceras.',
  fix: () => 'Ta bort adressen, eller skriv en funktionsadress som psykiskhalsa@exempel.se.',
});

export const formerSlugTaken = defineIssue<{ slug: string; other: string }>({
  code: 'former-slug-taken',
  message: ({ slug, other }) => `Den tidigare adressen ”${slug}” används av ${other}.`,
  fix: () => 'Ta bort den ur formerSlugs, eller döp om den andra posten.',
});

export const conformanceContradicts = defineIssue<{ title: string; hasFaults: boolean }>({
  code: 'conformance-contradicts',
  message: ({ title, hasFaults }) =>
    hasFaults
      ? `Redogörelsen säger ”${title}” men räknar upp innehåll som inte är tillgängligt.`
      : `Redogörelsen säger ”${title}” men räknar inte upp något som brister.`,
  fix: ({ hasFaults }) =>
    hasFaults
      ? 'Skriv partial, eller ta bort det som är åtgärdat ur inaccessible.'
      : 'Skriv vad som brister i inaccessible, eller full om inget gör det.',
});

export const lostAddress = defineIssue<{ address: string; slug: string; isRenamed: boolean }>({
  code: 'lost-address',
  severity: 'warning',
  message: ({ address, isRenamed }) =>
    isRenamed
      ? `Filen har bytt namn, och den gamla adressen ${address} leder nu ingenstans.`
      : `Filen är borta, och adressen ${address} leder nu ingenstans.`,
  fix: ({ slug, isRenamed }) =>
    isRenamed
      ? `Skriv ”formerSlugs: [${slug}]” i filen, eller lägg till ”${slug}” om raden redan finns. Då leder den gamla adressen hit.`
      : `Står uppgifterna i en annan fil i mappen, så skriv ”formerSlugs: [${slug}]” i den. Skulle sidan bort behöver du inte göra något.`,
});

export const unknownFigure = defineIssue<{
  written: string;
  what: 'av' | 'som';
  words: readonly string[];
  corrected?: string;
}>({
  code: 'unknown-figure',
  message: ({ written, what }) =>
    what === 'som'
      ? `”${written}” går inte att skriva på det sättet.`
      : `”${written}” frågar efter något som planen inte räknar.`,
  fix: ({ what, words, corrected }) => {
    const first = corrected === undefined ? '' : `Menade du ${corrected}? `;
    const members = what === 'av' ? ', eller id för en grupp av kommuner' : '';
    return `${first}Skriv ${what}="…" med något av ${words.join(', ')}${members}.`;
  },
});

export const notDecided = defineIssue<{ title: string; shown: string }>({
  code: 'not-decided',
  severity: 'warning',
  message: ({ title }) => `${title} är inte bestämt än.`,
  standing: ({ title }) => title,
  fix: ({ shown }) => `Skriv värdet när det är bestämt. Till dess ${shown}.`,
});

export const unknownAbbreviation = defineIssue<{ abbreviation: string }>({
  code: 'unknown-abbreviation',
  message: ({ abbreviation }) => `Förkortningen ${abbreviation} är inte förklarad. Alla läsare känner inte till den.`,
  fix: ({ abbreviation }) =>
    `Skriv ut den första gången, med ${abbreviation} inom parentes efter, eller lägg till den i ordlista.yaml. Är det ingen förkortning, så skriv med små bokstäver.`,
});

export const onlyCapitals = defineIssue({
  code: 'only-capitals',
  severity: 'warning',
  message: () => 'Texten är skriven med bara stora bokstäver. Den blir svårare att läsa.',
  fix: () => 'Skriv med små bokstäver, och stor bokstav först i meningar och namn.',
});

export const sameTitle = defineIssue<{ title: string; other: string }>({
  code: 'same-title',
  message: ({ title, other }) =>
    `${title}: samma står redan i ${other}. I flikar, bokmärken och sökträffar går sidorna inte att skilja åt.`,
  fix: () => 'Skilj dem åt, till exempel med årtal eller ort.',
});

export const fullStop = defineIssue<{ word: string; corrected: string }>({
  code: 'full-stop',
  severity: 'warning',
  message: ({ word }) => `Rubriken eller namnet slutar med punkt: ”${word}”.`,
  fix: ({ corrected }) => `Skriv ”${corrected}”. Hör punkten till en förkortning kan den stå kvar.`,
});

export const spaceBeforeSign = defineIssue<{ sign: string; corrected: string }>({
  code: 'space-before-sign',
  message: ({ sign }) => `Mellanslaget före ”${sign}” är ett för mycket.`,
  fix: ({ corrected }) => `Skriv ”${corrected}”.`,
});
