/** Of fewer than this it is too little to call anything the most, or to tell shares. */
export const enough = 20;

/** Whether a superlative may be said of the greatest count: nothing is as great, and it is no handful. */
export function clearFirst(counts: readonly number[]): boolean {
  const [first = 0, second = 0] = [...counts].sort((a, b) => b - a);
  return first >= enough && first > second;
}
