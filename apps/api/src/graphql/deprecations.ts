import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';

/** Something that can be marked as going away. */
interface Retirable {
  readonly name: string;
  readonly deprecationReason?: string | null | undefined;
}

/** What a reason has to say: from which day it may go, and what is to be used in its place. */
const wanted = /^Use .+ instead\. Goes away (\d{4}-\d{2}-\d{2})\.$/s;

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function isClear(reason: string): boolean {
  const day = wanted.exec(reason)?.[1];
  return day !== undefined && isDay(day);
}

/** Everything of a schema that can be marked as going away, as `Type.field(argument)`. */
function* retirables(schema: GraphQLSchema): Generator<readonly [path: string, item: Retirable]> {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isEnumType(type)) for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value];
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) yield [`${type.name}.${field.name}`, field];
    if (isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields())) {
        yield [`${type.name}.${field.name}`, field];
        for (const argument of field.args) yield [`${type.name}.${field.name}(${argument.name})`, argument];
      }
  }
}

/**
 * What goes away without saying, as every reason must, what to use in its place and from which day it may be gone:
 * `Use districts instead. Goes away 2027-06-01.`
 */
export function unclearDeprecations(schema: GraphQLSchema): string[] {
  return [...retirables(schema)]
    .filter(([, { deprecationReason }]) => typeof deprecationReason === 'string' && !isClear(deprecationReason))
    .map(([path, { deprecationReason }]) => `${path}: ${deprecationReason}`);
}
