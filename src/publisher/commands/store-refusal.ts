/** A store that cannot be opened: expected trouble that only the end of the command can deal with. */
export class StoreRefusal extends Error {
  readonly path: string;

  constructor(path: string, reason: string) {
    super(reason);
    this.path = path;
  }
}
