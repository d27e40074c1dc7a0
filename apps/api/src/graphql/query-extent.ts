import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  isUnionType,
  Kind,
  typeFromAST,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { largestPage } from './connection.js';

/** What an operation asks for, before it is run. */
export interface QueryExtent {
  /** Fields below each other, at most. */
  readonly depth: number;
  /** Fields in the text, fragments counted wherever they are spread. */
  readonly fields: number;
  /** Values that may come back: fields times the lengths of the lists they stand in. */
  readonly cost: number;
  /** The same of the schema's description of itself, which is read from memory. */
  readonly schemaCost: number;
  /** How many times each type stands on one way down, at most. */
  readonly types: ReadonlyMap<string, number>;
}

const nothing: QueryExtent = { depth: 0, fields: 0, cost: 0, schemaCost: 0, types: new Map() };

/** What a list without `first` is taken to hold: it grows with what comes in. */
const unboundedList = 100;

/** Lists that stay short however much comes in, by type and field. */
const shortLists: ReadonlyMap<string, number> = new Map([
  ['Statement.mentions', 20],
  ['Statement.themes', 5],
  ['Statement.redactions', 10],
  ['Statement.found', 10],
  ['Query.districts', 10],
  ['Query.programme', 20],
  ['Meeting.notes', 10],
  ['Overview.byDistrict', 10],
  ['Theme.byDistrict', 10],
  ['Theme.marks', 5],
  ['Nugget.marks', 5],
  ['CommonGround.byDistrict', 10],
  ['Municipality.questions', 10],
  ['Municipality.focusGroups', 20],
  ['District.places', 40],
  ['UnknownName.offers', 2],
  ['UploadDuplicates.stored', 20],
  ['NotePreview.offers', 20],
  ['PersonalDataFound.places', 5],
  ['PreviewRow.answers', 20],
  ['PreviewRow.attributes', 20],
  ['Column.samples', 3],
  ['QualityFigure.themes', 20],
  ['QualitySample.themes', 20],
  ['QualitySample.coders', 5],
  ['Query.retention', 4],
  ['PlaceText.paragraphs', 100],
  ['PlaceText.sources', 80],
  ['Query.writtenTextNotes', 30],
  ['WrittenTextNote.strayFigures', 5],
  ['ReportParagraph.sentences', 8],
  ['ReportSentence.parts', 8],
  ['Report.items', 60],
  ['Report.edits', 60],
  ['Report.leftOut', 60],
  ['Report.versions', 20],
  ['ReportScope.districtIds', 10],
  ['ReportScope.groupIds', 10],
  ['ReportScope.themeIds', 20],
  ['ReportItem.actions', 20],
  ['ReportItem.findingIds', 20],
  ['ReportItem.statementIds', 50],
  ['ReportDraft.items', 60],
  ['ReportItemBlocks.actions', 20],
  ['ReportItemBlocks.blockIds', 20],
  ['ReportDraft.written', 40],
  ['ReportDraft.lostEdits', 20],
  ['ReportDraft.blockReadings', 80],
  ['ReportBlockNote.strayFigures', 5],
  ['Readability.notes', 10],
  ['ReportVersion.shares', 20],
  ['ReportComment.answers', 5],
  ['ReportDocument.firstPage', 15],
  ['ReportDocument.blocks', 80],
  ['ReportDocument.sources', 80],
  ['ReportParagraphBlock.sentences', 8],
  ['ReportListBlock.items', 10],
  ['ReportListItem.sentences', 3],
  ['ReportFiguresBlock.figures', 10],
  ['ReportBarChart.series', 5],
  ['ReportBarChart.bars', 20],
  ['ReportBar.values', 5],
  ['ReportTable.columns', 8],
  ['ReportTable.rows', 20],
  ['ReportTableRow.cells', 8],
  ['KeyphraseNetwork.keyphrases', 40],
  ['KeyphraseNetwork.links', 80],
  // No short list, but of no more than can be drawn.
  ['QualitySample.statements', 1000],
]);

/** What costs more to work out than what comes back shows, in values: two of them are beyond the limit. */
const heavyFields: ReadonlyMap<string, number> = new Map([
  ['Query.comparison', 120_000],
  ['Query.crossTabulation', 20_000],
  ['Query.keyphraseNetwork', 60_000],
  ['Report.draft', 60_000],
  ['ReportVersion.changesNow', 60_000],
]);

/** Lists of the schema's description of itself, as long as they are in the mean. */
const schemaLists: ReadonlyMap<string, number> = new Map([
  ['__Type.fields', 8],
  ['__Type.inputFields', 4],
  ['__Type.enumValues', 4],
  ['__Type.interfaces', 1],
  ['__Type.possibleTypes', 1],
  ['__Field.args', 2],
  ['__Schema.directives', 5],
  ['__Directive.args', 2],
  ['__Directive.locations', 5],
]);

/** What the variables of an operation stand for; null where they are not known, and may stand for the most. */
type Variables = Readonly<Record<string, unknown>> | null;

/** Puts beside each other what stands side by side. */
function beside(one: QueryExtent, other: QueryExtent): QueryExtent {
  const types = new Map(one.types);
  for (const [type, times] of other.types) types.set(type, Math.max(times, types.get(type) ?? 0));
  return {
    depth: Math.max(one.depth, other.depth),
    fields: one.fields + other.fields,
    cost: one.cost + other.cost,
    schemaCost: one.schemaCost + other.schemaCost,
    types,
  };
}

/** Measures operations against the schema; each fragment once. One that holds itself is refused by another rule. */
class Measure {
  private readonly known = new Map<string, QueryExtent>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    private readonly variables: Variables,
    private readonly defaults: ReadonlyMap<string, unknown>,
  ) {}

  selections(set: SelectionSetNode, parent: GraphQLNamedType | null | undefined): QueryExtent {
    if (isUnionType(parent)) return this.alternatives(set, parent);
    let extent = nothing;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) extent = beside(extent, this.fragment(selection.name.value));
      else if (selection.kind === Kind.INLINE_FRAGMENT)
        extent = beside(
          extent,
          this.selections(
            selection.selectionSet,
            selection.typeCondition === undefined ? parent : typeFromAST(this.schema, selection.typeCondition),
          ),
        );
      else if (selection.name.value === '__schema' || selection.name.value === '__type')
        extent = beside(extent, this.ofSchema(selection));
      else if (!selection.name.value.startsWith('__')) extent = beside(extent, this.field(selection, parent));
    }
    return extent;
  }

  /** What is of one of several types is never all of them: it costs what the dearest does. */
  private alternatives({ selections }: SelectionSetNode, union: GraphQLNamedType): QueryExtent {
    const costs = new Map<string, number>();
    let extent = nothing;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) continue;
      const [type, of] =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? [this.fragments.get(selection.name.value)?.typeCondition, this.fragment(selection.name.value)]
          : [
              selection.typeCondition,
              this.selections(
                selection.selectionSet,
                selection.typeCondition === undefined ? union : typeFromAST(this.schema, selection.typeCondition),
              ),
            ];
      const name = type?.name.value ?? union.name;
      costs.set(name, (costs.get(name) ?? 0) + of.cost);
      extent = beside(extent, of);
    }
    const whole = costs.get(union.name) ?? 0;
    costs.delete(union.name);
    return { ...extent, cost: whole + Math.max(0, ...costs.values()) };
  }

  private fragment(name: string): QueryExtent {
    const ready = this.known.get(name);
    if (ready !== undefined) return ready;
    this.known.set(name, nothing);
    const definition = this.fragments.get(name);
    const found = definition
      ? this.selections(definition.selectionSet, typeFromAST(this.schema, definition.typeCondition))
      : nothing;
    this.known.set(name, found);
    return found;
  }

  /** The schema's description of itself holds nobody's data and is no deeper than another rule lets it: its size is what counts. */
  private ofSchema(node: FieldNode): QueryExtent {
    const type = this.schema.getType(node.name.value === '__schema' ? '__Schema' : '__Type');
    const { cost } = node.selectionSet === undefined ? nothing : this.selections(node.selectionSet, type);
    return { ...nothing, schemaCost: 1 + cost };
  }

  private field(node: FieldNode, parent: GraphQLNamedType | null | undefined): QueryExtent {
    const field = isObjectType(parent) ? parent.getFields()[node.name.value] : undefined;
    const type = field === undefined ? null : getNamedType(field.type);
    const inner = node.selectionSet === undefined ? nothing : this.selections(node.selectionSet, type);
    const types = new Map(inner.types);
    if (isCompositeType(type)) types.set(type.name, (types.get(type.name) ?? 0) + 1);
    return {
      depth: inner.depth + 1,
      fields: inner.fields + 1,
      schemaCost: inner.schemaCost,
      cost: (heavyFields.get(`${parent?.name}.${node.name.value}`) ?? 1) + inner.cost * this.length(node, parent),
      types,
    };
  }

  /** How many there may be of what stands inside a field. */
  private length(node: FieldNode, parent: GraphQLNamedType | null | undefined): number {
    const field = isObjectType(parent) ? parent.getFields()[node.name.value] : undefined;
    if (field === undefined || !isObjectType(parent)) return 1;
    const first = field.args.find((argument) => argument.name === 'first');
    if (first !== undefined) return this.first(node, first.defaultValue);
    // The page's length is counted where the page is asked for.
    if (!isListType(getNullableType(field.type)) || parent.name.endsWith('Connection')) return 1;
    const name = `${parent.name}.${node.name.value}`;
    if (name === '__Schema.types') return Object.keys(this.schema.getTypeMap()).length;
    return schemaLists.get(name) ?? shortLists.get(name) ?? unboundedList;
  }

  /** How many an argument `first` asks for. */
  private first(node: FieldNode, defaultFirst: unknown): number {
    const given = node.arguments?.find((argument) => argument.name.value === 'first')?.value;
    const first =
      given?.kind === Kind.VARIABLE
        ? this.variable(given.name.value, defaultFirst)
        : given?.kind === Kind.INT
          ? Number(given.value)
          : defaultFirst;
    const isNumber = typeof first === 'number' && Number.isFinite(first);
    return isNumber ? Math.min(largestPage, Math.max(1, first)) : largestPage;
  }

  private variable(name: string, left: unknown): unknown {
    if (this.variables === null) return largestPage;
    return Object.hasOwn(this.variables, name) ? this.variables[name] : (this.defaults.get(name) ?? left);
  }
}

function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((one) => [one.name.value, one]),
  );
}

/** What the variables stand for that are not given. */
function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): ReadonlyMap<string, unknown> {
  return new Map(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)] as const] : [],
    ),
  );
}

/** Measures one operation of a document. @param variables null where they are not known yet. */
export function queryExtent(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): QueryExtent {
  const measure = new Measure(schema, fragmentsOf(document), variables, defaultsOf(operation));
  return measure.selections(operation.selectionSet, schema.getRootType(operation.operation));
}
