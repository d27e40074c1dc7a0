import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './graphiql.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createClient } from 'graphql-ws';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { workedQueries } from './worked-queries';

const root = document.getElementById('graphiql');
if (root === null) throw new Error('graphiql.html must hold an element with the id "graphiql".');

const fetcher = createGraphiQLFetcher({
  url: '/graphql',
  wsClient: createClient({
    url: `${window.location.protocol === 'https:' ? 'wss' : 'ws'}://${window.location.host}/graphql`,
  }),
});

createRoot(root).render(
  <StrictMode>
    <GraphiQL fetcher={fetcher} defaultTabs={[...workedQueries]} defaultEditorToolsVisibility="variables">
      <GraphiQL.Logo>
        <a href="/">Guldkorn</a>
      </GraphiQL.Logo>
    </GraphiQL>
  </StrictMode>,
);
