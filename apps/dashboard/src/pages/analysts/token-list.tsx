import { useRef, useState } from 'react';
import { RevokeApiTokenDocument, type ApiTokensQuery } from '../../graphql/generated/graphql';
import { useChange } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { analystMessages } from '../../messages/analyst-messages';
import { ConfirmButton } from '../../ui/confirm-button';
import { Empty } from '../../ui/empty';

interface TokenListProps {
  readonly tokens: ApiTokensQuery['apiTokens'];
  readonly onRevoked: () => void;
}

type Token = ApiTokensQuery['apiTokens'][number];

function holds(token: Token, now: Date): boolean {
  return token.revokedAt === null && new Date(token.expiresAt) > now;
}

/** The tokens given out: those that hold first, then those that no longer do. */
export function TokenList({ tokens, onRevoked }: TokenListProps) {
  const { language, formats } = useLanguage();
  const messages = analystMessages[language];
  const words = messages.list;
  const revoke = useChange(RevokeApiTokenDocument);
  const title = useRef<HTMLHeadingElement>(null);
  const [now] = useState(() => new Date());
  const sorted = [...tokens].sort((one, other) => Number(holds(other, now)) - Number(holds(one, now)));

  function state(token: Token): string {
    if (token.revokedAt) return words.revoked(token.revokedBy ?? '', formats.dateTime(token.revokedAt));
    const day = formats.dateTime(token.expiresAt);
    return holds(token, now) ? words.holds(day) : words.expired(day);
  }

  return (
    <section className="token-section" aria-labelledby="nycklar-lista">
      <h3 id="nycklar-lista" ref={title} tabIndex={-1}>
        {words.title}
      </h3>
      {sorted.length === 0 ? (
        <Empty text={words.none} />
      ) : (
        <ul className="token-list">
          {sorted.map((token) => (
            <li key={token.id} data-over={!holds(token, now)}>
              <div className="token-head">
                <h4>{token.name}</h4>
                <code>{token.prefix}…</code>
              </div>
              <p>{words.gives(token.scopes.map((scope) => messages.form.scope[scope].short))}</p>
              <p className={holds(token, now) ? undefined : 'token-over'}>{state(token)}</p>
              <p className="soft small">
                {words.made(token.createdBy, formats.dateTime(token.createdAt))}{' '}
                {token.lastUsedAt ? words.used(formats.dateTime(token.lastUsedAt)) : words.unused}
              </p>
              {holds(token, now) && (
                <ConfirmButton
                  kind="quiet"
                  label={words.revoke}
                  about={token.name}
                  question={words.revokeQuestion(token.name)}
                  explained={words.revokeExplained}
                  yes={words.revokeYes}
                  busyLabel={words.revoking}
                  onConfirm={async () => {
                    await revoke({ id: token.id });
                  }}
                  onDone={() => {
                    title.current?.focus();
                    onRevoked();
                  }}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
