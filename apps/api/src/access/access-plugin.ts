import type { ApolloServerPlugin } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { setActor } from '../audit/actor.js';
import type { Refusals } from '../audit/refusals.js';
import { DomainError } from '../errors/domain-error.js';
import { httpStatus } from '../errors/http-error.filter.js';
import { queryExtent } from '../graphql/query-extent.js';
import { costRefusal } from '../graphql/query-limits.js';
import { checkOperation, refusedField } from '../permissions/permissions.js';
import { checkOpenedBy, type RequestContext, type Viewers } from '../viewer/viewers.js';
import type { Callers } from './callers.js';
import { beyondScopes, checkScopes } from './check-scopes.js';
import { RateLimitedError } from './rate-limited.js';

/** The schema's description of itself is read from memory: so much of it weighs as one value of data. */
const schemaPart = 10;

/** An error of ours as the GraphQL server tells it, with its HTTP status. */
function told(error: DomainError): GraphQLError {
  const headers = new HeaderMap();
  if (error instanceof RateLimitedError) headers.set('retry-after', String(error.seconds));
  return new GraphQLError(error.message, {
    originalError: error,
    extensions: { http: { status: httpStatus(error.kind), headers } },
  });
}

/** Sees to it, before a query is run, that whoever asks may have all of it and has budget left, and tells what it cost. */
export function accessPlugin(
  callers: Callers,
  viewers: Viewers,
  refusals: Refusals,
  mostValues: number,
): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: (started) => {
      const caller = callers.of(started.contextValue.req);
      let requested = 0;
      return Promise.resolve({
        async didResolveOperation(context) {
          const { schema, document, operation, request } = context;
          if (operation === undefined) return;
          try {
            if (caller !== null) checkScopes(caller, { schema, document, operation });
            const viewer = await viewers.of(context.contextValue);
            setActor(viewer.actor);
            if (operation.operation === 'mutation') checkOpenedBy(viewer, context.contextValue);
            checkOperation(viewer, { schema, document, operation });
            const { cost, schemaCost } = queryExtent(schema, document, operation, request.variables ?? {});
            requested = cost + Math.ceil(schemaCost / schemaPart);
            const refusal = costRefusal(cost, mostValues);
            if (refusal !== null) throw refusal;
            if (caller !== null) callers.takeCost(caller, requested);
          } catch (error) {
            const asked = { schema, document, operation };
            const viewer = await viewers.of(context.contextValue);
            const beyond = caller === null ? null : beyondScopes(caller, asked);
            const isAnothers = error instanceof DomainError && error.code === 'ANOTHER_SIGNED_IN';
            if (!isAnothers) await refusals.note(viewer, beyond?.[1] ?? refusedField(viewer, asked));
            throw error instanceof DomainError ? told(error) : error;
          }
        },
        willSendResponse({ response: { body } }) {
          if (caller !== null && body.kind === 'single')
            body.singleResult.extensions = { ...body.singleResult.extensions, cost: callers.told(caller, requested) };
          return Promise.resolve();
        },
      });
    },
  };
}
