// @ts-check
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { paths } from '../paths.mjs';
import { findOutdatedVersions, listImages } from './find-outdated-versions.mjs';
import { nodePackageFloor, versionFloors } from './version-floors.mjs';

const read = (/** @type {string} */ file) => readFileSync(join(paths.root, file), 'utf8');

const floors = [{ name: 'redis', floor: '8.2.9', advisory: 'CVE-1' }];

describe('findOutdatedVersions', () => {
  it.each(['8.2.8-alpine', '8.1.99', '7.4.11', '8', 'latest', '8.2-alpine'])(
    'reports redis %s, which is below 8.2.9 or moves',
    (version) => {
      const problems = findOutdatedVersions([{ file: 'f', name: 'redis', version }], floors);
      expect(problems).toEqual([`f: redis ${version} is below 8.2.9 (CVE-1)`]);
    },
  );

  it.each(['8.2.9', '8.2.10-alpine', '8.10.0', '9.0.0'])('accepts redis %s', (version) => {
    expect(findOutdatedVersions([{ file: 'f', name: 'redis', version }], floors)).toEqual([]);
  });

  it('reports an image without a floor', () => {
    const used = listImages('f', 'FROM docker.io/library/postgres:17.1 AS base');
    expect(findOutdatedVersions(used, floors)).toEqual(['f: postgres 17.1 has no floor']);
  });
});

describe('the versions of production', () => {
  const files = ['docker-compose.yml', ...globSync('*/Dockerfile', { cwd: paths.root })];
  const images = files.flatMap((file) => listImages(file, read(file)));

  it('are found in the compose file and in every Dockerfile', () => {
    expect(new Set(images.map(({ name }) => name))).toEqual(
      new Set(versionFloors.map(({ name }) => name)),
    );
    expect(new Set(images.map(({ file }) => file))).toEqual(new Set(files));
  });

  it('are at or above the floor of their advisories', () => {
    expect(findOutdatedVersions(images, versionFloors)).toEqual([]);
  });

  it('include a package node at or above its floor, also in the lockfile', () => {
    const lockfile = JSON.parse(read('package-lock.json'));
    const used = [
      JSON.parse(read('package.json')).devDependencies.node,
      lockfile.packages[''].devDependencies.node,
      lockfile.packages['node_modules/node'].version,
    ].map((version) => ({ file: 'package.json', name: 'node', version }));
    expect(findOutdatedVersions(used, [nodePackageFloor])).toEqual([]);
  });
});
