import { ChartFigure } from '../../charts/chart-figure';
import { ShareScatter, scatterTicks, type ScatteredShare } from '../../charts/share-scatter';
import type { ComparedSetPartsFragment, ComparisonQuery, SharePartsFragment } from '../../graphql/generated/graphql';
import { compareMessages } from '../../messages/compare-messages';
import { useLanguage } from '../../messages/language';
import { AppLink } from '../../ui/app-link';
import { capitalised } from '../../ui/capitalised';
import { evidenceAddress, sides, type Side } from './compare-address';
import { intervalWords } from './interval-words';
import { shareDifference } from './share-difference';
import { SideSign } from './side-sign';

/** As in the chart on the page. */
const signs = {
  a: { mark: 'circle', colour: 'gold' },
  b: { mark: 'diamond', colour: 'praise' },
  both: { mark: 'square', colour: 'surface' },
} as const;
const groups = ['a', 'b', 'both'] as const;

interface Row extends ScatteredShare {
  readonly keyphraseId: string | null;
  readonly themeId: string | null;
  readonly a: SharePartsFragment;
  readonly b: SharePartsFragment;
}

interface SharesFigureProps {
  readonly a: ComparedSetPartsFragment;
  readonly b: ComparedSetPartsFragment;
  readonly shared: ComparisonQuery['comparison']['shared'];
  readonly filters: Readonly<Record<Side, URLSearchParams>>;
}

/** What each side says more, the most distinctive of both first, and then what they share. */
function rowsOf({ a, b, shared }: SharesFigureProps, language: 'sv' | 'en'): Row[] {
  const said = (side: Side) =>
    (side === 'a' ? a : b).findings.map(({ id, label, keyphraseId, themeId, here, there }, rank) => ({
      rank,
      row: {
        id: `${side} ${id}`,
        label: label[language],
        group: side,
        keyphraseId,
        themeId,
        ...(side === 'a' ? { a: here, b: there } : { a: there, b: here }),
      },
    }));
  return [
    ...sides
      .flatMap(said)
      .sort((one, other) => one.rank - other.rank)
      .map(({ row }) => row),
    ...shared.map(({ keyphraseId, label, inA, inB }) => ({
      id: `both ${keyphraseId}`,
      label,
      group: 'both' as const,
      keyphraseId,
      themeId: null,
      a: inA,
      b: inB,
    })),
  ];
}

/** Everything that is said more on one side or shared, by its shares on both. */
export function SharesFigure(props: SharesFigureProps) {
  const { a, b, filters } = props;
  const { m, language, formats } = useLanguage();
  const words = compareMessages[language];
  const rows = rowsOf(props, language);
  if (rows.length === 0) return null;
  const names = { a: a.name[language], b: b.name[language] };
  const count = (voices: number | null) => (voices === null ? m.state.tooFew : words.atLeast(formats.number(voices)));
  const shareWords = (share: number | null) => (share === null ? m.state.tooFew : formats.percent(share));
  const cells = ({ voices, share, interval }: SharePartsFragment) => [
    { written: voices === null ? m.state.tooFew : formats.number(voices), numbers: [voices] },
    { written: shareWords(share), numbers: [share] },
    { written: intervalWords(interval, formats), numbers: [interval.lower, interval.upper] },
  ];
  const points = (value: number) => `${value < 0 ? '−' : '+'}${formats.number(Math.abs(Math.round(value * 100)))}`;
  const difference = (row: Row) => {
    const found = shareDifference(row.a, row.b);
    return found === null
      ? { written: m.state.tooFew, numbers: [null, null, null] }
      : {
          written: words.differenceWords(points(found.value), points(found.lower), points(found.upper)),
          numbers: [found.value, found.lower, found.upper],
        };
  };
  const groupWords = { a: words.moreIn(names.a), b: words.moreIn(names.b), both: words.inBothSides };
  const told = ({ share, interval }: SharePartsFragment) =>
    words.told(shareWords(share), intervalWords(interval, formats));
  const axes = { a: words.axis(names.a), b: words.axis(names.b) };
  return (
    <ChartFigure
      className="compare-figure"
      title={words.chartTitle}
      unit={words.chartUnit(names.a, names.b)}
      n={`${capitalised(names.a)} ${count(a.voices)}, ${names.b} ${count(b.voices)}`}
      table={{
        columns: [
          { name: words.what },
          { name: words.group, words: true },
          ...[names.a, names.b].flatMap((name) => [
            { name: words.voicesColumn(name) },
            { name: words.shareColumn(name) },
            {
              name: words.intervalColumn(name),
              parts: [m.chart.lower(words.intervalColumn(name)), m.chart.upper(words.intervalColumn(name))],
            },
          ]),
          {
            name: words.differenceColumn,
            parts: [words.difference, m.chart.lower(words.difference), m.chart.upper(words.difference)],
          },
        ],
        rows: rows.map((row) => ({
          key: row.id,
          cells: [row.label, groupWords[row.group], ...cells(row.a), ...cells(row.b), difference(row)],
        })),
      }}
      called={words.versus(names.a, names.b)}
      picture={() => ({
        kind: 'scatter',
        points: rows.map(({ id, label, group, a: inA, b: inB }) => ({
          id,
          label,
          x: inA.share,
          y: inB.share,
          ...signs[group],
        })),
        ticks: scatterTicks(rows),
        axes,
        equal: words.equal,
        few: m.state.tooFew,
        write: formats.percent,
        legend: groups.map((group) => ({ ...signs[group], words: groupWords[group] })),
        note: words.beside,
      })}
    >
      <ul className="compare-legend">
        {groups.map((group) => (
          <li key={group}>
            <SideSign side={group} /> {groupWords[group]}
          </li>
        ))}
      </ul>
      <ShareScatter
        points={rows}
        label={words.chartTitle}
        axes={axes}
        equal={words.equal}
        few={m.state.tooFew}
        hint={words.pointHint}
        describe={(point) => {
          const row = rows.find(({ id }) => id === point.id);
          return row === undefined
            ? point.label
            : `${row.label}. ${groupWords[row.group]}. ${capitalised(names.a)}: ${told(row.a)}. ${capitalised(names.b)}: ${told(row.b)}.`;
        }}
        actions={(point) => {
          const row = rows.find(({ id }) => id === point.id);
          if (row === undefined) return null;
          return (
            <p className="row small">
              {sides.map((side) => (
                <AppLink key={side} to={evidenceAddress(filters[side], row)}>
                  {words.readIn(names[side])}
                </AppLink>
              ))}
            </p>
          );
        }}
      />
      <p className="small soft">
        {words.beside} {words.notAllHere}
      </p>
    </ChartFigure>
  );
}
