/** A file name fit to show: no folders, no control or direction-changing characters, at most 200 characters. */
export function displayFileName(given: string): string {
  const name = given
    .normalize('NFC')
    .split(/[/\\]/)
    .at(-1)!
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim();
  const characters = [...name];
  if (characters.length === 0) return 'namnlös';
  if (characters.length <= 200) return name;
  // The ending says what kind of file it is, so it is kept.
  const extension = /\.[^.]{1,10}$/.exec(name)?.[0] ?? '';
  return `${characters.slice(0, 199 - extension.length).join('')}…${extension}`;
}
