/** A number with how it is written in the chosen language. */
export interface Count {
  readonly n: number;
  readonly text: string;
}

/** The count with its noun, in the singular for one: `1 röst`, `1 236 röster`. */
export function counted(count: Count, one: string, many: string): string {
  return `${count.text} ${count.n === 1 ? one : many}`;
}
