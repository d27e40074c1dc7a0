import { useEffect, type RefObject } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { across, placeId, placeOf, type Place } from '../../ui/note-place';

interface PlaceState {
  readonly place: Place | null;
  /** Goes there in the same entry of the history; focus goes along unless it is to stay where it is. */
  readonly go: (place: Place, focus: 'moves' | 'stays') => void;
}

/** The place that the address names; when it changes it is brought into view on both sides, and takes focus. */
export function usePlace(pane: RefObject<HTMLElement | null>): PlaceState {
  const { pathname, search, hash, key, state } = useLocation();
  const navigate = useNavigate();
  const place = placeOf(hash);
  const stays = (state as { readonly focusStays?: boolean } | null)?.focusStays === true;

  useEffect(() => {
    const at = placeOf(hash);
    if (at === null) return;
    const element = (one: Place) => document.getElementById(placeId(one));
    if (pane.current) bringInside(pane.current, element({ ...at, side: 'original' }));
    element(across(at))?.scrollIntoView({ block: 'nearest' });
    element(at)?.scrollIntoView({ block: 'nearest' });
    if (!stays) element(at)?.focus({ preventScroll: true });
  }, [pane, hash, key, stays]);

  return {
    place,
    go: (to, focus) =>
      void navigate(
        { pathname, search, hash: placeId(to) },
        { replace: true, state: { focusStays: focus === 'stays' } },
      ),
  };
}

/** Scrolls a box so that what stands in it shows a third down. */
function bringInside(box: HTMLElement, element: HTMLElement | null): void {
  if (element === null) return;
  const [frame, at] = [box.getBoundingClientRect(), element.getBoundingClientRect()];
  if (at.top < frame.top || at.bottom > frame.bottom) box.scrollTop += at.top - frame.top - frame.height / 3;
}
