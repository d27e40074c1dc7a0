interface Labelled {
  readonly label: string;
}

/** Shorter words begin and end others by chance. */
const shortest = 4;

function within(part: string, whole: string): boolean {
  return part.length >= shortest && (whole.startsWith(part) || whole.endsWith(part));
}

/** The findings that the handout has room for, by rank; of two where one's word is in the other's, only the first. */
export function printed<F extends Labelled>(ranked: readonly F[], most: number): F[] {
  const kept: F[] = [];
  for (const finding of ranked) {
    const label = finding.label.toLocaleLowerCase('sv');
    const twice = kept.some((one) => {
      const other = one.label.toLocaleLowerCase('sv');
      return within(label, other) || within(other, label);
    });
    if (!twice) kept.push(finding);
    if (kept.length === most) break;
  }
  return kept;
}
