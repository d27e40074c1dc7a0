import type { ReactNode } from 'react';

/** Facts of a meeting or a note, each under its name. */
export function MeetingFacts({ children }: { readonly children: ReactNode }) {
  return <dl className="meeting-facts">{children}</dl>;
}

/** One of the facts; without anything to tell it is left out. */
export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  if (children === null || children === undefined) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
