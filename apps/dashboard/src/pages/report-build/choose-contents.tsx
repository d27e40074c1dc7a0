import { WriteChoicesDocument } from '../../graphql/generated/graphql';
import { useData } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { reportBuildMessages } from '../../messages/report-build-messages';
import { Loaded } from '../../ui/loaded';
import { NuggetChoices } from '../write/nugget-choices';
import { QuoteChoices } from '../write/quote-choices';
import { withChanged, type ReportItem } from './outline';
import type { HeldOutline } from './use-outline';
import '../write/write.css';

interface ChooseContentsProps {
  readonly item: ReportItem;
  /** The districts that the item tells of. */
  readonly districtIds: readonly string[];
  /** The findings that it tells of now. */
  readonly findingIds: readonly string[];
  readonly held: HeldOutline;
}

/** Which guldkorn a part of a report tells of, and which of the residents' words stand there. */
export default function ChooseContents({ districtIds, ...rest }: ChooseContentsProps) {
  return (
    <div className="stack">
      {districtIds.map((districtId) => (
        <ChooseOf key={districtId} districtId={districtId} isAlone={districtIds.length === 1} {...rest} />
      ))}
    </div>
  );
}

type ChooseOfProps = Omit<ChooseContentsProps, 'districtIds'> & {
  readonly districtId: string;
  readonly isAlone: boolean;
};

function ChooseOf({ item, districtId, isAlone, findingIds, held }: ChooseOfProps) {
  const { language } = useLanguage();
  const state = useData(WriteChoicesDocument, { id: districtId });
  const change = (to: Partial<ReportItem>) => held.change((now) => withChanged(now, item.id, to));
  return (
    <Loaded state={state} what={reportBuildMessages[language].chooseLoading} lines={5}>
      {({ district }) => {
        if (district === null) return null;
        const offered = [...district.nuggets, ...district.themeNuggets];
        const own = offered.map(({ id }) => id);
        const chosen = findingIds.filter((id) => own.includes(id));
        const isOfQuotes = item.kind === 'QUOTE';
        return (
          <section aria-label={district.name}>
            {!isAlone && <h3>{district.name}</h3>}
            {!isOfQuotes && (
              <NuggetChoices
                offered={offered}
                chosen={chosen}
                onChoose={(ids) =>
                  change({
                    findingIds: [...findingIds.filter((id) => !own.includes(id)), ...ids],
                  })
                }
              />
            )}
            {item.kind !== 'NUGGET_CHART' && (
              <QuoteChoices
                nuggets={isOfQuotes ? offered : offered.filter(({ id }) => chosen.includes(id))}
                chosen={item.statementIds}
                onChoose={(statementIds) => change({ statementIds })}
              />
            )}
          </section>
        );
      }}
    </Loaded>
  );
}
