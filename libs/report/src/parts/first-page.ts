/** Who was heard, what may not be concluded, and how small groups are treated: on every report, whatever its outline. */
import type { ReportBlock, TableBlock } from '../document.js';
import type { CoverageFacts, ReportFacts } from '../facts.js';
import type { ReportWords } from '../report-words.js';
import { figure, sentence, type Piece, type Sentence } from '../report.js';
import { column, countCell, textCell } from './figures.js';
import { everyone, heading, list, method, paragraph } from './part.js';

const heardCodes = ['HEARD', 'HEARD_TOO_FEW'];
const missingCodes = ['DISTRICTS_NOT_HEARD', 'GROUPS_NOT_HEARD', 'PLACES_NOT_HEARD', 'MEETINGS_WITHOUT_NOTE'];
const cautionCodes = ['SELF_SELECTED', 'MAY_NOT_SAY', 'DISTRICTS_THIN', 'CHANNEL_LOPSIDED'];

const told = ({ coverage }: ReportFacts, codes: readonly string[]): Sentence[] =>
  codes.flatMap((code) => coverage.filter((one) => one.code === code).map((one) => coverageSentence(one)));

/** How many have been heard, in all and of what the report is about. */
export function heardSentences(facts: ReportFacts, words: ReportWords): Sentence[] {
  const example = facts.isExample ? [sentence(words.first.example, [everyone])] : [];
  return [...example, ...told(facts, heardCodes), ...scoped(facts, words)];
}

/** What may not be concluded. */
export function cautions(facts: ReportFacts): Sentence[] {
  return told(facts, cautionCodes);
}

/** How small groups are treated. */
export function smallGroups({ threshold }: ReportFacts, { first }: ReportWords): Sentence {
  return sentence(first.smallGroups(threshold), [method]);
}

export function firstPage(facts: ReportFacts, words: ReportWords): ReportBlock[] {
  const { first } = words;
  return [
    heading('first', 1, first.heading),
    heading('first:heard', 2, first.heard),
    ...paragraph('first:voices', heardSentences(facts, words)),
    byDistrict(facts, words),
    ...list(
      'first:missing',
      told(facts, missingCodes).map((one) => [one]),
    ),
    heading('first:caution', 2, first.notConcluded),
    ...paragraph('first:cautions', cautions(facts)),
    heading('first:small', 2, first.small),
    ...paragraph('first:steps', [smallGroups(facts, words)]),
    heading('first:counted', 2, first.counted),
    ...paragraph('first:method', [
      ...first.method.map((pieces) => sentence(pieces, [method])),
      ...(facts.districts.some(({ nuggets }) => nuggets.some(({ confirmed }) => !confirmed))
        ? [sentence(first.suggested, [method])]
        : []),
    ]),
  ];
}

/** How many have been heard of what the report is about, where that is not everything. */
function scoped({ isNarrowed, scope, voicesInScope }: ReportFacts, { first, place }: ReportWords): Sentence[] {
  if (!isNarrowed) return [];
  const sentenceOf =
    voicesInScope === null
      ? first.inScopeFew(scope)
      : first.inScope(scope, figure('voices:scope', place.number(voicesInScope), [everyone]));
  return [sentence(sentenceOf, [everyone])];
}

function byDistrict({ heard }: ReportFacts, words: ReportWords): TableBlock {
  return {
    kind: 'table',
    id: 'first:districts',
    title: words.first.byDistrict,
    caption: null,
    table: {
      columns: [column('district', 'text', words), column('voices', 'count', words)],
      rows: heard.map(({ name, voices }) => [textCell(name), countCell(voices, words)]),
    },
    sourceIds: heard.map(({ id }) => id),
  };
}

const numbers = /\d(?:[\d\u00a0.,]*\d)?/g;

/** A sentence of the coverage, whose numbers are told figures. */
function coverageSentence({ code, text }: CoverageFacts): Sentence {
  const pieces: Piece[] = [];
  let at = 0;
  [...text.matchAll(numbers)].forEach(({ 0: number, index }, place) => {
    pieces.push(text.slice(at, index), figure(`coverage:${code}:${place + 1}`, number, [everyone]));
    at = index + number.length;
  });
  return sentence([...pieces, text.slice(at)], [everyone]);
}
