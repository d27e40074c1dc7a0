import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { formatGraphqlError } from '../errors/format-graphql-error.js';
import { costLimit, depthLimit, returnLimit, sizeLimit } from './query-limits.js';
import { mostTokens, subscriptionTransport } from './subscription-transport.js';

// A page of the dashboard asks for tens of fields, eight deep; introspection is let through whole.
const deepest = 12;
const mostFields = 500;
// The largest of its pages may come to some 30,000 values.
const mostValues = 200_000;

/** What no query may go beyond. */
export const queryLimits = [depthLimit(deepest), sizeLimit(mostFields), costLimit(mostValues), returnLimit];

/** The GraphQL endpoint at /graphql, queries over HTTP and subscriptions over WebSocket. */
@Module({
  imports: [
    GraphQLModule.forRoot<ApolloDriverConfig>({
      driver: ApolloDriver,
      path: '/graphql',
      // In memory: the server writes nothing where it is installed. `npm run schema` writes schema.gql.
      autoSchemaFile: true,
      sortSchema: true,
      introspection: true,
      csrfPrevention: true,
      graphiql: false,
      // A query is sent whole: nothing is kept for whoever comes first.
      persistedQueries: false,
      subscriptions: { 'graphql-ws': subscriptionTransport },
      validationRules: queryLimits,
      parseOptions: { maxTokens: mostTokens },
      formatError: formatGraphqlError,
    }),
  ],
  exports: [GraphQLModule],
})
export class GraphqlModule {}
