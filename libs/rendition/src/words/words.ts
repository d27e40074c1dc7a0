/** What the files themselves say, beside what the report says. */
export interface Words {
  readonly locale: 'sv-SE' | 'en-GB';
  /** In large letters, on every page of what is not frozen. */
  readonly draft: string;
  readonly draftMeans: string;
  readonly contents: string;
  readonly sources: string;
  /** Above the tables that hold the charts' figures. */
  readonly chartFigures: string;
  readonly aboutReport: string;
  readonly version: (version: number) => string;
  /** As a sentence, and why. */
  readonly corrects: (version: number, reason: string) => string;
  readonly page: (page: number, of: number) => string;
  readonly onPage: (page: number) => string;
  /** Where a chart's figures stand as a table. */
  readonly figuresOnPage: (page: number) => string;
  /** What a source mark is called by one who does not see it. */
  readonly source: (place: number) => string;
  readonly record: RecordWords;
  readonly months: readonly string[];
  readonly clock: (day: string, time: string) => string;
}

/** The labels of the record, and what takes more than its own words. */
export interface RecordWords {
  readonly version: string;
  readonly frozen: string;
  readonly putTogether: string;
  readonly by: string;
  readonly corrects: string;
  readonly correction: (version: number, reason: string) => string;
  readonly counted: string;
  readonly data: string;
  readonly counters: string;
  readonly countedBy: (textVersion: string, insightVersion: string) => string;
  readonly nothingCounted: string;
  readonly steps: string;
  readonly inSteps: (threshold: number) => string;
  readonly hash: string;
}
