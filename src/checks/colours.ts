import { lowContrast, sharedValue } from '#issues/definitions.ts';
import { contrastOf, leastContrast } from '#text/contrast.ts';
import { numberInWords } from '#text/numbers.ts';
import type { Check, Finding } from './finding.ts';

/** The letters of the map can be read on their colours, and no two groups of a division have the same letter. */
export const colours: Check = ({ plan: { divisions } }) =>
  (divisions?.divisions ?? []).flatMap(({ colours: list = [] }, division) => {
    const owners = new Map<string, string>();
    return list.flatMap(({ group, letter, fill, text }, index): Finding[] => {
      const at = (key: string) =>
        ({ kind: 'divisions', id: '', at: { field: ['divisions', division, 'colours', index, key] } }) as const;
      const contrast = contrastOf(fill, text);
      const other = owners.get(letter);
      if (other === undefined) owners.set(letter, group);
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
