import { useId, useState, type FormEvent } from 'react';
import { CombinedError } from 'urql';
import { CreateApiTokenDocument, type ApiScope, type CreateApiTokenMutation } from '../../graphql/generated/graphql';
import { isUnanswered } from '../../graphql/is-unanswered';
import { useChange } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { analystMessages } from '../../messages/analyst-messages';
import { errorText } from '../../ui/loaded';

interface TokenFormProps {
  readonly onMade: (made: CreateApiTokenMutation['createApiToken']) => void;
  /** Called when no answer came, so that nobody knows whether it has been made. */
  readonly onUnanswered: () => void;
}

const scopes: readonly ApiScope[] = ['FIGURES', 'STATEMENTS', 'FILES', 'IMPORT'];
const lengths = [30, 90, 180, 365];
const usualLength = 90;

/** Where it is said what a token is for, what it gives, and for how long. */
export function TokenForm({ onMade, onUnanswered }: TokenFormProps) {
  const { language } = useLanguage();
  const words = analystMessages[language].form;
  const id = useId();
  const create = useChange(CreateApiTokenDocument);
  const [name, setName] = useState('');
  const [days, setDays] = useState(usualLength);
  const [chosen, setChosen] = useState<ReadonlySet<ApiScope>>(new Set(['FIGURES']));
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  function choose(scope: ApiScope, isChosen: boolean) {
    const next = new Set(chosen);
    if (isChosen) next.add(scope);
    else next.delete(scope);
    setChosen(next);
  }

  async function send(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    try {
      const input = { name, days, scopes: scopes.filter((scope) => chosen.has(scope)) };
      onMade((await create({ input })).createApiToken);
    } catch (error) {
      setProblem(error instanceof CombinedError ? errorText(error, language, words.unanswered) : words.unanswered);
      if (isUnanswered(error)) onUnanswered();
      setBusy(false);
    }
  }

  return (
    <form className="token-form" aria-labelledby={`${id}-title`} onSubmit={(event) => void send(event)}>
      <h3 id={`${id}-title`}>{words.title}</h3>
      <div className="field">
        <label htmlFor={`${id}-name`}>{words.name}</label>
        <input
          id={`${id}-name`}
          type="text"
          required
          maxLength={200}
          aria-describedby={`${id}-hint`}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <p className="soft small" id={`${id}-hint`}>
          {words.nameHint}
        </p>
      </div>
      <fieldset className="token-scopes">
        <legend className="legend">{words.scopes}</legend>
        {scopes.map((scope) => (
          <div key={scope}>
            <label className="check">
              <input
                type="checkbox"
                checked={chosen.has(scope)}
                aria-describedby={`${id}-${scope}`}
                onChange={(event) => choose(scope, event.target.checked)}
              />
              {words.scope[scope].name}
            </label>
            <p className="soft small token-scope-what" id={`${id}-${scope}`}>
              {words.scope[scope].what}
            </p>
          </div>
        ))}
      </fieldset>
      <div className="field token-days">
        <label htmlFor={`${id}-days`}>{words.days}</label>
        <select id={`${id}-days`} value={days} onChange={(event) => setDays(Number(event.target.value))}>
          {lengths.map((length) => (
            <option key={length} value={length}>
              {words.length(length)}
            </option>
          ))}
        </select>
      </div>
      <p role="alert" className="token-wrong">
        {problem}
      </p>
      <p>
        <button type="submit" className="button" data-kind="main" disabled={busy}>
          {busy ? words.making : words.make}
        </button>
      </p>
    </form>
  );
}
