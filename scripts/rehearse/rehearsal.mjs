// @ts-check

/**
 * What every part of a rehearsal works with.
 *
 * @typedef {object} Rehearsal
 * @property {import('./containers/container-engine.mjs').ContainerEngine} engine
 * @property {import('./containers/stack.mjs').Stack} stack
 * @property {import('./report.mjs').Report} report
 * @property {import('./client/site-client.mjs').SiteClient} client without a session
 * @property {ReturnType<typeof import('./settings.mjs').createVariables>} variables
 * @property {number} httpPort
 * @property {() => Promise<void>} trustProxy reads the certificate of the running proxy's own CA
 */

export {};
