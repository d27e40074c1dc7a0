import type { Pen } from './pen.js';

/** What a piece of the document is to one who has it read. */
export type Role =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'BlockQuote'
  | 'Figure'
  | 'TOC'
  | 'TOCI';

/** A node of the structure tree; it comes into the tree when something is first drawn in it, so they are drawn in reading order. */
export interface Tag {
  readonly role: Role;
  /** Null of the document itself. */
  readonly parent: Tag | null;
  readonly scope?: 'Row' | 'Column';
  readonly language?: string;
  readonly numbering?: 'Disc' | 'Decimal' | 'None';
}

export const documentTag: Tag = { role: 'Document', parent: null };

export const tag = (role: Role, parent: Tag, more: Omit<Tag, 'role' | 'parent'> = {}): Tag => ({
  role,
  parent,
  ...more,
});

/** A place that is led to: by the contents, by bookmarks and by links. */
export interface Anchor {
  readonly name: string;
  /** Its bookmark, and how deep it lies; null of what has none. */
  readonly bookmark: { readonly title: string; readonly level: 1 | 2 } | null;
}

/** What is placed on a page in one piece. */
export interface Box {
  readonly height: number;
  /** The air above it, except at the top of a page. */
  readonly before: number;
  /** Not to be parted from the next box by a page. */
  readonly keepsNext: boolean;
  readonly anchor?: Anchor;
  /** What is shown again above it when it comes first on a page: a table's heads. */
  readonly repeated?: { readonly height: number; readonly draw: (pen: Pen, top: number) => void };
  readonly draw: (pen: Pen, top: number) => void;
}

/** A box where it stands. */
export interface PlacedBox {
  readonly box: Box;
  readonly top: number;
  /** Whether what is repeated stands above it. */
  readonly repeats: boolean;
}
