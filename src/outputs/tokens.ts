import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A colour of the site by its name in `tokens.css`, without `--color-`. */
export type Colours = (name: string) => string;

const file = join(import.meta.dirname, '../styles/tokens.css');

/** The colours of the site in light and in dark, as its tokens say them. */
export function siteColours(): { light: Colours; dark: Colours } {
  const [light = '', dark = ''] = readFileSync(file, 'utf8').split('@media (prefers-color-scheme: dark)');
  return { light: coloursIn(light), dark: coloursIn(dark) };
}

function coloursIn(css: string): Colours {
  const found = new Map(
    [...css.matchAll(/--color-([\w-]+): (#[\da-f]{6});/g)].map(([, name, colour]) => [name, colour]),
  );
  return (name) => {
    const colour = found.get(name);
    if (colour === undefined) throw new Error(`the site has no colour "${name}"`);
    return colour;
  };
}
