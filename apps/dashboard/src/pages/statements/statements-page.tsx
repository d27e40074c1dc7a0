import { useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { FilterChoicesDocument } from '../../graphql/generated/graphql';
import { useData } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { statementsMessages } from '../../messages/statements-messages';
import { PageTitle } from '../../ui/page-title';
import { ActiveFilters } from './active-filters';
import { FilterForm } from './filter-form';
import { filterOf, filtersIn, withFilter } from './statement-address';
import { StatementResults } from './statement-results';
import './statements.css';

/** Everything people wrote and said, narrowed by what the address asks for. */
export default function StatementsPage() {
  const { language } = useLanguage();
  const words = statementsMessages[language];
  const [parameters, setParameters] = useSearchParams();
  const choices = useData(FilterChoicesDocument, {});
  const [open, setOpen] = useState(false);
  const count = useRef<HTMLParagraphElement>(null);
  const query = filtersIn(parameters).toString();
  const filter = useMemo(() => filterOf(new URLSearchParams(query)), [query]);
  return (
    <div className="wrap">
      <div className="page-head">
        <PageTitle tab={words.title}>{words.title}</PageTitle>
        <p className="lead">{words.intro}</p>
      </div>
      <div className="statements-columns">
        <search className="filters" data-open={open}>
          <button type="button" className="button filters-toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
            {words.showFilters}
          </button>
          <div className="filters-body">
            <FilterForm
              choices={choices.data}
              filters={parameters}
              onChange={(name, value) =>
                setParameters((now) => withFilter(now, name, value), { preventScrollReset: true })
              }
            />
          </div>
        </search>
        <section aria-label={words.title}>
          <ActiveFilters choices={choices.data} onAllGone={() => count.current?.focus()} />
          <StatementResults
            query={query}
            filter={filter}
            filtered={Object.values(filter).some((value) => value !== undefined)}
            countRef={count}
          />
        </section>
      </div>
    </div>
  );
}
