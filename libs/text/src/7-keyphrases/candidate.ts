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
}
