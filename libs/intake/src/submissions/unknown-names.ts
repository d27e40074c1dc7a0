import { foldName } from '../fold-name.js';
import type { NameOffer, UnknownName } from '../parsed.js';

/** A name that a row has and the profile does not. */
export type UnnamedPlace = Omit<UnknownName, 'rows'>;

const MOST_TOLD = 500;
/** Beyond this many different names a column holds something else; those already met are still counted. */
const MOST_COUNTED = 20_000;

/** Gathers the unknown names of a file's rows. */
export class UnknownNames {
  private readonly found = new Map<
    string,
    { kind: UnknownName['kind']; name: string; rows: number; offer: NameOffer | null }
  >();

  add(unknown: UnnamedPlace): void {
    const key = `${unknown.kind} ${foldName(unknown.name)}`;
    const before = this.found.get(key);
    if (before !== undefined) before.rows++;
    else if (this.found.size < MOST_COUNTED) this.found.set(key, { ...unknown, rows: 1 });
  }

  /** Those of most rows first; equals in the order of the file. */
  list(): UnknownName[] {
    return [...this.found.values()].sort((a, b) => b.rows - a.rows).slice(0, MOST_TOLD);
  }
}
