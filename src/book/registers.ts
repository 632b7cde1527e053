import { haveOwn } from '#model/division.ts';
import { recordOf } from '#model/lookup.ts';
import { byLetter } from '#model/register.ts';
import { actorsLede, documentsLede } from '#model/ledes.ts';
import type { Entry, Plan } from '#model/plan.ts';
import { dateInWords } from '#text/dates.ts';
import type { Block } from './blocks.ts';
import { headingOf, subheading, smallHeading } from './headings.ts';
import {
  doubt,
  nameOf,
  paragraph,
  recordLink,
  refs,
  small,
  strong,
  styled,
  unknown,
  web,
  words,
  doubtLine,
} from './words.ts';
import { statementList } from './statements.ts';
import { factsOf } from './facts.ts';

/** The actors, each with its role. */
export function actors(plan: Plan): Block[] {
  return [
    styled('lede', [actorsLede, haveOwn(plan, 'kapitel')].join(' ').trim()),
    ...plan.records.actor.flatMap((entry) => [actor(plan, entry), ...statementList(entry.about ?? [])]),
  ];
}

function actor(plan: Plan, entry: Entry<'actor'>): Block {
  return {
    type: 'together',
    children: [
      smallHeading(headingOf(entry, 2, entry.label, entry.abbreviation !== undefined && ` (${entry.abbreviation})`)),
      paragraph(entry.role, refs(entry.sources)),
      ...doubtLine(entry),
      ...factsOf(plan, entry),
    ],
  };
}

/** The documents that the sources name, and whether they could be read. */
export function documents(plan: Plan): Block[] {
  const { document: entries } = plan.records;
  const rows = entries.map((entry) => {
    const { id, label, date, read, url, events = [], sources, certainty, note, path, cited } = entry;
    const title = nameOf(entry);
    const links = [
      ...events.map((event) => words(recordLink(recordOf(plan, 'event', event)))),
      ...(cited === undefined ? [] : [words('Som källa', refs([id]))]),
    ];
    const linked = links.flatMap((link, index) => words(index > 0 && '; ', link));
    const sure = doubt({ certainty, note });
    return [
      {
        children: words({ type: 'anchor', path, label }, url === null ? title : web(url, title), refs(sources)),
      },
      { children: date === null ? [unknown()] : words(dateInWords(date)) },
      { children: words(read ? 'Ja' : 'Nej', sure.length > 0 && words('. ', sure)) },
      { children: linked.length === 0 ? words('–') : linked },
    ];
  });
  return [
    styled('lede', documentsLede),
    {
      type: 'table',
      caption: words(`${entries.length} dokument`),
      columns: [{ share: 4 }, { share: 2 }, { share: 4 }, { share: 3 }],
      head: ['Titel', 'Datum', 'Läst av oss', 'Hör ihop med'].map((title) => words(title)),
      rows,
    },
  ];
}

/** The glossary under its letters. */
export function glossary(plan: Plan): Block[] {
  const { term: terms } = plan.records;
  return byLetter(terms).flatMap(({ letter, items }): Block[] => [
    subheading(2, letter),
    ...items.map(({ term, abbreviation, definition, synonyms = [], sources, certainty, note, path }) => {
      const sure = doubt({ certainty, note });
      return paragraph(
        { type: 'anchor', path, label: term },
        strong(term, abbreviation !== undefined && ` (${abbreviation})`),
        `. ${definition}`,
        refs(sources),
        synonyms.length > 0 && small(` Kallas också: ${synonyms.join(', ')}.`),
        sure.length > 0 && words(' ', sure),
      );
    }),
  ]);
}
