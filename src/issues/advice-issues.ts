import { defineIssue } from './issue.ts';

/** Advice: nothing is wrong, but a reader would be better served. */

export const staleRecord = defineIssue<{ read: string; years: number }>({
  code: 'stale-record',
  severity: 'warning',
  message: ({ read, years }) => `Källorna lästes senast ${read}, för mer än ${years} år sedan.`,
  fix: () => 'Läs källorna igen och skriv den nya dagen i retrieved, eller lägg till en nyare källa.',
});

export const noNeedRegister = defineIssue({
  code: 'no-need-register',
  severity: 'warning',
  message: () =>
    'Planen har ingen hjalp.yaml. Då går det inte att se vem som söker hjälp, och hjälprutan visas vid varje sökning.',
  fix: () => 'Kopiera filen från en annan plan. Hur uttrycken skrivs står i guide/README.md.',
});

export const oldFigure = defineIssue<{ match: string; old: string; now: string; tag: string }>({
  code: 'old-figure',
  severity: 'warning',
  message: ({ match, old, now }) => `Här står ”${match}”. Ändringen gör ${old} till ${now}.`,
  fix: ({ tag }) => `Läs om meningen håller. Skrivs talet med ${tag} följer det med av sig själv.`,
});

export const oldAfterPeriod = defineIssue<{ was: string; now: string }>({
  code: 'old-after-period',
  severity: 'warning',
  message: ({ was, now }) => `Texten handlar om tiden efter ${was}, men en tid till och med ${now} har lagts till.`,
  fix: () =>
    'Skriv vad som är känt om tiden därefter, eller null efter ”afterPeriod:” om det inte finns något att säga.',
});

export const oldYear = defineIssue<{ match: string; now: string }>({
  code: 'old-year',
  severity: 'warning',
  message: ({ match, now }) => `Här står ”${match}” om planen, som nu gäller till och med ${now}.`,
  fix: () => 'Läs om meningen håller. Handlar den om vad som beslutades då kan den stå kvar.',
});

export const oldName = defineIssue<{ old: string; now: string }>({
  code: 'old-name',
  severity: 'warning',
  message: ({ old, now }) => `Här står ”${old}”, som nu heter ”${now}”.`,
  fix: () => 'Ändra namnet, om texten inte handlar om tiden då det gamla gällde.',
});

export const bareLinkName = defineIssue<{ text: string }>({
  code: 'bare-link-name',
  severity: 'warning',
  message: ({ text }) =>
    `Länken heter bara ”${text}”. Den som lyssnar på länkarna i en lista hör då inte vart den leder.`,
  fix: () => 'Låt några ord till höra till länken: [2016 års överenskommelse](adressen).',
});

export const sameLinkName = defineIssue<{ text: string; other: string }>({
  code: 'same-link-name',
  severity: 'warning',
  message: ({ text, other }) => `Länken heter ”${text}”, precis som en annan här som leder till ${other}.`,
  fix: () => 'Säg i länkens text vart den leder, så att de går att skilja åt också utan texten runt om.',
});

export const takenLinkName = defineIssue<{ text: string; page: string }>({
  code: 'taken-link-name',
  severity: 'warning',
  message: ({ text, page }) => `Länken heter ”${text}”, som sidan ${page}, men leder någon annanstans.`,
  fix: ({ page }) => `Länka till ${page}, eller säg i länkens text vart den leder.`,
});

export const longSentence = defineIssue<{ words: number; limit: number }>({
  code: 'long-sentence',
  severity: 'warning',
  message: ({ words, limit }) => `Meningen har ${words} ord. Över ${limit} blir den svår att följa.`,
  fix: () => 'Dela den i två.',
});

export const reservedQuery = defineIssue<{ query: string }>({
  code: 'reserved-query',
  severity: 'warning',
  message: ({ query }) => `Med ”${query}” prövas hur bra sökningen är. Står det bland sökorden säger provet ingenting.`,
  fix: () => 'Skriv det med andra ord, eller ta bort raden.',
});

export const wideName = defineIssue<{ text: string; hasLabel: boolean }>({
  code: 'wide-name',
  severity: 'warning',
  message: ({ text }) => `”${text}” är för långt för kommunens ruta på kartan, och bryts mitt i.`,
  fix: ({ hasLabel }) =>
    hasLabel
      ? 'Sätt ett bindestreck till i label, där ordet får brytas, eller korta namnet där. Det får bli högst tre rader.'
      : 'Skriv namnet under tile också, i label, med bindestreck där det får brytas: Exempel-by. Det får bli högst tre rader.',
});

export const impossibleShare = defineIssue<{ value: number }>({
  code: 'impossible-share',
  severity: 'warning',
  message: ({ value }) => `${String(value).replace('.', ',')} procent är mer än alla.`,
  fix: ({ value }) =>
    `Menade du ${String(value / 10 ** Math.ceil(Math.log10(value / 100)))}? Decimaler skrivs efter en punkt.`,
});
