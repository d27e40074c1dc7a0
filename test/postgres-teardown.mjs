// Stops the PostgreSQL that the set-up started, if it did.
export default async function stop() {
  await globalThis.stopTestPostgres?.();
}
