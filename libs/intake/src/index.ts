export type * from './parsed.js';
export { IntakeError, type IntakeErrorCode } from './intake-error.js';
