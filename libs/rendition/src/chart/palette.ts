/** The dashboard's colours on white paper, and how series are told apart without them. */
export const colours = {
  paper: '#ffffff',
  ink: '#14262d',
  inkSoft: '#48606a',
  line: '#cfdadc',
  lineStrong: '#7f949b',
  lake: '#0f5468',
  lakeStrong: '#0a3f4f',
  lakeWash: '#dfecef',
  gold: '#d8a02a',
  goldInk: '#7a5300',
  goldWash: '#fbf3df',
} as const;

/** Which ways a bar is hatched: `/`, `\`, both, lying or not at all. */
export type Hatch = 'none' | 'rising' | 'falling' | 'crossed' | 'lying';

export interface SeriesStyle {
  readonly fill: string;
  readonly hatch: Hatch;
}

/** From dark to light, each with a hatch of its own: told apart in grey, and by who does not see colours. */
export const seriesStyles: readonly [SeriesStyle, ...SeriesStyle[]] = [
  { fill: colours.lake, hatch: 'none' },
  { fill: '#b3d6dc', hatch: 'none' },
  { fill: colours.paper, hatch: 'rising' },
  { fill: colours.goldWash, hatch: 'falling' },
  { fill: colours.paper, hatch: 'crossed' },
  { fill: colours.lakeWash, hatch: 'lying' },
];

/** How the series looks; after the last the first comes again. */
export function styleOf(series: number): SeriesStyle {
  const [first] = seriesStyles;
  return seriesStyles[series % seriesStyles.length] ?? first;
}
