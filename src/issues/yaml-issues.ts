import { defineIssue } from './issue.ts';

/** How the YAML is written, before anyone asks what it says. */

export const yamlTab = defineIssue({
  code: 'yaml-tab',
  message: () => 'Raden börjar med en tabb. Indrag görs med mellanslag.',
  fix: () => 'Byt tabben mot två mellanslag för varje steg.',
});

export const yamlTooDeep = defineIssue<{ maxDepth: number }>({
  code: 'yaml-too-deep',
  message: ({ maxDepth }) => `Listor och nycklar ligger i varandra i fler än ${maxDepth} steg.`,
  fix: () => 'Jämför med en annan fil av samma slag. Ingen behöver mer än några få steg.',
});

export const yamlUnclosedQuote = defineIssue({
  code: 'yaml-unclosed-quote',
  message: () => 'Citattecknet som inleder värdet avslutas aldrig.',
  fix: () => 'Sätt samma citattecken sist i värdet.',
});

export const yamlCloseBracket = defineIssue<{ bracket: string }>({
  code: 'yaml-unclosed-bracket',
  message: () => 'Parentesen som öppnas här avslutas aldrig.',
  fix: ({ bracket }) => `Sätt ${bracket} sist, och ett kommatecken mellan värdena.`,
});

export const yamlColonInText = defineIssue<{ text: string }>({
  code: 'yaml-colon-in-text',
  message: () => 'Texten innehåller ett kolon följt av mellanslag och måste därför stå inom citattecken.',
  fix: ({ text }) => `Skriv "${text.replaceAll('"', '”')}".`,
});

export const yamlReservedSign = defineIssue<{ sign: string }>({
  code: 'yaml-reserved-sign',
  message: ({ sign }) => `Ett värde får inte börja med ${sign} utan citattecken.`,
  fix: () => 'Sätt citattecken runt hela värdet.',
});

export const yamlMissingColon = defineIssue<{ word: string }>({
  code: 'yaml-missing-colon',
  message: () => 'Raden saknar kolon mellan nyckel och värde, eller hör till raden ovanför.',
  fix: ({ word }) =>
    `Skriv ”${word.split(' ', 1)[0] ?? ''}: värde”, eller dra in raden om den hör till texten ovanför.`,
});

export const yamlIndentation = defineIssue({
  code: 'yaml-indentation',
  message: () => 'Raden är indragen på ett sätt som inte stämmer med raderna omkring.',
  fix: () => 'Låt nycklar på samma nivå börja i samma kolumn.',
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
  fix: () => 'Ta bort raden med tre streck, eller flytta resten till en egen fil.',
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
