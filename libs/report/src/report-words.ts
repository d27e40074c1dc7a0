import type { Part, Piece } from './report.js';
import type { Phrases, Subject } from './phrases.js';
import type { ReportTemplate } from './document.js';
import type { ReportAction, ReportDivision } from './outline.js';

/** Every sentence of a report in one language, beside those of the story of a place. */
export interface ReportWords {
  readonly place: Phrases;
  readonly templates: Readonly<Record<ReportTemplate, string>>;
  readonly tooFew: string;
  /** Of a count that is told: at least so many. */
  readonly atLeast: (count: number) => string;
  readonly percent: (share: number) => string;
  readonly everyoneHeard: string;
  readonly first: {
    readonly heading: string;
    readonly heard: string;
    readonly inScope: (scope: string, count: Part) => Piece[];
    readonly inScopeFew: (scope: string) => Piece[];
    readonly byDistrict: string;
    readonly notConcluded: string;
    readonly small: string;
    readonly smallGroups: (step: number) => Piece[];
    readonly counted: string;
    readonly method: Piece[][];
    readonly suggested: Piece[];
    /** That what it tells of is invented. */
    readonly example: Piece[];
  };
  readonly columns: Readonly<Record<ColumnName, { readonly label: string; readonly description: string }>>;
  readonly keyFigures: {
    readonly voices: (place: string) => string;
    readonly nuggets: (place: string) => string;
    readonly challenges: (place: string) => string;
    readonly praise: (place: string) => string;
  };
  readonly restOfMunicipality: string;
  readonly nuggetChart: {
    readonly title: (place: string, names: readonly string[]) => string;
    readonly caption: (place: string, here: string, elsewhere: string) => string;
    readonly alt: (place: string, largest: string, smallest: string) => string;
    readonly bar: (name: string, here: string, elsewhere: string) => string;
  };
  readonly challenges: {
    readonly heading: (place: string) => string;
    readonly none: (place: string) => Piece[];
    readonly troubled: Readonly<Record<'nearlyAll' | 'most', Piece[]>>;
    /** Before a quote that is a wish. */
    readonly wish: () => Piece[];
  };
  readonly heard: {
    readonly heading: string;
    readonly all: (count: Part) => Piece[];
    readonly allFew: () => Piece[];
    /** Where most and fewest come from. */
    readonly mostFrom: (name: string, count: Part) => Piece[];
    readonly fewestFrom: (name: string, count: Part) => Piece[];
    readonly tooFewFrom: (names: readonly string[]) => Piece[];
    /** How they came in, each way with its count. */
    readonly ways: (ways: readonly (readonly [channelId: string, count: Part])[]) => Piece[];
    readonly mostIn: (month: string, count: Part) => Piece[];
  };
  readonly voicesChart: {
    readonly title: Readonly<Record<ReportDivision, string>>;
    readonly most: Readonly<Record<ReportDivision, (name: string) => string>>;
    readonly caption: string;
    readonly alt: (by: ReportDivision, largest: string, smallest: string) => string;
    readonly bar: (name: string, count: string) => string;
  };
  readonly topNuggets: TopWords;
  readonly topChallenges: TopWords;
  readonly themes: {
    readonly heading: string;
    readonly most: (name: string, who: readonly Piece[]) => Piece[];
    /** After the share: of whom it is. */
    readonly ofHeard: (place: string | null) => string;
    /** That the one just told of is alone in being so common. */
    readonly commonest: () => Piece[];
    readonly asMany: (names: readonly string[]) => Piece[];
    readonly next: (names: readonly string[]) => Piece[];
    readonly chartTitle: (name: string) => string;
    readonly chartTitleOfSeveral: string;
    readonly byDistrictTitle: string;
    readonly caption: (heard: string) => string;
    readonly byDistrictCaption: string;
    readonly alt: (largest: string, smallest: string) => string;
    readonly byDistrictAlt: (largest: string) => string;
    readonly bar: (name: string, share: string) => string;
    readonly barIn: (name: string, share: string, place: string) => string;
  };
  readonly findingChart: {
    readonly title: (places: readonly string[]) => string;
    readonly caption: string;
    readonly alt: (largest: string) => string;
  };
  readonly differences: {
    readonly heading: string;
    /** What "only" does not mean. */
    readonly onlyMeans: () => Piece[];
    readonly onlyNuggets: (place: string, names: readonly string[]) => Piece[];
    readonly onlyChallenges: (place: string, names: readonly string[]) => Piece[];
    readonly andMore: string;
    readonly inSeveral: (name: string, places: readonly string[]) => Piece[];
    readonly none: (place: string) => Piece[];
  };
  readonly changes: {
    readonly heading: string;
    readonly since: (title: string, version: Part, on: string) => Piece[];
    readonly figures: (changed: Part) => Piece[];
    readonly noFigures: () => Piece[];
    readonly noFindings: () => Piece[];
    readonly came: (title: string) => Piece[];
    readonly went: (title: string) => Piece[];
    /** What a change means, and does not; of whether more have been heard since. */
    readonly means: (moreHeard: boolean) => Piece[][];
    readonly tableTitle: (title: string) => string;
    readonly tableCaption: string;
  };
  readonly answers: {
    readonly heading: string;
    readonly one: (about: string, on: string, text: string) => Piece[];
    readonly none: () => Piece[];
  };
  readonly actions: {
    readonly heading: string;
    readonly title: string;
    readonly caption: string;
    readonly about: (challenge: string, place: string) => string;
    readonly undecided: string;
    /** Where nobody answers for it, or no time is set. */
    readonly nobody: string;
    readonly noNews: string;
  };
  /** Of a report on one sheet. */
  readonly summary: {
    /** After a share: of whom it is. */
    readonly heard: string;
    /** What it is elsewhere, after the share here. */
    readonly against: (share: Part) => Piece[];
    readonly undecided: () => Piece[];
    readonly action: (action: Pick<ReportAction, 'about' | 'action' | 'responsible' | 'due'>) => Piece[];
    /** Where to find the rest. */
    readonly whole: () => Piece[];
  };
  /** What stands where a quote has been taken away since the report was frozen. */
  readonly removed: { readonly quote: string; readonly quotedAs: string; readonly source: string };
  readonly chapters: {
    readonly inShort: string;
    readonly nuggets: (place: string) => string;
    readonly manyChallenges: string;
  };
  readonly commonEverywhere: (names: readonly string[]) => Piece[];
  readonly sourceTitles: {
    readonly all: string;
    readonly challenge: (place: string, subject: Subject, confirmed: boolean) => string;
    readonly theme: (name: string) => string;
    readonly answer: (about: string, on: string) => string;
    readonly report: (title: string, version: string, on: string) => string;
  };
}

/** A list with a point a district, and the sentence above it. */
export interface TopWords {
  readonly heading: string;
  readonly intro: () => Piece[];
  readonly inEach: (place: string, names: readonly string[]) => Piece[];
}

export type ColumnName =
  | ReportDivision
  | 'voices'
  | 'finding'
  | 'theme'
  | 'share'
  | 'lower'
  | 'upper'
  | 'shareElsewhere'
  | 'voicesElsewhere'
  | 'figure'
  | 'challenge'
  | 'action'
  | 'responsible'
  | 'due'
  | 'state'
  | 'before'
  | 'after';
