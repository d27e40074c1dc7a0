/** A part as it stands in the compound, link letters and all, and as a word of its own. */
export interface CompoundPart {
  readonly surface: string;
  readonly base: string;
}
/** A compound's parts, left to right; the last is the head. */
export type CompoundParts = readonly CompoundPart[];
