import { categoryMark, markNames } from '#charts/category-mark.ts';
import type { Figure } from '#charts/shapes.ts';
import { siteColours } from '#outputs/tokens.ts';

const { light: colour } = siteColours();

/** The colours of print: those of the site in light, on white paper. */
export const printColours = {
  ink: colour('ink'),
  'ink-2': colour('ink-2'),
  paper: '#ffffff',
  sheet: colour('sheet'),
  mark: colour('mark'),
  line: colour('line'),
  rule: colour('rule'),
  band: colour('band'),
} as const;

const { ink, 'ink-2': ink2, paper, sheet, mark, line, rule, band } = printColours;
const money = {
  regions: colour('money-regions'),
  municipalities: colour('money-municipalities'),
  'youth-clinics': colour('money-youth'),
  skr: colour('money-skr'),
  'regions-and-municipalities': colour('money-joint'),
};
const sans = "font-family:'Source Sans 3';font-weight:400";
const sansStrong = "font-family:'Source Sans 3';font-weight:600";

/** The styles of the figures by the class of the figure, as on the site; the site's own stand in its components. */
const styles: Readonly<Record<string, string>> = {
  timeline: `text{${sans};font-size:14px;fill:${ink}}.lane,.period{font-weight:600}.year{text-anchor:middle}.before{text-anchor:end}.rule{stroke:${rule}}.preparing{fill:${sheet}}.in-force{fill:${band}}.extended{fill:none}.hatch{fill:none;stroke:${band};stroke-width:3}.edge{stroke:${ink};stroke-width:3}.edge.preparing{stroke-dasharray:2 3}.edge.extended{stroke-dasharray:9 4}.target{fill:none}.mark{fill:${mark};stroke:${mark};stroke-width:1.6;stroke-linejoin:round}.hollow{fill:${paper}}.extent{fill:none;stroke:${mark};stroke-width:1.4}`,
  'tile-map': `text{${sansStrong};font-size:17px}.plain{fill:${sheet}}.letter{font-weight:400;font-size:16px}.water{font-family:'Source Serif 4';font-weight:400;font-size:20px;letter-spacing:.24em;fill:${colour('water')};text-anchor:middle;dominant-baseline:middle}.short,.mini .water{display:none}.halo{fill:none;stroke:${paper};stroke-width:9}.outline{fill:none;stroke:${ink};stroke-width:3;stroke-linecap:square}.out{fill:${sheet};stroke:${rule};stroke-width:2}.own{fill:${ink}}.dot{fill:${paper}}`,
  bar: [
    `text{${sans};font-size:17px;fill:${ink}}.segment{stroke:${line};stroke-width:1.5}.hatched{fill:none}.hatch{fill:none;stroke:${line};stroke-width:1.5}.ground{fill:${paper}}.open{fill:none;stroke:${ink2};stroke-width:2;stroke-dasharray:8 6}`,
    ...Object.entries(money).map(([name, fill]) => `rect.${name}{fill:${fill}}`),
    `rect.not-stated{fill:${sheet}}rect.sourced{fill:${mark}}rect.partly{fill:${colour('money-joint-soft')}}rect.unknown{fill:${paper}}`,
    `text.regions,text.skr,text.regions-and-municipalities{fill:${colour('money-text')}}`,
    // Too small in a column of a table, where the same numbers stand beside.
    'text.sourced,text.partly,text.unknown{display:none}',
    `rect.preparing{fill:${paper};stroke:${ink};stroke-dasharray:8 5}rect.in-force{fill:${ink}}rect.extended{fill:${band};stroke:${ink}}rect.after{fill:${paper};stroke:${ink};stroke-dasharray:2 5}`,
  ].join(''),
};

/** A drawn figure with the look that the site's style sheets give it there. */
export function printed(svg: string, figure: Figure): string {
  const name = figure.class?.split(' ')[0] ?? '';
  const style = styles[name];
  if (style === undefined) throw new Error(`the figure "${name}" has no look in print`);
  const end = svg.indexOf('>') + 1;
  return `${svg.slice(0, end)}<style>${style}</style>${svg.slice(end)}`;
}

/** The marks of certainty and of categories as small drawings: full, half and empty; filled and hollow. */
export function printMarks(): Record<string, string> {
  const svg = (drawn: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${drawn}</svg>`;
  const ring = (fill: string) => `<circle cx="8" cy="8" r="6.4" fill="${fill}" stroke="${ink2}" stroke-width="2.2"/>`;
  const shape = (name: string, fill: string) =>
    svg(
      `<path d="${categoryMark(name, 8, 8)}" fill="${fill}" stroke="${mark}" stroke-width="1.6" stroke-linejoin="round"/>`,
    );
  return {
    sourced: svg(ring(ink2)),
    partly: svg(`${ring('none')}<path d="M8 1.6a6.4 6.4 0 0 0 0 12.8z" fill="${ink2}"/>`),
    unknown: svg(ring('none')),
    ...Object.fromEntries(
      markNames.flatMap((name) => [
        [name, shape(name, mark)],
        [`${name}-hollow`, shape(name, paper)],
      ]),
    ),
  };
}
