/** A number with how it is written in the chosen language. */
export interface Count {
  readonly n: number;
  readonly text: string;
}

/** The count with its noun, in the singular for one: `1 röst`, `1 236 röster`. */
export function counted(count: Count, one: string, many: string): string {
  return `${count.text} ${count.n === 1 ? one : many}`;
}

/** Words one after the other: a, b and c. */
export function inWords(words: readonly string[], and: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1) ?? ''}`;
}
