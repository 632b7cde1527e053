import CategoryMark from '#components/charts/CategoryMark.astro';
import { examplesOf } from '#examples/example.ts';
import { county } from '#examples/county/county.ts';
import { categoriesOf, type Category } from '#model/categories.ts';

const [first, ...others] = categoriesOf(county) as [Category, ...Category[]];

export const examples = examplesOf(CategoryMark, {
  'ett som är delvis belagt': { category: first, isHollow: true },
  ...Object.fromEntries(others.map((category) => [category.name, { category }])),
});
