import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isScalarType,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import type { TestServer } from './server.js';

const schema = buildSchema(readFileSync('apps/api/schema.gql', 'utf8'));

/** A root field, and a call of it that fits the schema, whatever it says. */
export interface Operation {
  /** `Type.field`. */
  readonly name: string;
  readonly query: string;
}

const values: Readonly<Record<string, string>> = { Int: '1', Float: '1', Boolean: 'true' };

function value(type: GraphQLInputType): string {
  if (isNonNullType(type)) return value(type.ofType);
  if (isListType(type)) return `[${value(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    if (type.isOneOf) {
      const [one] = Object.values(type.getFields());
      return `{ ${one!.name}: ${value(one!.type)} }`;
    }
    const needed = Object.values(type.getFields()).filter(
      (field) => isNonNullType(field.type) && field.defaultValue === undefined,
    );
    return `{ ${needed.map((field) => `${field.name}: ${value(field.type)}`).join(', ')} }`;
  }
  return isScalarType(type) ? (values[type.name] ?? '"x"') : '"x"';
}

function call(kind: string, field: GraphQLField<unknown, unknown>): string {
  const needed = field.args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
  const given = needed.map((arg) => `${arg.name}: ${value(arg.type)}`).join(', ');
  const leaf = isLeafType(getNamedType(field.type));
  return `${kind} { ${field.name}${given === '' ? '' : `(${given})`}${leaf ? '' : ' { __typename }'} }`;
}

/** A call of every root field of the schema, made of the schema. */
export const everyOperation: readonly Operation[] = [
  schema.getQueryType(),
  schema.getMutationType(),
  schema.getSubscriptionType(),
].flatMap((root) =>
  Object.values(root?.getFields() ?? {}).map((field) => ({
    name: `${root!.name}.${field.name}`,
    query: call(root!.name.toLowerCase(), field),
  })),
);

interface Layer {
  readonly route?: { readonly path: string; readonly methods: Readonly<Record<string, boolean>> };
}

/** Every address that a controller answers at, as the running server has them: `GET /exports/:file`. */
export function everyRoute(server: TestServer): readonly string[] {
  const { router } = server.app.getHttpAdapter().getInstance() as { router: { stack: readonly Layer[] } };
  const found = router.stack.flatMap(({ route }) =>
    route === undefined ? [] : Object.keys(route.methods).map((method) => `${method.toUpperCase()} ${route.path}`),
  );
  return [...new Set(found)].sort();
}

/** An address that fits the template. */
export function filledIn(route: string): { readonly method: string; readonly path: string } {
  const [method = '', template = ''] = route.split(' ');
  return {
    method,
    path: template
      .replace(/:version/g, '1')
      .replace(/:format/g, 'pdf')
      .replace(/:\w+/g, 'x'),
  };
}
