export type * from './facts.js';
export type * from './findings.js';
