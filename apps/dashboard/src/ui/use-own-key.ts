import { useAccountName } from './viewing';

/**
 * Under which key this browser keeps what somebody has written and not sent: each account's under its own, so that on a shared
 * computer nobody is shown, or sends, another's words. Without accounts the key as it is.
 */
export function useOwnKey(key: string): string {
  const account = useAccountName();
  return account === null ? key : `${key}:${account.toLocaleLowerCase('sv')}`;
}
