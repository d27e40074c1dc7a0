import { useId, useState, type FormEvent } from 'react';
import { CombinedError } from 'urql';
import {
  ReportSharesDocument,
  RevokeReportShareDocument,
  ShareReportDocument,
  type ReportSharePartsFragment,
} from '../../graphql/generated/graphql';
import { isUnanswered } from '../../graphql/is-unanswered';
import { useChange, useData } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { reportReadMessages } from '../../messages/report-read-messages';
import { ModeratorsOnly } from '../../moderators/moderators-only';
import { ConfirmButton } from '../../ui/confirm-button';
import { errorText, Loaded } from '../../ui/loaded';
import './share-report.css';

interface ShareReportProps {
  readonly versionId: string;
  /** The language that the report is written in, which the link opens in. */
  readonly reportLanguage: 'SV' | 'EN';
}

/** Where links to a frozen version are made, listed and taken back, by those who hold the moderators' key. */
export default function ShareReport({ versionId, reportLanguage }: ShareReportProps) {
  const { language } = useLanguage();
  const words = reportReadMessages[language];
  return (
    <div className="share stack">
      <p>{words.shareIntro}</p>
      <ModeratorsOnly permission="SHARE_REPORTS" others={words.shareOthers}>
        <Links versionId={versionId} reportLanguage={reportLanguage} />
      </ModeratorsOnly>
    </div>
  );
}

function Links({ versionId, reportLanguage }: ShareReportProps) {
  const { language } = useLanguage();
  const words = reportReadMessages[language];
  const state = useData(ReportSharesDocument, { id: versionId }, { requestPolicy: 'cache-and-network' });
  return (
    <>
      <MakeLink versionId={versionId} reportLanguage={reportLanguage} onMade={state.retry} />
      <h3>{words.links}</h3>
      <Loaded state={state} what={words.linksLoading} lines={3}>
        {({ reportVersion }) => {
          const shares = reportVersion?.shares ?? [];
          return shares.length === 0 ? (
            <p className="soft">{words.noLinks}</p>
          ) : (
            <ul className="share-list">
              {shares.map((share) => (
                <li key={share.id}>
                  <OneLink share={share} onRevoked={state.retry} />
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
    </>
  );
}

const dayChoices = [7, 30, 90, 365] as const;

function MakeLink({ versionId, reportLanguage, onMade }: ShareReportProps & { readonly onMade: () => void }) {
  const { language } = useLanguage();
  const words = reportReadMessages[language];
  const id = useId();
  const share = useChange(ShareReportDocument);
  const [days, setDays] = useState<number>(30);
  const [busy, setBusy] = useState(false);
  const [link, setLink] = useState<string | null>(null);
  const [said, say] = useState('');

  async function make(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    say('');
    try {
      const { shareReport } = await share({ versionId, days });
      const english = reportLanguage === 'EN' ? '?lang=en' : '';
      setLink(`${window.location.origin}/delad/${shareReport.token}${english}`);
      onMade();
    } catch (error) {
      say(error instanceof CombinedError ? errorText(error, language, words.mayBeMade) : words.mayBeMade);
      if (isUnanswered(error)) onMade();
    }
    setBusy(false);
  }

  return (
    <form className="stack" onSubmit={(event) => void make(event)}>
      <p className="field">
        <label htmlFor={`${id}-days`}>{words.days}</label>
        <select id={`${id}-days`} value={days} onChange={(event) => setDays(Number(event.target.value))}>
          {dayChoices.map((one) => (
            <option key={one} value={one}>
              {words.dayChoices[one]}
            </option>
          ))}
        </select>
      </p>
      <p>
        <button type="submit" className="button" data-kind="main" disabled={busy}>
          {busy ? words.makingLink : words.makeLink}
        </button>
      </p>
      {link !== null && (
        <div className="share-made">
          <p className="field">
            <label htmlFor={`${id}-link`}>{words.link}</label>
            <input
              id={`${id}-link`}
              type="text"
              readOnly
              value={link}
              aria-describedby={`${id}-once`}
              onFocus={(event) => event.currentTarget.select()}
            />
            <span id={`${id}-once`} className="small">
              {words.linkOnce}
            </span>
          </p>
          <button
            type="button"
            className="button"
            onClick={() =>
              void navigator.clipboard.writeText(link).then(
                () => say(words.copied),
                () => say(words.notCopied),
              )
            }
          >
            {words.copy}
          </button>
        </div>
      )}
      <p role="status">{said}</p>
    </form>
  );
}

function OneLink({ share, onRevoked }: { readonly share: ReportSharePartsFragment; readonly onRevoked: () => void }) {
  const { language, formats } = useLanguage();
  const words = reportReadMessages[language];
  const revoke = useChange(RevokeReportShareDocument);
  const { id, createdBy, createdAt, expiresAt, revokedBy, revokedAt, lastUsedAt } = share;
  const [hasEnded] = useState(() => new Date(expiresAt).getTime() <= Date.now());
  const isOpen = revokedAt === null && !hasEnded;
  const made = formats.dateTime(createdAt);
  return (
    <>
      <p>
        {words.madeBy(createdBy, made)}{' '}
        <strong>
          {revokedAt !== null
            ? words.revokedBy(revokedBy ?? '', formats.dateTime(revokedAt))
            : (hasEnded ? words.hasEnded : words.holdsUntil)(formats.dateTime(expiresAt))}
        </strong>
      </p>
      <p className="small soft">
        {lastUsedAt === null ? words.neverUsed : words.usedLast(formats.dateTime(lastUsedAt))}
      </p>
      {isOpen && (
        <ConfirmButton
          label={words.revoke}
          about={made}
          question={words.revokeTitle}
          explained={words.revokeExplained}
          yes={words.revokeYes}
          busyLabel={words.revoking}
          kind="quiet"
          onConfirm={async () => {
            await revoke({ id });
          }}
          onDone={onRevoked}
        />
      )}
    </>
  );
}
