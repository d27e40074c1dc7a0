import { readFileSync } from 'node:fs';
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

const schema = buildSchema(readFileSync('apps/api/schema.gql', 'utf8'));

/** A string or an id among the arguments of a query or a mutation. */
export interface StringPlace {
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

/** Every place where a string or an id can be given. */
export function stringPlaces(): StringPlace[] {
  return [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
    Object.values(root?.getFields() ?? {}).flatMap((field) =>
      [...paths(field.args)].map((path): StringPlace => {
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
