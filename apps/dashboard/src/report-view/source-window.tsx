import { Popover } from '@base-ui/react/popover';
import { FindingSourceDocument } from '../graphql/generated/graphql';
import { useData } from '../graphql/use-data';
import { useLanguage } from '../messages/language';
import { reportMessages } from '../messages/report-messages';
import { AppLink } from '../ui/app-link';
import { MaskedWords } from '../ui/masked-words';
import type { ReportDocument, ReportSource } from './report-text';
import { sourceAddress } from './source-address';
import { useSources, type Asked } from './source-context';
import './source-window.css';

interface SourceWindowProps {
  readonly asked: Asked;
  readonly document: ReportDocument;
  /** Whether the reader may go on to the pages behind. */
  readonly isInside: boolean;
  readonly onClose: () => void;
}

/** What a claim stands on, beside the claim; `source-context.tsx` fetches it. */
export default function SourceWindow({ asked, document, isInside, onClose }: SourceWindowProps) {
  const { language } = useLanguage();
  const words = reportMessages[language];
  return (
    <Popover.Root
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Popover.Portal>
        <Popover.Positioner anchor={asked.mark} className="source-place" sideOffset={6} collisionPadding={12}>
          <Popover.Popup className="source-window" finalFocus={() => asked.mark}>
            <div className="source-head">
              <Popover.Title className="legend">{words.standsOn}</Popover.Title>
              <Popover.Close className="button" data-kind="quiet">
                {words.close}
              </Popover.Close>
            </div>
            <ul className="source-list">
              {asked.sources.map((source) => (
                <li key={source.id}>
                  <OneSource source={source} document={document} isInside={isInside} />
                </li>
              ))}
            </ul>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

type OneSourceProps = Pick<SourceWindowProps, 'document' | 'isInside'> & {
  readonly source: ReportSource;
};

function OneSource({ source, document, isInside }: OneSourceProps) {
  const { language } = useLanguage();
  const words = reportMessages[language];
  const { numberOf } = useSources();
  const district = document.sources.find(({ kind }) => kind === 'DISTRICT')?.id ?? null;
  const address = source.kind === 'FINDING' ? null : sourceAddress(source, document, district);
  return (
    <>
      <p>
        <span className="soft">[{numberOf.get(source.id)}]</span>{' '}
        <strong lang={document.language.toLowerCase()}>{source.title}</strong>
      </p>
      <p className="small soft">{words.sourceKind[source.kind]}</p>
      {isInside && source.kind === 'FINDING' && <FindingBehind source={source} document={document} />}
      {isInside && address !== null && (
        <p className="small">
          <AppLink to={address}>{words.seeSource[source.kind]}</AppLink>
        </p>
      )}
    </>
  );
}

/** So many quotes tell what a finding is about. */
const mostQuotes = 2;

/** A guldkorn or challenge as it stands today, in figures and in a few residents' own words. */
function FindingBehind({ source, document }: Omit<OneSourceProps, 'isInside'>) {
  const { m, language, formats } = useLanguage();
  const words = reportMessages[language];
  const { data, error } = useData(FindingSourceDocument, { id: source.id });
  if (error) return null;
  if (data === undefined) return <p className="small soft">{words.fetchingSource}</p>;
  const { nugget } = data;
  if (nugget === null) return <p className="small">{words.findingGone}</p>;
  const { district, support, evidence } = nugget;
  const told = (voices: number | null) =>
    voices === null ? m.state.tooFew : m.overview.voicesCount(formats.count(voices));
  const [open, close] = m.state.quote;
  const quotes = evidence.nodes.filter(({ statement }) => statement.mayBeQuoted).slice(0, mostQuotes);
  const address = sourceAddress(source, document, district.id);
  return (
    <>
      <p className="small">{words.findingNow(told(support.voices), told(support.voicesElsewhere))}</p>
      {quotes.length > 0 && (
        <ul className="source-quotes small" aria-label={words.saidOf}>
          {quotes.map(({ statement }) => (
            <li key={statement.id}>
              <span lang={statement.language.toLowerCase()}>
                {open}
                <MaskedWords text={statement.text} redactions={statement.redactions} />
                {close}
              </span>{' '}
              <span className="soft">{statement.quotedAs?.[language]}</span>
            </li>
          ))}
        </ul>
      )}
      {address !== null && (
        <p className="small">
          <AppLink to={address}>{words.seeSource['FINDING']}</AppLink>
        </p>
      )}
    </>
  );
}
