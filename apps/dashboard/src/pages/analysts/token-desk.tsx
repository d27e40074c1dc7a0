import { useState } from 'react';
import { ApiTokensDocument, type CreateApiTokenMutation } from '../../graphql/generated/graphql';
import { useData } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { analystMessages } from '../../messages/analyst-messages';
import { Loaded } from '../../ui/loaded';
import { NewToken } from './new-token';
import { TokenForm } from './token-form';
import { TokenList } from './token-list';

/** Where tokens are made and taken back. */
export function TokenDesk() {
  const { language } = useLanguage();
  const words = analystMessages[language].tokens;
  const state = useData(ApiTokensDocument, {}, { requestPolicy: 'cache-and-network' });
  const [made, setMade] = useState<CreateApiTokenMutation['createApiToken'] | null>(null);
  return (
    <>
      {made === null ? (
        <TokenForm
          onMade={(token) => {
            setMade(token);
            state.retry();
          }}
          onUnanswered={state.retry}
        />
      ) : (
        <NewToken made={made} onTaken={() => setMade(null)} />
      )}
      <Loaded state={state} what={words.loading} lines={4}>
        {({ apiTokens }) => <TokenList tokens={apiTokens} onRevoked={state.retry} />}
      </Loaded>
    </>
  );
}
