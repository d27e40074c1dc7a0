/** Milliseconds on either side of a local time within which a change of the clocks may touch it. */
const changeSpan = 24 * 60 * 60 * 1000;

/** How far a zone's clocks are ahead of UTC at an instant, milliseconds. */
function ahead(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((each) => each.type === type)?.value);
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return shown - instant;
}

/**
 * The instant at which a zone's clocks show a time. One that the clocks skip in spring is taken as an hour later; of one
 * that they show twice in autumn, the first.
 * @param day YYYY-MM-DD. @param time HH:MM. @param timeZone IANA name.
 */
export function instantOf(day: string, time: string, timeZone: string): Date {
  const shown = new Date(`${day}T${time}:00Z`).getTime();
  // The zone's offsets differ between shortly before and shortly after only where the clocks are changed.
  const [before, after] = [ahead(shown - changeSpan, timeZone), ahead(shown + changeSpan, timeZone)];
  const instants = [shown - before, shown - after];
  return new Date(instants.find((instant) => instant + ahead(instant, timeZone) === shown) ?? shown - before);
}

/** The day that it is in a zone, YYYY-MM-DD. */
export function dayIn(instant: Date, timeZone: string): string {
  return instant.toLocaleDateString('sv-SE', { timeZone });
}
