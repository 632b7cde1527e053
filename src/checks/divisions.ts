import { kinds, type KindDefinition } from '#schemas/kinds.ts';
import { isGroupKind } from '#schemas/party-kinds.ts';
import { sharedValue, unknownChoice } from '#issues/definitions.ts';
import { divisionsOf } from '#model/division.ts';
import { nearestChoice } from '#text/nearest.ts';
import type { Check, Finding } from './finding.ts';

/** Pages and folders that the site has besides those of the kinds. */
const others = ['bilder', 'data', 'ladda-ner', 'pagefind', 'redigera', 'sok', 'tillganglighet'];

/** No division has the address of another page or the heading of another division, and each colours only its own groups. */
export const divisions: Check = (input) => {
  const { plan } = input;
  const taken = new Map([...others, ...placesOfKinds()].map((place) => [place, `sidan /${place}/`]));
  const headings = new Map<string, string>();
  const made = divisionsOf(plan);
  return (plan.divisions?.divisions ?? []).flatMap(({ id, heading, colours = [] }, index): Finding[] => {
    const at = (...field: (string | number)[]) =>
      ({ kind: 'divisions', id: '', at: { field: ['divisions', index, ...field] } }) as const;
    const other = taken.get(id);
    if (other === undefined) taken.set(id, heading);
    const same = headings.get(heading);
    headings.set(heading, id);
    const own = made.find((division) => division.id === id)?.groups ?? [];
    const isOthers = (group: string) =>
      own.every((one) => one.id !== group) && made.some(({ groups }) => groups.some((one) => one.id === group));
    const choices = own.map((group) => ({ value: group.id, title: group.label }));
    return [
      ...(other === undefined ? [] : [{ issue: sharedValue({ title: 'Id', value: id, other }), ...at('id') }]),
      ...(same === undefined
        ? []
        : [{ issue: sharedValue({ title: 'Rubrik', value: heading, other: same }), ...at('heading') }]),
      ...colours.flatMap(({ group: value }, place): Finding[] => {
        if (!isOthers(value)) return [];
        const issue = unknownChoice({ title: 'Grupp', value, nearest: nearestChoice(value, choices), choices });
        return [{ issue, ...at('colours', place, 'group') }];
      }),
    ];
  });
};

/** The folders and registers of the kinds that are no groups. */
function placesOfKinds(): string[] {
  const places = Object.entries<KindDefinition>(kinds).filter(([kind]) => !isGroupKind(kind));
  return places.map(([, { place }]) => place.replace('.yaml', ''));
}
