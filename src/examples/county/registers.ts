import type { DataOf } from '#schemas/kinds.ts';
import type { Entry } from '#model/plan.ts';
import { partly, sourced } from './provenance.ts';

type Register<K extends 'document' | 'term'> = Record<string, Omit<DataOf<K>, 'id'>>;

export const sources: Record<string, Omit<DataOf<'source'>, 'id'> & Pick<Entry<'source'>, 'document'>> = {
  plandokument: {
    title: 'Handlingsplan för psykisk hälsa i Exempellän 2018–2020',
    publisher: 'Region Exempel',
    url: 'https://region.example/plan.pdf',
    published: '2017-10-02',
    updated: null,
    retrieved: '2026-01-15',
    sourceType: 'primary',
    extent: 'full',
  },
  protokoll: {
    title: 'Protokoll',
    publisher: 'Region Exempel',
    url: null,
    published: null,
    updated: null,
    retrieved: '2026-01-15',
    sourceType: 'secondary',
    extent: 'excerpt',
    note: 'Bara de första sidorna är lästa.',
  },
  webb: {
    title: 'Samverkansorganisationernas gemensamma informationswebbplats om överenskommelser',
    publisher: 'Politiska samrådet för vård och omsorg',
    url: 'https://samradet.example/om-samradet/det-har-gor-vi',
    published: null,
    updated: '2021-05',
    retrieved: '2026-01-15',
    sourceType: 'third-party-copy',
    extent: 'title-only',
  },
  rapport: {
    title: 'Rapport om uppföljningen',
    publisher: 'Region Exempel',
    url: 'https://region.example/rapport.pdf',
    published: '2021',
    updated: null,
    retrieved: '2026-01-15',
    sourceType: 'primary',
    extent: 'full',
    document: 'rapport',
  },
};

export const terms: Register<'term'> = {
  sip: {
    term: 'Samordnad individuell plan',
    abbreviation: 'SIP',
    definition: 'En plan för den som behöver insatser från både kommun och region.',
    synonyms: ['vårdplan', 'samordningsplan'],
    ...sourced('webb'),
  },
  suicid: { term: 'Suicid', definition: 'Ett annat ord för självmord.', ...sourced('webb') },
  huvudman: {
    term: 'Huvudman',
    forms: ['huvudmän', 'huvudmännen'],
    definition: 'Den som enligt lag ansvarar för en verksamhet.',
    ...partly('Förklaringen är förenklad.', 'webb'),
  },
};

export const documents: Register<'document'> = {
  planen: {
    title: 'Handlingsplan för psykisk hälsa i Exempellän',
    date: '2017-10-02',
    read: true,
    url: 'https://region.example/plan.pdf',
    events: ['2017-planen-beslutas'],
    ...sourced('plandokument'),
  },
  bilaga: {
    title: 'Bilaga med indikatorer och verksamhetsuppföljningsinstrument',
    date: null,
    read: false,
    url: null,
    ...partly('Bara titeln är sedd.', 'protokoll'),
  },
  rapport: {
    title: 'Rapport om uppföljningen',
    date: '2021',
    read: true,
    url: 'https://region.example/rapport.pdf',
    cited: { publisher: 'Region Exempel', retrieved: '2026-01-15', sourceType: 'primary', extent: 'full' },
    ...sourced('rapport'),
  },
};

export const articles: Record<string, DataOf<'article'>> = {
  startdag: {
    title: 'Startdagen 2016',
    date: '2016-09-14',
    summary: 'Länet samlades för att börja arbetet med planen.',
    ...sourced('protokoll'),
  },
};

export const localPlans: Record<string, DataOf<'local-plan'>> = {
  'tallbys-plan': {
    title: 'Tallbys plan för elevhälsan',
    municipality: 'tallby',
    year: 2019,
    summary: 'Varje skola har en person som elever kan vända sig till.',
    ...sourced('protokoll'),
  },
};

const page = (title: string, order: number): DataOf<'page'> => ({
  title,
  order,
  summary: `${title}: en sida om SIP och planen i ett påhittat län.`,
  language: 'sv',
  ...sourced('plandokument'),
});

export const pages: Record<string, DataOf<'page'>> = {
  planen: page('Om planen', 1),
  'sa-las-du': page('Så läser du', 2),
  kunskapslage: { ...page('Kunskapsläge', 3), ...partly('Ändras när uppgifter kommer till.', 'protokoll') },
  'in-english': {
    ...page('The plan in English', 4),
    summary: 'A summary of the plan of a county that does not exist.',
    language: 'en',
  },
  'foresla-en-andring': page('Föreslå en ändring', 5),
};
