import type { Problem } from '../parsed.js';
import { warning, wholeFile } from '../problem.js';

/** What a document has beside its text, counted while it is read. */
export interface LeftOut {
  comments: number;
  /** Insertions, deletions and moves that no one has accepted yet. */
  changes: number;
  /** Footnotes and endnotes. */
  notes: number;
}

export const nothingLeftOut = (): LeftOut => ({ comments: 0, changes: 0, notes: 0 });

/** Says what is not in the text, with the numbers. */
export function leftOutProblems({ comments, changes, notes }: LeftOut): Problem[] {
  const problems: Problem[] = [];
  if (changes > 0)
    problems.push(
      warning('TRACKED_CHANGES_ACCEPTED', wholeFile, null, {
        sv: `Dokumentet har ${counted(changes, 'spårad ändring', 'spårade ändringar')} som ingen har tagit ställning till. De läses som godkända: det infogade är med, det borttagna inte. Stämmer det inte: godkänn eller avvisa ändringarna i dokumentet och ladda upp det igen.`,
        en: `The document has ${counted(changes, 'tracked change', 'tracked changes')} that no one has decided on. They are read as accepted: what was inserted is in, what was deleted is not. If that is wrong, accept or reject the changes in the document and upload it again.`,
      }),
    );
  if (comments > 0)
    problems.push(
      warning('COMMENTS_LEFT_OUT', wholeFile, null, {
        sv: `Dokumentet har ${counted(comments, 'kommentar', 'kommentarer')} i marginalen. De är inte med i texten. Är någon av dem ett yttrande: skriv in den i dokumentet och ladda upp det igen.`,
        en: `The document has ${counted(comments, 'comment', 'comments')} in its margin. They are not part of the text. If one of them is a statement, write it into the document and upload it again.`,
      }),
    );
  if (notes > 0)
    problems.push(
      warning('FOOTNOTES_LEFT_OUT', wholeFile, null, {
        sv: `Dokumentet har ${counted(notes, 'fotnot eller slutnot', 'fotnoter eller slutnoter')}. De är inte med i texten. Är någon av dem ett yttrande: skriv in den i dokumentet och ladda upp det igen.`,
        en: `The document has ${counted(notes, 'footnote or endnote', 'footnotes or endnotes')}. They are not part of the text. If one of them is a statement, write it into the document and upload it again.`,
      }),
    );
  return problems;
}

const counted = (count: number, one: string, several: string) => `${count} ${count === 1 ? one : several}`;
