import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  buildSchema as parseSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  printSchema,
  type GraphQLArgument,
  type GraphQLSchema,
} from 'graphql';
import { AppModule } from '../app.module.js';
import { parseConfig } from '../config/config.js';
import { breakingChanges, unexplainedChanges } from './breaking-changes.js';
import { buildSchema } from './build-schema.js';
import { unclearDeprecations } from './deprecations.js';
import { schemaDocument } from './schema-document.js';

const rootDir = fileURLToPath(new URL('../../../..', import.meta.url));

/** Everything in a schema that a reader meets, as `Type.field(argument)`, with its description. */
function described(schema: GraphQLSchema): { readonly name: string; readonly description: string }[] {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
  );
  return types.flatMap((type) => {
    // The three roots are named by GraphQL itself.
    const own = ['Query', 'Mutation', 'Subscription'].includes(type.name) ? [] : [{ name: type.name, item: type }];
    const fields =
      isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : [];
    const values = isEnumType(type) ? type.getValues() : [];
    return [
      ...own,
      ...values.map((value) => ({ name: `${type.name}.${value.name}`, item: value })),
      ...fields.flatMap((field) => [
        { name: `${type.name}.${field.name}`, item: field },
        ...('args' in field
          ? field.args.map((argument: GraphQLArgument) => ({
              name: `${type.name}.${field.name}(${argument.name})`,
              item: argument,
            }))
          : []),
      ]),
    ].map(({ name, item }) => ({ name, description: item.description ?? '' }));
  });
}

describe('the schema', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await buildSchema(AppModule.with(parseConfig({}, rootDir)));
  });

  it('is the one that is checked in (if this is meant: npm run schema)', () => {
    expect(`${printSchema(schema)}\n`).toBe(readFileSync(join(rootDir, 'apps/api/schema.gql'), 'utf8'));
  });

  it('is told in docs/api.md as it is (if this is meant: npm run schema)', () => {
    expect(schemaDocument(schema)).toBe(readFileSync(join(rootDir, 'docs/api.md'), 'utf8'));
  });

  it('breaks no query that the last released one answered, unless a decision names the change', () => {
    const released = parseSchema(readFileSync(join(rootDir, 'apps/api/released.gql'), 'utf8'));
    const folder = join(rootDir, 'docs/decisions');
    const decisions = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(unexplainedChanges(breakingChanges(released, schema), decisions)).toEqual([]);
  });

  it('says of all that goes away from which day, and what to ask for instead', () => {
    expect(unclearDeprecations(schema)).toEqual([]);
  });

  it('describes every type, field, argument and enum value in a sentence', () => {
    const all = described(schema);
    expect(all.length).toBeGreaterThan(200);
    expect(all.filter(({ description }) => !/^[A-Z"'`].{5,}\.$/s.test(description)).map(({ name }) => name)).toEqual(
      [],
    );
  });

  it('says of every nullable output field what null means', () => {
    const silent = Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type) && !type.name.startsWith('__')
        ? Object.values(type.getFields())
            .filter((field) => !String(field.type).endsWith('!') && !/[Nn]ull/.test(field.description ?? ''))
            .map((field) => `${type.name}.${field.name}`)
        : [],
    );
    expect(silent).toEqual([]);
  });
});
