import { unwrapResolverError } from '@apollo/server/errors';
import { Logger } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { describeError, internalError, type DescribedError } from './describe-error.js';
import { failureOf } from '../logging/failure.js';
import { DomainError, type Messages } from './domain-error.js';

const logger = new Logger('GraphQL');

const notPersisted: Messages = {
  sv: 'Frågor sparas inte på servern. Skicka hela frågan i fältet query varje gång.',
  en: 'Queries are not kept on the server. Send the whole query in the field query each time.',
};

/** Refusals by the GraphQL layer itself, before any code of ours; their own words name the place, in English. */
const requestErrors: Readonly<Record<string, (detail: string) => Messages>> = {
  GRAPHQL_PARSE_FAILED: (detail) => ({
    sv: `Frågan är inte giltig GraphQL. Rätta den och skicka igen: ${detail}`,
    en: `The query is not valid GraphQL. Correct it and send it again: ${detail}`,
  }),
  GRAPHQL_VALIDATION_FAILED: (detail) => ({
    sv: `Frågan stämmer inte med schemat. Rätta den efter schemat på /graphql: ${detail}`,
    en: `The query does not match the schema. Correct it by the schema at /graphql: ${detail}`,
  }),
  BAD_USER_INPUT: (detail) => ({
    sv: `Ett värde i frågan går inte att använda. Rätta det och skicka igen: ${detail}`,
    en: `A value in the query cannot be used. Correct it and send it again: ${detail}`,
  }),
  OPERATION_RESOLUTION_FAILURE: (detail) => ({
    sv: `Det går inte att avgöra vilken fråga som ska köras. Ange operationName: ${detail}`,
    en: `It cannot be decided which operation to run. Give operationName: ${detail}`,
  }),
  PERSISTED_QUERY_NOT_SUPPORTED: () => notPersisted,
  PERSISTED_QUERY_NOT_FOUND: () => notPersisted,
  BAD_REQUEST: (detail) => ({
    sv: `Anropet går inte att läsa. Skicka POST med Content-Type application/json och fältet query: ${detail}`,
    en: `The request cannot be read. Send POST with Content-Type application/json and the field query: ${detail}`,
  }),
};

/** The one place where an error becomes a GraphQL error: a stable code and a message in both languages, no internals. */
export function formatGraphqlError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = causeOf(error);
  const described = describeError(cause) ?? describeExcess(formatted.message) ?? describeRequestError(formatted);
  if (described === null) logger.error(failureOf(cause));
  const { code, messages } = described ?? internalError;
  return {
    message: messages.sv,
    ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
    ...(formatted.path === undefined ? {} : { path: formatted.path }),
    extensions: { code, messages },
  };
}

/** What a resolver threw, or the refusal that one of our own validation rules reported. */
function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError instanceof DomainError
    ? error.originalError
    : unwrapResolverError(error);
}

/** A query so long or deep that reading it was given up, before our own limits could measure it. */
function describeExcess(message: string): DescribedError | null {
  if (/Maximum call stack size exceeded/.test(message))
    return {
      code: 'QUERY_TOO_DEEP',
      kind: 'invalid',
      messages: {
        sv: 'Frågan har för många nivåer i varandra. Dela upp den i flera.',
        en: 'The query has too many levels within each other. Split it into several.',
      },
    };
  const most = /Document contains more tha[nt] (\d+) tokens/.exec(message)?.[1];
  if (most === undefined) return null;
  return {
    code: 'QUERY_TOO_LARGE',
    kind: 'invalid',
    messages: {
      sv: `Frågan har fler än ${most} ord och tecken. Dela upp den i flera.`,
      en: `The query has more than ${most} words and signs. Split it into several.`,
    },
  };
}

function describeRequestError(
  formatted: GraphQLFormattedError,
): { readonly code: string; readonly messages: Messages } | null {
  const code = formatted.extensions?.['code'];
  const describe = typeof code === 'string' ? requestErrors[code] : undefined;
  return typeof code === 'string' && describe !== undefined ? { code, messages: describe(formatted.message) } : null;
}
