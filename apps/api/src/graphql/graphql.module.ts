import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { GraphQLModule, GraphQLSchemaHost } from '@nestjs/graphql';
import { accessPlugin } from '../access/access-plugin.js';
import { MikroORM } from '@mikro-orm/sql';
import { Callers } from '../access/callers.js';
import { Refusals } from '../audit/refusals.js';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';
import { dataVersion } from '../database/data-version.js';
import { formatGraphqlError } from '../errors/format-graphql-error.js';
import { apolloLogger } from '../logging/apollo-logger.js';
import { Viewers } from '../viewer/viewers.js';
import { Metrics } from '../watch/metrics.js';
import { operationWatch, watchRootFields } from '../watch/operation-watch.js';
import { answerCache } from './answer-cache.js';
import { depthLimit, introspectionLimit, returnLimit, sizeLimit } from './query-limits.js';
import { mostTokens } from './query-text.js';
import { subscriptionTransport } from './subscription-transport.js';

// A page of the dashboard asks for tens of fields, eight deep.
const deepest = 12;
const mostFields = 500;
/** The largest of the dashboard's pages may come to some 30,000 values. */
export const mostValues = 200_000;
// The whole schema, as tools ask for it, is some two thirds of this.
const mostOfSchema = 500_000;
/** Those told of an invalid query; whoever wrote it mends the first. */
const mostErrors = 10;

/** What no query may go beyond, whoever asks. */
export const queryLimits = [depthLimit(deepest), sizeLimit(mostFields), introspectionLimit(mostOfSchema), returnLimit];

/** The GraphQL endpoint at /graphql, queries over HTTP and subscriptions over WebSocket. */
@Module({
  imports: [
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      inject: [Callers, Viewers, Refusals, GraphQLSchemaHost, CONFIG, Metrics, MikroORM],
      useFactory: (
        callers: Callers,
        viewers: Viewers,
        refusals: Refusals,
        schemas: GraphQLSchemaHost,
        config: Config,
        metrics: Metrics,
        orm: MikroORM,
      ) => ({
        path: '/graphql',
        // In memory: the server writes nothing where it is installed. `npm run schema` writes schema.gql.
        autoSchemaFile: true,
        sortSchema: true,
        // Strangers are refused at the door, before any query is read.
        introspection: true,
        csrfPrevention: true,
        graphiql: false,
        // A query is sent whole: nothing is kept for whoever comes first.
        persistedQueries: false,
        subscriptions: {
          'graphql-ws': subscriptionTransport({ callers, viewers, refusals, schemas, rules: queryLimits }),
        },
        transformSchema: (schema) => watchRootFields(schema, metrics),
        plugins: [
          operationWatch(),
          accessPlugin(callers, viewers, refusals, mostValues),
          answerCache(dataVersion(config, orm), () => new Date().toISOString()),
        ],
        logger: apolloLogger,
        validationRules: queryLimits,
        validationOptions: { maxErrors: mostErrors },
        parseOptions: { maxTokens: mostTokens },
        formatError: formatGraphqlError,
      }),
    }),
  ],
  exports: [GraphQLModule],
})
export class GraphqlModule {}
