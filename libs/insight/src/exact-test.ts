/**
 * One-sided exact test of a 2×2 table over voices: given how many voices mention a keyphrase in all, how often would
 * chance alone put at least this many of them in the district? The hypergeometric upper tail.
 * Fisher 1922, doi 10.2307/2340521.
 */
import { type Contingency, wholeVoices } from './contingency.js';
import { logGamma } from './gamma.js';

function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}

/** p-value, 0 to 1, of at least `table.mentions` mentioning voices here; fractions are rounded against the district. */
export function exactTest(table: Contingency): number {
  const { mentions, voices, mentionsElsewhere, voicesElsewhere } = wholeVoices(table);
  const all = voices + voicesElsewhere;
  const mentioning = mentions + mentionsElsewhere;
  const most = Math.min(mentioning, voices);
  if (mentions <= Math.max(0, mentioning - voicesElsewhere)) return 1;

  const first = logChoose(mentioning, mentions) + logChoose(all - mentioning, voices - mentions) - logChoose(all, voices);
  let term = 1;
  let tail = 1;
  for (let x = mentions; x < most; x++) {
    term *= ((mentioning - x) * (voices - x)) / ((x + 1) * (all - mentioning - voices + x + 1));
    tail += term;
  }
  return Math.min(1, Math.exp(first + Math.log(tail)));
}

/**
 * The p-values that a table with these margins can take, ascending: for the most mentions possible, one fewer, and so on
 * down to `floor` mentions or until they pass `ceiling`.
 */
export function upperTails(
  margins: { readonly mentioning: number; readonly voices: number; readonly voicesElsewhere: number },
  floor: number,
  ceiling: number,
): number[] {
  const { mentioning, voices, voicesElsewhere } = margins;
  const all = voices + voicesElsewhere;
  const most = Math.min(mentioning, voices);
  const least = Math.max(floor, mentioning - voicesElsewhere + 1, 0);
  if (most < least) return [];
  let logTerm = logChoose(mentioning, most) + logChoose(all - mentioning, voices - most) - logChoose(all, voices);
  let tail = 0;
  const tails: number[] = [];
  for (let x = most; x >= least; x--) {
    tail += Math.exp(logTerm);
    if (tail > ceiling) break;
    if (tail > 0) tails.push(tail);
    logTerm += Math.log((x * (all - mentioning - voices + x)) / ((mentioning - x + 1) * (voices - x + 1)));
  }
  return tails;
}
