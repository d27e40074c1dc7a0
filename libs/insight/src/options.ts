import type { AnalysisOptions } from './findings.js';
import { InsightError } from './insight-error.js';

/** Chosen on simulated dialogues, none of them real; docs/method.md says why. */
export const defaultOptions: AnalysisOptions = {
  minimumVoices: 5,
  falseDiscoveryRate: 0.1,
  priorShare: 0.5,
  minimumRatio: 1.5,
  minimumLeaning: 3,
  commonVoicesPerDistrict: 3,
  minimumAlone: 3,
};

const ranges: Readonly<Record<keyof AnalysisOptions, readonly [lowest: number, highest: number]>> = {
  minimumVoices: [1, 1_000_000],
  falseDiscoveryRate: [1e-9, 0.999],
  priorShare: [0.01, 100],
  minimumRatio: [1, 1_000_000],
  minimumLeaning: [0.001, 1_000_000],
  commonVoicesPerDistrict: [1, 1_000_000],
  minimumAlone: [1, 1_000_000],
};

/**
 * The defaults with the caller's changes.
 * @throws InsightError INSIGHT_OPTION_INVALID when one is out of range.
 */
export function chosenOptions(changes: Partial<AnalysisOptions>): AnalysisOptions {
  const options = { ...defaultOptions, ...changes };
  for (const name of Object.keys(ranges) as (keyof AnalysisOptions)[]) {
    const [lowest, highest] = ranges[name];
    const value = options[name];
    if (!(value >= lowest && value <= highest))
      throw new InsightError('INSIGHT_OPTION_INVALID', {
        sv: `Inställningen ${name} är ${value}. Välj ett tal från ${lowest} till ${highest}.`,
        en: `The option ${name} is ${value}. Choose a number from ${lowest} to ${highest}.`,
      });
  }
  return options;
}
