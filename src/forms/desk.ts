import { kinds, type Kind, type KindDefinition } from '#schemas/kinds.ts';
import { bodyOf } from '#edit/edit-body.ts';
import { recordData } from '#edit/edit-record.ts';
import { load } from '#load/load.ts';
import { ownChoices } from '#load/own-choices.ts';
import type { ContentSource } from '#load/source.ts';
import { fieldsOf, type Field } from './fields.ts';
import { ChangeValidator, type Remark } from './change-validator.ts';
import { changedFiles, shownLines, type Draft, type ShownLine } from './proposal.ts';
import { recordChoices, type RecordChoice } from './records.ts';

/** A form: what it is for and which fields it has. */
export interface Form extends Pick<
  KindDefinition,
  'one' | 'theOne' | 'heading' | 'form' | 'place' | 'ending' | 'label'
> {
  kind: Kind;
  isNeuter: boolean;
  fields: Field[];
}

/** A file of a proposal, as it will stand and line by line. */
export interface ProposedFile {
  path: string;
  isNew: boolean;
  text: string;
  parts: ShownLine[][];
}

export type Question =
  | { ask: 'open'; source: ContentSource }
  | { ask: 'record'; record: RecordChoice }
  /** `isWhole`: also what the rest of the plan says of it, which takes a second or two. */
  | { ask: 'draft'; draft: Draft; isWhole: boolean };

export interface Answers {
  open: { forms: Form[]; records: RecordChoice[] };
  record: { data: Record<string, unknown>; body: string | undefined };
  draft: { files: ProposedFile[]; remarks: Remark[] };
}

/** Answers what the forms ask, from the content that it was opened with. */
export class Desk {
  readonly #source: ContentSource;
  readonly #validator: ChangeValidator;

  constructor(source: ContentSource) {
    this.#source = source;
    this.#validator = new ChangeValidator(source);
  }

  open(): Answers['open'] {
    const loaded = load(this.#source);
    const own = ownChoices(loaded);
    const definitions = Object.entries(kinds) as [Kind, KindDefinition][];
    const forms = definitions.map(([kind, { one, theOne, heading, form, place, ending, label, isNeuter, schema }]) => {
      return {
        kind,
        one,
        theOne,
        heading,
        form,
        place,
        ending,
        label,
        isNeuter: isNeuter === true,
        fields: fieldsOf(schema, own),
      };
    });
    return { forms, records: recordChoices(loaded) };
  }

  record({ kind, file, prefix }: RecordChoice): Answers['record'] {
    const text = this.#source.files.find(({ path }) => path === file)?.text ?? '';
    const { ending }: KindDefinition = kinds[kind];
    const data = recordData({ kind, text, prefix }) as Record<string, unknown>;
    return { data, body: ending === '.mdx' ? bodyOf(text) : undefined };
  }

  draft(draft: Draft, isWhole: boolean): Answers['draft'] {
    const changed = changedFiles(draft, this.#source.files);
    const files = changed.map((file) => {
      return { path: file.path, isNew: file.before === undefined, text: file.after, parts: shownLines(file) };
    });
    const validator = this.#validator;
    return {
      files,
      remarks: changed.length === 0 ? [] : isWhole ? validator.ofAll(changed) : validator.ofForm(changed),
    };
  }
}
