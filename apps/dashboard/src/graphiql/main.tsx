import './style-nonce';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './graphiql.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createClient } from 'graphql-ws';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { workedQueries } from './worked-queries';

/** Some district of this municipality, so that the worked queries run as they stand; null when none can be had. */
async function someDistrict(): Promise<string | null> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ districts { id } }' }),
    });
    const { data } = (await response.json()) as { data: { districts: readonly { id: string }[] } | null };
    return data?.districts[0]?.id ?? null;
  } catch {
    return null;
  }
}

const fetcher = createGraphiQLFetcher({
  url: '/graphql',
  wsClient: createClient({
    url: `${window.location.protocol === 'https:' ? 'wss' : 'ws'}://${window.location.host}/graphql`,
  }),
});

async function show(): Promise<void> {
  const root = document.getElementById('graphiql');
  if (root === null) throw new Error('graphiql.html must hold an element with the id "graphiql".');
  const districtId = await someDistrict();
  const tabs = workedQueries.map(({ query, variables }) =>
    variables === undefined || districtId === null ? { query } : { query, variables: variables(districtId) },
  );
  createRoot(root).render(
    <StrictMode>
      <GraphiQL fetcher={fetcher} defaultTabs={tabs} defaultEditorToolsVisibility="variables">
        <GraphiQL.Logo>
          <a href="/">Guldkorn</a>
        </GraphiQL.Logo>
      </GraphiQL>
    </StrictMode>,
  );
}

void show();
