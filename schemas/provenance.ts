import { z } from 'zod';
import { paragraph, reference, slug } from './fields.ts';
import { infoOf } from './inspect.ts';
import { words } from './words.ts';

/** How sure a statement is. The words for readers are Belagt, Delvis belagt and Uppgift saknas. */
export const certainty = z
  .union([
    z.literal('sourced').register(words, { title: 'Belagt', description: 'Källan säger det rakt ut.' }),
    z.literal('partly').register(words, {
      title: 'Delvis belagt',
      description: 'Ofullständigt, återgivet i andra hand eller härlett. Skriv i note vad som brister.',
    }),
    z.literal('unknown').register(words, { title: 'Uppgift saknas', description: 'Har inte hittats.' }),
  ])
  .register(words, { title: 'Hur säker uppgiften är' });
export type Certainty = z.infer<typeof certainty>;

export const sources = z.array(reference('source').register(words, { title: 'Källa' })).register(words, {
  title: 'Källor',
  description:
    'Id på källor, eller på dokument som används som källor, den viktigaste först. Allmän kunskap: common-knowledge.',
});

export const note = paragraph(5, 600).register(words, {
  title: 'Anmärkning',
  description: 'Vad som är osäkert eller saknas, i en eller två meningar. Visas för läsaren.',
});

const fieldProvenance = z.strictObject({ certainty, sources: sources.optional(), note: note.optional() });
export type FieldProvenance = z.infer<typeof fieldProvenance>;

/** A statement of its own inside a record, with its own sources. */
export const statement = z
  .strictObject({
    text: paragraph(5, 700).register(words, { title: 'Text' }),
    sources,
    certainty,
    note: note.optional(),
  })
  .register(words, { title: 'Uppgift' });
export type Statement = z.infer<typeof statement>;

type ProvenanceOf<Shape> = { [Field in keyof Shape]: z.ZodOptional<typeof fieldProvenance> };

/** The keys every sourced record has: sources, certainty, note and provenance for single fields. */
function provenanceShape<Shape extends z.ZodRawShape>(shape: Shape) {
  const fields = Object.entries(shape).map(([key, field]) => {
    const { title = key } = infoOf(field as z.core.$ZodType);
    return [key, fieldProvenance.optional().register(words, { title })];
  });
  return {
    sources,
    certainty,
    note: note.optional(),
    provenance: z
      .strictObject(Object.fromEntries(fields) as ProvenanceOf<Shape>)
      .optional()
      .register(words, {
        title: 'Säkerhet för enskilda fält',
        description: 'Bara för fält som är säkrare eller osäkrare än posten i övrigt.',
      }),
  };
}

/** A sourced record in a register. Unknown keys are errors. */
export function sourcedRecord<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject({ ...shape, ...provenanceShape(shape) });
}

/** A sourced record in a file of its own, which may have had other addresses. */
export function sourcedFile<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject({
    ...shape,
    ...provenanceShape(shape),
    formerSlugs: z.array(slug()).optional().register(words, {
      title: 'Tidigare adresser',
      description: 'Filnamn som posten har haft. Varje sådan adress leder hit.',
    }),
  });
}
