/**
 * One-sided exact test of a 2×2 table over voices: given how many voices mention a keyphrase in all, how often would
 * chance alone put at least this many of them in the district? The hypergeometric upper tail.
 * Fisher 1922, doi 10.2307/2340521.
 */
import { type Contingency, wholeVoices } from './contingency.js';
import { logFactorial } from './gamma.js';

function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}

/** p-value, 0 to 1, of at least `table.mentions` mentioning voices here; fractions are rounded against the district. */
export function exactTest(table: Contingency): number {
  const { mentions, voices, mentionsElsewhere, voicesElsewhere } = wholeVoices(table);
  const all = voices + voicesElsewhere;
  const mentioning = mentions + mentionsElsewhere;
  const most = Math.min(mentioning, voices);
  if (mentions <= Math.max(0, mentioning - voicesElsewhere)) return 1;

  const first =
    logChoose(mentioning, mentions) + logChoose(all - mentioning, voices - mentions) - logChoose(all, voices);
  let term = 1;
  let tail = 1;
  for (let x = mentions; x < most; x++) {
    term *= ((mentioning - x) * (voices - x)) / ((x + 1) * (all - mentioning - voices + x + 1));
    tail += term;
    if (term < tail * 1e-17) break;
  }
  return Math.min(1, Math.exp(first + Math.log(tail)));
}

/** p-values below this are not told apart. */
export const finest = 1e-15;
const logNegligible = Math.log(finest) - 40;

/**
 * Visits the p-values that a table with these margins can take, ascending: for the most mentions possible, one fewer, and so on
 * down to `floor` mentions or until they pass `ceiling`. Those below `finest` are left out.
 */
export function eachUpperTail(
  margins: { readonly mentioning: number; readonly voices: number; readonly voicesElsewhere: number },
  floor: number,
  ceiling: number,
  visit: (p: number) => void,
): void {
  const { mentioning, voices, voicesElsewhere } = margins;
  const all = voices + voicesElsewhere;
  const least = Math.max(floor, mentioning - voicesElsewhere + 1, 0);
  const logCount = logChoose(all, voices);
  const logTermAt = (x: number) => logChoose(mentioning, x) + logChoose(all - mentioning, voices - x) - logCount;

  // Past the mean, terms only fall: start where they stop being negligible.
  let start = Math.min(mentioning, voices);
  let low = Math.max(least, Math.ceil((mentioning * voices) / all));
  if (low < start && logTermAt(start) < logNegligible) {
    while (low < start) {
      const middle = (low + start + 1) >> 1;
      if (logTermAt(middle) < logNegligible) start = middle - 1;
      else low = middle;
    }
  }
  let term = start < least ? 0 : Math.exp(logTermAt(start));
  let tail = 0;
  for (let x = start; x >= least; x--) {
    tail += term;
    if (tail > ceiling) break;
    if (tail >= finest) visit(tail);
    term *= (x * (all - mentioning - voices + x)) / ((mentioning - x + 1) * (voices - x + 1));
  }
}
