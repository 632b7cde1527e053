import { kinds } from '#schemas/kinds.ts';
import { counted, onlyCounted } from '#text/counts.ts';
import { spanInWords } from '#text/periods.ts';
import type { Plan } from './plan.ts';

/** What the actors are. */
export const actorsLede = 'De som har tagit fram, beslutat om, genomför eller följer upp planen.';

/** What the documents are. */
export const documentsLede =
  'Dokument som nämns i källorna. De flesta har inte gått att läsa, men vi vet att de finns.';

/** What stands above the other names of the plan. */
export const otherTitles = 'Planen har flera namn i källorna. De syftar på samma plan.';

/** How many events there are, and of where. */
export function timelineLede({ records: { event: events }, overview: { timeline } }: Plan): string {
  const elsewhere = events.filter(({ scope }) => scope === 'other-county').length;
  const rest = elsewhere > 0 ? `, ${onlyCounted(elsewhere, kinds.event)} av dem i ett annat län` : '';
  return `${counted(events.length, kinds.event)} ${spanInWords(timeline.from, timeline.to)}, i länet och i landet${rest}.`;
}

/** What the table of how much is known shows. */
export const certaintyCaption = ({ derived, records }: Plan): string =>
  [
    'Hur många poster av varje slag som är belagda, delvis belagda och okända.',
    (derived.unknownGoals ?? 0) > 0 && 'Mål som inte har hittats räknas som okända.',
    records.municipality.length > 0 && 'Kommunerna räknas efter vad som är känt om deras beslut om planen.',
    'I staplarna är det belagda fyllt, det delvis belagda randigt och det okända tomt. Enskilda fält kan vara osäkrare än posten.',
  ]
    .filter((sentence) => sentence !== false)
    .join(' ');

/** What the table of missing fields shows. */
export const missingCaption = 'Fält för fält: vad som saknas och för hur många';

interface Named {
  name: string;
}

export const otherWorkHeading = ({ name }: Named): string => `Annat arbete i ${name}`;
export const gapsHeading = ({ name }: Named): string => `Det här saknas om ${name}`;
export const ownPlansHeading = ({ name }: Named): string => `Egna planer i ${name}`;
