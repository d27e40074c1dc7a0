import type { ReportDocument } from '@guldkorn/report';
import { colours } from '../chart/palette.js';
import { printable } from '../text/printable.js';
import type { Words } from '../words/words.js';
import type { Pen } from './pen.js';
import { page, styles, textHeight, textWidth } from './style.js';

export interface Frame {
  readonly title: string;
  readonly report: ReportDocument;
  readonly words: Words;
  readonly pages: number;
}

const style = { ...styles.small, size: 8.5 };
const headTop = 42 - page.top;
const footTop = textHeight + 32;

/** The text, or as much of it as has room. */
function cut(text: string, width: number, pen: Pen): string {
  const fits = (words: string) => pen.fonts.measure(words, style.size, style.face) <= width;
  if (fits(text)) return text;
  const words = text.split(' ');
  while (words.length > 1 && !fits(`${words.join(' ')} …`)) words.pop();
  const short = `${words.join(' ')} …`;
  return fits(short) ? short : '…';
}

/** What stands around the text of each page: what it is, that it is a draft, and which page it is. Not read out. */
export function drawFrame(pen: Pen, number: number, { title, report, words, pages }: Frame): void {
  const wide = (text: string) => pen.fonts.measure(text, style.size, style.face);
  const { record, municipality } = report;
  pen.artifact('Pagination', () => {
    if (number > 1) {
      const draft = { ...style, face: 'semibold' as const, colour: colours.goldInk };
      const draftLeft = textWidth - pen.fonts.measure(words.draft, draft.size, draft.face);
      pen.text(cut(title, textWidth - 80, pen), 0, headTop, style);
      if (!record.isFrozen) pen.text(words.draft, draftLeft, headTop, draft);
      pen.rule(0, headTop + 7, textWidth, headTop + 7, colours.line, 0.5);
    }
    const place = words.page(number, pages);
    const version = words.version(record.version);
    const whose = `${printable(municipality).replaceAll('\n', ' ')} · ${record.isFrozen ? version : `${version}, ${words.draft}`}`;
    pen.text(cut(whose, textWidth - 120, pen), 0, footTop, style);
    pen.text(place, textWidth - wide(place), footTop, style);
  });
}
