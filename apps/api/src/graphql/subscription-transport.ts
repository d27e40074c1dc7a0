import type { IncomingMessage } from 'node:http';
import {
  GraphQLError,
  Kind,
  parse,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type ValidationRule,
} from 'graphql';
import type { ServerOptions } from 'graphql-ws';
import type { Extra } from 'graphql-ws/use/ws';
import type { Callers } from '../access/callers.js';
import { checkScopes } from '../access/check-scopes.js';
import { tokenNeeded } from '../access/token-refusals.js';
import { DomainError } from '../errors/domain-error.js';
import { formatGraphqlError } from '../errors/format-graphql-error.js';
import { isCrossSite } from '../web/cross-site-check.js';
import type { Refusals } from '../audit/refusals.js';
import { checkOperation, refusedField } from '../permissions/permissions.js';
import { bearerIn, type Viewers } from '../viewer/viewers.js';
import { documentRefusal, mostTokens } from './query-text.js';

const longest = 10_000;

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

/** A token as `connectionParams` carry it: browsers let no page set the head of a WebSocket. */
function bearerFrom(
  parameters: Readonly<Record<string, unknown>> | undefined,
  request: IncomingMessage,
): string | null {
  const given = parameters?.['authorization'] ?? parameters?.['Authorization'];
  return typeof given === 'string' ? bearerIn({ headers: { authorization: given } }) : bearerIn(request);
}

/** Closes with a code of our own (4401, 4429), which says why. */
const closings = { unauthorized: 4401, tooMany: 4429 } as const;

/** So soon a socket is closed when whoever it was opened by is signed out, shut out, or has been away for too long. */
const lookEvery = 5000;

/** Closes a socket when what let it in no longer does: nobody asks anything by it, so nothing else would tell. */
function endWithSession(socket: Extra['socket'], holds: () => Promise<boolean>): void {
  const looking = setInterval(() => {
    // A database that does not answer for a moment signs nobody out.
    holds().then(
      (open) => open || socket.close(closings.unauthorized, 'SIGN_IN_NEEDED'),
      () => undefined,
    );
  }, lookEvery);
  looking.unref();
  socket.once('close', () => clearInterval(looking));
}

interface TransportParts {
  readonly callers: Callers;
  readonly viewers: Viewers;
  readonly refusals: Refusals;
  /** Known once the server stands. */
  readonly schemas: { readonly schema: GraphQLSchema };
  readonly rules: readonly ValidationRule[];
}

/**
 * WebSockets know no same-origin policy and pass by what guards the queries over HTTP: so only our pages and programs may
 * follow, nothing but subscriptions is served, and who asks is decided here as there.
 */
export function subscriptionTransport({
  callers,
  viewers,
  refusals,
  schemas,
  rules,
}: TransportParts): Pick<ServerOptions, 'onConnect' | 'onSubscribe' | 'onNext' | 'onError'> {
  async function refusal({ request }: Extra, document: DocumentNode): Promise<readonly GraphQLError[] | undefined> {
    const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
    if (operations.some(({ operation }) => operation !== 'subscription'))
      return refused(
        new DomainError('SUBSCRIPTIONS_ONLY', {
          sv: 'Här går det bara att prenumerera. Skicka frågor och ändringar med POST /graphql.',
          en: 'Only subscriptions are served here. Send queries and mutations by POST /graphql.',
        }),
      );
    const beyond = validate(schemas.schema, document, rules);
    if (beyond.length > 0) return beyond;
    const caller = callers.of(request);
    try {
      if (caller === null) throw tokenNeeded();
      for (const operation of operations) checkScopes(caller, { schema: schemas.schema, document, operation });
      const viewer = await viewers.of({ req: request });
      for (const operation of operations) checkOperation(viewer, { schema: schemas.schema, document, operation });
      callers.takeRequest(caller);
      return undefined;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const viewer = await viewers.of({ req: request });
      for (const operation of operations)
        await refusals.note(viewer, refusedField(viewer, { schema: schemas.schema, document, operation }));
      return refused(error);
    }
  }

  return {
    onConnect: async ({ extra, connectionParams }) => {
      const { request, socket } = extra as Extra;
      const { origin, host } = request.headers;
      if (isCrossSite({ origin, host })) return false;
      const bearer = bearerFrom(connectionParams, request);
      try {
        await callers.letIn(request, bearer);
        endWithSession(socket, () => callers.stillLetIn(request, bearer));
        return true;
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        if (error.kind in closings) socket.close(closings[error.kind as keyof typeof closings], error.code);
        return false;
      }
    },

    onSubscribe: ({ extra }, _id, { query }) => {
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
      const hostile = documentRefusal(document);
      return hostile === null ? refusal(extra as Extra, document) : refused(hostile);
    },

    onNext: (_context, _id, _payload, _args, result) =>
      result.errors === undefined ? undefined : { ...result, errors: result.errors.map(told) },

    onError: (_context, _id, _payload, errors) => errors.map((error) => told(error).toJSON()),
  };
}
