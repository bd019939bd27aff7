/** How long the site may show anonymous visitors what was there before a change. */
export const cacheInvalidation = { timeoutMs: 2_000, intervalMs: 25 };

/** How long the workers may take for what they do in the background. */
export const backgroundWork = { timeoutMs: 30_000, intervalMs: 500 };
