import { describe, expect, it } from '@jest/globals';
import { Client, fetchExchange } from 'urql';
import { askAgainExchange } from './ask-again-exchange';

/** What has been sent, each with its name and a way to answer it. */
interface Sent {
  readonly name: string;
  readonly answer: (told: string) => Promise<void>;
}

/** A client and all that it sends, answered by hand: as when a network lets answers pass each other. */
function byHand(): { readonly client: Client; readonly sent: readonly Sent[] } {
  const sent: Sent[] = [];
  const client = new Client({
    url: 'http://localhost/graphql',
    preferGetMethod: false,
    exchanges: [askAgainExchange, fetchExchange],
    fetch: (_, init) =>
      new Promise((resolve) => {
        const { query } = JSON.parse(init?.body as string) as { query: string };
        sent.push({
          name: /told|change/.exec(query)?.[0] ?? '',
          async answer(told) {
            const body = JSON.stringify({ data: { told } });
            resolve(new Response(body, { headers: { 'content-type': 'application/json' } }));
            await settled();
          },
        });
      }),
  });
  return { client, sent };
}

/** When all that follows of itself has been done. */
const settled = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

/** Asks past the cache, as a page does; what it has been told so far. */
async function ask(client: Client): Promise<readonly string[]> {
  const told: string[] = [];
  client.query('{ told }', {}, { requestPolicy: 'network-only' }).subscribe(({ data, stale }) => {
    if (!stale) told.push((data as { told: string }).told);
  });
  await settled();
  return told;
}

async function change(client: Client): Promise<void> {
  client.mutation('mutation { change }', {}).subscribe(() => undefined);
  await settled();
}

const names = (sent: readonly Sent[]) => sent.map(({ name }) => name);

describe('a change that is made', () => {
  it('has what is under way asked for again, and the answer from before it let go of', async () => {
    const { client, sent } = byHand();
    const told = await ask(client);
    await change(client);
    await sent[1]!.answer('');
    expect(names(sent)).toEqual(['told', 'change', 'told']);
    await sent[2]!.answer('after');
    await sent[0]!.answer('before');
    expect(told).toEqual(['after']);
  });

  it('has what two ask for anew asked for again once, and no answer from before it comes last', async () => {
    const { client, sent } = byHand();
    const told = await ask(client);
    await sent[0]!.answer('first');
    await ask(client);
    await ask(client);
    expect(names(sent)).toEqual(['told', 'told', 'told']);
    await sent[1]!.answer('before');
    await change(client);
    await sent[3]!.answer('');
    expect(names(sent)).toEqual(['told', 'told', 'told', 'change', 'told']);
    await sent[4]!.answer('after');
    await sent[2]!.answer('before');
    expect(told).toEqual(['first', 'after']);
  });

  it('leaves what has been answered to the cache', async () => {
    const { client, sent } = byHand();
    const told = await ask(client);
    await sent[0]!.answer('before');
    await change(client);
    await sent[1]!.answer('');
    expect(names(sent)).toEqual(['told', 'change']);
    expect(told).toEqual(['before']);
  });
});
