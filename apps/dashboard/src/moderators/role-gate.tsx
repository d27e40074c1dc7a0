import { useContext, type ReactNode } from 'react';
import { RefusalDocument, type Permission } from '../graphql/generated/graphql';
import { useData } from '../graphql/use-data';
import { useLanguage } from '../messages/language';
import { nameMessages } from '../messages/name-messages';
import { AppLink } from '../ui/app-link';
import { Loaded } from '../ui/loaded';
import { PageTitle } from '../ui/page-title';
import { useMay, Viewing } from '../ui/viewing';

interface RoleGateProps {
  readonly permission: Permission;
  readonly children: ReactNode;
}

/** A page for those whose role it is; others are told whose it is, and who gives them the role. Nothing is asked for that would be refused. */
export function RoleGate({ permission, children }: RoleGateProps) {
  const may = useMay();
  if (useContext(Viewing) === undefined) return null;
  return may(permission) ? children : <NotYours permission={permission} />;
}

function NotYours({ permission }: { readonly permission: Permission }) {
  const { m, language } = useLanguage();
  const words = nameMessages[language];
  return (
    <div className="wrap">
      <div className="page-head">
        <PageTitle tab={words.notYours}>{words.notYours}</PageTitle>
        <WhoseItIs permission={permission} />
      </div>
      <p>
        <AppLink to="/" className="button">
          {m.shell.overview}
        </AppLink>
      </p>
    </div>
  );
}

/** Which roles something takes, in the server's words. */
export function WhoseItIs({ permission }: { readonly permission: Permission }) {
  const { language } = useLanguage();
  const state = useData(RefusalDocument, { permission });
  return (
    <Loaded state={state} what={nameMessages[language].loading} lines={2}>
      {({ viewer }) => <p className="lead">{viewer.refusal?.[language]}</p>}
    </Loaded>
  );
}
