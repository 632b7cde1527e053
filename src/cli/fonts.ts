import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alphabet, type AlphabetPart } from '#text/alphabet.ts';
import { unicodeRange } from '#text/unicode-range.ts';
import { projectRoot } from './environment.ts';

const typefaces = [
  { name: 'serif', family: 'Source Serif', files: '@fontsource-variable/source-serif-4/files/source-serif-4' },
  { name: 'sans', family: 'Source Sans', files: '@fontsource-variable/source-sans-3/files/source-sans-3' },
];
const features = ['kern', 'liga', 'locl', 'ccmp', 'mark', 'mkmk', 'lnum', 'onum', 'tnum', 'pnum'];
const folder = join(projectRoot, 'src/styles/fonts');

/** `fonts`: cuts the two typefaces to the parts of the site's alphabet, and writes these and their style sheet. */
export async function makeFonts(): Promise<number> {
  const { default: subsetFont } = await import('subset-font');
  const options = {
    targetFormat: 'woff2' as const,
    variationAxes: { wght: { min: 400, max: 700 } },
    noHinting: true,
    keepFeatures: features,
  };
  const faces: string[] = [];
  for (const { name, family, files } of typefaces) {
    for (const part of alphabet) {
      const whole = readFileSync(join(projectRoot, 'node_modules', `${files}-${part.source}-wght-normal.woff2`));
      const subset = await subsetFont(whole, part.characters, options);
      const file = `${name}-${part.name}.woff2`;
      writeFileSync(join(folder, file), subset);
      faces.push(face(family, file, part));
      console.log(`${file}: ${subset.length} byte`);
    }
  }
  const why = 'A font that is late stays away for that page: text that has begun to be read does not move.';
  writeFileSync(join(folder, 'faces.css'), `/* Written by npm run fonts. ${why} */\n${faces.join('')}`);
  return 0;
}

/** The rule that says which characters a file is fetched for: of several the last that has the character. */
function face(family: string, file: string, { characters, isFetchedAlways }: AlphabetPart): string {
  return [
    '@font-face {',
    `  font-family: '${family}';`,
    `  src: url('./${file}') format('woff2');`,
    '  font-weight: 400 700;',
    '  font-display: optional;',
    ...(isFetchedAlways ? [] : [`  unicode-range: ${unicodeRange(characters)};`]),
    '}\n',
  ].join('\n');
}
