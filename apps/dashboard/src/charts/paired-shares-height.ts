/** Pixels: room for two signs and a label of two lines a row. */
export function pairedSharesHeight(rows: number): number {
  return 52 + rows * 46;
}
