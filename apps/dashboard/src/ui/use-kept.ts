import { useCallback, useState } from 'react';

/** A text that this browser remembers under a key, and a way to change it. */
export function useKept(key: string): readonly [string, (text: string) => void] {
  const [text, setText] = useState(() => localStorage.getItem(key) ?? '');
  const keep = useCallback(
    (next: string) => {
      localStorage.setItem(key, next);
      setText(next);
    },
    [key],
  );
  return [text, keep];
}
