import { useState } from 'react';
import { useFindingCuration } from '../../curation/use-finding-curation';
import { PlaceTextDocument, type OfferedNuggetFragment, type WriteChoicesQuery } from '../../graphql/generated/graphql';
import { useData } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { writeMessages } from '../../messages/write-messages';
import { AppLink } from '../../ui/app-link';
import { ErrorNotice, Skeleton } from '../../ui/loaded';
import { PageTitle } from '../../ui/page-title';
import { FindingsFigure } from '../district/findings-figure';
import { useAddressParameters } from '../../ui/use-address-parameters';
import { NuggetChoices } from './nugget-choices';
import { QuoteChoices } from './quote-choices';
import { useDraft } from './use-draft';
import { placeFigures, readChoices, withChoices, type WriteChoices } from './write-address';
import { WrittenPanel } from './written-panel';

interface WriteDeskProps {
  /** Under which key this browser keeps what is written. */
  readonly kept: string;
  readonly data: WriteChoicesQuery;
  readonly district: NonNullable<WriteChoicesQuery['district']>;
}

/** To the left what the text is to hold, to the right the text. */
export function WriteDesk({ kept, data, district }: WriteDeskProps) {
  const { m, language } = useLanguage();
  const words = writeMessages[language];
  const [address, setAddress] = useAddressParameters();
  // On a phone the text comes first in sight, and the choices when they are asked for.
  const [wide] = useState(() => window.matchMedia('(min-width: 60rem)').matches);
  const curation = useFindingCuration();
  const choices = readChoices(address);
  const [quotesSeen, setQuotesSeen] = useState(choices.statementIds.length > 0);
  const state = useData(
    PlaceTextDocument,
    { districtId: district.id, ...choices, language: language === 'sv' ? 'SV' : 'EN' },
    { requestPolicy: 'cache-and-network' },
  );
  const report = state.data?.placeText;
  const draft = useDraft(kept, district.id, report, m.state.quote);
  const all = [...district.nuggets, ...district.themeNuggets];
  // As the text has them from the start: the confirmed first, then by voices.
  const weight = ({ status, support }: OfferedNuggetFragment) =>
    (status === 'CONFIRMED' ? 1e6 : 0) + (support.voices ?? 0);
  const offered = [...all].sort((a, b) => weight(b) - weight(a));
  const inText = report?.sources.flatMap(({ id, kind }) => (kind === 'FINDING' ? [id] : [])) ?? [];
  const chosen = (choices.findingIds ?? inText).filter((id) => all.some((nugget) => nugget.id === id));
  const chosenNuggets = chosen.flatMap((id) => all.find((nugget) => nugget.id === id) ?? []);
  const change = (next: Partial<WriteChoices>) =>
    setAddress((now) => withChoices(now, next), { preventScrollReset: true, replace: true });
  return (
    <div className="wrap">
      <div className="page-head">
        <p className="kicker no-print">
          <AppLink to={`/bygd/${district.id}`}>{words.kicker(district.name)}</AppLink>
        </p>
        <PageTitle tab={words.title(district.name)}>{words.title(district.name)}</PageTitle>
        <p className="lead no-print">{words.lead}</p>
        <p className="small soft no-print">{words.byRules}</p>
      </div>
      <div className="write-columns">
        <section className="write-choices no-print" aria-labelledby="valj">
          <h2 id="valj">{words.choices}</h2>
          {curation.shown}
          <details open={wide}>
            <summary>{words.nuggets(chosen.length)}</summary>
            <NuggetChoices
              offered={offered}
              chosen={chosen}
              onChoose={(findingIds) => change({ findingIds })}
              onDecide={curation.ask}
            />
          </details>
          <details
            open={choices.statementIds.length > 0 ? true : undefined}
            onToggle={(event) => setQuotesSeen(event.currentTarget.open || quotesSeen)}
          >
            <summary>{words.quotes(choices.statementIds.length)}</summary>
            {/* Read when they are to be seen, and no sooner. */}
            {quotesSeen && (
              <QuoteChoices
                nuggets={chosenNuggets}
                chosen={choices.statementIds}
                onChoose={(statementIds) => change({ statementIds })}
              />
            )}
          </details>
          <fieldset>
            <legend className="legend">{words.figures}</legend>
            {placeFigures.map((figure) => (
              <label key={figure} className="check">
                <input
                  type="checkbox"
                  checked={choices.figures.includes(figure)}
                  onChange={() =>
                    change({
                      figures: placeFigures.filter((one) => (one === figure) !== choices.figures.includes(one)),
                    })
                  }
                />
                {words.figure[figure]}
              </label>
            ))}
          </fieldset>
        </section>
        <div className="write-text">
          {state.error && draft === null && <ErrorNotice error={state.error} onRetry={state.retry} />}
          {!state.error && draft === null && <Skeleton what={words.loading} lines={12} />}
          {draft && (
            <WrittenPanel
              draft={draft}
              district={district}
              municipality={data.municipality.name}
              countedAt={data.latestRun?.finishedAt ?? null}
              unreached={state.error !== undefined}
            />
          )}
        </div>
      </div>
      {chosenNuggets.length > 0 && (
        <section className="section no-print" aria-labelledby="bild">
          <h2 id="bild">{words.picture}</h2>
          <FindingsFigure
            kind="NUGGET"
            findings={chosenNuggets.map((nugget) => ({ ...nugget, label: nugget.name[language] }))}
            district={district}
          />
        </section>
      )}
    </div>
  );
}
