import type { Entry, Plan } from '#model/plan.ts';
import { kinds, type RecordKind } from '#schemas/kinds.ts';
import type { Desk } from './desk.ts';
import { first, type Edit } from './edit.ts';
import { follow, forget, referencesTo } from './references.ts';
import { newSource } from './time.ts';

/** Gives a record's file another name; the old one becomes a former address, and everything that names it follows. */
function rename(desk: Desk, entry: Entry, to: string): string {
  const { place, ending } = kinds[entry.kind];
  const file = `${place}/${to}${ending}`;
  desk.rename(entry.file, file);
  desk.addAfter(file, 'certainty', `formerSlugs: [${entry.id}]`);
  const followed = follow(desk, entry.kind, entry.id, to);
  return `${entry.file} becomes ${file}; ${followed} places follow`;
}

/** How many places name each of some records. */
function named(desk: Desk, entries: readonly Entry[]): { entry: Entry; places: string[] }[] {
  const { loaded } = desk;
  return entries.map((entry) => ({
    entry,
    places: referencesTo(loaded, entry.kind as RecordKind, entry.id).map(({ file }) => file),
  }));
}

/** A record that events name, and that nothing else in the plan stands on. */
function leastNamed(desk: Desk, entries: readonly Entry[]): Entry {
  const { plan } = desk;
  const loose = named(desk, entries).filter(
    ({ entry, places }) =>
      places.length > 0 && places.every((file) => file.startsWith('tidslinje/') && !isAlone(plan, file, entry.id)),
  );
  return first(
    loose.toSorted((a, b) => a.places.length - b.places.length).map(({ entry }) => entry),
    'record that only events name',
  );
}

function isAlone({ records }: Plan, file: string, id: string): boolean {
  return records.event.some((event) => event.file === file && event.who.length === 1 && event.who[0] === id);
}

export const names: readonly Edit[] = [
  (desk) => {
    const event = first(
      named(desk, desk.plan.records.event)
        .filter(({ places }) => places.length > 0)
        .map(({ entry }) => entry),
      'event that something names',
    );
    return rename(desk, event, `${event.id}-igen`);
  },
  (desk) => {
    const { municipality } = desk.plan.records;
    const often = named(desk, municipality).toSorted((a, b) => b.places.length - a.places.length);
    const { entry } = first(often, 'municipality');
    return rename(desk, entry, `${entry.id}-kommun`);
  },
  (desk) => {
    const event = first(desk.plan.records.event.toReversed(), 'event');
    const year = Number(event.date.slice(0, 4)) - 1;
    desk.setValue(event.file, ['date'], `"${year}"`);
    return `the date is another year: ${rename(desk, event, `${year}${event.id.slice(4)}`)}`;
  },
  (desk) => {
    const actor = first(
      desk.plan.records.actor.filter(
        ({ earlierNames, abbreviation }) => earlierNames === undefined && abbreviation === undefined,
      ),
      'actor that has had one name',
    );
    const until = desk.plan.overview.timeline.to.slice(0, 4);
    desk.setValue(actor.file, ['name'], `Nya ${actor.name}`);
    desk.addAfter(
      actor.file,
      'name',
      `earlierNames:\n  - name: "${actor.name}"\n    until: "${until}-01-01"\n    sources: [${newSource(8)}]`,
    );
    return `${actor.name} has a new name`;
  },
  (desk) => {
    const area = first(
      desk.plan.records['care-area'].filter(({ earlierNames }) => earlierNames === undefined),
      'care area that has had one name',
    );
    desk.setValue(area.file, ['name'], `${area.name} och omnejd`);
    return `${area.name} has a longer name`;
  },
  (desk) => {
    const area = first(desk.plan.records['focus-area'], 'focus area');
    desk.setValue(area.file, ['name'], `${area.name} för alla`);
    return `the focus area ${area.name} has a longer name`;
  },
  (desk) => {
    const event = first(desk.plan.records.event, 'event');
    desk.setValue(event.file, ['title'], `"${event.title}, till sist"`);
    return `${event.file} has another title`;
  },
  (desk) => {
    const { title } = desk.plan.overview;
    desk.setValue('plan.yaml', ['title'], `"${title} och framåt"`);
    return 'the plan has another title';
  },
  (desk) => {
    const actor = 'aktorer/ny-forening.yaml';
    const lines = [
      'name: Föreningen Ljus i mörkret',
      'actorType: user-organisation',
      'role: Ordnar träffar för den som mår dåligt och för den som är närstående.',
      'website: null',
      `sources: [${newSource(9)}]`,
      'certainty: sourced',
      'provenance:',
      '  website: { certainty: unknown }',
    ];
    desk.write(actor, `${lines.join('\n')}\n`);
    return `an actor: ${actor}`;
  },
  (desk) => {
    const actor = leastNamed(desk, desk.plan.records.actor);
    desk.remove(actor.file);
    return `${actor.file} is removed, and ${forget(desk, 'actor', actor.id)} places that named it`;
  },
  (desk) => {
    const event = first(
      desk.plan.records.event.filter(({ id }) => id.includes('ny-handelse')).toReversed(),
      'new event',
    );
    desk.remove(event.file);
    return `${event.file} is removed, and ${forget(desk, 'event', event.id)} places that named it`;
  },
];
