import { describe, expect, test } from 'vitest';
import { byLetter, wholeRegister } from '#model/register.ts';
import { planFrom } from '../plan-from.ts';

describe('a register', () => {
  test('has figures first, then A–Ö, and Swedish order under each letter', () => {
    const labels = ['Öckerö', 'Alingsås', '”Xenia”', 'Ängel', '1177', 'Åmål', 'ale', 'Vara', 'Eda', 'Éclair', 'wow'];
    expect(byLetter(labels.map((label) => ({ label })))).toEqual([
      { letter: '0-9', items: [{ label: '1177' }] },
      { letter: 'A', items: [{ label: 'ale' }, { label: 'Alingsås' }] },
      { letter: 'E', items: [{ label: 'Éclair' }, { label: 'Eda' }] },
      { letter: 'V', items: [{ label: 'Vara' }] },
      { letter: 'W', items: [{ label: 'wow' }] },
      { letter: 'X', items: [{ label: '”Xenia”' }] },
      { letter: 'Å', items: [{ label: 'Åmål' }] },
      { letter: 'Ä', items: [{ label: 'Ängel' }] },
      { letter: 'Ö', items: [{ label: 'Öckerö' }] },
    ]);
  });

  test('of nothing is empty', () => {
    expect(byLetter([])).toEqual([]);
  });

  test('of the whole plan has every record, with its link and the noun of its kind', () => {
    const plan = planFrom(
      {
        municipality: { ale: { name: 'Ale' } },
        term: { anhorig: { term: 'Anhörig' } },
        source: { s1: { title: 'Bakgrund' } },
      },
      { basePath: '/plan/' },
    );
    expect(wholeRegister(plan)).toEqual([
      {
        letter: 'A',
        items: [
          { label: 'Ale', href: '/plan/kommuner/ale/', kind: 'kommun' },
          { label: 'Anhörig', href: '/plan/ordlista/#anhorig', kind: 'ord' },
        ],
      },
      { letter: 'B', items: [{ label: 'Bakgrund', href: '/plan/kallor/#s1', kind: 'källa' }] },
    ]);
  });
});
