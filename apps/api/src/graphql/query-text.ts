import { Kind, parse, type ASTNode, type DocumentNode, type SelectionSetNode } from 'graphql';
import { DomainError, type Messages } from '../errors/domain-error.js';

/** The most words and signs a query may have; the longest of a page has 340, the whole schema takes 300. */
export const mostTokens = 2000;
/** The longest text that is read at all; what is longer belongs among the variables. */
const longestQuery = 50_000;

/** What a query may have of a kind, in its text, before anything is worked out of it. */
const most = {
  fields: 500,
  fragments: 50,
  spreads: 200,
  operations: 10,
  variables: 50,
  directives: 30,
  /** Elements of one list of arguments. */
  listed: 200,
} as const;

/** How many times one field may stand beside itself, by other names or by the same. */
const mostAliases = 30;

/** The most elements that a list among the variables may have; as many as are ever decided on at a time. */
const mostListed = 1000;
/** Levels of lists and inputs in each other; the deepest of the schema's own are half as many. */
const deepestVariable = 20;

const words: Readonly<Record<keyof typeof most, Messages>> = {
  fields: { sv: 'fält', en: 'fields' },
  fragments: { sv: 'fragment', en: 'fragments' },
  spreads: { sv: 'hänvisningar till fragment', en: 'spreads of fragments' },
  operations: { sv: 'operationer', en: 'operations' },
  variables: { sv: 'variabler', en: 'variables' },
  directives: { sv: 'direktiv', en: 'directives' },
  listed: { sv: 'värden i en lista', en: 'values in a list' },
};

function tooMany(kind: keyof typeof most): DomainError {
  return new DomainError('QUERY_TOO_LARGE', {
    sv: `Frågan har fler än ${most[kind]} ${words[kind].sv}. Dela upp den i flera.`,
    en: `The query has more than ${most[kind]} ${words[kind].en}. Split it into several.`,
  });
}

function aliased({ selections }: SelectionSetNode): DomainError | null {
  const times = new Map<string, number>();
  for (const selection of selections) {
    if (selection.kind !== Kind.FIELD) continue;
    const name = selection.name.value;
    times.set(name, (times.get(name) ?? 0) + 1);
    if (times.get(name)! > mostAliases)
      return new DomainError('QUERY_ALIASED', {
        sv: `Frågan har fältet ${name} fler än ${mostAliases} gånger på samma ställe. Dela upp den i flera, eller fråga efter en lista.`,
        en: `The query has the field ${name} more than ${mostAliases} times in the same place. Split it into several, or ask for a list.`,
      });
  }
  return null;
}

/** Which of the things that may be only so many a node is. */
function kindOf(node: ASTNode): Exclude<keyof typeof most, 'listed'> | null {
  switch (node.kind) {
    case Kind.FIELD:
      return 'fields';
    case Kind.FRAGMENT_DEFINITION:
      return 'fragments';
    case Kind.FRAGMENT_SPREAD:
      return 'spreads';
    case Kind.OPERATION_DEFINITION:
      return 'operations';
    case Kind.VARIABLE_DEFINITION:
      return 'variables';
    case Kind.DIRECTIVE:
      return 'directives';
    default:
      return null;
  }
}

function isNode(value: unknown): value is ASTNode {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

/** What a query is refused for by its mere text, in time that grows no faster than the text; null for nothing. */
export function documentRefusal(document: DocumentNode): DomainError | null {
  const counts: Partial<Record<keyof typeof most, number>> = {};
  const waiting: ASTNode[] = [...document.definitions];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const kind = kindOf(node);
    if (kind !== null) {
      counts[kind] = (counts[kind] ?? 0) + 1;
      if (counts[kind] > most[kind]) return tooMany(kind);
    }
    if (node.kind === Kind.LIST && node.values.length > most.listed) return tooMany('listed');
    const refusal = node.kind === Kind.SELECTION_SET ? aliased(node) : null;
    if (refusal !== null) return refusal;
    for (const [name, value] of Object.entries(node) as [string, unknown][]) {
      if (name === 'loc') continue;
      if (Array.isArray(value)) waiting.push(...value.filter(isNode));
      else if (isNode(value)) waiting.push(value);
    }
  }
  return null;
}

/** The same of a query that is not read yet; null too for what is no GraphQL, which is refused where it is read. */
export function textRefusal(query: string): DomainError | null {
  if (query.length > longestQuery)
    return new DomainError('QUERY_TOO_LARGE', {
      sv: `Frågan är ${query.length} tecken lång; ${longestQuery} är det mesta. Lägg långa texter bland variablerna, eller dela upp den.`,
      en: `The query is ${query.length} characters long; ${longestQuery} is the most. Put long texts among the variables, or split it.`,
    });
  let document: DocumentNode;
  try {
    document = parse(query, { maxTokens: mostTokens, noLocation: true });
  } catch {
    return null;
  }
  return documentRefusal(document);
}

function listTooLong(length: number): DomainError {
  return new DomainError('LIST_TOO_LONG', {
    sv: `En lista bland variablerna har ${length} värden; ${mostListed} är det mesta. Dela upp den i flera frågor.`,
    en: `A list among the variables has ${length} values; ${mostListed} is the most. Split it over several queries.`,
  });
}

/** What variables are refused for: lists so long, or so deep in each other, that nobody asks by them. Null for nothing. */
export function variablesRefusal(variables: unknown): DomainError | null {
  let level: unknown[] = [variables];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepestVariable)
      return new DomainError('QUERY_TOO_DEEP', {
        sv: `Variablerna går mer än ${deepestVariable} nivåer djupt. Skicka bara det som schemat tar emot.`,
        en: `The variables go more than ${deepestVariable} levels deep. Send only what the schema takes.`,
      });
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue;
      if (Array.isArray(value) && value.length > mostListed) return listTooLong(value.length);
      for (const inner of Object.values(value)) next.push(inner);
    }
    level = next;
  }
  return null;
}
