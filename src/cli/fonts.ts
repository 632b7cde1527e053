import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alphabet } from '#text/alphabet.ts';
import { projectRoot } from './environment.ts';

const fonts = {
  serif: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  sans: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
};
const features = ['kern', 'liga', 'locl', 'ccmp', 'mark', 'mkmk', 'lnum', 'onum', 'tnum', 'pnum'];

/** `fonts`: cuts the two typefaces down to the alphabet of the site and writes them to `src/styles/fonts/`. */
export async function makeFonts(): Promise<number> {
  const { default: subsetFont } = await import('subset-font');
  for (const [name, file] of Object.entries(fonts)) {
    const whole = readFileSync(join(projectRoot, 'node_modules', file));
    const options = {
      targetFormat: 'woff2' as const,
      variationAxes: { wght: { min: 400, max: 700 } },
      noHinting: true,
      keepFeatures: features,
    };
    const subset = await subsetFont(whole, alphabet, options);
    writeFileSync(join(projectRoot, 'src/styles/fonts', `${name}.woff2`), subset);
    console.log(`${name}.woff2: ${subset.length} byte`);
  }
  return 0;
}
