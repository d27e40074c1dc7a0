import type { ToldCount } from '@guldkorn/insight';

/** Orders by told voices, then by id: an order of hidden counts would tell which is the larger. */
export function mostVoicesFirst(
  a: { readonly id: string; readonly voices: ToldCount | null },
  b: { readonly id: string; readonly voices: ToldCount | null },
): number {
  return (b.voices ?? 0) - (a.voices ?? 0) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
