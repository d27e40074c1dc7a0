import { lazy, Suspense, useState } from 'react';
import { ChartFigure, ChartWaiting } from '../../charts/chart-figure';
import { doublings } from '../../charts/doublings';
import type { FindingPoint } from '../../charts/finding-chart';
import { findingChartHeight } from '../../charts/finding-chart-height';
import type { FindingKind, FindingPartsFragment } from '../../graphql/generated/graphql';
import { useLanguage } from '../../messages/language';
import { nuggetMessages } from '../../messages/nugget-messages';
import { districtMessages } from '../../messages/district-messages';
import { FindingCard } from './finding-card';
import { findingPoint, shareOf } from './finding-point';
import { printed } from './printed';

// The drawing library comes after the words.
const FindingChart = lazy(() => import('../../charts/finding-chart'));

const cardsAtOnce = 8;
/** Two pages hold so many; the rest are counted under them and stand in the chart. */
const cardsInPrint: Record<FindingKind, number> = { NUGGET: 6, CHALLENGE: 4 };

interface FindingsProps {
  readonly kind: FindingKind;
  readonly findings: readonly FindingPartsFragment[];
  /** The quote on each card, by the finding's id. */
  readonly quotes: ReadonlyMap<string, FindingPartsFragment['evidence']['nodes'][number]>;
  readonly district: { readonly id: string; readonly name: string };
}

/** What they all have in common where told counts do not tell them apart: a chart of it would show nothing. Null otherwise. */
function sameForAll(points: readonly FindingPoint[]): FindingPoint | null {
  const [first] = points;
  return first !== undefined && points.length > 1 && points.every(({ times }) => times === first.times) ? first : null;
}

/** A district's guldkorn or challenges: ranked in one chart, and as cards in the residents' words. */
export function Findings({ kind, findings, quotes, district }: FindingsProps) {
  const { m, formats, language } = useLanguage();
  const words = districtMessages[language];
  const nuggetWords = nuggetMessages[language];
  const [all, setAll] = useState(false);
  const written = (count: number | null | undefined) =>
    count === null || count === undefined ? m.state.tooFew : formats.number(Math.floor(count));
  const share = (value: number | null) => ({
    written: value === null ? m.state.tooFew : formats.percent(value),
    numbers: [value],
  });
  const times = (point: FindingPoint) =>
    `${formats.times(point.times)} (${formats.times(point.lower)}–${formats.times(point.upper)})`;
  // As they come: what people have pinned first, then by rank.
  const ranked = findings;
  const handout = printed(ranked, cardsInPrint[kind]);
  const leftOut = ranked.length - handout.length;
  const points = ranked.map((finding) => findingPoint(finding, { m, language, formats }));
  const alike = sameForAll(points);
  const alikeWords =
    alike === null
      ? undefined
      : words.allAlike(formats.times(alike.times), formats.times(alike.lower), formats.times(alike.upper));
  const support = ranked[0]?.support;
  const title = words.findingsTitle[kind](district.name);
  return (
    <div className="findings">
      <div className="stack">
        <ul className="finding-cards" data-kind={kind}>
          {ranked.slice(0, all ? undefined : cardsAtOnce).map((finding, index) => (
            <FindingCard
              key={finding.id}
              finding={finding}
              quote={quotes.get(finding.id)}
              districtId={district.id}
              printed={handout.includes(finding)}
              first={all && index === cardsAtOnce}
            />
          ))}
        </ul>
        {leftOut > 0 && <p className="print-only">{words.moreFindings(formats.number(leftOut))}</p>}
        {!all && ranked.length > cardsAtOnce && (
          <button type="button" className="button" onClick={() => setAll(true)}>
            {words.showAll(formats.number(ranked.length))}
          </button>
        )}
      </div>
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
          rows: ranked.map((finding, index) => {
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
                        numbers: [
                          typeof finding.support.voices === 'number' ? Math.floor(finding.support.voices) : null,
                        ],
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
          note: alikeWords,
        })}
      >
        {alikeWords === undefined ? (
          <Suspense fallback={<ChartWaiting height={findingChartHeight(points.length)} />}>
            <FindingChart points={points} label={title} fill={kind === 'NUGGET' ? 'var(--gold)' : 'var(--trouble)'} />
          </Suspense>
        ) : (
          <p className="findings-alike">{alikeWords}</p>
        )}
      </ChartFigure>
    </div>
  );
}
