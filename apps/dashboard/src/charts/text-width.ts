/** About how wide a text is in the fonts it may be shown in, rather too wide than too narrow. */
export function textWidth(words: string, size: number): number {
  let ems = 0;
  for (const sign of words)
    ems += /[ijlft.,:;'|!()[\]-]/.test(sign) ? 0.33 : /[mwMW%@–—]/.test(sign) ? 0.9 : /\d/.test(sign) ? 0.64 : 0.58;
  return ems * size;
}
