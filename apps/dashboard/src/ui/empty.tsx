import type { ReactNode } from 'react';
import './empty.css';

/** Nothing to show, said as a person would, with the way on. */
export function Empty({
  title,
  text,
  children,
}: {
  readonly title?: string;
  readonly text: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className="empty">
      {title && <h2>{title}</h2>}
      <p>{text}</p>
      {children}
    </div>
  );
}
