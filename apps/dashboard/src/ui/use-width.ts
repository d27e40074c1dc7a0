import { useCallback, useState } from 'react';

/** How wide an element is, kept up to date. @param before what it is taken to be until it is measured. */
export function useWidth(before: number): readonly [width: number, measure: (element: HTMLElement | null) => void] {
  const [width, setWidth] = useState(before);
  const measure = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const now = Math.floor(entry?.contentRect.width ?? 0);
      if (now > 0) setWidth(now);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [width, measure];
}
