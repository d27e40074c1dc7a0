import { lazy, Suspense } from 'react';
import { ChartFigure, ChartWaiting } from '../../charts/chart-figure';
import { pairedSharesHeight } from '../../charts/paired-shares-height';
import { shareTicks } from '../../charts/share-ticks';
import type { ComparedSetPartsFragment, SharePartsFragment } from '../../graphql/generated/graphql';
import { compareMessages } from '../../messages/compare-messages';
import { useLanguage } from '../../messages/language';
import { capitalised } from '../../ui/capitalised';
import { sides } from './compare-address';
import { SideSign } from './side-sign';
import { intervalWords } from './interval-words';

// The drawing library comes after the words.
const PairedShares = lazy(() => import('../../charts/paired-shares'));

/** A picture of more rows than these is no picture; the rest stand in the lists. */
const rowsOfEach = 8;

/** As in the chart on the page. */
const signs = {
  a: { mark: 'circle', colour: 'gold' },
  b: { mark: 'diamond', colour: 'praise' },
} as const;

interface SharesFigureProps {
  readonly a: ComparedSetPartsFragment;
  readonly b: ComparedSetPartsFragment;
}

/** Both sides' shares on one axis, what the first side says more at the top. */
export function SharesFigure({ a, b }: SharesFigureProps) {
  const { m, language, formats } = useLanguage();
  const words = compareMessages[language];
  const rows = [
    ...a.findings
      .slice(0, rowsOfEach)
      .map((finding) => ({ side: 'a', finding, inA: finding.here, inB: finding.there })),
    ...b.findings
      .slice(0, rowsOfEach)
      .map((finding) => ({ side: 'b', finding, inA: finding.there, inB: finding.here })),
  ].map(({ side, finding, inA, inB }) => ({
    id: `${side} ${finding.id}`,
    label: finding.label[language],
    a: inA,
    b: inB,
  }));
  if (rows.length === 0) return null;
  const anyHidden = rows.some((row) => sides.some((side) => row[side].share === null));
  const names = { a: a.name[language], b: b.name[language] };
  const count = (voices: number | null) => (voices === null ? m.state.tooFew : words.atLeast(formats.number(voices)));
  const shareWords = (share: number | null) => (share === null ? m.state.tooFew : formats.percent(share));
  const cells = ({ voices, share, interval }: SharePartsFragment) => [
    { written: voices === null ? m.state.tooFew : formats.number(voices), numbers: [voices] },
    { written: shareWords(share), numbers: [share] },
    { written: intervalWords(interval, formats), numbers: [interval.lower, interval.upper] },
  ];
  return (
    <ChartFigure
      className="compare-figure"
      title={words.chartTitle}
      unit={words.chartUnit}
      n={`${capitalised(names.a)} ${count(a.voices)}, ${names.b} ${count(b.voices)}`}
      table={{
        columns: [
          { name: words.what },
          ...[names.a, names.b].flatMap((name) => [
            { name: words.voicesColumn(name) },
            { name: words.shareColumn(name) },
            {
              name: words.intervalColumn(name),
              parts: [m.chart.lower(words.intervalColumn(name)), m.chart.upper(words.intervalColumn(name))],
            },
          ]),
        ],
        rows: rows.map((row) => ({ key: row.id, cells: [row.label, ...cells(row.a), ...cells(row.b)] })),
      }}
      called={words.versus(names.a, names.b)}
      picture={() => ({
        kind: 'intervals',
        ticks: shareTicks(Math.max(...rows.flatMap((row) => sides.map((side) => row[side].interval.upper)))),
        writeTick: formats.percent,
        doublings: false,
        rows: rows.map((row) => ({
          label: row.label,
          marks: sides.map((side) => ({
            value: row[side].share,
            ...row[side].interval,
            ...signs[side],
            written: shareWords(row[side].share),
          })),
        })),
        legend: sides.map((side) => ({ ...signs[side], words: capitalised(names[side]) })),
        note: anyHidden ? words.onlyInterval : undefined,
      })}
    >
      <ul className="compare-legend">
        {sides.map((side) => (
          <li key={side}>
            <SideSign side={side} /> {capitalised(names[side])}
          </li>
        ))}
      </ul>
      <Suspense fallback={<ChartWaiting height={pairedSharesHeight(rows.length)} />}>
        <PairedShares rows={rows} label={words.chartTitle} />
      </Suspense>
      {anyHidden && <p className="small soft">{words.onlyInterval}</p>}
    </ChartFigure>
  );
}
