import { Inject, Injectable } from '@nestjs/common';
import { findingRef, replay, type FindingName, type StaleDecision } from '@guldkorn/insight';
import { MikroORM } from '@mikro-orm/sql';
import { encodeCursor, pageOf, type Page } from '../graphql/connection.js';
import { PerRequest } from '../graphql/per-request.js';
import { Municipality } from '../municipality/municipality.js';
import { CurationStore, type StoredDecision } from './curation-store.js';
import { readExisting, readFoundThemes } from './existing-now.js';

/** A decision, and why it has no effect now; null when it has, or is undone. */
export interface DecisionView extends StoredDecision {
  readonly stale: StaleDecision | null;
}

/** Where a page of decisions begins: the sequence of the one before it. */
export type DecisionPosition = readonly [sequence: number];

export function isDecisionPosition(value: unknown): value is DecisionPosition {
  return Array.isArray(value) && value.length === 1 && Number.isSafeInteger(value[0]);
}

/** Reads decisions: all at once, since what one comes to rests on the others. */
@Injectable()
export class CurationQueries {
  private readonly frame: ReadonlySet<string>;

  private readonly marks = new PerRequest<'all', readonly DecisionView[]>(async () => {
    const holding = (await this.all()).filter(({ undoing, stale }) => undoing === null && stale === null).reverse();
    return () => holding;
  });

  constructor(
    @Inject(MikroORM) private readonly orm: MikroORM,
    @Inject(Municipality) municipality: Municipality,
    @Inject(CurationStore) private readonly store: CurationStore,
  ) {
    this.frame = new Set(municipality.profile.themes.map((theme) => theme.id));
  }

  /** Newest first, undone ones and those without effect among them. */
  async page(first: number, after: DecisionPosition | null): Promise<Page<DecisionView>> {
    const decisions = await this.all();
    const rows = decisions.filter(({ sequence }) => after === null || sequence < after[0]).reverse();
    return pageOf(rows.slice(0, first + 1), first, {
      node: (row) => row,
      cursor: ({ sequence }) => encodeCursor([sequence]),
      total: () => Promise.resolve(decisions.length),
    });
  }

  /** One that is known to be there. */
  async decision(id: string): Promise<DecisionView> {
    const found = (await this.all()).find((decision) => decision.id === id);
    if (found === undefined) throw new Error(`The decision ${id} was just stored and is not there.`);
    return found;
  }

  /** Those that hide the theme or put it first and have effect now, newest first. Read once a request for all themes. */
  async marksOf(context: object, themeId: string): Promise<readonly DecisionView[]> {
    return (await this.marks.load(context, 'all')).filter(
      ({ change }) => (change?.kind === 'hideTheme' || change?.kind === 'pinTheme') && change.themeId === themeId,
    );
  }

  /** Those that say whether the finding is right and have effect now, newest first. Read once a request for all findings. */
  async marksOfFinding(context: object, finding: FindingName): Promise<readonly DecisionView[]> {
    const ref = findingRef(finding);
    return (await this.marks.load(context, 'all')).filter(
      ({ change }) =>
        (change?.kind === 'confirmFinding' || change?.kind === 'dismissFinding') && findingRef(change.finding) === ref,
    );
  }

  private async all(): Promise<DecisionView[]> {
    const em = this.orm.em.fork();
    const decisions = await this.store.load(em);
    const themeIds = [...this.frame, ...(await readFoundThemes(em))];
    const { stale } = replay(decisions, await readExisting(em, decisions, themeIds));
    const staleOf = new Map(stale.map((each) => [each.decisionId, each]));
    return decisions.map((decision) => ({ ...decision, stale: staleOf.get(decision.id) ?? null }));
  }
}
