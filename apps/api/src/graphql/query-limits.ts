import { GraphQLError, type ValidationRule } from 'graphql';
import { DomainError } from '../errors/domain-error.js';
import { queryExtent, type QueryExtent } from './query-extent.js';

/** How many times one kind of thing may stand inside itself on the way down; pages need once. */
const mostReturns = 2;

function limitRule(refusal: (extent: QueryExtent) => DomainError | null): ValidationRule {
  return (context) => {
    return {
      OperationDefinition(node) {
        const error = refusal(queryExtent(context.getSchema(), context.getDocument(), node, null));
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

/** Refuses operations that ask for more than `most` values of the schema's description of itself: INTROSPECTION_TOO_LARGE. */
export function introspectionLimit(most: number): ValidationRule {
  return limitRule(({ schemaCost }) =>
    schemaCost <= most
      ? null
      : new DomainError('INTROSPECTION_TOO_LARGE', {
          sv: 'Frågan hämtar schemat flera gånger om. Hämta det en gång, eller läs det i docs/api.md.',
          en: 'The query fetches the schema several times over. Fetch it once, or read it in docs/api.md.',
        }),
  );
}

/**
 * What an operation of lists within lists is refused by that may give more than `most` values: QUERY_TOO_COSTLY. Told when
 * its variables are known, which may say how long the lists are.
 */
export function costRefusal(cost: number, most: number): DomainError | null {
  if (cost <= most) return null;
  return new DomainError('QUERY_TOO_COSTLY', {
    sv: `Frågan har listor i listor och kan ge ${cost.toLocaleString('sv-SE')} värden; ${most.toLocaleString('sv-SE')} är det mesta. Sätt first lägre, eller dela upp frågan i flera.`,
    en: `The query has lists within lists and may give ${cost.toLocaleString('en-GB')} values; ${most.toLocaleString('en-GB')} is the most. Set first lower, or split the query into several.`,
  });
}

/** Refuses operations where one kind of thing stands inside itself more than twice on the way down: QUERY_CIRCULAR. */
export const returnLimit: ValidationRule = limitRule(({ types }) => {
  const [type] = [...types].find(([, times]) => times > mostReturns + 1) ?? [];
  return type === undefined
    ? null
    : new DomainError('QUERY_CIRCULAR', {
        sv: `Frågan går i ring: ${type} står i sig själv mer än ${mostReturns} gånger. Ta bort de innersta fälten.`,
        en: `The query goes in a circle: ${type} stands inside itself more than ${mostReturns} times. Take the innermost fields away.`,
      });
});
