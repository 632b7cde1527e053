import { lowContrast, sharedValue } from '#issues/definitions.ts';
import { contrastOf, leastContrast } from '#text/contrast.ts';
import { numberInWords } from '#text/numbers.ts';
import type { Check, Finding } from './finding.ts';

/** The letters of the map can be read on their colours, and no two groups of a division have the same letter. */
export const colours: Check = ({ plan: { site } }) => {
  if (site === undefined) return [];
  return (['federationColours', 'careAreaColours'] as const).flatMap((list) => {
    const owners = new Map<string, string>();
    return site[list].flatMap(({ party, letter, fill, text }, index): Finding[] => {
      const at = (key: string) => ({ kind: 'site', id: '', at: { field: [list, index, key] } }) as const;
      const contrast = contrastOf(fill, text);
      const other = owners.get(letter);
      if (other === undefined) owners.set(letter, party);
      return [
        ...(contrast >= leastContrast
          ? []
          : [{ issue: lowContrast({ fill, text, contrast: numberInWords(contrast) }), ...at('text') }]),
        ...(other === undefined
          ? []
          : [{ issue: sharedValue({ title: 'Bokstaven', value: letter, other }), ...at('letter') }]),
      ];
    });
  });
};
