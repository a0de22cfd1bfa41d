/** What a package remembers of texts; when there are `maxSize`, all are forgotten, as in remember.ts. */
export default class Remembered<K, V> extends Map<K, V> {
  readonly #most: number;

  constructor({maxSize}: {readonly maxSize: number}) {
    super();
    this.#most = maxSize;
  }

  override set(key: K, value: V): this {
    if (this.size >= this.#most) this.clear();
    return super.set(key, value);
  }
}
