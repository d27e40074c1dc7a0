/** Whether anything can be seen of a text: spaces, control and format characters (a zero-width space, say) cannot. */
export function hasText(text: string): boolean {
  return /[^\s\p{Cf}\p{Cc}]/u.test(text);
}
