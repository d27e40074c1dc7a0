import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredInputField,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql';
import { upload } from './client.js';
import { granbyIds, granbyProfile } from './granby.js';
import { databases, startServer, type DatabaseKind, type TestServer } from './server.js';
import { seedGranby } from './seed-granby.js';

const schema = buildSchema(readFileSync('apps/api/schema.gql', 'utf8'));
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
  cursor(['a\u0000b']),
  cursor([Number.MAX_SAFE_INTEGER]),
  cursor([-Number.MAX_SAFE_INTEGER, 3]),
  cursor([3, Number.MAX_SAFE_INTEGER]),
  cursor(['0001-01-01T00:00:00Z', granbyIds.note]),
  cursor(['+275760-09-13T00:00:00Z', granbyIds.note]),
  cursor(['-271821-04-20T00:00:00Z', granbyIds.note]),
  cursor(['2020-11-02T09:00:00Z', granbyIds.note.toUpperCase()]),
];

interface Place {
  readonly name: string;
  readonly operation: string;
  /** The arguments with `text` at this place. */
  readonly variables: (text: string, uploadId: string) => Record<string, unknown>;
}

const listed = (type: GraphQLInputType): boolean => (isNonNullType(type) ? listed(type.ofType) : isListType(type));

/** What is given where something must be, so that the strange text is what is looked at. */
function ordinary(field: GraphQLArgument | GraphQLInputField, uploadId: string): unknown {
  const type = getNamedType(field.type);
  if (field.name === 'uploadId') return uploadId;
  const one = isInputObjectType(type)
    ? Object.fromEntries(
        Object.values(type.getFields())
          .filter(isRequiredInputField)
          .map((inner) => [inner.name, ordinary(inner, uploadId)]),
      )
    : isEnumType(type)
      ? type.getValues()[0]?.name
      : { ID: 'as', String: 'ord', Int: 5, Boolean: false }[type.name];
  return listed(field.type) ? [one] : one;
}

/** Every way down to a string or an id among what a field takes; into a filter within a filter no further. */
function* paths(
  fields: readonly (GraphQLArgument | GraphQLInputField)[],
  above: readonly string[] = [],
): Generator<(GraphQLArgument | GraphQLInputField)[]> {
  for (const field of fields) {
    const type = getNamedType(field.type);
    if (type.name === 'ID' || type.name === 'String') yield [field];
    else if (isInputObjectType(type) && !above.includes(type.name))
      for (const rest of paths(Object.values(type.getFields()), [...above, type.name])) yield [field, ...rest];
  }
}

function given(path: readonly (GraphQLArgument | GraphQLInputField)[], text: string, uploadId: string): unknown {
  const [field, ...rest] = path;
  if (field === undefined) return text;
  const type = getNamedType(field.type);
  const inner = rest[0];
  const one =
    inner === undefined || !isInputObjectType(type)
      ? text
      : {
          ...(ordinary({ ...field, type } as GraphQLInputField, uploadId) as object),
          [inner.name]: given(rest, text, uploadId),
        };
  return listed(field.type) ? [one] : one;
}

function places(): Place[] {
  return [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
    Object.values(root?.getFields() ?? {}).flatMap((field) =>
      [...paths(field.args)].map((path): Place => {
        const used = field.args.filter((argument) => argument === path[0] || isRequiredInputField(argument as never));
        const declared = used.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
        const passed = used.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
        const kind = root === schema.getQueryType() ? 'query' : 'mutation';
        const selection = isObjectType(getNamedType(field.type)) ? ' { __typename }' : '';
        return {
          name: `${field.name}(${path.map((one) => one.name).join('.')})`,
          operation: `${kind} (${declared}) { ${field.name}(${passed})${selection} }`,
          variables: (text, uploadId) =>
            Object.fromEntries(
              used.map((argument) => [
                argument.name,
                argument === path[0] ? given(path, text, uploadId) : ordinary(argument, uploadId),
              ]),
            ),
        };
      }),
    ),
  );
}

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
    expect(places().length).toBeGreaterThan(25);
  });

  it.each(places())(
    'are answered alike on both databases, and never by a failure: $name',
    async ({ operation, variables }) => {
      for (const text of strange) {
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
