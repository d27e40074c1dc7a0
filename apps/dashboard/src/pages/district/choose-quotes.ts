interface Quote {
  readonly statement: { readonly id: string; readonly text: string; readonly mayBeQuoted: boolean };
}

/** About as long as reads well at a glance, in characters. */
const readsWell = 90;

/**
 * One quote for each finding, in order: one that may be quoted before one that may not, one not shown
 * already before one that is, then one that reads well at a glance. Undefined where there is none.
 */
export function chooseQuotes<Q extends Quote>(findings: readonly (readonly Q[])[]): (Q | undefined)[] {
  const shown = new Set<string>();
  return findings.map((quotes) => {
    const cost = ({ statement }: Q) =>
      (statement.mayBeQuoted ? 0 : 100_000) +
      (shown.has(statement.id) ? 10_000 : 0) +
      Math.min(9_999, Math.abs(statement.text.length - readsWell));
    const [best] = [...quotes].sort((a, b) => cost(a) - cost(b));
    if (best !== undefined) shown.add(best.statement.id);
    return best;
  });
}
