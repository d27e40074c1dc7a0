import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql';

function calendarDate(value: unknown): string {
  const text = typeof value === 'string' ? value : '';
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // Date.parse lets 30 February through as 1 March; a real day comes back as itself.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text)
    throw new GraphQLError(`Not a calendar date: write it as YYYY-MM-DD, for instance 2020-10-08.`);
  return text;
}

/** A day in the calendar, kept as the string YYYY-MM-DD throughout. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A day in the calendar, as YYYY-MM-DD. It has no time and no time zone.',
  serialize: calendarDate,
  parseValue: calendarDate,
  parseLiteral: (node) => calendarDate(node.kind === Kind.STRING ? node.value : null),
});

/** Any JSON value, handed on as it is. */
export const JsonScalar = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description: 'Any JSON value; the field that gives it says of which form.',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
});
