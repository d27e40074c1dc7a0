/** The keys that choose themes, in the order of the list; U, J, K and 0 do other things. */
const keys = [...'123456789qwertyiopasdfghlzxcvbnm'];

/** The key that chooses the theme at a place in the list; undefined when there are more themes than keys. */
export function themeKey(index: number): string | undefined {
  return keys[index];
}
