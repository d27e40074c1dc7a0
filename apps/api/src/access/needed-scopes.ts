import {
  getNamedType,
  isObjectType,
  Kind,
  typeFromAST,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { argumentScopes, rootFieldScopes, typeScope, type Needed } from './field-scopes.js';

/** What an operation takes, each with the first field that takes it, as `Type.field`, or argument, as `Type.field(argument)`. */
export type NeededScopes = ReadonlyMap<Needed, string>;

/** What a token must hold to be answered: for each field that is asked for, whatever fragment it stands in. */
export function neededScopes(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): NeededScopes {
  const needed = new Map<Needed, string>();
  const walked = new Set<string>();
  const root = schema.getRootType(operation.operation);
  const fragments = new Map(
    document.definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((one) => [one.name.value, one]),
  );

  function field(parent: GraphQLNamedType, { name: { value: name }, arguments: given = [] }: FieldNode): void {
    // The schema's description of itself is for everyone who is let in.
    if (name.startsWith('__')) return;
    const path = `${parent.name}.${name}`;
    const scope = parent === root ? (rootFieldScopes.get(path) ?? 'none') : typeScope(parent.name);
    if (!needed.has(scope)) needed.set(scope, path);
    for (const argument of given.map((one) => `${path}(${one.name.value})`)) {
      const more = argumentScopes.get(argument);
      if (more !== undefined && !needed.has(more)) needed.set(more, argument);
    }
  }

  function walk(set: SelectionSetNode, parent: GraphQLNamedType | null | undefined): void {
    if (parent === null || parent === undefined) return;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        field(parent, selection);
        const type = isObjectType(parent) ? parent.getFields()[selection.name.value]?.type : undefined;
        if (selection.selectionSet !== undefined && type !== undefined)
          walk(selection.selectionSet, getNamedType(type));
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition;
        walk(selection.selectionSet, condition === undefined ? parent : typeFromAST(schema, condition));
      } else {
        const fragment = fragments.get(selection.name.value);
        if (fragment === undefined || walked.has(selection.name.value)) continue;
        walked.add(selection.name.value);
        walk(fragment.selectionSet, typeFromAST(schema, fragment.typeCondition));
      }
    }
  }

  walk(operation.selectionSet, root);
  return needed;
}
