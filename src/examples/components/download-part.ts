import DownloadPart from '#components/DownloadPart.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(DownloadPart, {
  'en broschyr': {
    download: {
      path: 'ladda-ner/kommuner/tallby.pdf',
      type: 'application/pdf',
      title: 'Tallby',
      bytes: 84_000,
      pages: 4,
      sha256: '',
    },
    label: 'Tallby',
    addressing: county.addressing,
  },
  'en stor fil med ett långt namn': {
    download: {
      path: 'ladda-ner/handlingsplan.pdf',
      type: 'application/pdf',
      title: 'Hela planen',
      bytes: 1_240_000,
      sha256: '',
    },
    label: 'Ledning, styrning, kunskapsutveckling och verksamhetsuppföljning',
    addressing: county.addressing,
  },
});
