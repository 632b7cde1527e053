/** Something in the surroundings that will not do. Its message is for the user: a Swedish sentence a line. */
export class Obstacle extends Error {
  override readonly name = 'Obstacle';

  constructor(...sentences: readonly string[]) {
    super(sentences.join('\n'));
  }
}
