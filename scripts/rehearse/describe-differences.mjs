// @ts-check

/** @typedef {import('./images/ensure-base-images.mjs').BaseImage} BaseImage */

/** @type {Record<string, string>} */
const standIns = {
  node: 'the same version, from npm, on Debian with the same user',
  caddy: 'the same version, from PyPI, on Debian instead of Alpine',
  redis: 'Redis 7.0 of Debian',
};

/**
 * Says which parts of a rehearsal differ from production.
 *
 * @param {readonly BaseImage[]} images
 * @returns {string[]}
 */
export function describeDifferences(images) {
  return [
    'differs: SecantusDB, with a password, in the place of MongoDB as a replica set with a key',
    'differs: the backup of the database is a copy of its stopped volume, not a mongodump',
    ...images.flatMap(({ image, standIn }) =>
      standIn
        ? [`differs: ${image.replace('docker.io/library/', '')} is ${standIns[standIn] ?? standIn}`]
        : [],
    ),
    'differs: a certificate of Caddy’s own CA for digivaardig.localhost, on other ports',
    'differs: mail goes to a catcher; restart policies and log rotation are not used',
  ];
}
