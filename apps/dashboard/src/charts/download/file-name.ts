/** Letters that do not fall apart into one of a to z and its mark. */
const spelled: Readonly<Record<string, string>> = { ø: 'o', æ: 'ae', đ: 'd', ŋ: 'n', ŧ: 't', ß: 'ss' };

const longest = 60;

/** Words as a part of a file's name that every system takes: a to z, digits and hyphens. */
export function fileWords(words: string): string {
  const plain = words
    .toLowerCase()
    .replace(/[øæđŋŧß]/g, (letter) => spelled[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  // Between words where it is too long.
  return plain.length <= longest ? plain : plain.slice(0, longest + 1).replace(/-[^-]*$/, '');
}

/** `guldkorn-hotagen-2020-10-09.csv`: what it shows and of which day its figures are. */
export function fileName(called: string, day: string, ending: string): string {
  return `${['guldkorn', fileWords(called), day].filter((part) => part !== '').join('-')}.${ending}`;
}
