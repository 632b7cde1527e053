import type { Shape } from './shape.ts';

const words = { one: 'del', many: 'delar', theOne: 'delen', theMany: 'delarna' };
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ';

/** The register of what a made plan's municipalities are grouped by; nothing where it names nothing. */
export function divisionsOf(
  { loose, hasColours, counts }: Shape,
  idOf: (what: string, index: number) => string,
): object[] {
  if (loose) return [];
  const colours = (what: string, count: number) =>
    Array.from({ length: hasColours ? count : 0 }, (_, index) => {
      return { group: idOf(what, index), letter: letters[index], fill: '#86c5bd', text: '#1a2321' };
    });
  const federation = { ...words, decides: hasColours, colours: colours('forbund', counts.federation) };
  const careArea = { ...words, colours: colours('omrade', counts.careArea) };
  return [
    { id: 'kommunalforbund', heading: 'Distrikt', ...federation },
    { id: 'vardsamverkan', heading: 'Länsdelar', ...careArea },
    { id: 'bitar', heading: 'Bitar', ...words, theOne: 'biten', isNeuter: true },
  ];
}
