import { describe, expect, test } from 'vitest';
import { byLetter, wholeRegister } from '#model/register.ts';
import { planFrom } from '../plan-from.ts';

describe('a register', () => {
  test('has figures first, then A–Ö, and Swedish order under each letter', () => {
    const labels = ['Ödesund', 'Alléryd', '”Xenia”', 'Ängel', '1177', 'Åå', 'alby', 'Varby', 'Edby', 'Éclair', 'wow'];
    expect(byLetter(labels.map((label) => ({ label })))).toEqual([
      { letter: '0–9', items: [{ label: '1177' }] },
      { letter: 'A', items: [{ label: 'alby' }, { label: 'Alléryd' }] },
      { letter: 'E', items: [{ label: 'Éclair' }, { label: 'Edby' }] },
      { letter: 'V', items: [{ label: 'Varby' }] },
      { letter: 'W', items: [{ label: 'wow' }] },
      { letter: 'X', items: [{ label: '”Xenia”' }] },
      { letter: 'Å', items: [{ label: 'Åå' }] },
      { letter: 'Ä', items: [{ label: 'Ängel' }] },
      { letter: 'Ö', items: [{ label: 'Ödesund' }] },
    ]);
  });

  test('of nothing is empty', () => {
    expect(byLetter([])).toEqual([]);
  });

  test('tells records of one name from each other', () => {
    const plan = planFrom({
      term: { vast: { term: 'Väst' } },
      actor: { vast: { name: 'Väst' } },
      source: {
        s1: { title: 'Väst', publisher: 'Tallby kommun' },
        s2: { title: 'Väst', publisher: 'Granby kommun' },
        s3: { title: 'Väst', publisher: 'Tallby kommun' },
      },
    });
    expect(wholeRegister(plan).flatMap(({ items }) => items.map(({ label, what }) => `${label} ${what}`))).toEqual([
      'Väst aktör',
      'Väst källa, Granby kommun',
      'Väst källa, Tallby kommun, s1',
      'Väst källa, Tallby kommun, s3',
      'Väst ord',
    ]);
  });

  test('of the whole plan has every record, with its link and the noun of its kind', () => {
    const plan = planFrom(
      {
        municipality: { alleryd: { name: 'Alléryd' } },
        term: { anhorig: { term: 'Anhörig' } },
        source: { s1: { title: 'Bakgrund', publisher: 'Tallby kommun' } },
      },
      { basePath: '/plan/' },
    );
    expect(wholeRegister(plan)).toEqual([
      {
        letter: 'A',
        items: [
          { label: 'Alléryd', href: '/plan/kommuner/alleryd/', path: '/kommuner/alleryd/', what: 'kommun' },
          { label: 'Anhörig', href: '/plan/ordlista/#anhorig', path: '/ordlista/#anhorig', what: 'ord' },
        ],
      },
      {
        letter: 'B',
        items: [{ label: 'Bakgrund', href: '/plan/kallor/#s1', path: '/kallor/#s1', what: 'källa, Tallby kommun' }],
      },
    ]);
  });
});
