import type { ApolloServerPlugin } from '@apollo/server';
import {
  defaultFieldResolver,
  GraphQLObjectType,
  Kind,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { RequestContext } from '../viewer/viewers.js';
import type { Metrics } from './metrics.js';
import { notesOf } from './request-watch.js';
import { withinSpan } from './spans.js';

const mostNamed = 8;

/** What is asked for, by the schema's own names: those of operations and aliases are the caller's, and may be anything. */
export function operationName(schema: GraphQLSchema, { operation, selectionSet }: OperationDefinitionNode): string {
  const known = schema.getRootType(operation)?.getFields() ?? {};
  const names = selectionSet.selections
    .flatMap((one) => (one.kind === Kind.FIELD ? [one.name.value] : []))
    .filter((name) => Object.hasOwn(known, name) || name === '__schema' || name === '__type');
  return [operation, ...[...new Set(names)].sort().slice(0, mostNamed)].join(' ');
}

/** Tells the request's own watch what was asked for, and by which of our codes it was refused. */
export function operationWatch(): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: ({ contextValue }) => {
      const { res: response } = contextValue.req as { res?: Parameters<typeof notesOf>[0] };
      if (response === undefined) return Promise.resolve({});
      return Promise.resolve({
        didResolveOperation({ schema, operation }) {
          if (operation !== undefined) notesOf(response).operation = operationName(schema, operation);
          return Promise.resolve();
        },
        willSendResponse({ response: { body } }) {
          const code = body.kind === 'single' ? body.singleResult.errors?.[0]?.extensions?.['code'] : undefined;
          if (typeof code === 'string') notesOf(response).code = code;
          return Promise.resolve();
        },
      });
    },
  };
}

/** Has each field of Query and Mutation timed and within a span; the fields below are left as quick as they are. */
export function watchRootFields(schema: GraphQLSchema, metrics: Pick<Metrics, 'field'>): GraphQLSchema {
  for (const type of [schema.getQueryType(), schema.getMutationType()]) {
    if (!(type instanceof GraphQLObjectType)) continue;
    for (const field of Object.values(type.getFields())) {
      const name = `${type.name}.${field.name}`;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = async (...given) => {
        const started = performance.now();
        try {
          return await withinSpan(name, { 'graphql.field': name }, () => resolve(...given));
        } finally {
          metrics.field(name, (performance.now() - started) / 1000);
        }
      };
    }
  }
  return schema;
}
