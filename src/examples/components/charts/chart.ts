import Chart from '#components/charts/Chart.astro';
import { federations } from '#examples/county/divided.ts';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';
import { miniMap, tileMap } from '#charts/tile-map.ts';

export const examples = examplesOf(Chart, {
  'en karta med länkar': { figure: tileMap(county, federations), id: 'bild' },
  'en bild utan länkar': { figure: miniMap(county, federations, 'norra-forbundet', 'tallby'), id: 'bild' },
});
