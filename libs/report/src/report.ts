/** A text put together by rules: paragraphs of sentences of parts, where every part knows where what it says comes from. */
export type ReportLanguage = 'sv' | 'en';

export type PartKind = 'text' | 'figure' | 'quote';

export interface Part {
  readonly kind: PartKind;
  readonly text: string;
  /** Of a figure: what it is a figure of, the same however large it is. Null for what is no figure. */
  readonly figureId: string | null;
  /** What it stands on; ids of the report's sources. */
  readonly sourceIds: readonly string[];
}

export interface Sentence {
  readonly parts: readonly Part[];
}

export type ParagraphRole = 'title' | 'heading' | 'body' | 'quote';

export interface Paragraph {
  /** What it is about, the same in every draft of the same text. */
  readonly id: string;
  readonly role: ParagraphRole;
  readonly sentences: readonly Sentence[];
}

export type SourceKind =
  | 'everyone'
  | 'district'
  | 'finding'
  | 'statement'
  | 'commonGround'
  | 'theme'
  | 'outcome'
  | 'report'
  | 'method';

export interface Source {
  readonly id: string;
  readonly kind: SourceKind;
  /** What it is called in the list of sources. */
  readonly title: string;
}

export interface Report {
  readonly paragraphs: readonly Paragraph[];
  /** In the order in which the text first leans on them. */
  readonly sources: readonly Source[];
}

/** Words, or a part of its own. */
export type Piece = string | Part;

/** @param id what it is a figure of. */
export function figure(id: string, text: string, sourceIds: readonly string[]): Part {
  return { kind: 'figure', text, figureId: id, sourceIds };
}

/** A sentence of words and figures, with a capital letter first. @param sourceIds what the words stand on. */
export function sentence(pieces: readonly Piece[], sourceIds: readonly string[]): Sentence {
  const parts = pieces
    .filter((piece) => piece !== '')
    .map((piece): Part =>
      typeof piece === 'string' ? { kind: 'text', text: piece, figureId: null, sourceIds } : piece,
    );
  return { parts: parts.map((part, index) => (index === 0 ? { ...part, text: capitalised(part.text) } : part)) };
}

/** With its first letter large. */
export function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase('sv') + text.slice(first.length);
}

/** The paragraphs' source ids, each once, in the order of the text. */
export function sourceOrder(paragraphs: readonly Paragraph[]): string[] {
  return [
    ...new Set(
      paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ parts }) => parts.flatMap((part) => part.sourceIds))),
    ),
  ];
}
