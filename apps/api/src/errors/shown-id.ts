const longest = 60;

/** An id that was given, fit to be told in a message: on one line, at most 60 characters. */
export function shownId(id: string): string {
  const characters = [...id.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')];
  return characters.length <= longest ? characters.join('') : `${characters.slice(0, longest - 1).join('')}…`;
}
