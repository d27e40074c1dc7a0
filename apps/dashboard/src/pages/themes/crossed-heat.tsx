import { enough } from '../../charts/clear-first';
import { MeetingMarks } from '../../charts/meeting-marks';
import { groupMeetings, type MeetingGroup } from '../../charts/month-series';
import { ThemesCrossedDocument, type CrossDimension, type ThemesCrossedQuery } from '../../graphql/generated/graphql';
import { useData } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { themesMessages } from '../../messages/themes-messages';
import { Loaded } from '../../ui/loaded';
import { inAddress } from '../statements/statement-address';
import { columnRuns, type ColumnRun } from './column-runs';
import { daysOfMonth } from './days-of-month';
import type { ListedTheme } from './theme-order';
import { ThemesHeat, type ThemesColumn, type ThemesHeatBase } from './themes-heat';

type Crossed = 'grupp' | 'tid' | 'kanal';
type Column = ThemesCrossedQuery['crossTabulation']['columns'][number];

const dimensions: Readonly<Record<Crossed, CrossDimension>> = { grupp: 'GROUP', tid: 'MONTH', kanal: 'CHANNEL' };

interface CrossedHeatProps extends ThemesHeatBase {
  readonly show: Crossed;
  readonly includingHidden: boolean;
}

/** How many in each group, each month or by each channel speak of each theme. */
export function CrossedHeat({ show, includingHidden, ...shown }: CrossedHeatProps) {
  const { language } = useLanguage();
  const state = useData(ThemesCrossedDocument, { columns: dimensions[show], includingHidden });
  return (
    <Loaded state={state} what={themesMessages[language].loading} lines={12}>
      {(data) => <Crossing {...shown} show={show} data={data} />}
    </Loaded>
  );
}

type CrossingProps = Omit<CrossedHeatProps, 'includingHidden'> & { readonly data: ThemesCrossedQuery };

function Crossing({ show, data: { crossTabulation: table, programme }, themes, ...shown }: CrossingProps) {
  const rows = new Map(
    table.rows.map(({ id, cells }) => [id, new Map(cells.map((cell) => [cell.columnId, cell]))] as const),
  );
  const voicesIn = new Map(table.columns.map(({ id, voices }) => [id, voices ?? 0]));
  const isTold = ({ id }: ListedTheme) => [...(rows.get(id)?.values() ?? [])].some(({ voices }) => voices !== null);
  const meetings =
    show === 'tid'
      ? groupMeetings(
          programme,
          table.columns.map(({ id, voices }) => ({ month: id, voices: voices ?? null })),
        )
      : [];
  const columns = useColumns(show, table.columns, meetings);
  return (
    <ThemesHeat
      {...shown}
      show={show}
      themes={themes.filter(isTold)}
      untold={themes.filter((theme) => !isTold(theme))}
      columns={columns}
      cellOf={(theme, columnId) => {
        const cell = rows.get(theme.id)?.get(columnId);
        // A share of a handful says more than it knows.
        return cell && (voicesIn.get(columnId) ?? 0) < enough ? { ...cell, share: null } : cell;
      }}
    >
      <MeetingMarks groups={meetings} />
    </ThemesHeat>
  );
}

/** The columns as they are shown: of time, months in a row that are all of too few stand as one. */
function useColumns(show: Crossed, columns: readonly Column[], meetings: readonly MeetingGroup[]): ThemesColumn[] {
  const { language, formats } = useLanguage();
  if (show === 'grupp')
    return columns
      .toSorted((a, b) => (b.voices ?? 0) - (a.voices ?? 0))
      .map(({ id, name }) => ({ id, name: name[language], filters: { grupp: id } }));
  if (show === 'kanal')
    return columns.map(({ id, name }) => ({ id, name: name[language], filters: { kanal: inAddress(id) } }));
  return columnRuns(columns).map(({ first, last }: ColumnRun<Column>): ThemesColumn => {
    const held = meetings.filter(({ fromMonth, toMonth }) => fromMonth <= last.id && first.id <= toMonth);
    const isOne = first.id === last.id;
    return {
      id: first.id,
      name: isOne ? formats.month(first.id) : `${formats.month(first.id)} – ${formats.month(last.id)}`,
      fullName: isOne ? first.name[language] : `${first.name[language]} – ${last.name[language]}`,
      filters: { fran: daysOfMonth(first.id)[0], till: daysOfMonth(last.id)[1] },
      mark: held.map(({ number }) => (
        <span key={number} className="heat-mark" aria-hidden="true">
          {number}
        </span>
      )),
    };
  });
}
