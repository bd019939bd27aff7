// @ts-check
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const options = require('./.dependency-cruiser.options.cjs');

const tests = String.raw`\.test\.(ts|mjs)$`;
const drivers = '(^|/)node_modules/(ioredis|bullmq)/';
/** They use a package after the install, but are loaded before it. */
const lazyScripts = [
  String.raw`^scripts/services/mongodb-command\.mjs$`,
  String.raw`^scripts/rehearse/compose/compose-file\.mjs$`,
];
/** Files of scripts that may import packages: vitest and a process of its own load the others. */
const scriptsAfterInstall = [
  ...lazyScripts,
  String.raw`^scripts/testing/seed-property-tests\.mjs$`,
  String.raw`^scripts/services/fetch-mongod\.mjs$`,
];
const mailDriver = '(^|/)node_modules/nodemailer/';
/** Files of the cms that run for people: tests and what serves them may look anywhere. */
const cmsTests = [tests, '^cms/src/testing/'];

const features = path.join(__dirname, 'cms', 'src', 'features');

/**
 * Features of the cms by the rank that each declares in its `index.ts`: imports go to a lower rank
 * only, and a number that nobody has is free. Source: decision 028.
 *
 * @type {Record<string, number>}
 */
const ranks = Object.fromEntries(
  readdirSync(features).map((name) => {
    const declared = /rank: (\d+)/.exec(
      readFileSync(path.join(features, name, 'index.ts'), 'utf8'),
    );
    if (!declared) throw new Error(`The feature ${name} declares no rank.`);
    return [name, Number(declared[1])];
  }),
);

const rankRules = Object.entries(ranks).flatMap(([feature, rank]) => {
  const others = Object.keys(ranks).filter((name) => name !== feature);
  const higher = others.filter((name) => /** @type {number} */ (ranks[name]) >= rank);
  // Nothing is above the highest feature.
  if (higher.length === 0) return [];
  return {
    name: `${feature}-imports-lower-ranks`,
    comment: 'What a lower feature must do for a higher one goes through what the higher declares.',
    severity: /** @type {const} */ ('error'),
    from: { path: `^cms/src/features/${feature}/`, pathNot: cmsTests },
    to: { path: higher.map((name) => `^cms/src/features/${name}/`) },
  };
});

/**
 * The directions between the packages: contracts <- analytics <- cms <- workers, and contracts,
 * analytics <- frontend. Each rule has a fixture in scripts/cruise-fixtures that breaks
 * it. Files of Astro are not read by this tool; eslint.config.js guards their imports.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or want a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'everything-resolves',
      comment:
        'An import that leads nowhere escapes every other rule. The built site is there only after a build.',
      severity: 'error',
      from: {},
      to: {
        couldNotResolve: true,
        pathNot: '^(astro:|virtual:|@payload-config$|[.]/dist/server/entry[.]mjs$)',
      },
    },
    {
      name: 'contracts-stand-alone',
      comment: 'What packages agree on needs none of them.',
      severity: 'error',
      from: { path: '^contracts/', pathNot: tests },
      to: { pathNot: ['^contracts/', '(^|/)node_modules/(zod|temporal-polyfill|csv-stringify)/'] },
    },
    {
      name: 'observability-stands-alone',
      comment: 'Logs, metrics and health serve every process and know none.',
      severity: 'error',
      from: { path: '^observability/', pathNot: tests },
      to: {
        path: '.',
        pathNot: ['^observability/', '(^|/)node_modules/(pino|prom-client)/'],
        dependencyTypesNot: ['core'],
      },
    },
    {
      name: 'browsers-load-light-contracts',
      comment: 'Site paths, roles and guards are loaded by browsers: no zod, no Temporal.',
      severity: 'error',
      from: { path: '^contracts/src/(site-paths|roles|guards)[.]ts$' },
      to: { path: '.', reachable: true },
    },
    {
      name: 'browsers-load-light-charts',
      comment:
        'Chart data is loaded by browsers: of analytics only charts and coverage, no package.',
      severity: 'error',
      from: { path: '^analytics/src/charts/', pathNot: tests },
      to: {
        path: '.',
        pathNot: '^analytics/src/(charts/|content/coverage[.]ts$)',
        reachable: true,
      },
    },
    {
      name: 'analytics-is-pure',
      comment: 'Calculation only: itself, zod and hashes; no IO, no clock, no other package.',
      severity: 'error',
      from: { path: '^analytics/src/', pathNot: [tests, '^analytics/src/testing/'] },
      to: { pathNot: ['^(analytics|contracts)/src/', '(^|/)node_modules/(zod|@noble/hashes)/'] },
    },
    {
      name: 'analytics-stands-alone',
      comment:
        'Its command line may read files, and its tests may use tools, but no other package.',
      severity: 'error',
      from: { path: '^analytics/' },
      to: { path: '^(cms|workers|frontend|scripts|e2e)/' },
    },
    {
      name: 'cms-below-workers',
      comment: 'cms -> outbox -> workers -> cms runs in time, never in source.',
      severity: 'error',
      from: { path: '^cms/' },
      to: { path: '^(workers|frontend|scripts|e2e)/' },
    },
    {
      name: 'cms-never-talks-to-redis',
      comment: 'It writes an outbox row in its transaction; the workers relay it.',
      severity: 'error',
      from: { path: '^cms/' },
      to: { path: drivers },
    },
    {
      name: 'workers-use-cms-and-analytics',
      comment: 'Of the other packages the workers know cms and analytics.',
      severity: 'error',
      from: { path: '^workers/' },
      to: { path: '^(frontend|scripts|e2e)/' },
    },
    {
      name: 'drivers-only-in-adapters',
      comment:
        'Jobs speak to ports; only workers/src/adapters (and what measures it) knows BullMQ, ioredis and nodemailer.',
      severity: 'error',
      from: { path: '^workers/', pathNot: ['^workers/src/adapters/', '^workers/bench/'] },
      to: { path: [drivers, mailDriver] },
    },
    {
      name: 'frontend-knows-the-schema-only',
      comment: 'The frontend knows the cms only through the committed cms/site.graphql.',
      severity: 'error',
      from: { path: '^frontend/' },
      to: {
        path: [
          '^(cms|workers|scripts|e2e)/',
          drivers,
          '(^|/)node_modules/(payload|@payloadcms|mongodb|mongoose)/',
        ],
        // How two things are compared is the same for every package.
        pathNot: '^cms/bench/side-by-side[.]ts$',
      },
    },
    {
      name: 'scripts-need-only-node',
      comment: 'They load on a fresh clone, before anything is installed.',
      severity: 'error',
      from: { path: '^scripts/', pathNot: [tests, ...scriptsAfterInstall] },
      to: { pathNot: '^scripts/', dependencyTypesNot: ['core'] },
    },
    {
      name: 'scripts-load-packages-lazily',
      comment: 'A static import would fail when the commands load this file before the install.',
      severity: 'error',
      from: { path: lazyScripts },
      to: { pathNot: '^scripts/', dependencyTypesNot: ['core'], dynamic: false },
    },
    {
      name: 'platform-knows-no-feature',
      comment: 'It is generic over what features hand it, and knows no collection by its type.',
      severity: 'error',
      from: { path: '^cms/src/platform/', pathNot: cmsTests },
      to: { path: ['^cms/src/features/', '^cms/src/payload-types[.]ts$'] },
    },
    {
      name: 'only-public-faces',
      comment: 'Of another feature only index.ts, and for browser code client.ts, is there.',
      severity: 'error',
      from: { path: '^cms/src/features/([^/]+)/', pathNot: cmsTests },
      to: {
        path: '^cms/src/features/[^/]+/',
        pathNot: ['^cms/src/features/$1/', '^cms/src/features/[^/]+/(index|client)[.]ts$'],
      },
    },
    {
      name: 'model-is-pure',
      comment: 'Rules of the domain are functions of their arguments: no Payload, no database.',
      severity: 'error',
      from: { path: '^cms/src/features/[^/]+/model/', pathNot: cmsTests },
      to: {
        path: [
          '(^|/)node_modules/(payload|@payloadcms|mongodb|mongoose)/',
          '^cms/src/platform/(access/(system|user)-client|access/driver-collection|db|events|http)',
        ],
      },
    },
    {
      name: 'no-server-code-in-browsers',
      comment: 'What a browser loads would carry the database driver along.',
      severity: 'error',
      from: { path: ['[.]client[.]tsx?$', '^cms/src/features/[^/]+/client[.]ts$'] },
      to: {
        path: [
          '^cms/src/features/[^/]+/(server|index[.]ts)',
          '^cms/src/platform/(db|events|http|env[.]ts)',
          '(^|/)node_modules/(mongodb|mongoose|@payloadcms/db-mongodb|pino|prom-client)/',
          '^observability/',
        ],
        reachable: true,
      },
    },
    ...rankRules,
    {
      name: 'no-tests-in-production',
      comment: 'Tests and what serves them stay out of what runs for people.',
      severity: 'error',
      from: {
        path: '^(contracts|analytics|cms|workers|frontend)/',
        pathNot: [tests, '/testing/', '/bench/', '^cms/tests/'],
      },
      to: { path: [tests, '^(analytics|cms|workers|frontend)/.*/?testing/'] },
    },
  ],
  options,
};
