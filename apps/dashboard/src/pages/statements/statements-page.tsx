import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import { FilterChoicesDocument, StatementFacetsDocument, StatementsDocument } from '../../graphql/generated/graphql';
import { useData } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { statementsMessages } from '../../messages/statements-messages';
import { FailureBoundary } from '../../ui/failure-boundary';
import { KeyHelp } from '../../ui/key-help';
import { PageTitle } from '../../ui/page-title';
import { Panel, preparePanel } from '../../ui/panel';
import { useKept } from '../../ui/use-kept';
import { useSigner } from '../../ui/use-signer';
import { useAddressParameters } from '../../ui/use-address-parameters';
import { ActiveFilters } from './active-filters';
import { facetCounts } from './facet-counts';
import { FilterForm } from './filter-form';
import { nameFieldId, OwnReading } from './own-reading';
import { ReadingView } from './reading-view';
import { filterOf, filtersIn, marksOf, withFilter, type FilterName } from './statement-address';
import { StatementResults, type ListAsked } from './statement-results';
import { useDesk, type WantedMark } from './use-desk';
import { useReadingKeys } from './use-reading-keys';
import { useReadingPlace } from './use-reading-place';
import './statements.css';

const HideDialog = lazy(() => import('./hide-dialog'));

/** In the browser and not in the address: a link sent to a colleague must not make them read in one's own name. */
const readerKept = 'guldkorn-reader';
const shortcutsKept = 'guldkorn-reading-shortcuts';

/** Everything people wrote and said, narrowed by what the address asks for, and read one by one. */
export default function StatementsPage() {
  const { language } = useLanguage();
  const words = statementsMessages[language];
  const [reader, setReader] = useSigner(readerKept);
  const [wanted, setWanted] = useState<WantedMark | null>(null);
  return (
    <div className="wrap">
      <div className="page-head">
        <PageTitle tab={words.title}>{words.title}</PageTitle>
        <p className="lead">{words.intro}</p>
      </div>
      <StatementsDesk key={reader} reader={reader} onReader={setReader} wanted={wanted} onWanted={setWanted} />
    </div>
  );
}

interface StatementsDeskProps {
  readonly reader: string;
  readonly onReader: (name: string) => void;
  /** What was asked for before one had said who reads. */
  readonly wanted: WantedMark | null;
  readonly onWanted: (wanted: WantedMark | null) => void;
}

function StatementsDesk({ reader, onReader, wanted, onWanted }: StatementsDeskProps) {
  const { language, formats } = useLanguage();
  const words = statementsMessages[language];
  const [parameters, setParameters] = useAddressParameters();
  const choices = useData(FilterChoicesDocument, {});
  const [isFiltering, setFiltering] = useState(false);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [keys, setKeys] = useKept(shortcutsKept);
  const hasKeys = keys !== 'no';
  const count = useRef<HTMLParagraphElement>(null);
  const area = useRef<HTMLElement>(null);
  const place = useReadingPlace();
  const askedFrom = useRef<Element | null>(null);
  const desk = useDesk(reader, {
    wanted,
    onWanted: (next) => {
      onWanted(next);
      if (next === null) return;
      askedFrom.current = document.activeElement;
      const field = document.getElementById(nameFieldId);
      field?.focus();
      // A name that is filled in already gives way to what one writes.
      if (field instanceof HTMLInputElement) field.select();
    },
  });
  function goBack() {
    onWanted(null);
    desk.hush();
    if (askedFrom.current instanceof HTMLElement) askedFrom.current.focus();
  }
  useReadingKeys({
    area,
    isReading: place.id !== null,
    onHelp: () => setHelpOpen(!isHelpOpen),
    onStep: desk.hush,
    wanted: hasKeys,
  });

  const query = filtersIn(parameters).toString();
  const asked = useMemo((): ListAsked => {
    const address = new URLSearchParams(query);
    const filter = filterOf(address);
    return {
      filter,
      marks: marksOf(address, reader),
      text: filter.text ?? null,
      by: reader,
      hasReader: reader !== '',
    };
  }, [query, reader]);
  // What one has marked since may not be in the cache.
  const list = useData(
    StatementsDocument,
    { ...asked, after: null },
    { requestPolicy: reader === '' ? 'cache-first' : 'cache-and-network' },
  );
  // The list comes first: what each choice leaves takes longer to count.
  const { data } = useData(
    StatementFacetsDocument,
    { filter: asked.filter, marks: asked.marks },
    { pause: list.fetching },
  );
  const facets = useLatest(data?.statementFacets);
  const counts = useMemo(() => facets && facetCounts(facets), [facets]);
  const change = (name: FilterName, value: string) =>
    setParameters((now) => withFilter(now, name, value), { preventScrollReset: true });
  const form = (idPrefix: string) => (
    <FilterForm choices={choices.data} filters={parameters} counts={counts} idPrefix={idPrefix} onChange={change} />
  );

  const total = list.data?.statements.totalCount;
  return (
    <>
      <div className="statements-columns" data-reading={place.id !== null}>
        <search className="filters">{form('filter')}</search>
        <section ref={area} aria-label={words.title}>
          <OwnReading
            reader={reader}
            filter={asked.filter ?? {}}
            marks={desk.marks}
            own={parameters.get('mina') ?? ''}
            onOwn={(own) => change('mina', own)}
            onReader={onReader}
            onNoName={goBack}
            said={desk.said}
          />
          {place.id !== null && (
            <ReadingView
              id={place.id}
              asked={asked}
              desk={desk}
              onGo={(id) => {
                desk.hush();
                place.go(id);
              }}
              onBack={() => {
                desk.hush();
                place.back();
              }}
            />
          )}
          <div hidden={place.id !== null}>
            <button
              type="button"
              className="button filters-toggle"
              aria-haspopup="dialog"
              onPointerEnter={preparePanel}
              onFocus={preparePanel}
              onClick={() => setFiltering(true)}
            >
              {words.showFilters}
            </button>
            <ActiveFilters choices={choices.data} onAllGone={() => count.current?.focus()} />
            <StatementResults
              asked={asked}
              filters={[...filtersIn(parameters).keys()]}
              state={list}
              desk={desk}
              onOpen={(id) => {
                desk.hush();
                place.open(id);
              }}
              goOnFrom={place.goOnFrom}
              onGoneOn={place.goneOn}
              countRef={count}
            />
          </div>
          <KeyHelp
            words={words}
            isOpen={isHelpOpen}
            onToggle={setHelpOpen}
            isOn={hasKeys}
            onTurn={(isOn) => setKeys(isOn ? 'yes' : 'no')}
          />
        </section>
      </div>
      {isFiltering && (
        <Panel isDrawer title={words.filtersTitle} closeLabel={words.close} onClose={() => setFiltering(false)}>
          {form('filter-panel')}
          <p className="filters-done">
            <button type="button" className="button" data-kind="main" onClick={() => setFiltering(false)}>
              {total === undefined ? words.close : words.showThem(formats.count(total))}
            </button>
          </p>
        </Panel>
      )}
      {desk.hiding !== null && (
        <FailureBoundary>
          <Suspense fallback={null}>
            <HideDialog statement={desk.hiding} onHidden={desk.onHidden} onClose={() => desk.askToHide(null)} />
          </Suspense>
        </FailureBoundary>
      )}
    </>
  );
}

/** The latest answer, also while another is waited for. */
function useLatest<Answer>(answer: Answer | undefined): Answer | undefined {
  const [latest, setLatest] = useState(answer);
  if (answer !== undefined && answer !== latest) setLatest(answer);
  return latest;
}
