import { describe, expect, test } from 'vitest';
import { linkNames } from '#checks/link-names.ts';
import { findingsOf } from './findings.ts';

/** What is said of the links in the body of a page, with a municipality and a word beside it. */
const judge = (body: string) =>
  findingsOf(linkNames, {
    page: { p: { body } },
    municipality: { tallby: { name: 'Tallby' } },
    term: { sip: { term: 'SIP' } },
  });
const found = (code: string, body: number[]) => ({ code, kind: 'page', id: 'p', at: { body } });

describe('a link in a body', () => {
  test('is told when it is called by a number alone', () => {
    expect(judge('[2016](/kommuner/), [112](tel:112), [1.2](/om/p/) och [för 2016](/kommuner/)')).toEqual([
      found('bare-link-name', [0, 0]),
      found('bare-link-name', [0, 2]),
      found('bare-link-name', [0, 4]),
    ]);
  });

  test('is told when its name says nothing, or is an address', () => {
    const bare = ['här', 'Läs mer', 'klicka här', 'länken', 'Se här.', 'https://a.example/x'];
    for (const text of bare) expect(judge(`[${text}](/om/)`)).toEqual([found('bare-link-name', [0, 0])]);
    for (const text of ['här i länet', 'läs mer om planen', 'en länk', 'a.example'])
      expect(judge(`[${text}](/om/)`)).toEqual([]);
  });

  test('is told when another of its name leads elsewhere, but not where both lead to one place', () => {
    expect(judge('[det](/om/) [det](/kommuner/)\n\n[det](/om/) [**Det**](/ordlista/)')).toEqual([
      found('same-link-name', [0, 2]),
    ]);
    expect(judge('## Del\n\n[det](#del) [det](/om/p/#del)')).toEqual([]);
  });

  test('is told when it has the name of a page or of an index and leads elsewhere', () => {
    expect(judge('[Tallby](/om/) [Kommuner](https://a.example)')).toEqual([
      found('taken-link-name', [0, 0]),
      found('taken-link-name', [0, 2]),
    ]);
    expect(judge('[Tallby](/kommuner/tallby/) [Kommuner](/kommuner/) [SIP](/om/)')).toEqual([]);
  });

  test('that leads nowhere is told of that by another rule, not of its name', () => {
    expect(judge('[Tallby](/kommuner/talby/) [2016](/2016/) [2016](#nej)')).toEqual([]);
  });
});
