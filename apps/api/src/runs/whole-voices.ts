import { type Say, valuedShare } from '@guldkorn/insight';

/** Whole voices, rounded down: nobody is counted who was not there. */
export function wholeVoices(weight: number): number {
  return Math.floor(weight + 1e-9);
}

/** Voices by how they lean; one that leans several ways is divided. Exact, before they are told. */
export type ValenceVoices = Record<'praise' | 'trouble' | 'wish' | 'unclear', number>;

export function valenceVoices(says: readonly Say[]): ValenceVoices {
  const { praise, trouble, wish, unclear } = valuedShare(says);
  return { praise, trouble, wish, unclear };
}

/** By code unit, the same on every machine. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
