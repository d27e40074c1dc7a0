import { IntervalRows, type IntervalRow } from '../charts/interval-rows';
import type { EstimatePartsFragment, QualityFigurePartsFragment } from '../graphql/generated/graphql';
import { useLanguage } from '../messages/language';
import { qualityMessages } from '../messages/quality-messages';
import './measured-quality.css';

/** A figure without an interval is given the whole scale: that much could it be. */
function rowOf(id: string, label: string, estimate: EstimatePartsFragment | null): IntervalRow[] {
  if (estimate === null) return [];
  const { lower, upper } = estimate.interval ?? { lower: 0, upper: 1 };
  return [{ id, label, value: estimate.value, lower, upper }];
}

/** How well the machine reads themes beside how well two people agree, with intervals, and theme by theme. */
export function MeasuredQuality({ figure }: { readonly figure: QualityFigurePartsFragment }) {
  const { language, formats } = useLanguage();
  const words = qualityMessages[language];
  const two = (value: number) => formats.decimals(value, 2);
  const interval = (estimate: EstimatePartsFragment) =>
    estimate.interval ? ` (${two(estimate.interval.lower)}–${two(estimate.interval.upper)})` : '';
  const machine = rowOf('machine', words.machine, figure.microF1 ?? null);
  const people = rowOf('people', words.people, figure.peopleMicroF1 ?? null);
  return (
    <>
      <IntervalRows
        title={words.compared[comparison(machine[0], people[0])]}
        unit={words.unit}
        n={words.n(formats.count(figure.coded))}
        labelColumn={words.row}
        valueColumn={words.value}
        rows={[...machine, ...people]}
      />
      <p>{words.f1}</p>
      {figure.alpha && <p>{words.alpha(two(figure.alpha.value), interval(figure.alpha))}</p>}
      <p className="soft">
        {words.drawn(formats.date(figure.drawnAt.slice(0, 10)))}
        {figure.frameHasChanged && ` ${words.frameHasChanged}`}
      </p>
      <ThemeTable figure={figure} written={(estimate) => two(estimate.value) + interval(estimate)} />
    </>
  );
}

/** What the two may be said to show: a difference only where their intervals stand apart. */
function comparison(
  machine: IntervalRow | undefined,
  people: IntervalRow | undefined,
): 'below' | 'level' | 'above' | 'machineOnly' {
  if (machine === undefined || people === undefined) return 'machineOnly';
  if (machine.upper < people.lower) return 'below';
  return machine.lower > people.upper ? 'above' : 'level';
}

function ThemeTable({
  figure,
  written,
}: {
  readonly figure: QualityFigurePartsFragment;
  readonly written: (estimate: EstimatePartsFragment) => string;
}) {
  const { language, formats } = useLanguage();
  const words = qualityMessages[language];
  const percent = (share: number | null | undefined) =>
    share === null || share === undefined ? words.none : formats.percent(share);
  const estimated = (estimate: EstimatePartsFragment | null | undefined) => (estimate ? written(estimate) : words.none);
  const columns = [words.prevalence, words.precision, words.recall, words.value, words.kappa];
  return (
    <details className="more-details">
      <summary>{words.themesTitle}</summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <div className="table-scroll" role="region" aria-label={words.themesTitle} tabIndex={0}>
        <table className="quality-themes">
          <caption className="visually-hidden">{words.themesTitle}</caption>
          <thead>
            <tr>
              <th scope="col">{words.theme}</th>
              {columns.map((column) => (
                <th key={column} scope="col" className="figure">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {figure.themes.map(({ theme, prevalence, precision, recall, f1, kappa }) => (
              <tr key={theme.id}>
                <th scope="row">{theme.name[language]}</th>
                {[percent(prevalence), percent(precision), percent(recall), estimated(f1), estimated(kappa)].map(
                  (cell, at) => (
                    <td key={columns[at]} className="figure" data-column={columns[at]}>
                      {cell}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="small soft">{words.themesNote}</p>
    </details>
  );
}
