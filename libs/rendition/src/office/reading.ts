/** How a number is read, whatever the number: `minst #`. */
export const reading = (text: string): string =>
  text
    .replace(/\d(?:[\d\s.,]*\d)?/g, '#')
    .replace(/\s+/g, ' ')
    .trim();

/** How most are read, and the first that is read so; null of none. */
export function usualReading(texts: readonly string[]): { readonly pattern: string; readonly example: string } | null {
  const times = new Map<string, number>();
  for (const text of texts) times.set(reading(text), (times.get(reading(text)) ?? 0) + 1);
  const [usual] = [...times].sort(([, a], [, b]) => b - a);
  if (usual === undefined) return null;
  const [pattern] = usual;
  return { pattern, example: texts.find((text) => reading(text) === pattern) ?? '' };
}
