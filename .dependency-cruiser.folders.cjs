// @ts-check
const options = require('./.dependency-cruiser.options.cjs');

/**
 * Cycles between folders, of code that runs for people: a second run, since a folder rule cannot
 * leave out files, and tests look everywhere.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
module.exports = {
  forbidden: [
    {
      name: 'no-folder-cycles',
      comment: 'Two folders that need each other are one folder, or want a third.',
      severity: 'error',
      scope: 'folder',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    ...options,
    exclude: {
      path: [
        '^cms/[.]next/',
        '^frontend/(dist|[.]astro)/',
        '^scripts/cruise-fixtures/',
        '[.]test[.](ts|tsx|mjs)$',
        '/testing/',
        '^cms/(tests|bench)/',
        // Written from the config, so it names what everything is about.
        '^cms/src/payload-types[.]ts$',
      ],
    },
  },
};
