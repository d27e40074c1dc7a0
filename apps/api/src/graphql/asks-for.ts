import { visit, type GraphQLResolveInfo } from 'graphql';

/** Whether a field of this name is asked for anywhere in the operation: what takes long need not be found for nothing. */
export function asksFor(
  { operation, fragments }: Pick<GraphQLResolveInfo, 'operation' | 'fragments'>,
  name: string,
): boolean {
  let isAsked = false;
  for (const node of [operation, ...Object.values(fragments)])
    visit(node, {
      Field(field) {
        if (field.name.value === name) isAsked = true;
      },
    });
  return isAsked;
}
