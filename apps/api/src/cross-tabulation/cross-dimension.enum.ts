import { enumType } from '../graphql/enum-type.js';

export const crossDimensions = [
  'district',
  'place',
  'group',
  'channel',
  'month',
  'valence',
  'theme',
  'keyphrase',
] as const;
/** What voices can be divided by. */
export type CrossDimension = (typeof crossDimensions)[number];

export const CrossDimensionEnum = enumType<CrossDimension>(
  'CrossDimension',
  "What residents' voices can be divided by. Only residents are counted, so roles divide nobody.",
  {
    district: "Where the voice counts: a person in the district of most of what they say. The profile's districts.",
    place: 'The place that the statement is from. The places of the profile.',
    group: 'The focus group that it was said in or whose member said it. The groups of the profile.',
    channel: 'The way it came in.',
    month:
      "The month it was said or sent: each from the programme's first to its last, and others that enough voices are of to be told.",
    valence: 'How the statement leans; a voice that leans several ways counts in each.',
    theme: 'The themes it belongs to: pinned ones first, then those with most voices.',
    keyphrase: 'The keyphrases it mentions: those that enough voices mention to be told, most voices first.',
  },
);

/** Of whom a cell's voices are a share. */
export type CrossShareOf = 'column' | 'row';

export const CrossShareOfEnum = enumType<CrossShareOf>('CrossShareOf', "Of whom a cell's voices are a share.", {
  column: "Of the column's voices.",
  row: "Of the row's voices.",
});
