import { AsyncLocalStorage } from 'node:async_hooks';

/** The id of the request that is being answered, so that whatever is logged meanwhile can be told to belong to it. */
export const requestContext = new AsyncLocalStorage<string>();
