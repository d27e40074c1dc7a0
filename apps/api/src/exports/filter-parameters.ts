import {
  coerceInputValue,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredArgument,
  getNamedType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { DomainError } from '../errors/domain-error.js';
import { shownId } from '../errors/shown-id.js';
import type { StatementFilterInput } from '../statements/statement-filter.input.js';

/** A value of the query as Express gives it: a text, several, or something nested. */
type Parameter = unknown;

function refused(name: string, what: { readonly sv: string; readonly en: string }): DomainError {
  const shown = shownId(name);
  return new DomainError('EXPORT_FILTER_UNREADABLE', {
    sv: `Filtret ${shown} i adressen går inte att läsa: ${what.sv}`,
    en: `The filter ${shown} in the address cannot be read: ${what.en}`,
  });
}

/** What stands in the address, as the input field takes it. Lists are parted by commas, or the name given again. */
function valueOf(name: string, type: GraphQLInputType, parameter: Parameter): unknown {
  const texts = Array.isArray(parameter) ? parameter : [parameter];
  if (!texts.every((text): text is string => typeof text === 'string'))
    throw refused(name, { sv: 'skriv namn=värde.', en: 'write name=value.' });
  const isList = isListType(getNullableType(type));
  if (isInputObjectType(getNamedType(type))) {
    try {
      return JSON.parse(texts.join('')) as unknown;
    } catch {
      throw refused(name, { sv: 'skriv det som JSON.', en: 'write it as JSON.' });
    }
  }
  if (isList) return texts.flatMap((text) => text.split(',')).filter((text) => text !== '');
  if (texts.length > 1) throw refused(name, { sv: 'ange det en gång.', en: 'give it once.' });
  const [text = ''] = texts;
  const scalar = String(getNullableType(type));
  if (scalar === 'Boolean') return text === 'true' ? true : text === 'false' ? false : text;
  return scalar === 'Int' && /^-?\d+$/.test(text) ? Number(text) : text;
}

/** What stands in the address, read as the schema reads it. */
function coerced(name: string, type: GraphQLInputType, parameter: Parameter): unknown {
  return coerceInputValue(valueOf(name, type, parameter), type, (_path, _value, error) => {
    throw refused(name, { sv: error.message, en: error.message });
  });
}

/** Takes a whole StatementFilter as JSON, which holds beside all others. */
const wholeFilter = 'filter';

/**
 * What an address gives of the arguments of a field of the schema's Query, those left out as the schema has them.
 * @throws DomainError EXPORT_PARAMETER_MISSING or EXPORT_FILTER_UNREADABLE.
 */
export function argumentsFromParameters(
  schema: GraphQLSchema,
  field: string,
  names: readonly string[],
  parameters: Readonly<Record<string, Parameter>>,
): Readonly<Record<string, unknown>> {
  const known = schema.getQueryType()?.getFields()[field]?.args ?? [];
  return Object.fromEntries(
    known
      .filter(({ name }) => names.includes(name))
      .map((argument) => {
        const { name, type } = argument;
        if (parameters[name] !== undefined) return [name, coerced(name, type, parameters[name])];
        if (!isRequiredArgument(argument)) return [name, argument.defaultValue];
        const named = getNamedType(type);
        const values = isEnumType(named)
          ? named
              .getValues()
              .map((value) => value.name)
              .join(', ')
          : named.name;
        throw new DomainError('EXPORT_PARAMETER_MISSING', {
          sv: `Adressen saknar ${name}. Lägg till ${name}= och något av: ${values}.`,
          en: `The address lacks ${name}. Add ${name}= and one of: ${values}.`,
        });
      }),
  );
}

/**
 * The filter that an address asks for, by the names and values of the schema's own StatementFilter; or all of it as JSON in
 * the parameter `filter`.
 * @param own parameters that the address takes besides.
 * @throws DomainError EXPORT_FILTER_UNKNOWN or EXPORT_FILTER_UNREADABLE.
 */
export function filterFromParameters(
  schema: GraphQLSchema,
  parameters: Readonly<Record<string, Parameter>>,
  own: readonly string[] = [],
): StatementFilterInput {
  const type = schema.getType('StatementFilter');
  if (!isInputObjectType(type)) throw new Error('The schema has no StatementFilter.');
  const fields = type.getFields();
  const filter: Record<string, unknown> = {};
  for (const [name, parameter] of Object.entries(parameters)) {
    if (own.includes(name) || name === wholeFilter) continue;
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field === undefined) {
      const known = [...Object.keys(fields), wholeFilter].join(', ');
      throw new DomainError('EXPORT_FILTER_UNKNOWN', {
        sv: `Adressen har filtret ${shownId(name)}, som inte finns. De som finns: ${known}.`,
        en: `The address has the filter ${shownId(name)}, which does not exist. These do: ${known}.`,
      });
    }
    filter[name] = coerced(name, field.type, parameter);
  }
  const simple = filter as StatementFilterInput;
  if (parameters[wholeFilter] === undefined) return simple;
  const whole = coerced(wholeFilter, type, parameters[wholeFilter]) as StatementFilterInput;
  return Object.keys(simple).length === 0 ? whole : { ...simple, and: [...(simple.and ?? []), whole] };
}
