import type { Channel, ModerationFilter, ModerationState } from '../../graphql/generated/graphql';

export const states: readonly ModerationState[] = ['NEW', 'PUBLISHED', 'HIDDEN', 'RESTORED'];
export const channels: readonly Channel[] = ['WEB', 'FOCUS_GROUP', 'DIALOGUE_MEETING', 'OPEN_MEETING', 'OTHER'];

/** Which statements the address asks for: new ones, unless it says otherwise. */
export function queueFilter(parameters: URLSearchParams): ModerationFilter {
  const data = parameters.get('uppgifter');
  return {
    state: states.find((state) => state === parameters.get('lage')) ?? 'NEW',
    hasPersonalData: data === 'ja' ? true : data === 'nej' ? false : null,
    channel: channels.find((channel) => channel === parameters.get('kanal')) ?? null,
  };
}

/** The address with one choice changed; what is the first choice is left out of it. */
export function withChoice(parameters: URLSearchParams, name: string, value: string): URLSearchParams {
  const next = new URLSearchParams(parameters);
  if (value === '') next.delete(name);
  else next.set(name, value);
  return next;
}
