import { useEffect, useId, useState, type FormEvent } from 'react';
import { CombinedError } from 'urql';
import { WriteOutcomeDocument, type OutcomesQuery } from '../../graphql/generated/graphql';
import { useChange } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { outcomeMessages } from '../../messages/outcome-messages';
import { keepInBrowser } from '../../ui/keep-in-browser';
import { errorText } from '../../ui/loaded';
import { useAccountName } from '../../ui/viewing';
import { answerText, keptAnswer } from './kept-answer';

interface OutcomeFormProps extends Pick<OutcomesQuery, 'themes' | 'districts'> {
  readonly onWritten: () => void;
}

const longestText = 5000;

/** Where an answer is written, kept in this browser until it has been sent; signed with the name of whoever has logged in. */
export function OutcomeForm({ themes, districts, onWritten }: OutcomeFormProps) {
  const { language, m } = useLanguage();
  const words = outcomeMessages[language];
  const id = useId();
  const write = useChange(WriteOutcomeDocument);
  const account = useAccountName();
  const key = account === null ? 'guldkorn-outcome' : `guldkorn-outcome:${account}`;
  const [answer, setAnswer] = useState(() => keptAnswer(key));
  const { themeId, districtId, textSv, textEn } = answer;
  useEffect(() => keepInBrowser(key, answerText(answer)), [key, answer]);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<{ readonly text: string; readonly wrong: boolean } | null>(null);

  async function send(event: FormEvent) {
    event.preventDefault();
    if (themeId === '' && districtId === '') {
      setSaid({ text: words.chooseOne, wrong: true });
      return;
    }
    setBusy(true);
    setSaid(null);
    try {
      await write({ input: { themeId: themeId || null, districtId: districtId || null, textSv, textEn } });
      setAnswer((now) => ({ ...now, textSv: '', textEn: '' }));
      setSaid({ text: words.sent, wrong: false });
      onWritten();
    } catch (error) {
      const text = error instanceof CombinedError ? errorText(error, language, m.state.network) : m.state.network;
      setSaid({ text, wrong: true });
    } finally {
      setBusy(false);
    }
  }

  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.writeTitle}</h2>
      <form className="outcome-form" onSubmit={(event) => void send(event)}>
        <div className="outcome-about">
          <div className="field">
            <label htmlFor={`${id}-theme`}>{words.theme}</label>
            <select
              id={`${id}-theme`}
              value={themeId}
              onChange={(event) => setAnswer({ ...answer, themeId: event.target.value })}
            >
              <option value="">{words.anyTheme}</option>
              {themes.map((theme) => (
                <option key={theme.id} value={theme.id}>
                  {theme.name[language]}
                </option>
              ))}
            </select>
          </div>
          <div className="field">
            <label htmlFor={`${id}-district`}>{words.district}</label>
            <select
              id={`${id}-district`}
              value={districtId}
              onChange={(event) => setAnswer({ ...answer, districtId: event.target.value })}
            >
              <option value="">{words.anyDistrict}</option>
              {districts.map((district) => (
                <option key={district.id} value={district.id}>
                  {district.name}
                </option>
              ))}
            </select>
          </div>
        </div>
        <div className="field">
          <label htmlFor={`${id}-sv`}>{words.textSv}</label>
          <p className="soft small" id={`${id}-sv-hint`}>
            {words.textSvHint}
          </p>
          <textarea
            id={`${id}-sv`}
            rows={5}
            required
            lang="sv"
            maxLength={longestText}
            aria-describedby={`${id}-sv-hint`}
            value={textSv}
            onChange={(event) => setAnswer({ ...answer, textSv: event.target.value })}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}-en`}>{words.textEn}</label>
          <textarea
            id={`${id}-en`}
            rows={3}
            lang="en"
            maxLength={longestText}
            value={textEn}
            onChange={(event) => setAnswer({ ...answer, textEn: event.target.value })}
          />
        </div>
        <p className="soft small">{words.signed}</p>
        <p className="row">
          <button type="submit" className="button" data-kind="main" disabled={busy}>
            {busy ? words.sending : words.send}
          </button>
        </p>
        <p role={said?.wrong === true ? 'alert' : 'status'} className={said?.wrong === true ? 'outcome-wrong' : ''}>
          {said?.text}
        </p>
      </form>
    </section>
  );
}
