import { ModeratorsKey } from '../../apps/api/src/viewer/moderators-key.js';
import type { GraphqlAnswer, TestServer } from './server.js';

/** Somebody who has shown the moderators' key. */
export interface Moderator {
  readonly cookie: string;
  ask<Data>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<GraphqlAnswer<Data>>;
  data<Data>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Data>;
}

/** Shows a key; the answer as it stands. */
export function showKey(server: TestServer, key: string, name = 'Maj'): Promise<Response> {
  return fetch(`${server.url}/moderator-session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ key, name }),
  });
}

/** Makes a new key and logs in with it; whoever was logged in by another is no more. */
export async function logIn(server: TestServer, name = 'Maj'): Promise<Moderator> {
  return logInWith(server, await server.app.get(ModeratorsKey).renew(new Date()), name);
}

/** Logs in with a key, beside others who have it. */
export async function logInWith(server: TestServer, key: string, name: string): Promise<Moderator> {
  const response = await showKey(server, key, name);
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  async function ask<Data>(query: string, variables?: Readonly<Record<string, unknown>>) {
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query, variables }),
    });
    return (await answer.json()) as GraphqlAnswer<Data>;
  }
  return {
    cookie,
    ask,
    async data<Data>(query: string, variables?: Readonly<Record<string, unknown>>) {
      const answer = await ask<Data>(query, variables);
      if (answer.errors !== undefined || answer.data === null) throw new Error(JSON.stringify(answer.errors ?? answer));
      return answer.data;
    },
  };
}
