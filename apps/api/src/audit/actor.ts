import { AsyncLocalStorage } from 'node:async_hooks';

const acting = new AsyncLocalStorage<{ actor: string }>();

/** Does a request's work: whatever is written down of it is by a resident, until it is known who asks. */
export function asRequest(work: () => void): void {
  acting.run({ actor: 'resident' }, work);
}

/** Does work as somebody, such as `terminal`. */
export function actingAs<T>(actor: string, work: () => T): T {
  return acting.run({ actor }, work);
}

/** It is known who asks. @param actor as `AuditEntry.actor` has it. */
export function setActor(actor: string): void {
  const current = acting.getStore();
  if (current !== undefined) current.actor = actor;
}

/** Who does what is being done; the server itself where nobody has asked. */
export function currentActor(): string {
  return acting.getStore()?.actor ?? 'server';
}
