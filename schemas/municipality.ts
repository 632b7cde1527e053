import { z } from 'zod';
import { membership } from './membership.ts';
import { line, reference, references, webAddress } from './fields.ts';
import { sourcedFile, statement } from './provenance.ts';
import { words } from './words.ts';

export const municipalitySchema = sourcedFile({
  name: line(2, 40).register(words, { title: 'Namn', description: 'Utan ordet kommun.' }),
  code: z
    .string()
    .regex(/^\d{4}$/)
    .register(words, { title: 'Kommunkod', form: 'SCB:s fyra siffror inom citattecken, till exempel "9901"' }),
  federation: references('federation').nullable().register(words, {
    title: 'Förbund',
    description:
      'Är kommunen med i flera skrivs de som en lista, det viktigaste först. null om den inte är med i något.',
  }),
  careArea: references('care-area').nullable().register(words, {
    title: 'Vårdområde',
    description: 'Hör kommunen till flera områden skrivs de som en lista. null om den inte hör till något.',
  }),
  areas: references('area').optional().register(words, {
    title: 'Andra områden',
    description: 'Grupper i en indelning som länet har därutöver, till exempel länsdelar.',
  }),
  memberships: z.array(membership).min(1).optional().register(words, {
    title: 'Medlemskap med datum',
    description:
      'När kommunen kom med i ett förbund eller område, eller lämnade det. Det som gäller i dag står också i federation, careArea eller areas.',
  }),
  seat: line(2, 40).nullable().register(words, { title: 'Centralort', description: 'null om den inte är känd.' }),
  tile: z
    .strictObject({
      row: z.int().min(0).max(49).register(words, { title: 'Rad', description: 'Från norr, den första är 0.' }),
      column: z.int().min(0).max(49).register(words, { title: 'Kolumn', description: 'Från väster, den första är 0.' }),
      label: line(2, 24).optional().register(words, {
        title: 'Namn i rutan',
        description: 'För ett namn som inte får plats på en rad: med bindestreck där det får brytas, som Exempel-by.',
      }),
    })
    .nullable()
    .register(words, {
      title: 'Plats på rutkartan',
      description:
        'Rad och kolumn, som { row: 0, column: 2 }. null om den inte är bestämd: då står kommunen bredvid kartan. Har ingen kommun en plats finns ingen karta.',
    }),
  website: webAddress()
    .nullable()
    .register(words, { title: 'Webbplats', description: 'null om den inte är kontrollerad.' }),
  helpPage: webAddress().nullable().register(words, {
    title: 'Sida om hjälp',
    description: 'Kommunens egen sida om stöd vid psykisk ohälsa; null om okänd.',
  }),
  ownPages: z
    .array(reference('source').register(words, { title: 'Källa' }))
    .min(1)
    .optional()
    .register(words, {
      title: 'Egna sidor i ämnet',
      description: 'Id från kallor.yaml: kommunens egna sidor om psykisk hälsa, suicidprevention eller folkhälsa.',
    }),
  work: z.array(statement).min(1).optional().register(words, {
    title: 'Annat arbete i kommunen',
    description:
      'Det som rör ämnet men inte planen, eller som saknar datum. Det som har ett datum är hellre en händelse.',
  }),
}).register(words, { title: 'Kommun' });
export type MunicipalityData = z.infer<typeof municipalitySchema>;
