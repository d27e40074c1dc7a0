import { enDisposal } from './en-disposal';
import { svDisposal } from './sv-disposal';

/** What the page of disposals says, loaded with it. */
export const disposalMessages = { sv: svDisposal, en: enDisposal };
