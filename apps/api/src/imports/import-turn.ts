import type { SqlEntityManager } from '@mikro-orm/sql';
import { increaseSetting } from '../database/settings.js';

/** Another process has taken over the storing of files: what this one has not written, it leaves. */
export class TurnLost extends Error {}

/**
 * Whose turn it is to store files. Each who takes over takes the next number, and whoever writes holds to its own until what it
 * writes has been committed: one that was thought dead, and was only slow, writes nothing more. A process alone has no turns.
 */
export class ImportTurn {
  private mine: number | null = null;

  /** Waits for what another is just writing. */
  async take(em: SqlEntityManager): Promise<void> {
    this.mine = await increaseSetting(em, 'importTurn', 1);
  }

  /** In the transaction that writes. @throws TurnLost. */
  async hold(em: SqlEntityManager): Promise<void> {
    if (this.mine === null) return;
    const [turn] = await em.execute<{ value: number | string }[]>(
      "select value from setting where name = 'importTurn' for share",
    );
    if (Number(turn?.value) !== this.mine) throw new TurnLost();
  }
}
