import { defineIssue } from './issue.ts';

/** Files and folders: what may lie in the content folder, and how files are called. */

export const unknownFile = defineIssue<{ what: string; name: string; nearest?: string; places: readonly string[] }>({
  code: 'unknown-file',
  message: ({ what, name }) => `${what} ”${name}” hör inte till något slags innehåll och läses därför inte.`,
  fix: ({ nearest, places }) =>
    nearest
      ? `Menade du ”${nearest}”?`
      : `Mapparna är ${places.join(', ')}. Flytta innehållet till en av dem, eller ta bort det.`,
});

export const foreignFile = defineIssue<{ name: string }>({
  code: 'foreign-file',
  message: ({ name }) =>
    `”${name}” är ett slags fil som webbplatsen inte har, till exempel en bild eller ett dokument.`,
  fix: () => 'Ta bort filen. Länka till den i stället, om den finns någon annanstans.',
});

export const wrongEnding = defineIssue<{ name: string; expected: string; ending: string }>({
  code: 'wrong-ending',
  message: ({ name, ending }) => `Filen ”${name}” ska sluta på ${ending}, med små bokstäver.`,
  fix: ({ expected }) => `Döp om filen till ”${expected}”.`,
});

export const wrongFileName = defineIssue<{ name: string; expected: string }>({
  code: 'wrong-file-name',
  message: ({ name }) => `Filnamnet ”${name}” går inte att ha i en adress. Bara a–z, 0–9 och bindestreck går.`,
  fix: ({ expected }) => `Döp om filen till ”${expected}”.`,
});

export const fileInSubfolder = defineIssue<{ folder: string }>({
  code: 'file-in-subfolder',
  message: ({ folder }) => `Filen ligger i en undermapp till ”${folder}”. Där hittas den inte.`,
  fix: ({ folder }) => `Flytta filen direkt till mappen ”${folder}”.`,
});

export const wrongFolder = defineIssue<{ one: string; folder: string; path: string; isTaken: boolean }>({
  code: 'wrong-folder',
  message: ({ one, folder }) => `Nycklarna i filen hör till slaget ”${one}”, men den ligger inte i mappen ”${folder}”.`,
  fix: ({ folder, path, isTaken }) =>
    isTaken
      ? `Flytta filen till mappen ”${folder}”, under ett annat namn: ”${path}” finns redan.`
      : `Flytta filen till ”${path}”.`,
});

export const wrongRegister = defineIssue<{ one: string; place: string }>({
  code: 'wrong-register',
  message: ({ one, place }) => `Nycklarna i posten hör till slaget ”${one}”, men den står inte i ”${place}”.`,
  fix: ({ place }) => `Flytta posten, med alla sina rader, till ”${place}”.`,
});

export const emptyFile = defineIssue({
  code: 'empty-file',
  message: () => 'Filen är tom, eller har bara kommentarer.',
  fix: () => 'Fyll i den, eller ta bort den. Andra filer av samma slag visar hur.',
});

export const missingFile = defineIssue<{ name: string }>({
  code: 'missing-file',
  message: ({ name }) => `Filen ”${name}” saknas. Utan den går det inte att göra någon webbplats.`,
  fix: ({ name }) => `Lägg tillbaka ”${name}” i innehållsmappen.`,
});

export const fileTooLarge = defineIssue<{ size: number; limit: number }>({
  code: 'file-too-large',
  message: ({ size, limit }) => `Filen är ${Math.ceil(size / 1024)} kB. Gränsen är ${Math.floor(limit / 1024)} kB.`,
  fix: () => 'Dela upp innehållet i flera filer, eller ta bort det som inte hör hit.',
});

export const tooManyFiles = defineIssue<{ limit: number }>({
  code: 'too-many-files',
  message: ({ limit }) => `Innehållet har fler än ${limit} filer. Resten har inte lästs.`,
  fix: () => 'Ta bort filer som inte hör till planen.',
});

export const fileUnreadable = defineIssue({
  code: 'file-unreadable',
  message: () => 'Filen gick inte att öppna.',
  fix: () => 'Kontrollera att du får läsa filen, och att den inte är en mapp.',
});

export const symbolicLink = defineIssue({
  code: 'symbolic-link',
  message: () => 'Filen är en länk till en plats utanför innehållsmappen.',
  fix: () => 'Lägg själva filen här i stället för en länk.',
});

export const notUtf8 = defineIssue({
  code: 'not-utf-8',
  message: () => 'Filen är inte sparad som UTF-8, så å, ä och ö blir fel.',
  fix: () => 'Spara filen igen och välj teckenkodningen UTF-8.',
});

export const controlCharacter = defineIssue<{ character: string }>({
  code: 'control-character',
  message: ({ character }) => `Här finns ett osynligt tecken (${character}) som kan göra att ordet inte hittas.`,
  fix: () => 'Ta bort det: skriv om ordet och mellanslagen omkring för hand i stället för att klistra in dem.',
});

export const mojibake = defineIssue<{ word: string; decoded: string | undefined }>({
  code: 'mojibake',
  message: ({ word }) => `Bokstäver i ”${word}” har blivit andra tecken när texten sparades eller klistrades in.`,
  fix: ({ decoded }) =>
    decoded === undefined
      ? 'Skriv ordet för hand, med å, ä eller ö där det främmande tecknet står.'
      : `Skriv ”${decoded}”.`,
});

export const softHyphen = defineIssue<{ word: string }>({
  code: 'soft-hyphen',
  message: ({ word }) => `I ”${word}” finns ett mjukt bindestreck, som inte syns. Då hittas ordet inte vid sökning.`,
  fix: ({ word }) =>
    `Skriv ”${word}” för hand i stället för att klistra in det. Ord delas av sig själva i slutet av en rad.`,
});

export const splitLetter = defineIssue<{ word: string }>({
  code: 'split-letter',
  message: ({ word }) =>
    `En bokstav i ”${word}” består av två tecken, en bokstav och lösa prickar. Då hittas ordet inte vid sökning.`,
  fix: ({ word }) => `Skriv ”${word.normalize('NFC')}” för hand i stället för att klistra in det.`,
});

export const unprintableCharacter = defineIssue<{ character: string; code: string; instead?: string | undefined }>({
  code: 'unprintable-character',
  message: ({ character, code }) =>
    `Tecknet ${character} (${code}) finns inte i typsnitten, så det kan inte visas i PDF.`,
  fix: ({ instead }) => {
    if (instead === ' ') return 'Skriv ett vanligt mellanslag i stället.';
    return instead ? `Skriv ”${instead}” i stället.` : 'Skriv det med ord, eller ta bort det.';
  },
});

export const mergeConflict = defineIssue({
  code: 'merge-conflict',
  message: () => 'Två ändringar av samma rader har krockat, och båda står kvar i filen.',
  fix: () =>
    'Behåll det som ska gälla, och ta bort raderna som börjar med <<<<<<<, ||||||| (om den finns), ======= och >>>>>>>.',
});

export const mergeMark = defineIssue<{ mark: string; part: string }>({
  code: 'merge-mark',
  message: ({ mark }) => `Raden med ${mark} är kvar sedan två ändringar av samma rader krockade.`,
  fix: ({ part }) => `Ta bort raden. Se också efter att inget står två gånger eller saknas: ${part}.`,
});

export const tooManyProblems = defineIssue<{ limit: number }>({
  code: 'too-many-problems',
  message: ({ limit }) => `Filen har fler än ${limit} fel. De första visas här.`,
  fix: () => 'Rätta dem först. Jämför med en annan fil av samma slag.',
});
