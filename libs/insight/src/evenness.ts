/**
 * Whether a keyphrase is mentioned as often in every district: Pearson's chi-square test of equal shares (Pearson 1900,
 * doi 10.1080/14786440009463897) and Cramér's V, which says how large a difference is however many voices there are
 * (Cramér 1946, Mathematical Methods of Statistics, §21.9).
 */
import { upperGammaRatio } from './gamma.js';

export interface Evenness {
  /** p-value of the differences between districts, 0 to 1; 1 when there is nothing to compare. */
  readonly p: number;
  /** 0: equal shares; 1: as unequal as can be. */
  readonly cramersV: number;
}

export function evenness(districts: readonly { readonly mentions: number; readonly voices: number }[]): Evenness {
  const heard = districts.filter((each) => each.voices > 0);
  const voices = heard.reduce((sum, each) => sum + each.voices, 0);
  const mentions = heard.reduce((sum, each) => sum + each.mentions, 0);
  const share = voices > 0 ? mentions / voices : 0;
  if (heard.length < 2 || share <= 0 || share >= 1) return { p: 1, cramersV: 0 };
  const chiSquare = heard.reduce(
    (sum, each) => sum + (each.mentions - each.voices * share) ** 2 / (each.voices * share * (1 - share)),
    0,
  );
  return {
    p: upperGammaRatio((heard.length - 1) / 2, chiSquare / 2),
    cramersV: Math.min(1, Math.sqrt(chiSquare / voices)),
  };
}
