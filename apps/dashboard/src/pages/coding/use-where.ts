import { useEffect, useState } from 'react';
import { useAddressParameters } from '../../ui/use-address-parameters';
import { whereIn, withWhere, type Where } from './where';

/**
 * Where one is, as the address says, and a way to go elsewhere. It is kept here too: a new address is drawn when there is
 * time for it, and the next key may be pressed before.
 */
export function useWhere(): readonly [Where, (to: Where, replace?: boolean) => void] {
  const [parameters, setParameters] = useAddressParameters();
  const [where, setWhere] = useState(() => whereIn(parameters));
  useEffect(() => {
    const follow = () => setWhere(whereIn(new URLSearchParams(window.location.search)));
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  function go(to: Where, replace = false) {
    setWhere(to);
    setParameters((now) => withWhere(now, to), { replace, preventScrollReset: true });
  }
  return [where, go];
}
