import type { ComponentProps } from 'react';
import { Link, NavLink, useSearchParams } from 'react-router';

/** An inner address that keeps the chosen language. */
export function useAddress(): (path: string) => string {
  const [parameters] = useSearchParams();
  const english = parameters.get('lang') === 'en';
  return (path) => {
    if (!english) return path;
    const [address = '', hash] = path.split('#');
    return `${address}${address.includes('?') ? '&' : '?'}lang=en${hash === undefined ? '' : `#${hash}`}`;
  };
}

type AppLinkProps = Omit<ComponentProps<typeof Link>, 'to'> & { readonly to: string };

export function AppLink({ to, ...rest }: AppLinkProps) {
  const address = useAddress();
  return <Link to={address(to)} {...rest} />;
}

export function AppNavLink({ to, ...rest }: Omit<ComponentProps<typeof NavLink>, 'to'> & { readonly to: string }) {
  const address = useAddress();
  return <NavLink to={address(to)} {...rest} />;
}
