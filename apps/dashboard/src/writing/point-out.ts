/**
 * Points out characters without touching the text; a browser that cannot, does not. Several editors may use the same name.
 * @returns takes it back.
 */
export function pointOut(name: string, ranges: readonly (Range | null)[]): () => void {
  if (typeof Highlight === 'undefined') return () => undefined;
  const highlight = CSS.highlights.get(name) ?? new Highlight();
  CSS.highlights.set(name, highlight);
  const found = ranges.filter((range) => range !== null);
  found.forEach((range) => highlight.add(range));
  return () => found.forEach((range) => highlight.delete(range));
}
