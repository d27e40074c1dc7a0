/** The address of the statements that a figure or a word stands for. */
export function statementsAddress(filters: {
  readonly bygd?: string;
  readonly grupp?: string;
  readonly kanal?: string;
  readonly fran?: string;
  readonly till?: string;
  readonly tema?: string;
  readonly nyckelord?: string;
  readonly inlasning?: string;
  readonly anteckning?: string;
  readonly roll?: 'resident';
}): string {
  return `/bidrag?${new URLSearchParams(filters).toString()}`;
}
