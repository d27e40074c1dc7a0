import { IntColumn } from '@guldkorn/insight';
import type { StoredFact } from './facts.js';

/** What statements are counted by, beside districts. */
export const groupDimensions = ['month', 'channel', 'group', 'place'] as const;
export type GroupDimension = (typeof groupDimensions)[number];

const keyOf: Readonly<Record<GroupDimension, (fact: StoredFact) => string | null>> = {
  month: (fact) => fact.occurredOn?.slice(0, 7) ?? null,
  channel: (fact) => fact.channel,
  group: (fact) => fact.groupId,
  place: (fact) => fact.placeId,
};

/** The numbers of residents' statements by month, channel, focus group and place; and of all. */
export class StatementGroups {
  readonly all = new IntColumn();
  private readonly columns = new Map<GroupDimension, Map<string | null, IntColumn>>(
    groupDimensions.map((dimension) => [dimension, new Map()]),
  );

  add(fact: StoredFact, statement: number): void {
    this.all.push(statement);
    for (const dimension of groupDimensions) {
      const key = keyOf[dimension](fact);
      const byKey = this.of(dimension);
      const column = byKey.get(key) ?? new IntColumn(8);
      column.push(statement);
      byKey.set(key, column);
    }
  }

  /** By key, null where the statement does not say. */
  of(dimension: GroupDimension): Map<string | null, IntColumn> {
    const byKey = this.columns.get(dimension);
    if (byKey === undefined) throw new Error(`no groups by ${dimension}`);
    return byKey;
  }
}
