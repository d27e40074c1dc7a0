import type { Line } from './slides.js';

/** How many characters a line of a slide holds, and how many lines a slide. */
interface Room {
  readonly lineLength: number;
  readonly lines: number;
}

/** By whether it is to be read from afar, or holds what must be there. */
const rooms = { large: { lineLength: 102, lines: 13.5 }, small: { lineLength: 136, lines: 17.8 } } as const;
/** So many lines leave more than half of a slide. */
const fewLines = 7;
export type TextSize = keyof typeof rooms;

const height = ({ kind, text }: Line, { lineLength }: Room): number =>
  text.split('\n').reduce((lines, part) => lines + Math.max(1, Math.ceil(part.length / lineLength)), 0) +
  (kind === 'heading' ? 0.5 : kind === 'quote' ? 0.9 : 0.3);

/** Whether lines take so little of a slide that they may be written larger. */
export const areFew = (lines: readonly Line[]): boolean =>
  lines.reduce((sum, line) => sum + height(line, rooms.large), 0) <= fewLines;

/** In pieces that each fit on a slide, parted after a sentence where there is one, else at a word. */
function inPieces(line: Line, room: Room): Line[] {
  const most = room.lineLength * Math.floor(room.lines - 2);
  if (height(line, room) <= room.lines) return [line];
  const head = line.text.slice(0, most);
  const at = Math.max(head.lastIndexOf('. ') + 1, 0) || Math.max(head.lastIndexOf(' '), head.lastIndexOf('\n')) || most;
  const cut = at > most / 3 ? at : most - (/[\ud800-\udbff]$/.test(head) ? 1 : 0);
  const rest = line.text.slice(cut).trim();
  const first = { ...line, text: line.text.slice(0, cut).trim() };
  return rest === '' ? [first] : [first, ...inPieces({ ...line, text: rest }, room)];
}

/** The lines slide by slide; a heading never last on one. */
export function paged(lines: readonly Line[], size: TextSize = 'large'): Line[][] {
  const room = rooms[size];
  const pages: Line[][] = [];
  let page: Line[] = [];
  let used = 0;
  for (const line of lines.flatMap((one) => inPieces(one, room))) {
    if (page.length > 0 && used + height(line, room) > room.lines) {
      const last = page.at(-1);
      const carried = last?.kind === 'heading' && page.length > 1 ? page.splice(-1) : [];
      pages.push(page);
      page = carried;
      used = carried.reduce((sum, one) => sum + height(one, room), 0);
    }
    page.push(line);
    used += height(line, room);
  }
  return page.length === 0 ? pages : [...pages, page];
}
