import HelpBox from '#components/HelpBox.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(HelpBox, {
  'flera nummer': { help: county.site.helpBox },
  'ett nummer': { help: { ...county.site.helpBox, lines: county.site.helpBox.lines.slice(0, 1) } },
});
