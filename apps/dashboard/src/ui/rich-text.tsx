import type { RichText as Parts } from '../messages/sv';

/** A message in which some words stand out. */
export function RichText({ parts }: { readonly parts: Parts }) {
  return parts.map((part, index) => (typeof part === 'string' ? part : <strong key={index}>{part.strong}</strong>));
}
