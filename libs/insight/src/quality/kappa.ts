/** Agreement of two coders on one theme, beyond what chance would give: Cohen 1960, doi 10.1177/001316446002000104. */

/** How many items both gave the theme, one of them only, or neither; whole or fractional. */
export interface Agreement {
  readonly both: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly neither: number;
}

/** The chance that two coders with these habits agree on an item, 0-1; null for no items. */
export function chanceAgreement({ both, onlyFirst, onlySecond, neither }: Agreement): number | null {
  const items = both + onlyFirst + onlySecond + neither;
  if (!(items > 0)) return null;
  const first = (both + onlyFirst) / items;
  const second = (both + onlySecond) / items;
  return first * second + (1 - first) * (1 - second);
}

/** 1 for full agreement, 0 for no more than chance, down to -1; null when chance alone gives full agreement, as when nobody used it. */
export function cohenKappa(agreement: Agreement): number | null {
  const expected = chanceAgreement(agreement);
  if (expected === null || expected >= 1) return null;
  const { both, onlyFirst, onlySecond, neither } = agreement;
  const observed = (both + neither) / (both + onlyFirst + onlySecond + neither);
  return (observed - expected) / (1 - expected);
}
