import { useState, type ReactNode } from 'react';
import { useRefresh } from '../graphql/data-provider';
import { ViewerDocument, type Permission } from '../graphql/generated/graphql';
import { useData } from '../graphql/use-data';
import { useLanguage } from '../messages/language';
import { moderationMessages } from '../messages/moderation-messages';
import { Loaded } from '../ui/loaded';
import { KeyGate } from './key-gate';
import { WhoseItIs } from './role-gate';
import './moderators.css';

interface ModeratorsOnlyProps {
  /** What it takes. */
  readonly permission: Permission;
  /** What everyone may do without the key. */
  readonly others: string;
  /** What stands on the page for those who have shown the key. */
  readonly children: ReactNode;
}

/** What only some may do: by their account's role or, where there are no accounts, by the moderators' key. Others are told calmly who can. */
export function ModeratorsOnly({ permission, others, children }: ModeratorsOnlyProps) {
  const { language } = useLanguage();
  const words = moderationMessages[language];
  const viewer = useData(ViewerDocument, {}, { requestPolicy: 'cache-and-network' });
  const refresh = useRefresh();
  const [hasLoggedOut, setLoggedOut] = useState(false);
  async function logOut() {
    await fetch('/moderator-session', { method: 'DELETE' });
    setLoggedOut(true);
    refresh();
  }
  return (
    <Loaded state={viewer} what={words.loading} lines={4}>
      {({ viewer: { may, name, hasAccount } }) =>
        name !== null && may.includes(permission) ? (
          <>
            <p className="row soft">
              <span>{words.signedIn(name)}</span>
              {!hasAccount && (
                <button type="button" className="button" data-kind="quiet" onClick={() => void logOut()}>
                  {words.logOut}
                </button>
              )}
            </p>
            {children}
          </>
        ) : hasAccount ? (
          <div className="moderation-gate stack">
            <WhoseItIs permission={permission} />
          </div>
        ) : (
          <KeyGate others={others} takesFocus={hasLoggedOut} onOpened={refresh} />
        )
      }
    </Loaded>
  );
}
