import { kinds, recordKinds, type RecordKind } from '#schemas/kinds.ts';
import { isGroupKind } from '#schemas/party-kinds.ts';
import { indexPath } from '#addresses/addresses.ts';
import { divisionsOf } from './division.ts';
import { isOnMap, leftOfMap } from './map-places.ts';
import type { Plan } from './plan.ts';

/** The picture that stands for a page where its address is shared. */
export interface PreviewImage {
  /** Where it lies in the built site; no leading slash. */
  path: string;
  heading: string;
  /** What such pages tell, in a sentence. */
  text: string;
  /** The picture in words. */
  alt: string;
}

/** The size that those who show previews ask for, in pixels. */
export const previewSize = { width: 1200, height: 630 } as const;

/** The picture that a telephone shows for the site among its programs. */
export const homeIcon = 'bilder/hemskarm.png';

/** What the pages of a kind tell; those of another kind tell what the site does. */
const texts: Readonly<Partial<Record<RecordKind, string>>> = {
  'focus-area': 'Planens områden, och de mål som är kända i vart och ett.',
  goal: 'Vad planen vill nå, vad som är känt och vad som saknas.',
  event: 'Vad som har hänt, år för år, med källor.',
  municipality: 'Vad som gäller i kommunen, vem som bestämmer och vad som har hänt.',
  agreement: 'Pengarna år för år, och vem som fick vad.',
  'local-plan': 'Vad kommunerna själva har planerat och kommit överens om.',
  actor: 'De som beslutar om planen, genomför den och följer upp.',
  article: 'Texter om arbetet med planen.',
  page: 'Bakgrund, ansvar, pengar och hjälp.',
  document: 'Dokumenten bakom planen, och vilka som är lästa.',
  source: 'Varje uppgift visar sin källa.',
  term: 'Orden i planen, förklarade på vanlig svenska.',
};

/** The pictures of a plan: one for each kind of page that it has, and first the one for all others. */
export function previewImages(plan: Plan): PreviewImage[] {
  const present = recordKinds.filter((kind) => !isGroupKind(kind) && plan.records[kind].length > 0);
  const { overview, site } = plan;
  const map = isOnMap(plan)
    ? ` En karta ${leftOfMap(plan).length > 0 ? 'över kommunerna' : 'med en ruta för varje kommun'}.`
    : '';
  const named = (name: string, heading: string, text: string) => ({
    path: `bilder/${name}.png`,
    heading,
    text,
    alt: `${heading}. ${site.name}, ${site.area}.${map}`,
  });
  return [
    named('planen', overview.title, site.description),
    ...present.map((kind) =>
      named(indexPath(kinds[kind].place).slice(1, -1), kinds[kind].heading, texts[kind] ?? site.description),
    ),
    ...divisionsOf(plan).map(({ id, heading }) =>
      named(id, heading, 'Vilka kommuner som hör dit, och vad som har hänt.'),
    ),
  ];
}

/** The picture for the page at a site path. */
export function previewOf(plan: Plan, path: string): PreviewImage {
  const [whole, ...ofKinds] = previewImages(plan);
  const [, place] = path.split('/');
  const found = ofKinds.find((image) => image.path === `bilder/${place}.png`) ?? whole;
  if (found === undefined) throw new Error('a plan has a picture');
  return found;
}
