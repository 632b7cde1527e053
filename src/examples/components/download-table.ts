import DownloadTable from '#components/DownloadTable.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

const pdf = {
  path: 'ladda-ner/handlingsplan.pdf',
  type: 'application/pdf',
  title: 'Hela planen',
  bytes: 640_000,
  pages: 112,
  sha256: 'a1b2c3d4'.repeat(8),
};
const html = {
  path: 'ladda-ner/handlingsplan.html',
  type: 'text/html',
  title: 'Hela planen i en fil, med sökning',
  bytes: 1_100_000,
  sha256: 'd4c3b2a1'.repeat(8),
};

export const examples = examplesOf(DownloadTable, {
  'flera filer': {
    rows: [pdf, html],
    caption: 'Hela planen som fil',
    date: '2026-01-15',
    addressing: county.addressing,
  },
  'en fil utan sidor': {
    rows: [html],
    caption: 'Planen som fil',
    date: '2026-01-15',
    addressing: county.addressing,
  },
});
