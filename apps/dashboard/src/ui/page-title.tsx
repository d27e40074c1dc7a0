import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';

let lastPath: string | null = null;

/** The page's h1. Names the browser tab, and takes focus when one walks to the page from another. */
export function PageTitle({ children, tab }: { readonly children: ReactNode; readonly tab: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    document.title = `${tab} · Guldkorn`;
  }, [tab]);
  useEffect(() => {
    if (lastPath !== null && lastPath !== pathname) heading.current?.focus({ preventScroll: true });
    lastPath = pathname;
  }, [pathname]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
