import Breadcrumb from '#components/Breadcrumb.astro';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(Breadcrumb, {
  'ett steg': { crumbs: [], current: 'Kommuner', start: '/' },
  'flera steg och ett långt namn': {
    crumbs: [
      { text: 'Om planen', href: '/om/' },
      { text: 'Överenskommelser', href: '/overenskommelser/' },
    ],
    current: 'Gemensam länsplan för suicidprevention, brukarinflytande och tidiga insatser',
    start: '/',
  },
  'på engelska': {
    crumbs: [{ text: 'Om planen', href: '/om/' }],
    current: 'The plan in English',
    start: '/',
    language: 'en',
  },
});
