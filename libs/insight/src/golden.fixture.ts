import { readFileSync } from 'node:fs';

type Table = readonly [mentions: number, voices: number, mentionsElsewhere: number, voicesElsewhere: number];

/** Figures by ../golden/independent.py. */
export interface Golden {
  readonly fisher: readonly { readonly table: Table; readonly p: number }[];
  readonly logOdds: readonly {
    table: Table;
    priorShare: number;
    logOdds: number;
    lower: number;
    upper: number;
    z: number;
  }[];
  readonly wilson: readonly { successes: number; trials: number; lower: number; upper: number }[];
  readonly benjaminiHochberg: { readonly p: readonly number[]; readonly q: readonly number[] };
  readonly chiSquare: readonly { x: number; df: number; p: number }[];
  readonly shingles: readonly { one: string; other: string; jaccard: number }[];
  readonly coding: {
    /** weight|machine|first|second, a letter a theme */
    readonly items: readonly string[];
    readonly kappa: Readonly<Record<string, number>>;
    readonly alpha: number;
    readonly machineMicroF1: number;
    readonly machineF1: Readonly<Record<string, number>>;
    readonly peopleMicroF1: number;
  };
  readonly told: readonly {
    readonly secret: string;
    readonly figure: readonly (readonly [dimension: string, elements: readonly string[]])[];
    readonly k: number;
    /** By the exact count, from 0. */
    readonly told: readonly (number | null)[];
  }[];
  readonly toldShares: readonly {
    readonly praise: number | null;
    readonly troubleOrWish: number | null;
    readonly k: number;
    readonly bounds: { readonly lower: number; readonly upper: number };
    readonly interval: { readonly lower: number; readonly upper: number };
  }[];
  readonly logGamma: readonly { x: number; value: number }[];
}

export const golden = JSON.parse(
  readFileSync(new URL('../golden/independent.json', import.meta.url), 'utf8'),
) as Golden;

export function tableFrom([mentions, voices, mentionsElsewhere, voicesElsewhere]: Table) {
  return { mentions, voices, mentionsElsewhere, voicesElsewhere };
}

/** Whether two figures agree to this relative error. */
export function agree(actual: number, expected: number, relative: number): boolean {
  return Math.abs(actual - expected) <= relative * Math.max(Math.abs(expected), 1e-300);
}
