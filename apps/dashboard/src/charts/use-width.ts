import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** How wide an element is, as it changes; 0 until it is on the page. */
export function useWidth<E extends Element>(): readonly [RefObject<E | null>, number] {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const box = element.current;
    if (box === null) return undefined;
    const watch = new ResizeObserver(() => setWidth(Math.floor(box.clientWidth)));
    setWidth(Math.floor(box.clientWidth));
    watch.observe(box);
    return () => watch.disconnect();
  }, []);
  return [element, width];
}
