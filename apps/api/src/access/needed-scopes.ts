import {
  getNamedType,
  isObjectType,
  Kind,
  typeFromAST,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { rootFieldScopes, typeScope, type Needed } from './field-scopes.js';

/** What an operation takes, each with the first field that takes it, as `Type.field`. */
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

  function field(parent: GraphQLNamedType, name: string): void {
    // The schema's description of itself is for everyone who is let in.
    if (name.startsWith('__')) return;
    const path = `${parent.name}.${name}`;
    const scope = parent === root ? (rootFieldScopes.get(path) ?? 'none') : typeScope(parent.name);
    if (!needed.has(scope)) needed.set(scope, path);
  }

  function walk(set: SelectionSetNode, parent: GraphQLNamedType | null | undefined): void {
    if (parent === null || parent === undefined) return;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        field(parent, selection.name.value);
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
