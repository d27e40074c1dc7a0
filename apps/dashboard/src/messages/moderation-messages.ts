import { enModeration } from './en-moderation';
import { svModeration } from './sv-moderation';

/** The moderation page's own messages, loaded with it. */
export const moderationMessages = { sv: svModeration, en: enModeration };
