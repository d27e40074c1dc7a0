/** Why facts cannot be counted. `code` is stable; the message names the place and the remedy. */
export type InsightErrorCode =
  | 'INSIGHT_VOICE_UNKNOWN'
  | 'INSIGHT_DISTRICT_UNKNOWN'
  | 'INSIGHT_ID_TWICE'
  | 'INSIGHT_OPTION_INVALID'
  | 'INSIGHT_THEME_TWICE'
  | 'INSIGHT_LEDGER_MISMATCH';

export class InsightError extends Error {
  constructor(
    readonly code: InsightErrorCode,
    readonly messages: { readonly sv: string; readonly en: string },
  ) {
    super(`${messages.sv} / ${messages.en}`);
    this.name = 'InsightError';
  }
}
