/** Who mentions a keyphrase, here and elsewhere; in voices, which meeting statements may make fractional. */
export interface Contingency {
  /** Voices here that mention it; 0 <= mentions <= voices. */
  readonly mentions: number;
  readonly voices: number;
  readonly mentionsElsewhere: number;
  readonly voicesElsewhere: number;
}

/** Slack for sums of fractions such as ten tenths. */
export const roundingSlack = 1e-9;

/** Removes the noise of adding fractions, so that ten tenths are one and results are the same to the byte. */
export function tidy(sum: number): number {
  return Math.round(sum * 1e9) / 1e9;
}

/**
 * The table in whole voices, each cell rounded against the district: fewer mentions of more voices here, more
 * mentions of fewer voices elsewhere. Any p-value from it is at least that of the weights themselves.
 */
export function wholeVoices(table: Contingency): Contingency {
  const mentions = Math.floor(table.mentions + roundingSlack);
  const mentionsElsewhere = Math.ceil(table.mentionsElsewhere - roundingSlack);
  return {
    mentions,
    voices: Math.max(mentions, Math.ceil(table.voices - roundingSlack)),
    mentionsElsewhere,
    voicesElsewhere: Math.max(mentionsElsewhere, Math.floor(table.voicesElsewhere + roundingSlack)),
  };
}
