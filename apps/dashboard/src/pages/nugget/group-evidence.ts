import type { Span } from '../../ui/spans';

/** One statement with every place in it that is evidence. */
export interface StatementEvidence<S> {
  readonly statement: S;
  readonly marks: readonly Span[];
}

/** Puts a statement's mentions together, in the order the statements first come. */
export function groupEvidence<S extends { readonly id: string }>(
  nodes: readonly (Span & { readonly statement: S })[],
): StatementEvidence<S>[] {
  const groups = new Map<string, { statement: S; marks: Span[] }>();
  for (const { statement, start, end } of nodes) {
    const known = groups.get(statement.id);
    if (known === undefined) groups.set(statement.id, { statement, marks: [{ start, end }] });
    else known.marks.push({ start, end });
  }
  return [...groups.values()];
}
