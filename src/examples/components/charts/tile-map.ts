import TileMap from '#components/charts/TileMap.astro';
import { careAreas, federations } from '#examples/county/divided.ts';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';
import { miniMap, tileMap } from '#charts/tile-map.ts';

export const examples = examplesOf(TileMap, {
  'hela kartan': { figure: tileMap(county, careAreas), id: 'karta' },
  'en liten karta': { figure: miniMap(county, federations, 'norra-forbundet', 'tallby'), id: 'karta' },
});
