import type { Side } from './compare-address';

/** The sign of a side, or of what both share, as in the chart: told apart by shape, and by colour too. */
export function SideSign({ side }: { readonly side: Side | 'both' }) {
  return (
    <svg className="side-sign" data-side={side} viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
      {side === 'a' ? (
        <circle r="6" />
      ) : (
        <rect x="-5" y="-5" width="10" height="10" transform={side === 'b' ? 'rotate(45)' : undefined} />
      )}
    </svg>
  );
}
