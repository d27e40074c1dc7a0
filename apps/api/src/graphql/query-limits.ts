import {
  GraphQLError,
  Kind,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { DomainError } from '../errors/domain-error.js';

interface Extent {
  readonly depth: number;
  readonly fields: number;
}

/** How deep a selection goes and how many fields it comes to, fragments counted wherever they are spread. */
function extentOf(selections: SelectionSetNode, fragment: (name: string) => Extent): Extent {
  let depth = 0;
  let fields = 0;
  for (const selection of selections.selections) {
    // The schema's description of itself is bounded and holds nobody's data.
    if (selection.kind === Kind.FIELD && selection.name.value.startsWith('__')) continue;
    const inner =
      selection.kind === Kind.FRAGMENT_SPREAD
        ? fragment(selection.name.value)
        : selection.selectionSet === undefined
          ? { depth: 0, fields: 0 }
          : extentOf(selection.selectionSet, fragment);
    const own = selection.kind === Kind.FIELD ? 1 : 0;
    depth = Math.max(depth, inner.depth + own);
    fields += inner.fields + own;
  }
  return { depth, fields };
}

/** The extents of a document's fragments, each worked out once; one that holds itself is refused by another rule. */
function fragmentExtents(context: ValidationContext): (name: string) => Extent {
  const known = new Map<string, Extent>();
  const extent = (name: string): Extent => {
    const ready = known.get(name);
    if (ready !== undefined) return ready;
    known.set(name, { depth: 0, fields: 0 });
    const definition: FragmentDefinitionNode | null | undefined = context.getFragment(name);
    const found = definition ? extentOf(definition.selectionSet, extent) : { depth: 0, fields: 0 };
    known.set(name, found);
    return found;
  };
  return extent;
}

function limitRule(refusal: (extent: Extent) => DomainError | null): ValidationRule {
  return (context) => {
    const fragment = fragmentExtents(context);
    return {
      OperationDefinition(node) {
        const error = refusal(extentOf(node.selectionSet, fragment));
        if (error !== null) context.reportError(new GraphQLError(error.message, { nodes: node, originalError: error }));
      },
    };
  };
}

/** Refuses operations that nest fields deeper than `deepest`: QUERY_TOO_DEEP. */
export function depthLimit(deepest: number): ValidationRule {
  return limitRule(({ depth }) =>
    depth <= deepest
      ? null
      : new DomainError('QUERY_TOO_DEEP', {
          sv: `Frågan går ${depth} fält djupt; ${deepest} är det mesta. Dela upp den i flera.`,
          en: `The query goes ${depth} fields deep; ${deepest} is the most. Split it into several.`,
        }),
  );
}

/** Refuses operations of more than `most` fields, aliases and fragments counted out: QUERY_TOO_LARGE. */
export function sizeLimit(most: number): ValidationRule {
  return limitRule(({ fields }) =>
    fields <= most
      ? null
      : new DomainError('QUERY_TOO_LARGE', {
          sv: `Frågan har ${fields} fält; ${most} är det mesta. Dela upp den i flera.`,
          en: `The query has ${fields} fields; ${most} is the most. Split it into several.`,
        }),
  );
}
