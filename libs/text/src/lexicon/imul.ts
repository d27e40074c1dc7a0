/** `Math.imul`, looked up once: under a test runner each look at a global costs far more than the product itself. */
export const { imul } = Math;
