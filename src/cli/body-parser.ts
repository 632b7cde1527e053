/** The parser in a file of this folder, so that a command can import it when it is needed and not before. */
export { parseBody } from '#load/parse-body.ts';
