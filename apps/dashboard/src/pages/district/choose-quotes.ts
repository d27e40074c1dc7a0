import type { FindingKind, Valence } from '../../graphql/generated/graphql';
import type { Span } from '../../ui/spans';

interface Quote extends Span {
  readonly statement: {
    readonly id: string;
    readonly text: string;
    readonly mayBeQuoted: boolean;
    readonly valence: Valence;
    readonly mentions: readonly (Span & {
      readonly valence: Valence;
      readonly keyphrase: { readonly id: string };
    })[];
  };
}

interface Finding<Q extends Quote> {
  readonly id: string;
  readonly kind: FindingKind;
  readonly keyphrase: { readonly id: string } | null;
  readonly evidence: { readonly nodes: readonly Q[] };
}

/** About as long as reads well at a glance, in characters. */
const readsWell = 90;

/** What a quote must say to stand on a card of its kind, the best first. */
const fitting: Record<FindingKind, readonly Valence[]> = { NUGGET: ['PRAISE'], CHALLENGE: ['TROUBLE', 'WISH'] };

/**
 * One quote for each finding, by the finding's id: one that leans as the finding does, none where there is no
 * such. Of those, one that names the keyphrase itself before one that names a compound of it, then one that may be
 * quoted, then one that leans so all through and reads well at a glance. The same words never stand twice.
 */
export function chooseQuotes<Q extends Quote>(findings: readonly Finding<Q>[]): Map<string, Q> {
  const shown = new Set<string>();
  const chosen = new Map<string, Q>();
  for (const finding of findings) {
    const costs = finding.evidence.nodes.flatMap((quote) => {
      const { statement } = quote;
      const here = statement.mentions.filter((one) => one.start === quote.start && one.end === quote.end);
      const itself = here.find((one) => one.keyphrase.id === finding.keyphrase?.id);
      const lean = fitting[finding.kind].indexOf((itself ?? here[0] ?? statement).valence);
      if (lean < 0 || shown.has(statement.text)) return [];
      const cost =
        lean * 80_000 +
        (itself === undefined ? 40_000 : 0) +
        (statement.mayBeQuoted ? 0 : 20_000) +
        (fitting[finding.kind].includes(statement.valence) ? 0 : 10_000) +
        Math.min(9_999, Math.abs(statement.text.length - readsWell));
      return [{ quote, cost }];
    });
    const [best] = costs.sort((a, b) => a.cost - b.cost);
    if (best === undefined) continue;
    shown.add(best.quote.statement.text);
    chosen.set(finding.id, best.quote);
  }
  return chosen;
}
