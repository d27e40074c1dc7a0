/** Steers how letters stand, and is none itself: joiners, marks of direction, variants, and places where a word may be parted. */
// eslint-disable-next-line no-misleading-character-class -- each is meant by itself
const steering = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]/g;
const lineEnds = /\r\n?|[\u0085\u2028\u2029\v\f]/g;
// eslint-disable-next-line no-control-regex -- these are what is taken away
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;

/**
 * The text as it can be printed: composed letters, single spaces, lines parted by `\n`, and nothing that shows as nothing.
 * Half a letter (a lone surrogate) becomes the mark for what cannot be read.
 */
export function printable(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(lineEnds, '\n')
    .replace(controls, '')
    .replace(steering, '')
    .replace(/[^\S\n\u00a0\u202f]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .normalize('NFC');
}
