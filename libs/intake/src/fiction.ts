/** True for a line that says its file is invented: `Påhittat exempel. Alla personer …`. */
export function isFictionLine(line: string): boolean {
  return /^[^\p{L}]{0,12}(note\s+|obs[!:.]?\s+)?(detta är |det här är |this is )?(ett |en |an? )?(påhitta[td]|fiktiv|fiktion|fiction|invented|made-up)/iu.test(
    line.slice(0, 200),
  );
}
