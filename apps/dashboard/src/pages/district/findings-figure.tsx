import { lazy, Suspense } from 'react';
import { ChartFigure, ChartWaiting } from '../../charts/chart-figure';
import { doublings } from '../../charts/doublings';
import type { FindingPoint } from '../../charts/finding-chart';
import { findingChartHeight } from '../../charts/finding-chart-height';
import type { FindingKind, OfferedNuggetFragment } from '../../graphql/generated/graphql';
import { districtMessages } from '../../messages/district-messages';
import { useLanguage } from '../../messages/language';
import { nuggetMessages } from '../../messages/nugget-messages';
import { findingPoint, shareOf } from './finding-point';

// The drawing library comes after the words.
const FindingChart = lazy(() => import('../../charts/finding-chart'));

interface FindingsFigureProps {
  readonly kind: FindingKind;
  readonly findings: readonly Pick<OfferedNuggetFragment, 'id' | 'label' | 'distinctiveness' | 'support'>[];
  readonly district: { readonly id: string; readonly name: string };
}

/** What they all have in common where told counts do not tell them apart: a chart of it would show nothing. Null otherwise. */
function sameForAll(points: readonly FindingPoint[]): FindingPoint | null {
  const [first] = points;
  return first !== undefined && points.length > 1 && points.every(({ times }) => times === first.times) ? first : null;
}

/** A district's findings ranked in one chart, with their intervals. */
export function FindingsFigure({ kind, findings: given, district }: FindingsFigureProps) {
  const { m, formats, language } = useLanguage();
  const words = districtMessages[language];
  const nuggetWords = nuggetMessages[language];
  // What is most certainly more common comes first; of as certain, as they come.
  const findings = [...given].sort((a, b) => b.distinctiveness.interval.lower - a.distinctiveness.interval.lower);
  const written = (count: number | null | undefined) =>
    count === null || count === undefined ? m.state.tooFew : formats.number(Math.floor(count));
  const share = (value: number | null) => ({
    written: value === null ? m.state.tooFew : formats.percent(value),
    numbers: [value],
  });
  const times = (point: FindingPoint) =>
    `${formats.times(point.times)} (${formats.times(point.lower)}–${formats.times(point.upper)})`;
  const points = findings.map((finding) => findingPoint(finding, { m, language, formats }));
  const alike = sameForAll(points);
  const alikeWords =
    alike === null
      ? undefined
      : words.allAlike(formats.times(alike.times), formats.times(alike.lower), formats.times(alike.upper));
  const support = findings[0]?.support;
  const title = words.findingsTitle[kind](district.name);
  return (
    <ChartFigure
      className="finding-figure"
      title={title}
      unit={words.findingsUnit}
      n={
        support
          ? nuggetWords.ofVoicesBoth(written(support.districtVoices), written(support.districtVoicesElsewhere))
          : '0'
      }
      table={{
        columns: [
          { name: words.finding[kind] },
          { name: words.voicesHere },
          { name: words.shareHere },
          { name: words.shareElsewhere },
          {
            name: words.timesColumn,
            parts: [words.timesMore, m.chart.lower(words.timesColumn), m.chart.upper(words.timesColumn)],
          },
        ],
        rows: findings.map((finding, index) => {
          const point = points[index];
          return {
            key: finding.id,
            cells:
              point === undefined
                ? [finding.label]
                : [
                    finding.support.fragile ? `${finding.label} (${words.fragile})` : finding.label,
                    {
                      written: written(finding.support.voices),
                      numbers: [typeof finding.support.voices === 'number' ? Math.floor(finding.support.voices) : null],
                    },
                    share(shareOf(finding.support.voices, finding.support.districtVoices)),
                    share(shareOf(finding.support.voicesElsewhere, finding.support.districtVoicesElsewhere)),
                    { written: times(point), numbers: [point.times, point.lower, point.upper] },
                  ],
          };
        }),
      }}
      called={words.findingsCalled[kind](district.name)}
      picture={() => ({
        kind: 'intervals',
        ticks: doublings(points),
        writeTick: (value) => (value === 1 ? m.chart.asCommon : m.chart.times(formats.number(value))),
        doublings: true,
        rows: points.map((point) => ({
          label: point.label,
          marks: [
            {
              value: point.times,
              lower: point.lower,
              upper: point.upper,
              mark: 'circle',
              colour: kind === 'NUGGET' ? 'gold' : 'trouble',
              written: times(point),
            },
          ],
        })),
        note: alikeWords === undefined ? words.damped : `${alikeWords} ${words.damped}`,
      })}
    >
      {alikeWords === undefined ? (
        <Suspense fallback={<ChartWaiting height={findingChartHeight(points.length)} />}>
          <FindingChart points={points} label={title} fill={kind === 'NUGGET' ? 'var(--gold)' : 'var(--trouble)'} />
        </Suspense>
      ) : (
        <p className="findings-alike">{alikeWords}</p>
      )}
      <p className="small soft">{words.damped}</p>
    </ChartFigure>
  );
}
