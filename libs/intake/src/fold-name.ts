/** Case, punctuation and spacing folded away; letters keep their dots: `Styrkor / Möjligheter:` → `styrkor möjligheter`. */
export function foldName(name: string): string {
  const folded = name
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  // A heading may be a lone + or -.
  return folded === '' ? name.trim().replace(/[–—−]/g, '-') : folded;
}
