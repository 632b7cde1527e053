import HelpBox from '#components/search/HelpBox.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

const { helpBox: help } = county.site;

export const examples = examplesOf(HelpBox, {
  'flera nummer och en sida om hjälp': { help, more: '/om/hjalp/' },
  'ett nummer': { help: { ...help, lines: help.lines.slice(0, 1) } },
  'en gång till, före en text': { help, isRepeated: true },
});
