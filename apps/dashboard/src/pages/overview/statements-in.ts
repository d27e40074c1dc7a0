interface ByLean {
  readonly praise: number;
  readonly trouble: number;
  readonly wish: number;
  readonly unclear: number;
}

/** The residents' statements that counts by lean are made of. */
export function statementsIn({ praise, trouble, wish, unclear }: ByLean): number {
  return praise + trouble + wish + unclear;
}
