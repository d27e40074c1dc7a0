import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, getNamedType, isObjectType, isUnionType, type GraphQLObjectType } from 'graphql';
import { argumentScopes, rootFieldScopes, typeScope, typeScopes } from './field-scopes.js';

const schema = buildSchema(readFileSync('apps/api/schema.gql', 'utf8'));
const roots = [schema.getQueryType(), schema.getSubscriptionType()].filter(
  (root) => root !== null && root !== undefined,
);
const taken = new Set([...rootFieldScopes.keys()].filter((name) => name.startsWith('Mutation.')));
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {}).map(
  (field) => [`Mutation.${field.name}`, field] as const,
);
const rootFields = roots
  .flatMap((root) => Object.values(root.getFields()).map((field) => [`${root.name}.${field.name}`, field] as const))
  .concat(mutations.filter(([name]) => taken.has(name)));

/** Every type that a token may come to by way of fields that are given to it. */
function reachable(): Set<string> {
  const found = new Set<string>();
  const walk = (type: GraphQLObjectType): void => {
    if (found.has(type.name)) return;
    found.add(type.name);
    if (typeScopes.get(type.name) === 'none') return;
    for (const field of Object.values(type.getFields())) {
      const inner = getNamedType(field.type);
      for (const one of isUnionType(inner) ? inner.getTypes() : [inner]) if (isObjectType(one)) walk(one);
    }
  };
  for (const [name, field] of rootFields) {
    const type = getNamedType(field.type);
    if (rootFieldScopes.get(name) !== 'none' && isObjectType(type)) walk(type);
  }
  return found;
}

describe('what a token must hold', () => {
  it('is declared for every field that is read or followed, and for none that is not there', () => {
    const names = rootFields.map(([name]) => name).sort();
    expect([...rootFieldScopes.keys()].sort()).toEqual(names);
  });

  it('lets nothing be changed but by taking files in', () => {
    expect([...taken].sort()).toEqual(['Mutation.importUpload', 'Mutation.readUpload']);
    expect([...taken].map((name) => rootFieldScopes.get(name))).toEqual(['import', 'import']);
  });

  it('is declared for every type that can be come to, and for none that is not there', () => {
    const undeclared = [...reachable()].filter((name) => !/(Connection|Edge)$/.test(name) && !typeScopes.has(name));
    const gone = [...typeScopes.keys()].filter((name) => schema.getType(name) === undefined);
    expect({ undeclared, gone }).toEqual({ undeclared: [], gone: [] });
  });

  it("is declared for every argument that asks for somebody's marks, and for none that is not there", () => {
    const marks = rootFields.flatMap(([name, { args }]) =>
      args.filter((one) => getNamedType(one.type).name === 'ReadingMarkFilter').map((one) => `${name}(${one.name})`),
    );
    expect([...argumentScopes.keys()].sort()).toEqual(marks.sort());
    expect(new Set(argumentScopes.values())).toEqual(new Set(['none']));
  });

  it('is no less for a page than for what is on it', () => {
    expect(['StatementConnection', 'EvidenceEdge', 'CurationDecisionConnection'].map(typeScope)).toEqual([
      'statements',
      'statements',
      'figures',
    ]);
  });

  it('is more than any token has for what nobody has declared', () => {
    expect(typeScope('Unknown')).toBe('none');
  });

  it('is statements for whatever holds the text of one, but for what stands in a report', () => {
    const texts = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter(({ name }) => !name.startsWith('Report'))
      .filter((type) => reachable().has(type.name) && ['text', 'unmasked'].some((name) => name in type.getFields()))
      .map(({ name }) => [name, typeScope(name)]);
    expect(texts.length).toBeGreaterThan(4);
    // What the municipality itself writes.
    expect(texts.filter(([, scope]) => scope === 'figures').map(([name]) => name)).toEqual([
      'CoverageSentence',
      'LedgerReason',
      'Question',
    ]);
  });
});
