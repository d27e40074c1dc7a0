import { useCallback } from 'react';
import { useSearchParams, type SetURLSearchParams } from 'react-router';

/**
 * As `useSearchParams`, but a change builds on the address as it is: the router's own builds on the address that the page was drawn
 * with last, and of two changes before it is drawn anew the second would undo the first.
 */
export function useAddressParameters(): [URLSearchParams, SetURLSearchParams] {
  const [parameters, setParameters] = useSearchParams();
  const change: SetURLSearchParams = useCallback(
    (next, options) =>
      setParameters(
        typeof next === 'function' ? () => next(new URLSearchParams(window.location.search)) : next,
        options,
      ),
    [setParameters],
  );
  return [parameters, change];
}
