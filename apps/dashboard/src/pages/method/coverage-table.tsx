import type { CoverageFragment, CoverageRowsFragment } from '../../graphql/generated/graphql';
import { coverageMessages } from '../../messages/coverage-messages';
import { useLanguage } from '../../messages/language';

type Row = CoverageRowsFragment['rows'][number];
type Parts = Pick<Row, 'analysed' | 'duplicates' | 'excluded'>;

/** Whether a count is told: null is too few to tell. */
function isTold(count: number | null | undefined): count is number {
  return count !== null && count !== undefined;
}

interface CoverageTableProps {
  readonly caption: string;
  /** What a row is. */
  readonly name: string;
  /** The name of the row for what says none. */
  readonly none: string;
  readonly breakdown: CoverageRowsFragment;
  readonly total: Pick<CoverageFragment, 'received' | 'analysed' | 'duplicates' | 'excluded'>;
}

/** One way to take the ledger apart: narrow enough for a phone, and closed by a sum that adds up. */
export function CoverageTable({ caption, name, none, breakdown, total }: CoverageTableProps) {
  const { m, language, formats } = useLanguage();
  const words = coverageMessages[language];
  const number = (count: Row['received']) => (isTold(count) ? formats.number(count) : words.few);
  const parts = ({ analysed, duplicates, excluded }: Parts) =>
    (
      [
        [analysed, words.analysed],
        [duplicates, words.duplicates],
        [excluded, words.excluded],
      ] as const
    )
      .flatMap(([count, what]) => (isTold(count) && count > 0 ? [`${formats.number(count)} ${what}`] : []))
      .join(', ');
  const nameOf = ({ district, group, channel, month }: Row) =>
    district?.name ??
    group?.name[language] ??
    (channel ? m.channel[channel] : month ? formats.monthInFull(month) : none);
  return (
    <table className="coverage-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{name}</th>
          <th scope="col" className="figure">
            {words.voices}
          </th>
          <th scope="col" className="figure">
            {words.received}
          </th>
          <th scope="col">{words.ofWhich}</th>
        </tr>
      </thead>
      <tbody>
        {breakdown.rows.map((row) => (
          <tr key={row.district?.id ?? row.group?.id ?? row.channel ?? row.month ?? ''}>
            <th scope="row">
              {nameOf(row)}
              {row.district?.population && (
                <span className="soft small coverage-population">
                  {words.population(formats.number(row.district.population.count), row.district.population.year)}
                </span>
              )}
            </th>
            {!isTold(row.voices) ? (
              <td colSpan={3} className="soft">
                {m.state.tooFew}
              </td>
            ) : (
              <>
                <td className="figure">{formats.number(row.voices)}</td>
                <td className="figure">{number(row.received)}</td>
                <td>{parts(row)}</td>
              </>
            )}
          </tr>
        ))}
      </tbody>
      <tfoot>
        {breakdown.untold.received > 0 && (
          <tr>
            <th scope="row" colSpan={2}>
              {words.untold}
            </th>
            <td className="figure">{formats.number(breakdown.untold.received)}</td>
            <td>{parts(breakdown.untold)}</td>
          </tr>
        )}
        <tr>
          <th scope="row" colSpan={2}>
            {words.all}
          </th>
          <td className="figure">{formats.number(total.received)}</td>
          <td>{parts(total)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
