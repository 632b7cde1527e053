import TileMap from '#components/charts/TileMap.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';
import { miniMap, tileMap } from '#charts/tile-map.ts';

export const examples = examplesOf(TileMap, {
  'hela kartan': { figure: tileMap(county, 'careArea'), id: 'karta' },
  'en liten karta': { figure: miniMap(county, 'federation', 'norra-forbundet', 'tallby'), id: 'karta' },
});
