/** A table in Markdown; numbers get commas between thousands. */
export function markdownTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string =>
    `| ${cells.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en') : cell)).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A share of 1 as per cent with two decimals. */
export function percent(share: number): string {
  return (100 * share).toFixed(2);
}

/** A share of 1 with three decimals. */
export function share(value: number): string {
  return value.toFixed(3);
}
