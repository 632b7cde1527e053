/** What a document is set from: files by their path, such as `/main.typ`. */
export type InputFiles = Readonly<Record<string, string>>;

/** Where a name stands: the page from 1, and points from the page's upper left corner. */
export interface NamedPlace {
  name: string;
  page: number;
  x: number;
  y: number;
}

/** A document as it is set: links inside it lead to names until it is finished. */
export interface SetDocument {
  bytes: Uint8Array;
  places: readonly NamedPlace[];
}

/** Sets a document as a tagged PDF. Any warning is an error. */
export interface Compiler {
  /** `enforced` are standards that it is also exported to, where the compiler can; what it refuses is thrown. */
  compile: (files: InputFiles, enforced: readonly string[]) => Promise<SetDocument>;
}

/** The main file of every document. */
export const mainFile = '/main.typ';

/** Asks a document for its places: the template leaves them under this label. */
export const placesQuery = { selector: '<places>', field: 'value' };

/** What the compiler said against a document. */
export function refusal(messages: readonly unknown[]): Error {
  return new Error(`the PDF could not be set:\n${messages.map((message) => JSON.stringify(message)).join('\n')}`);
}
