import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Caller } from './callers.js';
import type { Needed } from './field-scopes.js';
import { neededScopes } from './needed-scopes.js';
import { notForTokens, scopeNeeded } from './token-refusals.js';

/** An operation that is about to be run. */
interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** The first field of an operation that the caller's token does not give, and what it takes; null: it gives all. */
export function beyondScopes(
  { scopes }: Caller,
  { schema, document, operation }: Asked,
): readonly [needed: Needed, field: string] | null {
  if (scopes === null) return null;
  for (const [needed, field] of neededScopes(schema, document, operation))
    if (needed === 'none' || !scopes.has(needed)) return [needed, field];
  return null;
}

/** Refuses what the caller's token does not give. @throws DomainError NOT_FOR_TOKENS, SCOPE_NEEDED. */
export function checkScopes(caller: Caller, asked: Asked): void {
  const [needed, field] = beyondScopes(caller, asked) ?? [];
  if (needed === undefined || field === undefined) return;
  throw needed === 'none' ? notForTokens(field) : scopeNeeded(needed, field);
}
