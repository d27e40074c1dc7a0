/** What people speak of, by themes: in words and as a chart. */
import { tellPart } from '@guldkorn/insight';
import type { ChartBlock } from '../document.js';
import type { ThemeFacts } from '../facts.js';
import { figure, sentence, type Piece, type Sentence } from '../report.js';
import { spokenShare } from '../spoken-share.js';
import { sharesByDistrict } from './district-shares.js';
import { column, countCell, largestShare, shareCell, shareValue, textCell } from './figures.js';
import { districtsOf, heading, paragraph, type Part, type PartOf } from './part.js';

/** More than these are no picture. */
const mostBars = 8;
const mostNamed = 3;

const toldThemes = ({ facts }: PartOf) => facts.themes.filter(({ said }) => said.voices !== null);

/** As far as is told. */
const isAsCommon = (one: ThemeFacts, other: ThemeFacts) => one.said.voices === other.said.voices;

const saidOf = (themes: readonly ThemeFacts[], say: (names: readonly string[]) => Piece[]): Sentence[] =>
  themes.length === 0
    ? []
    : [
        sentence(
          say(themes.map(({ name }) => name)),
          themes.map(({ id }) => id),
        ),
      ];

/** The themes that most speak of. */
export const themes: Part = (of) => {
  const { item, facts, words } = of;
  const [first, ...others] = toldThemes(of).slice(0, mostNamed);
  if (first === undefined) return [];
  const districts = districtsOf(of);
  const spoken = spokenShare(first.said.voices, first.said.of, facts.threshold);
  const alike = spoken === null ? [] : others.filter((other) => isAsCommon(first, other));
  const [share, rest = ''] = spoken === null ? [null] : words.place.ofThose(spoken);
  return [
    heading(`${item.id}:heading`, 1, words.themes.heading),
    ...paragraph(`${item.id}:most`, [
      ...(share === null
        ? []
        : [
            sentence(
              words.themes.most(first.name, [
                figure(`theme:${first.id}`, share, [first.id]),
                rest === '' ? '' : ` ${rest}`,
                words.themes.ofHeard(
                  districts.length < facts.heard.length ? words.place.list(districts.map(({ name }) => name)) : null,
                ),
              ]),
              [first.id],
            ),
            ...(alike.length > 0 ? [] : [sentence(words.themes.commonest(), [first.id])]),
          ]),
      ...saidOf(alike, words.themes.asMany),
      ...saidOf(others.slice(alike.length), words.themes.next),
    ]),
  ];
};

/** Shares of all who have been heard or, by district, of each district's. */
export const themeChart: Part = (of) => {
  const shown = toldThemes(of).slice(0, mostBars);
  if (shown.length === 0) return [];
  const districts = districtsOf(of);
  return of.item.by === 'district' && districts.length > 1
    ? [byDistrict(of, districts, shown)]
    : [ofEveryone(of, shown)];
};

function byDistrict(of: PartOf, districts: ReturnType<typeof districtsOf>, shown: readonly ThemeFacts[]): ChartBlock {
  const { item, words } = of;
  return {
    kind: 'chart',
    id: item.id,
    title: words.themes.byDistrictTitle,
    caption: words.themes.byDistrictCaption,
    ...sharesByDistrict(of, 'theme', districts, shown, words.themes.byDistrictAlt),
    sourceIds: shown.map(({ id }) => id),
  };
}

function ofEveryone({ item, facts, words }: PartOf, shown: readonly ThemeFacts[]): ChartBlock {
  const { threshold } = facts;
  const bars = shown.map(({ name, said }) => ({ label: name, values: [shareValue(said, threshold, words)] }));
  const spoken = (at: number) => words.themes.bar(bars.at(at)?.label ?? '', bars.at(at)?.values[0]?.text ?? '');
  const [first, second] = shown;
  const of = first?.said.of ?? null;
  return {
    kind: 'chart',
    id: item.id,
    title:
      first === undefined || (second !== undefined && isAsCommon(first, second))
        ? words.themes.chartTitleOfSeveral
        : words.themes.chartTitle(first.name),
    caption: words.themes.caption(of === null ? words.tooFew : words.atLeast(of)),
    alt: words.themes.alt(spoken(0), spoken(-1)),
    chart: {
      direction: 'lying',
      unit: 'share',
      series: [words.columns.share.label],
      largest: largestShare(bars.flatMap(({ values }) => values)),
      bars,
    },
    table: {
      columns: [
        column('theme', 'text', words),
        column('voices', 'count', words),
        column('share', 'share', words),
        column('lower', 'share', words),
        column('upper', 'share', words),
      ],
      rows: shown.map(({ name, said }) => {
        const { share, interval } = tellPart(said.voices, said.of, threshold);
        return [
          textCell(name),
          countCell(said.voices, words),
          shareCell(share, words),
          shareCell(share === null ? null : interval.lower, words),
          shareCell(share === null ? null : interval.upper, words),
        ];
      }),
    },
    sourceIds: shown.map(({ id }) => id),
  };
}
