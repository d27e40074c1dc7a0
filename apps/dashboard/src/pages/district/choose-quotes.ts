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

/** In a longer text what stands around the word may lean another way than the whole, in characters. */
const leansAllThrough = 400;

/** What a quote must say to stand on a card of its kind, the best first. */
const fitting: Record<FindingKind, readonly Valence[]> = { NUGGET: ['PRAISE'], CHALLENGE: ['TROUBLE', 'WISH'] };

/**
 * One quote for each finding, by the finding's id: one that leans as the finding does, none where there is no such. Of
 * those, one short enough to lean so all through, then one that may be quoted, then one whose statement leans so, then a
 * trouble before a wish, then one that names the keyphrase itself before a compound, then one that reads well at a
 * glance. The same words never stand twice.
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
        (statement.text.length <= leansAllThrough ? 0 : 320_000) +
        (statement.mayBeQuoted ? 0 : 160_000) +
        (fitting[finding.kind].includes(statement.valence) ? 0 : 80_000) +
        lean * 40_000 +
        (itself === undefined ? 20_000 : 0) +
        Math.min(19_999, Math.abs(statement.text.length - readsWell));
      return [{ quote, cost }];
    });
    const [best] = costs.sort((a, b) => a.cost - b.cost);
    if (best === undefined) continue;
    shown.add(best.quote.statement.text);
    chosen.set(finding.id, best.quote);
  }
  return chosen;
}
