import { startTransition, useEffect, useRef, useState, type ComponentType } from 'react';
import { ChartWaiting } from './chart-figure';

type Loaded<Props> = Promise<{ readonly default: ComponentType<Props> }>;

/** How far below the screen a chart is drawn, so that it stands there when one comes to it. */
const ahead = '600px';

/** What people do when they go on with a page. */
const signs = ['pointermove', 'pointerdown', 'keydown', 'scroll'] as const;

/** Calls back at the first sign that someone goes on with the page. */
function atFirstSign(act: () => void): () => void {
  const stop = new AbortController();
  const once = () => {
    stop.abort();
    act();
  };
  for (const sign of signs) window.addEventListener(sign, once, { passive: true, signal: stop.signal });
  return () => stop.abort();
}

/** Calls back when one is near the place. */
function whenNearTo(place: Element, act: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some((entry) => entry.isIntersecting)) act();
    },
    { rootMargin: ahead },
  );
  observer.observe(place);
  return () => observer.disconnect();
}

/**
 * A chart that is fetched and drawn when one is near it, or goes on with the page: it weighs more than all the words above it, and
 * on a narrow screen it stands far below them.
 */
export function whenNear<Props extends object>(load: () => Loaded<Props>, height: number): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function WhenNear(props: Props) {
    const place = useRef<HTMLDivElement>(null);
    const [Chart, setChart] = useState<ComponentType<Props> | null>(() => loaded);
    useEffect(() => {
      if (loaded !== null || place.current === null) return undefined;
      const draw = () =>
        void load().then(
          (module) => {
            loaded = module.default;
            startTransition(() => setChart(() => module.default));
          },
          // Then the words and the table are there without it.
          () => undefined,
        );
      const stops = [atFirstSign(draw), whenNearTo(place.current, draw)];
      return () => stops.forEach((stop) => stop());
    }, []);
    return <div ref={place}>{Chart === null ? <ChartWaiting height={height} /> : <Chart {...props} />}</div>;
  };
}
