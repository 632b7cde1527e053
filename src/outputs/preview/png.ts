import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const { resolve } = createRequire(import.meta.url);
const fonts = [
  '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
];
let loading: Promise<Uint8Array[]> | undefined;

/** Starts the program that draws and gives its fonts: it can be started once. A build whose drawings are kept has no use of it. */
async function load(): Promise<Uint8Array[]> {
  await initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return fonts.map((file) => new Uint8Array(readFileSync(resolve(file))));
}

/** A drawing as PNG, in its own size. The same drawing gives the same bytes on every machine: it has its fonts with it. */
export async function png(svg: string): Promise<Uint8Array> {
  loading ??= load();
  const drawing = new Resvg(svg, { font: { fontBuffers: await loading } });
  const image = drawing.render();
  const bytes = image.asPng();
  image.free();
  drawing.free();
  return bytes;
}
