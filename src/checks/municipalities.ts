import { codeOutsideCounty, sharedValue, wideName } from '#issues/definitions.ts';
import type { FieldPath } from '#issues/issue.ts';
import { tileName } from '#model/tile-name.ts';
import type { Check, Finding } from './finding.ts';

/** Codes belong to the site's county and are not shared; no two municipalities share a tile of the map, and each name has room in its own. */
export const municipalities: Check = ({ plan }) => {
  const findings: Finding[] = [];
  const seen = new Map<string, string>();
  const claim = (id: string, name: string, title: string, value: string, field: FieldPath) => {
    const other = seen.get(`${title} ${value}`);
    if (other === undefined) seen.set(`${title} ${value}`, name);
    else findings.push({ issue: sharedValue({ title, value, other }), kind: 'municipality', id, at: { field } });
  };
  for (const { id, name, code, tile } of plan.records.municipality) {
    const counties = plan.site?.countyCodes;
    if (counties !== undefined && !counties.some((county) => code.startsWith(county))) {
      findings.push({
        issue: codeOutsideCounty({ code, counties }),
        kind: 'municipality',
        id,
        at: { field: ['code'] },
      });
    }
    claim(id, name, 'Kommunkoden', code, ['code']);
    if (tile === null) continue;
    claim(id, name, 'Platsen på rutkartan', `rad ${tile.row}, kolumn ${tile.column}`, ['tile', 'row']);
    const { tooLong } = tileName({ name, tile });
    const hasLabel = tile.label !== undefined;
    if (tooLong !== undefined) {
      const at = { field: hasLabel ? ['tile', 'label'] : ['name'], match: tooLong };
      findings.push({ issue: wideName({ text: tooLong, hasLabel }), kind: 'municipality', id, at });
    }
  }
  return findings;
};
