/** A stretch of tokens that may be a keyphrase. */
export interface Candidate {
  readonly first: number;
  /** Last token, inclusive. */
  readonly last: number;
  /** Without the language prefix. */
  readonly key: string;
  readonly form: string;
  /** Keys of compound parts, without the language prefix. */
  readonly parts: readonly string[];
  /** The words whose rarity in the language tells how much the candidate says; the key itself where there are none. */
  readonly words?: readonly string[];
  /** How rare the key is in the language, 0-1, where it is known already. */
  readonly rarity?: number;
  /** How much of a term it is by what it is made of: 1 for a plain noun. */
  readonly weight?: number;
}
