import { useId, useState, type FormEvent } from 'react';
import { CombinedError } from 'urql';
import { PlaceLegalHoldDocument, type DisposalPageQuery } from '../../graphql/generated/graphql';
import { useChange } from '../../graphql/use-data';
import { disposalMessages } from '../../messages/disposal-messages';
import { useLanguage } from '../../messages/language';
import { errorText } from '../../ui/loaded';

interface LegalHoldFormProps extends Pick<DisposalPageQuery, 'imports'> {
  readonly onPlaced: () => void;
}

const longestReason = 500;
const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** Where something is put on hold: everything, a file, or what a statement stands in. */
export function LegalHoldForm({ imports, onPlaced }: LegalHoldFormProps) {
  const { language, m, formats } = useLanguage();
  const words = disposalMessages[language];
  const id = useId();
  const place = useChange(PlaceLegalHoldDocument);
  const [what, setWhat] = useState('');
  const [address, setAddress] = useState('');
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  /** What is to be put on hold; a text says what is missing. */
  function subject() {
    if (what === '') return words.whatMissing;
    if (what === 'everything') return { everything: true };
    if (what !== 'statement') return { importId: what };
    const statementId = address.match(uuid)?.at(-1);
    return statementId === undefined ? words.statementWrong : { statementId };
  }

  async function send(event: FormEvent) {
    event.preventDefault();
    const given = subject();
    if (typeof given === 'string') {
      setProblem(given);
      return;
    }
    setBusy(true);
    setProblem(null);
    try {
      await place({ input: { ...given, reason } });
      setWhat('');
      setAddress('');
      setReason('');
      onPlaced();
    } catch (error) {
      setProblem(error instanceof CombinedError ? errorText(error, language, m.state.network) : m.state.network);
    } finally {
      setBusy(false);
    }
  }

  return (
    <form className="disposal-form" aria-labelledby={`${id}-title`} onSubmit={(event) => void send(event)}>
      <h3 id={`${id}-title`}>{words.placeTitle}</h3>
      <div className="field">
        <label htmlFor={`${id}-what`}>{words.what}</label>
        <select id={`${id}-what`} value={what} onChange={(event) => setWhat(event.target.value)}>
          <option value="">{words.chooseWhat}</option>
          <option value="everything">{words.everything}</option>
          <option value="statement">{words.ofStatement}</option>
          {imports.nodes.map((each) => (
            <option key={each.id} value={each.id}>
              {words.oneFile(each.fileName, formats.dateTime(each.createdAt))}
            </option>
          ))}
        </select>
      </div>
      {what === 'statement' && (
        <div className="field">
          <label htmlFor={`${id}-address`}>{words.statement}</label>
          <p className="soft small" id={`${id}-address-hint`}>
            {words.statementHint}
          </p>
          <input
            id={`${id}-address`}
            type="text"
            required
            aria-describedby={`${id}-address-hint`}
            value={address}
            onChange={(event) => setAddress(event.target.value)}
          />
        </div>
      )}
      <div className="field">
        <label htmlFor={`${id}-why`}>{words.why}</label>
        <input
          id={`${id}-why`}
          type="text"
          required
          maxLength={longestReason}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
      {problem !== null && (
        <p role="alert" className="disposal-wrong">
          {problem}
        </p>
      )}
      <p>
        <button type="submit" className="button" disabled={busy}>
          {busy ? words.placing : words.place}
        </button>
      </p>
    </form>
  );
}
