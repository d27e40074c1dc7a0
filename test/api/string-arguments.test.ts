import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { upload } from './client.js';
import { granbyIds, granbyProfile } from './granby.js';
import { databases, startServer, type DatabaseKind, type TestServer } from './server.js';
import { seedGranby } from './seed-granby.js';
import { stringPlaces } from '../bench/api/string-places.js';

const cursor = (position: unknown) => Buffer.from(JSON.stringify(position)).toString('base64url');

/** What nobody means, but anybody can send. */
const strange = [
  '\u0000',
  'a\u0000b',
  'Unikt\u0000',
  '\ud800',
  "' or 1=1 --",
  '%_\\!',
  '',
  'x'.repeat(100_000),
  granbyIds.statement('as-0').toUpperCase(),
  granbyIds.note.toUpperCase(),
  granbyIds.nugget(1).toUpperCase(),
  `${granbyIds.note}\u0000`,
];

/** Places in lists that no list has given. */
const cursors = [
  cursor(['a\u0000b']),
  cursor([Number.MAX_SAFE_INTEGER]),
  cursor([-Number.MAX_SAFE_INTEGER, 3]),
  cursor([3, Number.MAX_SAFE_INTEGER]),
  cursor(['0001-01-01T00:00:00Z', granbyIds.note]),
  cursor(['+275760-09-13T00:00:00Z', granbyIds.note]),
  cursor(['-271821-04-20T00:00:00Z', granbyIds.note]),
  cursor(['2020-11-02T09:00:00Z', granbyIds.note.toUpperCase()]),
];

const isInList = (place: string) => /\b(?:after|before)\)$/.test(place);

describe('strange texts in arguments', () => {
  const servers = new Map<DatabaseKind, { server: TestServer; uploadId: string }>();
  beforeAll(async () => {
    for (const kind of databases) {
      const server = await startServer(kind, { PROFILE: granbyProfile });
      await seedGranby(server.orm, 10);
      // What comes in during the test takes the numbers after Granby's.
      await server.orm.em.fork().execute("insert into setting (name, value) values ('statementSequence', 1000)");
      servers.set(kind, { server, uploadId: await upload(server, 'a.csv', 'Bygd;Unikt\nÅsen;Sjön är stilla.\n') });
    }
  });
  afterAll(async () => {
    for (const { server } of servers.values()) await server.stop();
  });

  it('have places enough', () => {
    expect(stringPlaces().length).toBeGreaterThan(25);
    expect(stringPlaces().filter(({ name }) => isInList(name)).length).toBeGreaterThan(5);
  });

  it.each(stringPlaces())(
    'are answered alike on both databases, and never by a failure: $name',
    async ({ name, operation, variables }) => {
      // To all else than what says where to go on in a list they are a text like others.
      for (const text of [...strange, ...(isInList(name) ? cursors : cursors.slice(0, 1))]) {
        const answers = await Promise.all(
          databases.map(async (kind) => {
            const { server, uploadId } = servers.get(kind)!;
            const { data, errors } = await server.ask<Record<string, unknown>>(operation, variables(text, uploadId));
            const codes = errors?.map((error) => error.extensions.code) ?? [];
            return { codes, found: Object.values(data ?? {}).map((value) => value !== null) };
          }),
        );
        const [one, other] = answers;
        expect({ text: text.slice(0, 50), ...one }).toEqual({ text: text.slice(0, 50), ...other });
        expect({ text: text.slice(0, 50), codes: one?.codes }).not.toEqual({
          text: text.slice(0, 50),
          codes: ['INTERNAL'],
        });
      }
    },
  );
});
