import { defineIssue } from './issue.ts';

/** How the YAML is written, before anyone asks what it says. */

export const yamlTab = defineIssue({
  code: 'yaml-tab',
  message: () => 'Raden börjar med en tabb. Indrag görs med mellanslag.',
  fix: () => 'Byt tabben mot två mellanslag för varje steg.',
});

export const yamlHardSpace = defineIssue({
  code: 'yaml-hard-space',
  message: () => 'Här står ett hårt mellanslag. Det ser ut som ett vanligt, men läses som en bokstav.',
  fix: () => 'Ta bort det och skriv ett vanligt mellanslag. Hårda mellanslag följer ofta med när text klistras in.',
});

export const yamlTooDeep = defineIssue<{ maxDepth: number }>({
  code: 'yaml-too-deep',
  message: ({ maxDepth }) => `Listor och nycklar ligger i varandra i fler än ${maxDepth} steg.`,
  fix: () => 'Jämför med en annan fil av samma slag. Ingen behöver mer än några få steg.',
});

export const yamlTooMany = defineIssue<{ limit: number }>({
  code: 'yaml-too-many',
  message: ({ limit }) => `Listan har fler än ${limit} rader.`,
  fix: () => 'Jämför med en annan fil av samma slag, och ta bort det som har klistrats in av misstag.',
});

export const yamlUnclosedQuote = defineIssue({
  code: 'yaml-unclosed-quote',
  message: () => 'Citattecknet som inleder värdet avslutas aldrig.',
  fix: () => 'Sätt samma citattecken sist i värdet, eller ta bort det första.',
});

export const yamlQuoteInText = defineIssue<{ text: string }>({
  code: 'yaml-quote-in-text',
  message: () => 'Värdet tar slut vid det här citattecknet, men raden fortsätter.',
  fix: ({ text }) => `Citattecken inne i texten ska vara svenska. Skriv ${text}`,
});

export const yamlEscape = defineIssue<{ text: string }>({
  code: 'yaml-escape',
  message: () => 'Ett omvänt snedstreck inom citattecken läses som början på ett specialtecken.',
  fix: ({ text }) => `Skriv två i rad: ${text}`,
});

export const yamlCloseBracket = defineIssue<{ bracket: string }>({
  code: 'yaml-unclosed-bracket',
  message: () => 'Parentesen som öppnas här avslutas aldrig, eller avslutas med fel tecken.',
  fix: ({ bracket }) => `Sätt ${bracket} sist, och ett kommatecken mellan värdena.`,
});

export const yamlTextAfterList = defineIssue<{ rest: string; text: string }>({
  code: 'yaml-text-after-list',
  message: ({ rest }) => `Värdet tar slut vid parentesen, men raden fortsätter med ”${rest}”.`,
  fix: ({ rest, text }) => `Ta bort ”${rest}”. Är allt en text, så skriv ${text}`,
});

export const yamlMissingComma = defineIssue<{ word: string }>({
  code: 'yaml-missing-comma',
  message: ({ word }) => `Före ”${word}” saknas ett kommatecken.`,
  fix: ({ word }) => `Skriv ett kommatecken och ett mellanslag före ”${word}”.`,
});

export const yamlExtraComma = defineIssue({
  code: 'yaml-extra-comma',
  message: () => 'Här står ett kommatecken utan något värde framför.',
  fix: () => 'Ta bort kommatecknet, eller skriv värdet som saknas före det.',
});

export const yamlColonInText = defineIssue<{ text: string }>({
  code: 'yaml-colon-in-text',
  message: () => 'Texten innehåller ett kolon följt av mellanslag och måste därför stå inom citattecken.',
  fix: ({ text }) => `Skriv ${text}`,
});

export const yamlHashInText = defineIssue<{ text: string }>({
  code: 'yaml-hash-in-text',
  message: () => 'Allt efter # läses som en kommentar och kommer inte med.',
  fix: ({ text }) => `Är det en kommentar, så sätt ett mellanslag efter #. Hör det till texten, så skriv ${text}`,
});

export const yamlReservedSign = defineIssue<{ sign: string; text: string }>({
  code: 'yaml-reserved-sign',
  message: ({ sign }) => `Ett värde får inte börja med ${sign} utan citattecken.`,
  fix: ({ text }) => `Skriv ${text}`,
});

export const yamlMissingColon = defineIssue<{ word: string }>({
  code: 'yaml-missing-colon',
  message: () => 'Raden saknar kolon mellan nyckel och värde, eller hör till raden ovanför.',
  fix: ({ word }) => `Skriv ”${word}: värde”, eller dra in raden med mellanslag om den hör till texten ovanför.`,
});

export const yamlMissingSpace = defineIssue<{ sign: string }>({
  code: 'yaml-missing-space',
  message: ({ sign }) => `Efter ”${sign}” saknas ett mellanslag.`,
  fix: ({ sign }) => `Skriv ett mellanslag efter ”${sign}”.`,
});

/** With the shift that would mend it, where that is known: blanks to add, or below 0 to take away. */
export const yamlIndentation = defineIssue<{ first?: number; lines?: number; shift?: number; parent?: string }>({
  code: 'yaml-indentation',
  message: ({ first = 0, lines = 1 }) =>
    lines === 1
      ? 'Raden är indragen på ett sätt som inte stämmer med raderna omkring.'
      : `Raderna ${first}–${first + lines - 1} är indragna på ett sätt som inte stämmer med raderna omkring.`,
  fix: ({ lines = 1, shift = 0, parent }) => {
    if (shift === 0)
      return 'Låt nycklar på samma nivå börja lika långt in, och dra in det som hör under en nyckel två mellanslag.';
    const what = lines === 1 ? 'raden' : 'var och en av dem';
    const why = parent === undefined ? '' : `, så att ${lines === 1 ? 'den' : 'de'} hör till ”${parent}”`;
    return shift > 0
      ? `Skriv ${shift} mellanslag till framför ${what}${why}.`
      : `Ta bort ${-shift} mellanslag framför ${what}${why}.`;
  },
});

export const movedLine = defineIssue<{ line: string; after?: string; number: number }>({
  code: 'moved-line',
  message: ({ line }) => `Raden ”${line}” står inte där den hör hemma.`,
  fix: ({ after, number }) =>
    after === undefined
      ? 'Flytta den till filens första rad.'
      : `Flytta den så att den står direkt efter ”${after}” på rad ${number}.`,
});

export const listInText = defineIssue({
  code: 'list-in-text',
  severity: 'warning',
  message: () => 'Raden börjar med ett streck, men läses som en fortsättning på texten ovanför.',
  fix: () =>
    'Är det en lista, så skriv den nyckel som listan hör till på en egen rad ovanför. Är det samma text, så skriv – i stället för -.',
});

export const lostKey = defineIssue<{ keys: readonly string[]; lines: readonly string[] }>({
  code: 'lost-key',
  message: ({ keys }) =>
    keys.length === 1
      ? `Ovanför raden saknas ”${keys[0]}:”, som den hör till.`
      : 'Ovanför raden saknas den nyckel som den hör till.',
  fix: ({ keys }) =>
    keys.length === 1
      ? 'Sätt tillbaka raden ovanför. Kanske har en annan skrivits i stället för den.'
      : `Sätt tillbaka den, till exempel ”${keys[0]}:”. Kanske har en annan rad skrivits i stället för den.`,
  lines: ({ keys, lines }) => (keys.length === 1 ? lines : []),
});

export const yamlOther = defineIssue({
  code: 'yaml-syntax',
  message: () => 'Raden går inte att läsa som nyckel och värde.',
  fix: () => 'Jämför med en annan fil av samma slag. Sätt citattecken runt text med ovanliga tecken.',
});

export const yamlAlias = defineIssue({
  code: 'yaml-alias',
  message: () => 'Här används & eller * för att återanvända ett värde. Det är inte tillåtet.',
  fix: () => 'Skriv ut värdet på båda ställena, eller sätt citattecken runt det om tecknet hör till texten.',
});

export const yamlTag = defineIssue<{ tag: string }>({
  code: 'yaml-tag',
  message: ({ tag }) => `Märket ”${tag}” är inte tillåtet.`,
  fix: () => 'Ta bort märket, eller sätt citattecken runt värdet om utropstecknet hör till texten.',
});

export const yamlComplexKey = defineIssue({
  code: 'yaml-complex-key',
  message: () => 'En nyckel måste vara ett enda ord, inte en lista eller flera nycklar.',
  fix: () => 'Skriv nyckeln som ett ord. Börjar ett värde med [ eller { ska det stå inom citattecken.',
});

export const severalDocuments = defineIssue({
  code: 'several-documents',
  message: () => 'Här börjar en andra del. Varje fil innehåller en enda.',
  fix: () => 'Ta bort raden, eller flytta resten till en egen fil.',
});

export const duplicateKey = defineIssue<{ key: string; line: number }>({
  code: 'duplicate-key',
  message: ({ key, line }) => `”${key}” står redan på rad ${line}.`,
  fix: () => 'Ta bort den ena av de två raderna.',
});

export const forbiddenKey = defineIssue<{ key: string }>({
  code: 'forbidden-key',
  message: ({ key }) => `”${key}” får inte vara en nyckel.`,
  fix: () => 'Ta bort raden.',
});
