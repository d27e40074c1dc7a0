import DataLoader from 'dataloader';

// SQLite takes 32,766 parameters a statement.
const mostKeysARead = 10_000;

/**
 * Gathers what one request asks for piece by piece into one read, and keeps it for that request only.
 * Keys that are objects are told apart by `cacheKey`.
 */
export class PerRequest<Key, Value> {
  private readonly loaders = new WeakMap<object, DataLoader<Key, Value, string>>();

  constructor(
    private readonly readAll: (keys: readonly Key[]) => Promise<(key: Key) => Value>,
    private readonly cacheKey: (key: Key) => string = String,
  ) {}

  /** @param context the GraphQL context of the request. */
  load(context: object, key: Key): Promise<Value> {
    let loader = this.loaders.get(context);
    if (loader === undefined) {
      loader = new DataLoader<Key, Value, string>(
        async (keys) => {
          const valueOf = await this.readAll(keys);
          return keys.map(valueOf);
        },
        { cacheKeyFn: this.cacheKey, maxBatchSize: mostKeysARead },
      );
      this.loaders.set(context, loader);
    }
    return loader.load(key);
  }
}
