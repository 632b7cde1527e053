/** What a document is set from: files by their path, such as `/main.typ`. */
export type InputFiles = Readonly<Record<string, string>>;

/** Sets a document as a tagged PDF. Any warning is an error. */
export interface Compiler {
  /** `enforced` are standards that it is also exported to, where the compiler can; what it refuses is thrown. */
  compile: (files: InputFiles, enforced: readonly string[]) => Promise<Uint8Array>;
}

/** The main file of every document. */
export const mainFile = '/main.typ';

/** What the compiler said against a document. */
export function refusal(messages: readonly unknown[]): Error {
  return new Error(`the PDF could not be set:\n${messages.map((message) => JSON.stringify(message)).join('\n')}`);
}
