import { useLanguage } from '../../messages/language';
import { writeMessages } from '../../messages/write-messages';
import { AppLink } from '../../ui/app-link';
import { ConfirmButton } from '../../ui/confirm-button';
import { DraftNotices } from './draft-notices';
import { TakeText } from './take-text';
import { TextEditor } from './text-editor';
import type { WrittenDraft } from './use-draft';
import { usedSources, type WrittenText } from './written-text';

interface WrittenPanelProps {
  readonly draft: WrittenDraft;
  readonly district: { readonly id: string; readonly name: string };
  readonly municipality: string;
  /** When the figures were counted; null before the first analysis. */
  readonly countedAt: string | null;
  /** True where the server cannot be reached, so that the text stands by itself. */
  readonly unreached: boolean;
}

/** The text with its sources, what to look at in it, and the ways to take it along. */
export function WrittenPanel({ draft, district, municipality, countedAt, unreached }: WrittenPanelProps) {
  const { language, formats } = useLanguage();
  const words = writeMessages[language];
  const sources = usedSources(draft.blocks, draft.sources);
  const provenance = countedAt === null ? municipality : words.provenance(municipality, formats.dateTime(countedAt));
  const text: WrittenText = {
    blocks: draft.blocks,
    sources: draft.sources,
    sourcesTitle: words.sources,
    provenance,
    origin: window.location.origin,
  };
  return (
    <>
      <h2 className="no-print">{words.text}</h2>
      {unreached && <p className="write-notice no-print">{words.noProposal}</p>}
      <DraftNotices draft={draft} />
      <TextEditor
        blocks={draft.blocks}
        label={words.editor(district.name)}
        hint={words.hint}
        lang={language}
        stray={draft.stray}
        onChange={draft.write}
      />
      <p className="row write-kept small no-print">
        <span className="soft" role="status">
          {draft.edited ? words.keptHere : words.untouched}
        </span>
        {draft.edited && (
          <ConfirmButton
            label={words.beginAgain}
            question={words.beginAgainTitle}
            explained={words.beginAgainExplained}
            yes={words.beginAgainYes}
            busyLabel={words.beginAgainBusy}
            kind="quiet"
            onConfirm={() => Promise.resolve()}
            onDone={draft.beginAgain}
          />
        )}
      </p>
      <TakeText text={text} called={district.name} day={countedAt?.slice(0, 10) ?? ''} />
      {sources.length > 0 && (
        <section className="write-sources" aria-labelledby="kallor">
          <h2 id="kallor">{words.sources}</h2>
          <ol>
            {sources.map(({ id, number, title, address }) => (
              <li key={id} value={number}>
                <AppLink to={address}>{title}</AppLink>
              </li>
            ))}
          </ol>
        </section>
      )}
      <p className="small soft">{provenance}</p>
    </>
  );
}
