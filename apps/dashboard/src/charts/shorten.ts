/** A label that fits in a drawing: cut with … where it is longer than `most` characters. The table has it in full. */
export function shorten(label: string, most: number): string {
  return label.length <= most ? label : `${label.slice(0, most - 1).trimEnd()}…`;
}
