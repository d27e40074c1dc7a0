import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { groupBy } from '../../apps/api/src/graphql/group-by.js';
import { granbyIds } from './granby.js';

const schema = buildSchema(readFileSync('apps/api/schema.gql', 'utf8'));
type AnyField = GraphQLField<unknown, unknown>;

/** What must be given to come somewhere in Granby, by type and field. */
const given: Readonly<Record<string, string>> = {
  'Query.comparison': '(a: { districtIds: ["as"] }, b: { districtIds: ["berg"] })',
  'Query.crossTabulation': '(rows: DISTRICT, columns: THEME)',
  'Query.district': '(id: "as")',
  'Query.import': `(id: "${granbyIds.submissionsImport}")`,
  'Query.keyphrase': '(id: "sv:väg")',
  'Query.meetingNote': `(id: "${granbyIds.note}")`,
  'Query.nugget': `(id: "${granbyIds.nugget(1)}")`,
  'Query.nuggets': '(districtId: "as")',
  'Query.placeText': '(districtId: "as")',
  'Query.statement': `(id: "${granbyIds.statement('as-0')}")`,
  'Query.statementPlace': `(id: "${granbyIds.statement('as-0')}")`,
  'Query.theme': '(id: "vagar")',
  'Statement.mark': '(by: "Maj")',
  'Statement.found': '(text: "nummer")',
};

/** Each reading is a line of its own in the log of what was shown unmasked. */
const oneByOne: ReadonlySet<string> = new Set(['Statement.unmasked', 'MeetingNote.unmasked']);

/** One field of what a paged list holds, or all of its values together, with the query that asks for it. */
export interface PagedField {
  readonly list: string;
  readonly field: string;
  /** @param first how many of the list are asked for. */
  readonly query: (first: number) => string;
}

const isPaged = (field: AnyField) => field.args.some(({ name }) => name === 'first');

/** How a field is asked for; null when it takes what we have not. */
function call(type: GraphQLObjectType, field: AnyField): string | null {
  const arguments_ = given[`${type.name}.${field.name}`];
  if (arguments_ !== undefined) return `${field.name}${arguments_}`;
  return field.args.some(isRequiredArgument) ? null : field.name;
}

function withFirst(asked: string, first: number): string {
  return asked.endsWith(')') ? `${asked.slice(0, -1)}, first: ${first})` : `${asked}(first: ${first})`;
}

/** What a field is asked for with: its values, and that there is something behind each of the rest. */
function selection(type: unknown, depth: number): string {
  const named = getNamedType(type as never) as unknown;
  if (isUnionType(named)) return ' { __typename }';
  if (!isObjectType(named)) return '';
  if (depth === 0) return ' { __typename }';
  const inner = Object.values(named.getFields()).flatMap((field) => {
    const asked = call(named, field);
    if (asked === null || oneByOne.has(`${named.name}.${field.name}`)) return [];
    return [`${asked}${selection(field.type, isLeafType(getNamedType(field.type)) ? 0 : depth - 1)}`];
  });
  return ` { ${inner.join(' ')} }`;
}

/** The shortest way from the root to each type, as the fields on it. */
function ways(): ReadonlyMap<GraphQLObjectType, readonly string[]> {
  const root = schema.getQueryType()!;
  const found = new Map<GraphQLObjectType, readonly string[]>([[root, []]]);
  const waiting = [root];
  for (let type = waiting.shift(); type !== undefined; type = waiting.shift())
    for (const field of Object.values(type.getFields())) {
      const next = getNamedType(field.type);
      const asked = call(type, field);
      if (asked === null || !isObjectType(next) || found.has(next)) continue;
      found.set(next, [...found.get(type)!, asked]);
      waiting.push(next);
    }
  return found;
}

/** What a paged list holds, and how one comes from the list to it. */
function held(field: AnyField): { readonly type: GraphQLObjectType; readonly by: readonly string[] } | null {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return null;
  if (isListType(getNullableType(field.type))) return { type, by: [] };
  const nodes = type.getFields()['nodes'];
  const node = nodes === undefined ? null : getNamedType(nodes.type);
  return isObjectType(node) ? { type: node, by: ['nodes'] } : null;
}

/** Every field of what every paged list of the schema holds; values that are there already, together. */
export function pagedFields(): PagedField[] {
  return [...ways()].flatMap(([parent, way]) =>
    Object.values(parent.getFields())
      .filter(isPaged)
      .flatMap((list): PagedField[] => {
        const asked = call(parent, list);
        const holds = held(list);
        if (asked === null || holds === null) return [];
        const parts = Object.values(holds.type.getFields()).flatMap((field) => {
          const inner = call(holds.type, field);
          if (inner === null || oneByOne.has(`${holds.type.name}.${field.name}`)) return [];
          const isValue = isLeafType(getNamedType(field.type));
          return [{ field: isValue ? 'values' : field.name, text: `${inner}${selection(field.type, 1)}` }];
        });
        return [...groupBy(parts, ({ field }) => field)].map(([field, texts]) => ({
          list: `${parent.name}.${list.name}`,
          field,
          query: (first) =>
            `{ ${[...way, withFirst(asked, first), ...holds.by].reduceRight(
              (inside, one) => `${one} { ${inside} }`,
              texts.map(({ text }) => text).join(' '),
            )} }`,
        }));
      }),
  );
}
