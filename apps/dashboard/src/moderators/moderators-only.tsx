import { useState, type ReactNode } from 'react';
import { useRefresh } from '../graphql/data-provider';
import { ViewerDocument } from '../graphql/generated/graphql';
import { useData } from '../graphql/use-data';
import { useLanguage } from '../messages/language';
import { moderationMessages } from '../messages/moderation-messages';
import { Loaded } from '../ui/loaded';
import { KeyGate } from './key-gate';
import './moderators.css';

interface ModeratorsOnlyProps {
  /** What everyone may do without the key. */
  readonly others: string;
  /** What stands on the page for those who have shown the key. */
  readonly children: ReactNode;
}

/** What only those may do who have shown the moderators' key; others are told calmly who can, and may show it. */
export function ModeratorsOnly({ others, children }: ModeratorsOnlyProps) {
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
      {({ viewer: { moderate, name } }) =>
        moderate ? (
          <>
            <p className="row soft">
              <span>{words.signedIn(name ?? '')}</span>
              <button type="button" className="button" data-kind="quiet" onClick={() => void logOut()}>
                {words.logOut}
              </button>
            </p>
            {children}
          </>
        ) : (
          <KeyGate others={others} takesFocus={hasLoggedOut} onOpened={refresh} />
        )
      }
    </Loaded>
  );
}
