import { printable } from '../text/printable.js';
import type { AccessiblePdf } from './accessible-pdf.js';
import type { Anchor } from './flow.js';
import { page } from './style.js';

/** Where the next bookmark goes. */
export interface Bookmarks {
  readonly root: PDFKit.PDFOutline;
  chapter: PDFKit.PDFOutline | null;
}

/** A little above, so that what is led to does not touch the window's edge. */
const above = 12;

/** Makes the place one that can be led to, and puts it among the bookmarks if it has one. */
export function addBookmark(
  document: AccessiblePdf,
  { name, bookmark }: Anchor,
  top: number,
  bookmarks: Bookmarks,
): void {
  const place = Math.max(0, page.top + top - above);
  document.addNamedDestination(name, 'XYZ', page.left, place, null);
  if (bookmark === null) return;
  const options = { top: place, left: page.width, fit: false, expanded: false };
  const title = printable(bookmark.title).replaceAll('\n', ' ');
  const parent = bookmark.level === 2 ? (bookmarks.chapter ?? bookmarks.root) : bookmarks.root;
  const item = parent.addItem(title, options);
  if (bookmark.level === 1) bookmarks.chapter = item;
}
