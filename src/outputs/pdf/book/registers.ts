import { actorSchema } from '#schemas/actor.ts';
import { choiceTitle } from '#schemas/inspect.ts';
import { recordOf } from '#model/lookup.ts';
import { byLetter } from '#model/register.ts';
import type { Entry } from '#model/plan.ts';
import { dateInWords } from '#text/dates.ts';
import type { Block } from '#outputs/pdf/document.ts';
import { bookmark, headingOf, subheading, type Draft } from '#outputs/pdf/draft.ts';
import { earlierNames } from '#outputs/pdf/places.ts';
import { statementList } from '#outputs/pdf/statements.ts';
import {
  doubt,
  doubtLine,
  paragraph,
  recordLink,
  refs,
  small,
  strong,
  styled,
  unknown,
  web,
  words,
} from '#outputs/pdf/words.ts';

/** The actors, each with its role. */
export function actors(draft: Draft): Block[] {
  return draft.plan.records.actor.flatMap((entry) => [actor(draft, entry), ...statementList(draft, entry.about ?? [])]);
}

function actor(draft: Draft, entry: Entry<'actor'>): Block {
  return {
    type: 'together',
    children: [
      bookmark(headingOf(draft, entry, 2, entry.label, entry.abbreviation !== undefined && ` (${entry.abbreviation})`)),
      paragraph(entry.role, refs(draft, entry.sources)),
      ...doubtLine(entry),
      {
        type: 'facts',
        rows: [
          {
            term: 'Slag',
            children: [paragraph(choiceTitle(actorSchema.shape.actorType, entry.actorType))],
          },
          ...earlierNames(draft, entry.earlierNames),
          { term: 'Webbplats', children: [paragraph(entry.website === null ? unknown() : web(entry.website))] },
        ],
      },
    ],
  };
}

/** The documents that the sources name, and whether they could be read. */
export function documents(draft: Draft): Block[] {
  const { plan } = draft;
  const { document: entries } = plan.records;
  const rows = entries.map(({ title, date, read, url, events = [], sources, certainty, note, path }) => {
    draft.anchors.set(path, title);
    const linked = events.flatMap((event, index) =>
      words(index > 0 && '; ', recordLink(draft, recordOf(plan, 'event', event))),
    );
    const sure = doubt({ certainty, note });
    return [
      { children: words({ type: 'anchor', path }, url === null ? title : web(url, title), refs(draft, sources)) },
      { children: date === null ? [unknown()] : words(dateInWords(date)) },
      { children: words(read ? 'Ja' : 'Nej', sure.length > 0 && words('. ', sure)) },
      { children: linked.length === 0 ? words('–') : linked },
    ];
  });
  return [
    styled('lede', 'Dokument som nämns i källorna. De flesta har inte gått att läsa, men vi vet att de finns.'),
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
export function glossary(draft: Draft): Block[] {
  const { term: terms } = draft.plan.records;
  return byLetter(terms).flatMap(({ letter, items }): Block[] => [
    subheading(2, letter),
    ...items.map(({ term, abbreviation, definition, synonyms = [], sources, certainty, note, path }) => {
      draft.anchors.set(path, term);
      const sure = doubt({ certainty, note });
      return paragraph(
        { type: 'anchor', path },
        strong(term, abbreviation !== undefined && ` (${abbreviation})`),
        `. ${definition}`,
        refs(draft, sources),
        synonyms.length > 0 && small(` Kallas också: ${synonyms.join(', ')}.`),
        sure.length > 0 && words(' ', sure),
      );
    }),
  ]);
}
