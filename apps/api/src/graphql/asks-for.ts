import { Kind, visit, type FieldNode, type GraphQLResolveInfo } from 'graphql';
import { largestPage } from './connection.js';

type Asked = Pick<GraphQLResolveInfo, 'operation' | 'fragments' | 'variableValues'>;

function fieldsCalled({ operation, fragments }: Asked, name: string): FieldNode[] {
  const found: FieldNode[] = [];
  for (const node of [operation, ...Object.values(fragments)])
    visit(node, {
      Field(field) {
        if (field.name.value === name) found.push(field);
      },
    });
  return found;
}

/** Whether a field of this name is asked for anywhere in the operation: what takes long need not be found for nothing. */
export function asksFor(asked: Asked, name: string): boolean {
  return fieldsCalled(asked, name).length > 0;
}

/** How many of a list are asked for at most, wherever a field of this name stands; 0 where it does not. @param left of one without `first`. */
export function mostAskedOf(asked: Asked, name: string, left: number): number {
  const firsts = fieldsCalled(asked, name).map(({ arguments: given }) => {
    const value = given?.find((argument) => argument.name.value === 'first')?.value;
    if (value === undefined) return left;
    if (value.kind === Kind.INT) return Number(value.value);
    const variable = value.kind === Kind.VARIABLE ? asked.variableValues[value.name.value] : undefined;
    // One that has no value may be refused later; until then it is any.
    return typeof variable === 'number' ? variable : largestPage;
  });
  return Math.max(0, ...firsts);
}
