import {
  announcedWithin,
  bothHold,
  checkThreshold,
  figureName,
  halfSteps,
  narrowed,
  tellCount,
  tellDistinctiveness,
  tellRatio,
  tellShare,
  type Announced,
  type FigureName,
  type HalfSteps,
  type Support,
  type ToldCount,
  type ToldDistinctiveness,
  type ToldNumber,
  type ToldShare,
  type ToldSupport,
  type ValuedShare,
} from '@guldkorn/insight';

/** For whom a figure is told: those who work with the dialogue, or everyone. */
export type Audience = 'inside' | 'public';

/** Voices of two sets that are compared: which figures their counts are. */
export interface ComparedFigures {
  /** What is compared, such as a keyphrase. */
  readonly what: FigureName;
  readonly here: FigureName;
  readonly elsewhere: FigureName;
}

/** How many in one district mention something, as it may be told. */
export interface ToldDistrictShare {
  readonly districtId: string;
  readonly voices: ToldCount | null;
  readonly share: ToldNumber | null;
}

/** Voices by how they lean: praise, trouble, wish, or unclear; one that leans several ways is divided. */
export type LeaningVoices = Pick<ValuedShare, 'praise' | 'trouble' | 'wish' | 'unclear'>;

/**
 * The one door that counts of voices pass on their way out; all else that is told of them is computed from what has passed
 * it. The rule and what it promises: `docs/decisions/0011-told-in-steps.md`.
 */
export class Suppression {
  /** Told inside: fewer voices are never told. */
  readonly threshold: number;
  private readonly halfStep: HalfSteps;
  private announced: readonly Announced[] = [];

  /** @param secret the installation's own; the same figures are told the same as long as it is kept. */
  constructor(
    private readonly thresholds: Readonly<Record<Audience, number>>,
    secret: string,
  ) {
    this.threshold = checkThreshold(thresholds.inside);
    checkThreshold(thresholds.public);
    this.halfStep = halfSteps(secret);
  }

  /** The count of voices in whole steps of the threshold, or null when they are too few (none included). */
  count(voices: number, figure: FigureName, audience: Audience = 'inside'): ToldCount | null {
    return tellCount(voices, this.halfStep(figure), this.thresholds[audience], () =>
      announcedWithin(
        figure,
        this.announced.filter((one) => this.announces(one.voices, audience)),
      ),
    );
  }

  /** Whether something said by so many may be announced. */
  announces(voices: number, audience: Audience = 'inside'): boolean {
    return tellCount(voices, 0, this.thresholds[audience]) !== null;
  }

  /** Takes to heart what the run that is shown has announced. */
  hasAnnounced(announced: readonly Announced[]): void {
    this.announced = announced;
  }

  /** How far those whom the figure counts value it. @param voices undefined: not counted, which looks the same as none. */
  valued(voices: LeaningVoices | undefined, figure: FigureName, audience: Audience = 'inside'): ToldShare {
    const { praise, trouble, wish, unclear } = voices ?? { praise: 0, trouble: 0, wish: 0, unclear: 0 };
    const leanings = {
      praise: this.count(praise, narrowed(figure, ['leaning', 'praise']), audience),
      trouble: this.count(trouble, narrowed(figure, ['leaning', 'trouble']), audience),
      wish: this.count(wish, narrowed(figure, ['leaning', 'wish']), audience),
      unclear: this.count(unclear, narrowed(figure, ['leaning', 'unclear']), audience),
      troubleOrWish: this.count(trouble + wish, narrowed(figure, ['leaning', 'trouble', 'wish']), audience),
    };
    return tellShare(leanings, this.thresholds[audience]);
  }

  /** Who stands behind what is more common here than elsewhere. */
  support(voices: Omit<Support, 'fragile'>, figures: ComparedFigures, audience: Audience = 'inside'): ToldSupport {
    const { what, here, elsewhere } = figures;
    return {
      voices: this.count(voices.voices, bothHold(what, here), audience),
      districtVoices: this.count(voices.districtVoices, here, audience),
      voicesElsewhere: this.count(voices.voicesElsewhere, bothHold(what, elsewhere), audience),
      districtVoicesElsewhere: this.count(voices.districtVoicesElsewhere, elsewhere, audience),
    };
  }

  /** How distinctive it is, from the told support. @param priorShare as the analysis was made with. */
  distinctiveness(support: ToldSupport, priorShare: number, audience: Audience = 'inside'): ToldDistinctiveness {
    return tellDistinctiveness(support, this.thresholds[audience], priorShare);
  }

  /** How many in each district, and as a share of the district's voices. */
  shares(
    counts: readonly { readonly districtId: string; readonly voices: number; readonly districtVoices: number }[],
    figure: FigureName,
    audience: Audience = 'inside',
  ): ToldDistrictShare[] {
    return counts.map(({ districtId, voices, districtVoices }) => {
      const told = this.count(voices, narrowed(figure, ['district', districtId]), audience);
      const all = this.count(districtVoices, figureName(['district', districtId]), audience);
      return { districtId, voices: told, share: tellRatio(told, all) };
    });
  }

  /** The part as a share of the whole that it lies within, 0-1; null when either is hidden. */
  ratio(part: ToldCount | null, whole: ToldCount | null): ToldNumber | null {
    return tellRatio(part, whole);
  }
}
