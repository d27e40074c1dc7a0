import { clearFirst } from '../../charts/clear-first';
import { ChartFigure } from '../../charts/chart-figure';
import { MeetingMarks, useMeetingNames } from '../../charts/meeting-marks';
import { everyMonth, groupMeetings } from '../../charts/month-series';
import { whenNear } from '../../charts/when-near';
import type { OverviewQuery } from '../../graphql/generated/graphql';
import { useLanguage } from '../../messages/language';

// The drawing library comes after the words.
const MonthChart = whenNear(() => import('../../charts/month-chart'), 280);

interface MonthsProps {
  readonly overview: OverviewQuery['overview'];
  readonly programme: OverviewQuery['programme'];
}

/** When it was said, and which of the programme's meetings fell in those months. */
export function Months({ overview, programme }: MonthsProps) {
  const { m, formats } = useLanguage();
  const { nameOf, datedNameOf } = useMeetingNames();
  const bars = everyMonth(overview.byMonth);
  const most = bars.reduce<(typeof bars)[number] | null>(
    (best, bar) => (best === null || (bar.voices ?? 0) > (best.voices ?? 0) ? bar : best),
    null,
  );
  const groups = groupMeetings(programme, bars);
  const clear = clearFirst(bars.map((bar) => bar.voices ?? 0));
  const title =
    most === null || !clear ? m.overview.monthsTitlePlain : m.overview.monthsTitle(formats.monthInFull(most.month));
  const anyFew = bars.some(({ voices }) => voices === null);
  return (
    <ChartFigure
      title={title}
      unit={m.overview.monthsUnit}
      n={overview.voices === null ? m.state.tooFew : m.overview.voicesCount(formats.count(overview.voices ?? 0))}
      table={{
        columns: [{ name: m.overview.month }, { name: m.overview.voices }, { name: m.overview.meetings, words: true }],
        rows: bars.map((bar) => ({
          key: bar.month,
          cells: [
            formats.month(bar.month),
            { written: bar.voices === null ? m.state.tooFew : formats.number(bar.voices), numbers: [bar.voices] },
            groups
              .filter((group) => group.fromMonth <= bar.month && bar.month <= group.toMonth)
              .map(nameOf)
              .join('; '),
          ],
        })),
      }}
      picture={() => ({
        kind: 'columns',
        columns: bars.map(({ month, voices }) => ({ label: formats.month(month), value: voices })),
        bands: groups.map(({ number, fromMonth, toMonth }) => ({
          number,
          from: bars.findIndex(({ month }) => month === fromMonth),
          to: bars.findIndex(({ month }) => month === toMonth),
        })),
        write: formats.number,
        legend: groups.map((group) => ({
          mark: 'circle',
          colour: 'lake',
          sign: String(group.number),
          words: datedNameOf(group),
        })),
        note: anyFew ? m.overview.monthsFew : undefined,
      })}
    >
      <MonthChart bars={bars} marks={groups} label={title} />
      {anyFew && <p className="small soft">{m.overview.monthsFew}</p>}
      <MeetingMarks groups={groups} />
    </ChartFigure>
  );
}
