/** The two sides of a note: its text, and how it has been read. */
export type Side = 'original' | 'reading';

/** Where one stands in a note: a side of it, and where in its text the statement begins. */
export interface Place {
  readonly side: Side;
  readonly start: number;
}

const names: Readonly<Record<Side, string>> = { original: 'i-texten', reading: 'yttrande' };

/** The element of a place, and what the address calls it. */
export function placeId({ side, start }: Place): string {
  return `${names[side]}-${start}`;
}

/** The place that an address names; null for none. @param hash `#yttrande-120`. */
export function placeOf(hash: string): Place | null {
  const [, name, start] = /^#(i-texten|yttrande)-(\d+)$/.exec(hash) ?? [];
  if (start === undefined) return null;
  return { side: name === names.original ? 'original' : 'reading', start: Number(start) };
}

/** The other side of the same place. */
export function across({ side, start }: Place): Place {
  return { side: side === 'original' ? 'reading' : 'original', start };
}

/** The address of a note, or of the place in its text where a statement begins. */
export function noteAddress(noteId: string, start?: number | null): string {
  const place = typeof start === 'number' ? `#${placeId({ side: 'original', start })}` : '';
  return `/moten/${noteId}${place}`;
}
