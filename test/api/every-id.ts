import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isUnionType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
} from 'graphql';

const schema = buildSchema(readFileSync('apps/api/schema.gql', 'utf8'));
const plain: Readonly<Record<string, string>> = { Int: '1', Float: '1', Boolean: 'true', Date: '"2020-09-01"' };
/** Texts that are not ids and yet open something. */
const opening = /token|secret|code|key/i;

interface Filled {
  readonly text: string;
  readonly holdsId: boolean;
}

/** @param depth how deep inputs are filled that hold others of their kind. */
function filled(name: string, type: GraphQLInputType, id: string, depth = 2): Filled {
  if (isNonNullType(type)) return filled(name, type.ofType, id, depth);
  if (isListType(type)) {
    const { text, holdsId } = filled(name, type.ofType, id, depth);
    return { text: `[${text}]`, holdsId };
  }
  if (isEnumType(type)) return { text: type.getValues()[0]!.name, holdsId: false };
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const needed = (field: (typeof fields)[number]) => isNonNullType(field.type) && field.defaultValue === undefined;
    const all = fields
      .filter((field) => depth > 0 || needed(field))
      .map((field) => ({ field, value: filled(field.name, field.type, id, depth - 1) }));
    const wanted = type.isOneOf
      ? [all.find(({ value }) => value.holdsId) ?? all[0]!]
      : all.filter(({ field, value }) => value.holdsId || needed(field));
    return {
      text: `{ ${wanted.map(({ field, value }) => `${field.name}: ${value.text}`).join(', ')} }`,
      holdsId: wanted.some(({ value }) => value.holdsId),
    };
  }
  const holdsId = isScalarType(type) && (type.name === 'ID' || (type.name === 'String' && opening.test(name)));
  return { text: holdsId ? JSON.stringify(id) : (plain[type.name] ?? '"x"'), holdsId };
}

/** Every value of an answer that needs no arguments, and those of what it holds. */
function selection(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (isUnionType(named)) return '{ __typename }';
  if (!isObjectType(named) && !isInterfaceType(named)) return '';
  const fields = Object.values(named.getFields()).flatMap((field) => {
    if (field.args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined)) return [];
    if (isLeafType(getNamedType(field.type))) return [field.name];
    return depth > 0 ? [`${field.name} ${selection(field.type, depth - 1)}`] : [];
  });
  return `{ ${['__typename', ...fields].join(' ')} }`;
}

function call(field: GraphQLField<unknown, unknown>, id: string, filtered: boolean): string | null {
  const args = field.args.map((arg) => ({ arg, value: filled(arg.name, arg.type, id) }));
  const isRoom = (type: GraphQLInputType) => filtered || getNamedType(type).name !== 'StatementFilter';
  if (!args.some(({ arg, value }) => value.holdsId && isRoom(arg.type))) return null;
  const given = args.filter(
    ({ arg, value }) => value.holdsId || (isNonNullType(arg.type) && arg.defaultValue === undefined),
  );
  const said = given.map(({ arg, value }) => `${arg.name}: ${value.text}`).join(', ');
  return `${field.name}(${said}) ${selection(field.type, 1)}`;
}

/** Calls that are asked for at once: fewer than are too many, or too costly. */
const perRequest = { plain: 6, filtered: 1 } as const;

/**
 * A call of every query and mutation that takes an id, or a text that opens something, with this one wherever there is room for one.
 * @param filtered with those whose only room for one is a filter of statements, which are slow.
 */
export function everyCallWith(id: string, filtered: boolean): readonly string[] {
  return [schema.getQueryType(), schema.getMutationType()].flatMap((root) => {
    const calls = Object.values(root?.getFields() ?? {}).flatMap((field) => call(field, id, filtered) ?? []);
    const size = perRequest[filtered ? 'filtered' : 'plain'];
    const requests = Array.from({ length: Math.ceil(calls.length / size) }, (_, at) =>
      calls.slice(at * size, (at + 1) * size).map((one, index) => `a${index}: ${one}`),
    );
    return requests.map((some) => `${root!.name.toLowerCase()} { ${some.join(' ')} }`);
  });
}
