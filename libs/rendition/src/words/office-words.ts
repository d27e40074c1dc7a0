/** What the files for office programs and the archive say, beside what every file says. */
export interface OfficeWords {
  /** The column that says what the numbers leave unsaid. */
  readonly notes: string;
  readonly notesDescription: string;
  readonly note: (column: string, text: string) => string;
  readonly readAs: (example: string) => string;
  readonly keyFigures: string;
  readonly keyFiguresOf: (chapter: string) => string;
  readonly keyFigureColumns: Readonly<
    Record<'label' | 'figure', { readonly label: string; readonly description: string }>
  >;
  readonly scope: string;
  readonly municipality: string;
  readonly state: string;
  readonly frozen: string;
  readonly draftState: string;
  /** Which numbers in the list of sources something stands on; one at least. */
  readonly sourceMarks: (numbers: readonly number[]) => string;
  readonly workbook: WorkbookWords;
  readonly slides: SlideWords;
  readonly archive: ArchiveWords;
}

type OfType = Readonly<Record<'text' | 'count' | 'share' | 'number', string>>;

export interface WorkbookWords {
  readonly about: string;
  readonly dictionary: string;
  readonly sources: string;
  readonly toAbout: string;
  readonly sheets: string;
  readonly sheet: string;
  readonly column: string;
  readonly columnId: string;
  readonly meaning: string;
  readonly type: string;
  readonly unit: string;
  readonly whenEmpty: string;
  readonly types: OfType;
  readonly units: OfType;
  readonly emptyNumber: string;
  readonly emptyText: string;
  readonly dictionaryOf: string;
  readonly number: string;
  readonly source: string;
  readonly numberMeaning: string;
  readonly sourceMeaning: string;
  readonly seeSheet: (sheet: string) => string;
}

export interface SlideWords {
  readonly hidden: (names: string) => string;
  readonly hiddenMany: (count: number, of: number) => string;
  /** Over what stands before the first heading. */
  readonly brief: string;
  readonly inSeries: (bar: string, series: string) => string;
  readonly continued: (title: string, part: number, of: number) => string;
  readonly quote: (quotedAs: string) => string;
  /** Of a table that is longer than a slide. */
  readonly firstRows: (shown: number, of: number) => string;
  readonly layouts: Readonly<Record<'cover' | 'text' | 'chart' | 'figures' | 'quote' | 'table', string>>;
  readonly places: Readonly<Record<'title' | 'chapter' | 'body' | 'caption', string>>;
  /** The sign of a series in the key of a chart. */
  readonly key: (number: number) => string;
  readonly sourcesInNotes: string;
  readonly tableBefore: string;
  readonly version: (version: number, state: string) => string;
  readonly drafted: (moment: string) => string;
  readonly frozen: (moment: string) => string;
  readonly about: string;
}

export interface ArchiveWords {
  readonly title: string;
  readonly intro: (title: string, municipality: string) => readonly string[];
  readonly filesTitle: string;
  readonly files: Readonly<
    Record<'json' | 'pdf' | 'docx' | 'pptx' | 'xlsx' | 'charts' | 'tables' | 'manifest' | 'checksums', string>
  >;
  readonly checkTitle: string;
  readonly check: readonly string[];
  /** What a person or a program must know of the CSV files. */
  readonly csvNotice: string;
  readonly caveatsTitle: string;
}
