import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  getNamedType,
  isObjectType,
  isRequiredArgument,
  isScalarType,
  isUnionType,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { takeIn } from './client.js';
import { databases, startServer, type TestServer } from './server.js';
import { exempt, fromToldCounts, toldCounts } from './told-fields.js';

const schema = buildSchema(readFileSync('apps/api/schema.gql', 'utf8'));
/** What is no number and holds none. */
const wordless = new Set(['String', 'ID', 'Boolean', 'Date', 'DateTime']);

const rootTypes = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter(
  (type) => type !== null && type !== undefined,
);
const fieldsOf = (type: GraphQLObjectType) => Object.values(type.getFields()) as GraphQLField<unknown, unknown>[];

/** What is given to fields that cannot be asked for without it. */
const required = new Map([
  ['Query.comparison', '(a: { districtIds: ["hotagen"] }, b: { districtIds: ["offerdal", "follinge-laxsjo"] })'],
  ['Query.crossTabulation', '(rows: KEYPHRASE, columns: DISTRICT)'],
]);

/** Object types that an operation can reach, by the shortest way there from a query whose arguments are known. */
function reached(): { types: Set<GraphQLObjectType>; ways: Map<string, readonly string[]> } {
  const types = new Set(rootTypes);
  const ways = new Map<string, readonly string[]>(rootTypes.slice(0, 1).map((type) => [type.name, []]));
  for (const type of types)
    for (const field of fieldsOf(type)) {
      const next = getNamedType(field.type);
      // What is one of several has no way of its own: a fragment leads there.
      if (isUnionType(next)) for (const member of next.getTypes()) types.add(member);
      if (!isObjectType(next)) continue;
      types.add(next);
      const way = ways.get(type.name);
      const given = required.get(`${type.name}.${field.name}`);
      if (way !== undefined && !ways.has(next.name) && (given !== undefined || !field.args.some(isRequiredArgument)))
        ways.set(next.name, [...way, `${field.name}${given ?? ''}`]);
    }
  return { types, ways };
}
const { types, ways } = reached();

const numbers = [...types].flatMap((type) =>
  fieldsOf(type).flatMap((field) => {
    const scalar = getNamedType(field.type);
    return isScalarType(scalar) && !wordless.has(scalar.name) ? [`${type.name}.${field.name}`] : [];
  }),
);

describe('every number that the schema can give', () => {
  const named = [...toldCounts, ...fromToldCounts, ...[...exempt.values()].flat()];

  it('has passed the door, is computed from what has, or is exempt for a reason', () => {
    expect(numbers.filter((number) => !named.includes(number))).toEqual([]);
  });

  it('is named once, and what is named is there', () => {
    expect(named.filter((name, index) => named.indexOf(name) !== index)).toEqual([]);
    expect(named.filter((name) => !numbers.includes(name))).toEqual([]);
  });

  it('may be missing, if the door made it: null is what too few look like', () => {
    const told = new Set(toldCounts);
    const always = [...types].flatMap((type) =>
      fieldsOf(type)
        .filter((field) => told.has(`${type.name}.${field.name}`) && String(field.type) !== 'Int')
        .map((field) => `${type.name}.${field.name}: ${String(field.type)}`),
    );
    expect(always).toEqual([]);
  });
});

const districts = ['Hotagen', 'Offerdal', 'Föllinge-Laxsjö'];
const words = ['Tystnaden', 'Skidspåren', 'Vägen', 'Fisket', 'Skogen', 'Föreningslivet'];
/** Groups of every size from one voice to a dozen, by district, month and word. */
const csv = [
  'Datum;Bygd;Namn;Varför bor du där du bor?;Vad saknas?',
  ...districts.flatMap((district, place) =>
    words.flatMap((word, index) =>
      Array.from(
        { length: ((index * 5 + place * 4) % 13) + 1 },
        (_, each) =>
          `2020-${String(7 + ((each + index) % 4)).padStart(2, '0')}-10;${district};${district} ${word} ${each};${word} är det bästa här.;${each % 3 === 0 ? `Bättre ${word.toLowerCase()}.` : ''}`,
      ),
    ),
  ),
  '',
].join('\n');

/** All values of a field at the end of a way through lists and objects. */
function valuesAt(value: unknown, [next, ...rest]: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((one) => valuesAt(one, next === undefined ? [] : [next, ...rest]));
  if (next === undefined) return [value];
  return typeof value === 'object' && value !== null ? valuesAt((value as Record<string, unknown>)[next], rest) : [];
}

describe.each(databases)('what the door lets out, on %s', (kind) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer(kind);
    await takeIn(server, 'bidrag.csv', csv);
  });
  afterAll(() => server.stop());

  it('is null or whole steps, wherever the schema says that a count is told', async () => {
    const seen: Record<string, unknown[]> = {};
    for (const name of toldCounts) {
      const [type = '', field = ''] = name.split('.');
      const way = [...(ways.get(type) ?? []), field];
      const query = way.reduceRight((inner, one) => `${one}${inner === '' ? '' : ` { ${inner} }`}`, '');
      const names = way.map((one) => one.split('(')[0] ?? '');
      seen[name] = valuesAt(await server.data(`{ ${query} }`), names);
    }
    const wrong = Object.entries(seen).filter(([, values]) =>
      values.some((value) => value !== null && !(typeof value === 'number' && value >= 5 && value % 5 === 0)),
    );
    expect(wrong).toEqual([]);
    // The dialogue is such that most figures have some that are told and some that are hidden.
    const all = Object.values(seen).flat();
    expect(all.filter((value) => value === null).length).toBeGreaterThan(30);
    expect(all.filter((value) => value !== null).length).toBeGreaterThan(30);
  });
});
