import { useAccountName } from './viewing';
import { useKept } from './use-kept';

const unchanged = () => undefined;

/** Who signs: by their account or, where there are none, by the name that this browser remembers under a key, and a way to change that. */
export function useSigner(key: string): readonly [string, (name: string) => void] {
  const account = useAccountName();
  const [kept, keep] = useKept(key);
  return account === null ? [kept, keep] : [account, unchanged];
}
