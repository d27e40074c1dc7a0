import type { CreateApiTokenMutation } from '../../graphql/generated/graphql';
import { useLanguage } from '../../messages/language';
import { analystMessages } from '../../messages/analyst-messages';
import { takeFocus } from '../../ui/take-focus';
import { CopyField } from './copy-field';

interface NewTokenProps {
  readonly made: CreateApiTokenMutation['createApiToken'];
  /** Called when it is copied, and is to be shown no more. */
  readonly onTaken: () => void;
}

/** A token that has just been made: the only time that its text is shown. */
export function NewToken({ made, onTaken }: NewTokenProps) {
  const { language, formats } = useLanguage();
  const words = analystMessages[language].made;
  return (
    <section className="new-token" aria-labelledby="ny-nyckel">
      <h3 id="ny-nyckel" tabIndex={-1} ref={takeFocus}>
        {words.title(made.token.name)}
      </h3>
      <p>{words.once}</p>
      <CopyField label={words.label} text={made.secret} main />
      <p className="soft small">{words.until(formats.dateTime(made.token.expiresAt))}</p>
      <p>
        <button type="button" className="button" onClick={onTaken}>
          {words.done}
        </button>
      </p>
    </section>
  );
}
