import { GraphQLError, Kind, parse, type DocumentNode } from 'graphql';
import type { ServerOptions } from 'graphql-ws';
import type { Extra } from 'graphql-ws/use/ws';
import { DomainError } from '../errors/domain-error.js';
import { formatGraphqlError } from '../errors/format-graphql-error.js';
import { isCrossSite } from '../originals/same-origin.guard.js';

const longest = 10_000;
/** The most words and signs a query may have, over HTTP as here. */
export const mostTokens = 5000;

/** An error as it is told over HTTP; one without a code is the library's own, about the schema. */
function told(error: GraphQLError): GraphQLError {
  const { extensions = {}, ...rest } = error.toJSON();
  const { message, ...formatted } = formatGraphqlError(
    { ...rest, extensions: { code: 'GRAPHQL_VALIDATION_FAILED', ...extensions } },
    error,
  );
  return new GraphQLError(message, { path: formatted.path, extensions: formatted.extensions });
}

/** What onError then tells. */
function refused(error: DomainError): GraphQLError[] {
  return [new GraphQLError(error.message, { originalError: error })];
}

/** WebSockets know no same-origin policy and pass the limits on queries by, so only our pages may follow, and nothing else. */
export const subscriptionTransport: Pick<ServerOptions, 'onConnect' | 'onSubscribe' | 'onNext' | 'onError'> = {
  onConnect: ({ extra }) => {
    const { origin, host } = (extra as Extra).request.headers;
    return !isCrossSite({ origin, host });
  },

  onSubscribe: (_context, _id, { query }) => {
    if (query.length > longest)
      return refused(
        new DomainError('QUERY_TOO_LARGE', {
          sv: `Frågan är ${query.length} tecken lång; ${longest} är det mesta. Korta den.`,
          en: `The query is ${query.length} characters long; ${longest} is the most. Shorten it.`,
        }),
      );
    let document: DocumentNode;
    try {
      document = parse(query, { maxTokens: mostTokens });
    } catch (error) {
      if (error instanceof RangeError) return [new GraphQLError(error.message, { originalError: error })];
      if (!(error instanceof GraphQLError)) throw error;
      return [new GraphQLError(error.message, { extensions: { code: 'GRAPHQL_PARSE_FAILED' } })];
    }
    const other = document.definitions.find(
      (definition) => definition.kind === Kind.OPERATION_DEFINITION && definition.operation !== 'subscription',
    );
    if (other === undefined) return undefined;
    return refused(
      new DomainError('SUBSCRIPTIONS_ONLY', {
        sv: 'Här går det bara att prenumerera. Skicka frågor och ändringar med POST /graphql.',
        en: 'Only subscriptions are served here. Send queries and mutations by POST /graphql.',
      }),
    );
  },

  onNext: (_context, _id, _payload, _args, result) =>
    result.errors === undefined ? undefined : { ...result, errors: result.errors.map(told) },

  onError: (_context, _id, _payload, errors) => errors.map((error) => told(error).toJSON()),
};
