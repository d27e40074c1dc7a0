import { useEffect, useState } from 'react';

/** Milliseconds without a change before a value is still. */
const stillness = 700;

/** The value as it was when nothing had happened to it for a while. */
export function useStill<Value>(value: Value): Value {
  const [still, setStill] = useState(value);
  useEffect(() => {
    const clock = window.setTimeout(() => setStill(value), stillness);
    return () => window.clearTimeout(clock);
  }, [value]);
  return still;
}
