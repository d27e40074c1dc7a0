import { createContext, useContext, type ReactNode } from 'react';
import type { Permission, ShellQuery } from '../graphql/generated/graphql';

/** Whoever looks; undefined until it is known. */
export const Viewing = createContext<ShellQuery['viewer'] | undefined>(undefined);

/** Tells what whoever looks may do; where there are no accounts all that a page offers, which then asks for the key itself. */
export function useMay(): (permission: Permission) => boolean {
  const viewer = useContext(Viewing);
  return (permission) => viewer !== undefined && (!viewer.hasAccount || viewer.may.includes(permission));
}

/** Shown to those only who may do something. */
export function Allowed({ to, children }: { readonly to: Permission; readonly children: ReactNode }) {
  return useMay()(to) && children;
}

/** The account's name, which all they do is signed with; null: they are asked for one. */
export function useAccountName(): string | null {
  const viewer = useContext(Viewing);
  return viewer?.hasAccount ? viewer.name : null;
}
