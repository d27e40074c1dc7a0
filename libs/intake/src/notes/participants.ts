const units =
  'noll|en|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton'.split(
    '|',
  );
const tens = 'tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio'.split('|');
const wordValues = new Map<string, number>([
  ...units.slice(2).map((word, index) => [word, index + 2] as const),
  ...tens.flatMap((ten, index) => [
    [ten, (index + 2) * 10] as const,
    ...['ett', ...units.slice(1, 10)].map(
      (unit) => [`${ten}${unit}`, (index + 2) * 10 + Math.max(1, units.indexOf(unit))] as const,
    ),
  ]),
  ['hundra', 100],
  ['ett tiotal', 10],
  ['ett femtontal', 15],
  ...tens.map((ten, index) => [`ett ${ten}tal`, (index + 2) * 10] as const),
  ['ett hundratal', 100],
  ['ett dussin', 12],
]);
const words = [...wordValues.keys()].sort((a, b) => b.length - a.length).join('|');

// `1 200` is one number; of `8–12` the lower end counts, since no more than that is sure.
const number = `(\\d{1,3} \\d{3}|(?!(?:19|20)\\d{2}(?!\\d))\\d{1,4}|${words})(?: ?(?:[-–—]|och|till) ?\\d{1,4})?(?![\\d/:]|[.-]\\d)`;
const notWithin = '(?<![\\p{L}\\d]|\\d[ ]?[./:–-])';
const about = '(?:ca\\.?|cirka|omkring|runt|ungefär|drygt|över|minst|mellan|about|around)?';
const persons =
  'personer|pers|stycken|invånare|besökare|medborgare|åhörare|företagare|ungdomar|elever|byabor|bybor|boende|people|residents';
const cameHere =
  'deltog|hade kommit|har kommit|hade samlats|deltar|närvarade|medverkade|kom|träffades|samlades|möttes|dök upp|slöt upp|mötte upp|var med|var på plats|var där|attended|took part|were present';

const labelled = [
  new RegExp(
    `(?:antal (?:deltagare|närvarande|besökare|personer)|(?:deltagar|besökar)antal|deltagare|närvarande|deltog|participants)[*_]{0,2} ?(?::|[–-](?= ))[*_]{0,2} ?${about} ?${number}(?!\\p{L})`,
    'iu',
  ),
  new RegExp(`^[*_]{0,2}antal[*_]{0,2} ?:[*_]{0,2} ?${about} ?${number}(?: (?:st|${persons}))?(?![\\p{L}\\d])`, 'iu'),
  new RegExp(`^antal (?:deltagare|närvarande|besökare) ${about} ?${number}(?!\\p{L})`, 'iu'),
  new RegExp(`^[*_]{0,2}(?:deltagare|närvarande|medverkande) ?\\(${about} ?${number}(?: (?:st|${persons}))?\\)`, 'iu'),
];
/** A number of participants, or of persons of whom it is said that they came. */
const told = [
  new RegExp(`${notWithin}${number} (?:\\p{Ll}+ ){0,2}?(?:deltagare|mötesdeltagare|participants)(?!\\p{L})`, 'iu'),
  new RegExp(`${notWithin}${number} (?:\\p{L}+ ){0,3}?(?:${cameHere})(?!\\p{L})`, 'iu'),
  new RegExp(`(?:vi|deltog|deltagarna) (?:var|va|blev) ${about} ?${number} (?:${persons})(?!\\p{L})`, 'iu'),
  new RegExp(
    `(?<!\\p{L})(?:kom|samlades|möttes|träffades|deltog|dessutom|därutöver) (?:det )?${about} ?${number} (?:${persons}|deltagare)(?!\\p{L})`,
    'iu',
  ),
];
/** A number of persons that stands alone is of those who came; in a sentence it may be of anyone. */
const alone = new RegExp(
  `^(?:det var|vi var|vi va|totalt|sammanlagt)? ?${about} ?${number} (?:\\p{Ll}+ ){0,2}?(?:${persons}|(?!hektare)\\p{Ll}{3,20}are)(?: (?:på plats|(?:hemma hos|runt|vid) [^.,]{1,40}))?$`,
  'iu',
);
const LONGEST_SENTENCE = 300;

function valueOf(matched: RegExpExecArray | null): number | null {
  const written = matched?.[1];
  if (written === undefined) return null;
  return wordValues.get(written.toLowerCase()) ?? Number(written.replace(' ', ''));
}

/**
 * The number of participants that a head or prose names: `11 deltagare`, `Antal deltagare: 10-12` (10), `ett femtiotal
 * personer kom`. Persons who only live somewhere are none; null when no number is told.
 */
export function findParticipants(text: string): number | null {
  const lines = text.split(/[\r\n\u2028\u2029]+/).map((line) => line.replace(/\s+/g, ' ').trim());
  for (const line of lines)
    for (const pattern of labelled) {
      const value = valueOf(pattern.exec(line));
      if (value !== null) return value;
    }
  const sentences = lines
    .flatMap((line) => line.split(/(?<!\b(?:ca|pers|st))[.!?;] /i))
    .map((sentence) => sentence.replace(/[.!?,;]$/, ''))
    .filter((sentence) => sentence.length <= LONGEST_SENTENCE);
  for (const pattern of told)
    for (const sentence of sentences) {
      const value = valueOf(pattern.exec(sentence));
      if (value !== null) return value;
    }
  for (const part of sentences.flatMap((sentence) => [sentence, ...sentence.split(', ')])) {
    const value = valueOf(alone.exec(part));
    if (value !== null) return value;
  }
  return null;
}
