import type { Valence } from '../graphql/generated/graphql';
import { useLanguage } from '../messages/language';
import './valence-tag.css';

/** Always in this order, left to right and top to bottom. */
export const valences: readonly Valence[] = ['PRAISE', 'TROUBLE', 'WISH', 'UNCLEAR'];

/** The sign that goes with each colour, so that colour never speaks alone. */
export const valenceSign: Record<Valence, string> = { PRAISE: '+', TROUBLE: '–', WISH: '→', UNCLEAR: '?' };

export const valenceClass: Record<Valence, string> = {
  PRAISE: 'is-praise',
  TROUBLE: 'is-trouble',
  WISH: 'is-wish',
  UNCLEAR: 'is-unclear',
};

export function ValenceTag({ valence }: { readonly valence: Valence }) {
  const { m } = useLanguage();
  return (
    <span className={`valence-tag ${valenceClass[valence]}`}>
      <span aria-hidden="true">{valenceSign[valence]}</span>
      {m.valence[valence]}
    </span>
  );
}
