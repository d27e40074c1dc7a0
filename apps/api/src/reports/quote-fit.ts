import { longestQuote } from '@guldkorn/report';
import type { Valence } from '@guldkorn/text';

/** A statement that might be quoted for a finding, as far as it decides whether it should. */
export interface QuoteCandidate {
  readonly id: string;
  /** Order of arrival. */
  readonly sequence: number;
  readonly length: number;
  /** How the whole of it leans, and how each place that names the keyphrase does. */
  readonly valence: Valence;
  readonly placeValences: readonly Valence[];
  /** How many themes it speaks of. */
  readonly themes: number;
  /** In how many places it speaks of the finding. */
  readonly places: number;
  /** Whether it is in the language of the report. */
  readonly isInLanguage: boolean;
}

/** What a quote of a guldkorn, of a trouble or of a wish has to lean to. */
export type QuoteLeaning = Exclude<Valence, 'unclear'>;

/** Shorter says too little to be read by itself. */
const shortest = 40;
/** One that speaks of more than this speaks of the finding in passing. */
const mostThemes = 2;
/** About so long is good to read. */
const bestLength = 140;

function isFit({ length, valence, placeValences, themes }: QuoteCandidate, leaning: QuoteLeaning): boolean {
  return (
    length >= shortest &&
    valence === leaning &&
    placeValences.every((one) => one === leaning || one === 'unclear') &&
    themes <= mostThemes
  );
}

/**
 * The one that says it best, null where none does: better no quote than one about something else. Those in the report's language
 * come first, then those that need not be cut, that speak of little else, and that say it most.
 */
export function bestQuote(candidates: readonly QuoteCandidate[], leaning: QuoteLeaning): QuoteCandidate | null {
  const order = (one: QuoteCandidate) => [
    Number(!one.isInLanguage),
    Number(one.length > longestQuote),
    one.themes,
    -one.places,
    Math.abs(one.length - bestLength),
    one.sequence,
  ];
  const [best] = candidates
    .filter((one) => isFit(one, leaning))
    .sort((a, b) => {
      const [first, second] = [order(a), order(b)];
      const at = first.findIndex((value, index) => value !== second[index]);
      return at === -1 ? 0 : (first[at] ?? 0) - (second[at] ?? 0);
    });
  return best ?? null;
}
