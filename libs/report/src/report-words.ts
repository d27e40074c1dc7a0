import type { Part, Piece } from './report.js';
import type { Phrases, Subject } from './phrases.js';
import type { ReportTemplate } from './document.js';

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
    readonly moreOften: () => Piece[];
  };
  readonly commonEverywhere: (names: readonly string[]) => Piece[];
  readonly sourceTitles: {
    readonly all: string;
    readonly challenge: (place: string, subject: Subject, confirmed: boolean) => string;
  };
}

export type ColumnName =
  | 'district'
  | 'voices'
  | 'finding'
  | 'share'
  | 'lower'
  | 'upper'
  | 'shareElsewhere'
  | 'voicesElsewhere';
