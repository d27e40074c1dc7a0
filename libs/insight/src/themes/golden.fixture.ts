import { readFileSync } from 'node:fs';

/** Figures by ../../golden/themes.py. */
interface Golden {
  readonly singularValues: { readonly rows: readonly (readonly number[])[]; readonly values: readonly number[] };
  readonly logistic: {
    readonly rows: readonly (readonly number[])[];
    readonly targets: readonly number[];
    readonly counts: readonly number[];
    readonly penalty: number;
    readonly weights: readonly number[];
    readonly intercept: number;
  };
}

export const golden = JSON.parse(readFileSync(new URL('../../golden/themes.json', import.meta.url), 'utf8')) as Golden;
