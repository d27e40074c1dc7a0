import { enDistrict } from './en-district';
import { svDistrict } from './sv-district';

/** A bygd's page's own messages, loaded with it. */
export const districtMessages = { sv: svDistrict, en: enDistrict };
