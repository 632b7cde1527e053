/** What a document is set from: files by their path, such as `/main.typ`. */
export type InputFiles = Readonly<Record<string, string>>;

/** Sets a document as a tagged PDF. Any warning is an error. */
export interface Compiler {
  /** `isStrict` also exports it once for each standard that the compiler can enforce, and throws at what it refuses. */
  compile: (files: InputFiles, isStrict: boolean) => Promise<Uint8Array>;
}

/** The main file of every document. */
export const mainFile = '/main.typ';

/** What the compiler said against a document. */
export function refusal(messages: readonly unknown[]): Error {
  return new Error(`the PDF could not be set:\n${messages.map((message) => JSON.stringify(message)).join('\n')}`);
}
