import { Inject, Injectable } from '@nestjs/common';
import {
  bothHold,
  compareSets,
  figureName,
  mostCommon,
  tellPart,
  voicesInBoth,
  type AnalysisOptions,
  type CommonGround,
  type ComparedFinding,
  type Comparison,
  type Dialogue,
  type FigureName,
  type SideName,
  type ToldCount,
} from '@guldkorn/insight';
import type { LocalizedText } from '@guldkorn/municipality';
import { MikroORM } from '@mikro-orm/sql';
import { DialogueKeeper } from '../runs/dialogue-keeper.js';
import type { StatementFields } from '../runs/statement-fields.js';
import { ResidentStatementQueries, type ChosenStatements } from '../statements/resident-statements.queries.js';
import type { StatementFilterInput } from '../statements/statement-filter.input.js';
import { Suppression } from '../suppression/suppression.js';
import { ComparisonQueries } from './comparison.queries.js';
import type { ComparedFindingType, ComparisonType, SharedViewType } from './comparison.type.js';
import { FilterWords } from './filter-words.js';
import { obstacleOf } from './obstacle.js';

type BySide<Value> = Readonly<Record<SideName, Value>>;

/** What of a comparison is to be told; what nobody asks for is not found. */
export interface AskedOfComparison {
  /** Where each thing is said, to the character. */
  readonly withPlaces: boolean;
  /** Of what both value, how many at most. */
  readonly shared: number;
}

/** The two sets as they were asked for. */
interface Sets {
  readonly names: BySide<LocalizedText>;
  readonly chosen: BySide<ChosenStatements>;
  readonly themeNames: ReadonlyMap<string, LocalizedText>;
}

/** What everything told of a comparison is told with. */
interface Telling {
  readonly options: AnalysisOptions;
  readonly figures: BySide<FigureName>;
  readonly voices: BySide<ToldCount | null>;
  readonly themeNames: ReadonlyMap<string, LocalizedText>;
}

const otherSide: BySide<SideName> = { a: 'b', b: 'a' };

/** Holds two sets of statements against each other, and tells what may be told of it. */
@Injectable()
export class ComparisonService {
  constructor(
    private readonly orm: MikroORM,
    @Inject(DialogueKeeper) private readonly keeper: DialogueKeeper,
    private readonly queries: ComparisonQueries,
    private readonly statements: ResidentStatementQueries,
    private readonly words: FilterWords,
    private readonly suppression: Suppression,
  ) {}

  /** @param a a filter that has been checked, @param b another. */
  async compare(a: StatementFilterInput, b: StatementFilterInput, asked: AskedOfComparison): Promise<ComparisonType> {
    const [nameA, nameB, chosenA, chosenB, themeNames] = await Promise.all([
      this.words.of(a),
      this.words.of(b),
      this.statements.chosen(a),
      this.statements.chosen(b),
      this.queries.themeNames(),
    ]);
    const sets = { names: { a: nameA, b: nameB }, chosen: { a: chosenA, b: chosenB }, themeNames };
    return this.keeper.ask(this.orm.em.fork(), (dialogue, _groups, fields) => this.told(dialogue, fields, sets, asked));
  }

  private told(
    dialogue: Dialogue,
    fields: StatementFields,
    { names, chosen, themeNames }: Sets,
    { withPlaces, shared: wanted }: AskedOfComparison,
  ): ComparisonType {
    const a = chosen.a.among(dialogue, fields);
    const b = chosen.b.among(dialogue, fields);
    const figures = { a: chosen.a.figure, b: chosen.b.figure };
    let most = wanted;
    for (;;) {
      const compared = compareSets(dialogue, a, b, withPlaces, most);
      const voices = {
        a: this.suppression.count(compared.voices.a, figures.a),
        b: this.suppression.count(compared.voices.b, figures.b),
      };
      const same = a.length > 0 && a.length === b.length && a.length === compared.inBoth;
      const obstacle = obstacleOf(same, voices, names, this.suppression.threshold);
      const telling: Telling = { options: dialogue.options, figures, voices, themeNames };
      const shared = obstacle === null ? this.shared(compared.common, telling) : [];
      // Where some that are shared could not be told, others come in their place.
      if (obstacle === null && shared.length < wanted && compared.common.length === most && most < mostCommon) {
        most *= 2;
        continue;
      }
      const found = obstacle === null ? this.findings(compared, telling) : [];
      const onSide = (side: SideName) => found.filter((one) => one.side === side).map(({ told }) => told);
      return {
        a: { name: names.a, voices: voices.a, found: onSide('a') },
        b: { name: names.b, voices: voices.b, found: onSide('b') },
        voicesInBoth: this.suppression.count(voicesInBoth(dialogue, a, b), bothHold(figures.a, figures.b)),
        obstacle,
        shared,
      };
    }
  }

  /** The most distinctive first. What too few say to be told is left out: so what is listed tells no more than its count. */
  private findings(
    { findings, fragileFindings }: Comparison,
    telling: Telling,
  ): { side: SideName; told: ComparedFindingType }[] {
    return [...findings, ...fragileFindings]
      .sort((one, other) => other.distinctiveness.z - one.distinctiveness.z || (one.key < other.key ? -1 : 1))
      .map((finding) => ({ side: finding.side, told: this.finding(finding, telling) }))
      .filter(({ told }) => told.here.voices !== null);
  }

  private finding(finding: ComparedFinding, telling: Telling): ComparedFindingType {
    const { side, key, subject } = finding;
    const { options, figures, themeNames } = telling;
    const what = figureName([subject, key]);
    const here = figures[side];
    const elsewhere = figures[otherSide[side]];
    const support = this.suppression.support(finding.support, { what, here, elsewhere });
    const { priorShare, falseDiscoveryRate } = options;
    const k = this.suppression.threshold;
    return {
      id: `${subject}:${key}`,
      kind: finding.kind,
      label: (subject === 'theme' ? themeNames.get(key) : undefined) ?? { sv: finding.label, en: finding.label },
      keyphraseId: subject === 'keyphrase' ? key : null,
      themeId: subject === 'theme' ? key : null,
      distinctiveness: { ...this.suppression.distinctiveness(support, priorShare), falseDiscoveryRate },
      valued: this.suppression.valued(finding.valued, bothHold(what, here)),
      here: tellPart(support.voices, support.districtVoices, k),
      there: tellPart(support.voicesElsewhere, support.districtVoicesElsewhere, k),
      fragile: finding.support.fragile,
      places: finding.evidence,
    };
  }

  /** By rank. What too few on either side say to be told is left out: that it is shared would tell of them. */
  private shared(common: readonly CommonGround[], { figures, voices }: Telling): SharedViewType[] {
    return common
      .map(({ key, label, valued, byDistrict, evidence }) => {
        const what = figureName(['keyphrase', key]);
        const on = (side: SideName) => {
          const count = byDistrict.find(({ districtId }) => districtId === side)?.voices ?? 0;
          const told = this.suppression.count(count, bothHold(what, figures[side]));
          return tellPart(told, voices[side], this.suppression.threshold);
        };
        return {
          keyphraseId: key,
          label,
          inA: on('a'),
          inB: on('b'),
          valued: this.suppression.valued(valued, what),
          places: evidence,
        };
      })
      .filter(({ inA, inB }) => inA.voices !== null && inB.voices !== null)
      .map((shared, index) => ({ ...shared, rank: index + 1 }));
  }
}
