import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Caller } from './callers.js';
import { neededScopes } from './needed-scopes.js';
import { notForTokens, scopeNeeded } from './token-refusals.js';

/** An operation that is about to be run. */
interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** Refuses what the caller's token does not give. @throws DomainError NOT_FOR_TOKENS, SCOPE_NEEDED. */
export function checkScopes({ scopes }: Caller, { schema, document, operation }: Asked): void {
  if (scopes === null) return;
  for (const [needed, field] of neededScopes(schema, document, operation)) {
    if (needed === 'none') throw notForTokens(field);
    if (!scopes.has(needed)) throw scopeNeeded(needed, field);
  }
}
