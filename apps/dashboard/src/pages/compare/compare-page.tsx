import { ComparisonDocument, FilterChoicesDocument } from '../../graphql/generated/graphql';
import { useData } from '../../graphql/use-data';
import { compareMessages } from '../../messages/compare-messages';
import { useLanguage } from '../../messages/language';
import { Loaded } from '../../ui/loaded';
import { PageTitle } from '../../ui/page-title';
import { FilterForm } from '../statements/filter-form';
import { filterOf, withFilter } from '../statements/statement-address';
import { useAddressParameters } from '../../ui/use-address-parameters';
import { filtersOf, sides, swapped, withSide, type Side } from './compare-address';
import { ComparisonResult } from './comparison-result';
import { QuickChoices } from './quick-choices';
import './compare.css';

/** Any two sets of statements held against each other, chosen in the address. */
export default function ComparePage() {
  const { language } = useLanguage();
  const words = compareMessages[language];
  const [address, setAddress] = useAddressParameters();
  const choices = useData(FilterChoicesDocument, {});
  const chosen: Record<Side, URLSearchParams> = { a: filtersOf(address, 'a'), b: filtersOf(address, 'b') };
  const chosenSides = sides.filter((side) => chosen[side].size > 0);
  const bothChosen = chosenSides.length === sides.length;
  const variables = { a: filterOf(chosen.a), b: filterOf(chosen.b) };
  const state = useData(ComparisonDocument, variables, { pause: !bothChosen });
  const go = (next: (now: URLSearchParams) => URLSearchParams) => setAddress(next, { preventScrollReset: true });
  return (
    <div className="wrap">
      <div className="page-head">
        <PageTitle tab={words.title}>{words.title}</PageTitle>
        <p className="lead">{words.intro}</p>
      </div>
      <section className="compare-choices" aria-label={words.quickTitle}>
        <h2>{words.quickTitle}</h2>
        <QuickChoices
          choices={choices.data}
          chosen={chosen}
          onChange={(choose) =>
            go((now) => {
              const { a, b } = choose({ a: filtersOf(now, 'a'), b: filtersOf(now, 'b') });
              return withSide(withSide(now, 'a', a), 'b', b);
            })
          }
        />
        <details className="compare-own">
          <summary>{words.ownTitle}</summary>
          <p className="soft">{words.ownIntro}</p>
          <div className="compare-pair">
            {sides.map((side) => (
              <search key={side} aria-label={words.side[side]}>
                <h3>{words.side[side]}</h3>
                <FilterForm
                  choices={choices.data}
                  filters={chosen[side]}
                  idPrefix={`urval-${side}`}
                  onChange={(name, value) =>
                    go((now) => withSide(now, side, withFilter(filtersOf(now, side), name, value)))
                  }
                />
              </search>
            ))}
          </div>
        </details>
        {chosenSides.length > 0 && (
          <p className="row">
            {bothChosen && (
              <button type="button" className="button" onClick={() => go(swapped)}>
                {words.swap}
              </button>
            )}
            <button
              type="button"
              className="button"
              data-kind="quiet"
              onClick={() =>
                go((now) => sides.reduce((next, side) => withSide(next, side, new URLSearchParams()), now))
              }
            >
              {words.clear}
            </button>
          </p>
        )}
      </section>
      {bothChosen ? (
        <Loaded state={state} what={words.loading} lines={12}>
          {({ comparison }) => <ComparisonResult comparison={comparison} filters={chosen} />}
        </Loaded>
      ) : (
        <p className="compare-hint" role="status">
          {words.choose}
        </p>
      )}
    </div>
  );
}
