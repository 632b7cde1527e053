import { z } from 'zod';
import { line, reference, webAddress } from './fields.ts';
import { sourcedFile } from './provenance.ts';

export const municipalitySchema = sourcedFile({
  name: line(2, 40).meta({ title: 'Namn', description: 'Utan ordet kommun.' }),
  code: z
    .string()
    .regex(/^\d{4}$/)
    .meta({ title: 'Kommunkod', form: 'SCB:s fyra siffror inom citattecken, till exempel "1440"' }),
  federation: reference('federation').meta({ title: 'Kommunalförbund' }),
  careArea: reference('care-area').meta({ title: 'Vårdsamverkan' }),
  seat: line(2, 40).meta({ title: 'Centralort' }),
  tile: z
    .strictObject({
      row: z.int().min(0).max(49).meta({ title: 'Rad', description: 'Från norr, den första är 0.' }),
      column: z.int().min(0).max(49).meta({ title: 'Kolumn', description: 'Från väster, den första är 0.' }),
      label: line(2, 24)
        .optional()
        .meta({ title: 'Namn i rutan', description: 'Med bindestreck där ett långt namn får brytas: Väners-borg.' }),
    })
    .meta({ title: 'Plats på rutkartan' }),
  website: webAddress().nullable().meta({ title: 'Webbplats', description: 'null om den inte är kontrollerad.' }),
  helpPage: webAddress()
    .nullable()
    .meta({ title: 'Sida om hjälp', description: 'Kommunens egen sida om stöd vid psykisk ohälsa; null om okänd.' }),
}).meta({ title: 'Kommun' });
export type MunicipalityData = z.infer<typeof municipalitySchema>;
