import type { SiteData } from '#schemas/site.ts';

/** The site of a county that does not exist. */
export const site: SiteData = {
  name: 'Handlingsplan för psykisk hälsa',
  area: 'Exempellän',
  county: 'Exempelläns län',
  description: 'Den gemensamma planen för regionen och kommunerna i Exempellän, ett påhittat län.',
  address: 'https://plan.example',
  publisher: 'Exempelläns vårdsamverkan',
  contact: 'psykiskhalsa@plan.example',
  repository: { url: 'https://kod.example/handlingsplan', branch: 'main' },
  countyCodes: ['99'],
  helpBox: {
    heading: 'Behöver du eller någon nära hjälp nu?',
    lines: [
      { name: 'Nödnumret', shown: '112', number: '112', question: 'Är någons liv i fara?' },
      { name: 'Självmordslinjen', shown: '901 01', number: '90101', question: 'Har du tankar på självmord?' },
      { name: 'Råd om vård', shown: '1177', number: '1177', question: 'Vill du veta vart du ska vända dig?' },
    ],
    firstOn: ['suicid', 'självmord'],
  },
  waters: [{ name: 'Storsjön', row: 1, column: 3.5 }],
  accessibility: {
    responsible: 'Exempelläns vårdsamverkan',
    service: 'Handlingsplan för psykisk hälsa',
    conformance: 'partial',
    inaccessible: [
      { what: 'De äldre dokument som vi länkar till saknar rubriker.', reason: 'Vi äger dem inte, men återger dem.' },
    ],
    assessed: '2026-01-15',
    updated: '2026-01-15',
    method: 'Egen bedömning med program och tangentbord.',
    report: 'Skriv till utgivaren om du inte kan ta del av något.',
    complaint: 'https://klagomal.example/anmalan',
    burden: 'Vi hänvisar inte till något undantag.',
    outsideLaw: 'Innehåll på andras webbplatser som vi länkar till.',
  },
};

/** The same before anything has been decided about it. */
export const undecidedSite: SiteData = { ...site, publisher: null, contact: null, repository: null };
