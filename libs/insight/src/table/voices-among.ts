import { tidy } from '../contingency.js';
import type { Dialogue } from '../dialogue.js';
import { Counter } from './counter.js';
import { none } from './fact-table.js';
import { IntColumn } from './int-column.js';

/** Counts voices among chosen statements, and who they are; a person counts from their district, whatever they speak of. */
export class VoicesAmong {
  private readonly counter: Counter;
  private readonly sums: Float64Array;

  constructor({ table, sides }: Dialogue) {
    this.counter = new Counter(table, sides);
    this.sums = new Float64Array(sides.count + 1);
  }

  /** Weighted voices, each once. @param statements by their numbers in the table, each once. */
  count(statements: IntColumn): number {
    this.say(statements);
    this.sums.fill(0);
    this.counter.weights(this.sums);
    return tidy(this.sums.reduce((sum, each) => sum + each, 0));
  }

  /** What each voice weighs: a person by number, an unnamed meeting's statement as `-1 - statement`. */
  weights(statements: IntColumn): Map<number, number> {
    this.say(statements);
    const weights = new Map<number, number>();
    this.counter.eachVoice(
      () => true,
      (unit, weight) => weights.set(unit, weight),
    );
    return weights;
  }

  private say(statements: IntColumn): void {
    this.counter.begin();
    for (let at = 0; at < statements.length; at++) this.counter.say(statements.at(at), 0);
  }
}

/** The numbers of those of the statements that are in the table: residents' only. */
export function statementNumbers({ table }: Dialogue, statementIds: Iterable<string>): IntColumn {
  const numbers = new IntColumn();
  for (const id of statementIds) {
    const statement = table.statementNumber(id);
    if (statement !== none) numbers.push(statement);
  }
  return numbers;
}
