import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import { Provider } from 'urql';
import { createDataClient } from './client';

const RefreshContext = createContext<() => void>(() => undefined);

/** Gives the pages their data; a refresh starts over with an empty cache, so that all figures are of one run. */
export function DataProvider({ children }: { readonly children: ReactNode }) {
  const [client, setClient] = useState(createDataClient);
  const refresh = useCallback(() => setClient(createDataClient()), []);
  const provider = useMemo(() => <Provider value={client}>{children}</Provider>, [client, children]);
  return <RefreshContext value={refresh}>{provider}</RefreshContext>;
}

/** Brings in the newest figures on every part of the page. */
export function useRefresh(): () => void {
  return useContext(RefreshContext);
}
