import {
  isEnumType,
  isInputObjectType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
  print,
  astFromValue,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** A description as one line of Markdown. */
function line(text: string | null | undefined): string {
  return (text ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** The same in the cell of a table. */
function cell(text: string | null | undefined): string {
  return line(text).replaceAll('|', String.raw`\|`);
}

/** What a field is given when it is left out: `= 20`, or nothing. */
function given({ defaultValue, type }: GraphQLArgument | GraphQLInputField): string {
  const value = defaultValue === undefined ? null : astFromValue(defaultValue, type);
  return value ? ` = ${print(value)}` : '';
}

function retired({ deprecationReason }: { readonly deprecationReason?: string | null }): string {
  return deprecationReason ? ` **Deprecated**: ${line(deprecationReason)}` : '';
}

function rows(first: string, lines: readonly (readonly [name: string, type: string, text: string])[]): string[] {
  return [
    `| ${first} | type | what |`,
    '| --- | --- | --- |',
    ...lines.map(([name, type, text]) => `| \`${name}\` | \`${cell(type)}\` | ${text} |`),
  ];
}

type AnyField = GraphQLField<unknown, unknown>;

/** One that is asked for: what it gives, then what it takes. */
function operation(field: AnyField): string[] {
  const taken = field.args.map(
    (argument) =>
      [
        argument.name,
        `${String(argument.type)}${given(argument)}`,
        cell(argument.description) + retired(argument),
      ] as const,
  );
  return [
    `### ${field.name}`,
    '',
    `${line(field.description)}${retired(field)}`,
    '',
    `Gives \`${String(field.type)}\`.`,
    ...(taken.length === 0 ? [] : ['', ...rows('argument', taken)]),
    '',
  ];
}

function fieldRow(field: AnyField): readonly [string, string, string] {
  const taken = field.args.map((argument) => `${argument.name}: ${String(argument.type)}${given(argument)}`).join(', ');
  return [
    taken === '' ? field.name : `${field.name}(${taken})`,
    String(field.type),
    cell(field.description) + retired(field),
  ];
}

function typeSection(type: GraphQLNamedType): string[] {
  const head = [`### ${type.name}`, '', line(type.description), ''];
  if (isObjectType(type)) return [...head, ...rows('field', Object.values(type.getFields()).map(fieldRow)), ''];
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).map(
      (field) =>
        [field.name, `${String(field.type)}${given(field)}`, cell(field.description) + retired(field)] as const,
    );
    return [...head, ...rows('field', fields), ''];
  }
  if (isUnionType(type))
    return [
      ...head,
      `One of ${type
        .getTypes()
        .map(({ name }) => `\`${name}\``)
        .join(', ')}.`,
      '',
    ];
  if (isEnumType(type))
    return [
      ...head,
      ...type.getValues().map((value) => `- \`${value.name}\`: ${line(value.description)}${retired(value)}`),
      '',
    ];
  return head;
}

/**
 * The schema as a reference to read: what can be asked, done and followed, then every type, input, enum and scalar.
 * @returns Markdown, the same for the same schema.
 */
export function schemaDocument(schema: GraphQLSchema): string {
  const roots = [
    ['Questions', 'What can be asked: `query { … }`.', schema.getQueryType()],
    ['Changes', 'What can be done: `mutation { … }`.', schema.getMutationType()],
    ['Events', 'What can be followed over a WebSocket: `subscription { … }`.', schema.getSubscriptionType()],
  ] as const;
  const rootNames = new Set(roots.map(([, , type]) => type?.name));
  const types = Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__') && !rootNames.has(name))
    .filter((type) => !isSpecifiedScalarType(type))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const kinds = [
    ['Types', types.filter(isObjectType)],
    ['Unions', types.filter(isUnionType)],
    ['Inputs', types.filter(isInputObjectType)],
    ['Enums', types.filter(isEnumType)],
    ['Scalars', types.filter(isScalarType)],
  ] as const;
  return [
    '<!-- Made from the schema by `npm run schema`; changes made here are written over. -->',
    '',
    '# The API',
    '',
    'One address, `POST /graphql`; GraphiQL with worked queries stands at the same address in a browser. A type that ends',
    'with `!` is never null; what null means stands with every field that may be. Counts of voices are told in whole steps of',
    'the threshold and are null when too few, whatever is asked (decisions/0011-told-in-steps.md). Errors carry',
    '`extensions.code`, which stays the same, and `extensions.messages.sv` and `.en`, which say what to do.',
    '',
    ...roots.flatMap(([title, words, type]) =>
      type ? [`## ${title}`, '', words, '', ...Object.values(type.getFields()).flatMap(operation)] : [],
    ),
    ...kinds.flatMap(([title, some]) => (some.length === 0 ? [] : [`## ${title}`, '', ...some.flatMap(typeSection)])),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}
