/** A start or a command that cannot go on. Its message is one sentence for the operator, and names what is wrong. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}
