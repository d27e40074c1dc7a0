import { Inject, Injectable } from '@nestjs/common';
import {
  bothHold,
  crossTabulate,
  figureName,
  tellPart,
  voicesOf,
  type FigureName,
  type ToldCount,
} from '@guldkorn/insight';
import { MikroORM } from '@mikro-orm/sql';
import { DialogueKeeper } from '../runs/dialogue-keeper.js';
import { ResidentStatementQueries } from '../statements/resident-statements.queries.js';
import type { StatementFilterInput } from '../statements/statement-filter.input.js';
import { mostVoicesFirst } from '../suppression/most-voices-first.js';
import { Suppression } from '../suppression/suppression.js';
import { ThemeQueries } from '../themes/theme.queries.js';
import type { CrossDimension, CrossShareOf } from './cross-dimension.enum.js';
import type { CrossTabulationType } from './cross-tabulation.type.js';
import { Divisions, type Divisible, type Part } from './divisions.js';

/** One side of the table as it is asked for. */
export interface AskedSide {
  readonly dimension: CrossDimension;
  /** How many at most. */
  readonly first: number;
  /** Given: these only, by id. */
  readonly only?: readonly string[];
}

export interface AskedTable {
  readonly rows: AskedSide;
  readonly columns: AskedSide;
  /** Checked; null for all that residents have said. */
  readonly filter: StatementFilterInput | null;
  readonly shareOf: CrossShareOf;
  readonly includingHidden: boolean;
}

interface ToldCategory extends Part {
  readonly voices: ToldCount | null;
}

const isSaid: ReadonlySet<CrossDimension> = new Set(['theme', 'keyphrase']);

/**
 * Which sides' sums are told. Where who, when or how divides both ways, the sums of both sides beside the cells could place
 * a cell below the threshold; those of one side cannot (`libs/insight/src/disclosure/tables.spec.ts`).
 */
function toldSides(rows: CrossDimension, columns: CrossDimension, shareOf: CrossShareOf): ReadonlySet<CrossShareOf> {
  return isSaid.has(rows) || isSaid.has(columns) ? new Set(['row', 'column']) : new Set([shareOf]);
}

/** Counts voices by two things, and tells what may be told of it. */
@Injectable()
export class CrossTabulationService {
  constructor(
    private readonly orm: MikroORM,
    @Inject(DialogueKeeper) private readonly keeper: DialogueKeeper,
    private readonly statements: ResidentStatementQueries,
    private readonly themes: ThemeQueries,
    private readonly divisions: Divisions,
    private readonly suppression: Suppression,
  ) {}

  async tabulate(context: object, asked: AskedTable): Promise<CrossTabulationType> {
    const [chosen, themes] = await Promise.all([
      asked.filter === null ? null : this.statements.chosen(asked.filter),
      this.themes.themes(context, null, asked.includingHidden),
    ]);
    return this.keeper.ask(this.orm.em.fork(), (dialogue, groups, fields) => {
      const among = chosen === null ? groups.all : chosen.among(dialogue, fields);
      return this.told({ dialogue, groups, among, themes }, asked, chosen?.figure ?? figureName());
    });
  }

  private told(divisible: Divisible, { rows, columns, shareOf }: AskedTable, within: FigureName): CrossTabulationType {
    const down = this.categories(divisible, rows, within);
    const across = this.categories(divisible, columns, within);
    const { voices, cells } = crossTabulate(divisible.dialogue, down, across, divisible.among);
    const sides = toldSides(rows.dimension, columns.dimension, shareOf);
    const head = ({ id, name, voices: told }: ToldCategory, side: CrossShareOf) => ({
      id,
      name,
      voices: sides.has(side) ? told : null,
    });
    return {
      voices: this.suppression.count(voices, within),
      shareOf,
      columns: across.map((column) => head(column, 'column')),
      rows: down.map((row, r) => ({
        ...head(row, 'row'),
        cells: across.map((column, c) => {
          const told = this.suppression.count(cells[r]?.[c] ?? 0, bothHold(within, row.figure, column.figure));
          const whole = shareOf === 'column' ? column.voices : row.voices;
          return {
            columnId: column.id,
            ...tellPart(told, whole, this.suppression.threshold),
            suppressed: told === null,
          };
        }),
      })),
    };
  }

  /** Keyphrases by what is told of them, since an order of hidden counts would tell which is the larger. */
  private categories(divisible: Divisible, { dimension, first, only }: AskedSide, within: FigureName): ToldCategory[] {
    const wanted = only === undefined ? null : new Set(only);
    const parts = this.divisions.of(dimension, divisible).filter(({ id }) => wanted?.has(id) ?? true);
    const counts = voicesOf(divisible.dialogue, parts, divisible.among);
    const told = parts
      .map((part, at) => ({ ...part, voices: this.suppression.count(counts[at] ?? 0, bothHold(within, part.figure)) }))
      .filter(({ always, voices }) => always || voices !== null);
    return (dimension === 'keyphrase' ? told.sort(mostVoicesFirst) : told).slice(0, first);
  }
}
