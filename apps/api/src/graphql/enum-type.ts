import { registerEnumType } from '@nestjs/graphql';

/** `focusGroup` → `FOCUS_GROUP`. */
function constantCase(value: string): string {
  return value.replace(/[A-Z]/g, (capital) => `_${capital}`).toUpperCase();
}

/**
 * Registers a GraphQL enum over the product's own values, so that no code maps between the two.
 * @param values every value with its description; the type sees to it that none is left out.
 */
export function enumType<Value extends string>(
  name: string,
  description: string,
  values: Readonly<Record<Value, string>>,
): Readonly<Record<string, Value>> {
  const entries = (Object.keys(values) as Value[]).map((value) => [constantCase(value), value] as const);
  const reference: Readonly<Record<string, Value>> = Object.fromEntries(entries);
  registerEnumType(reference, {
    name,
    description,
    valuesMap: Object.fromEntries(entries.map(([key, value]) => [key, { description: values[value] }])),
  });
  return reference;
}
