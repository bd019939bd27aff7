// @ts-check
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toImageTag } from '../containers/stack.mjs';
import { officerEmail, slug } from './make-content.mjs';
import { signIn } from './sign-in.mjs';

/** @typedef {import('../rehearsal.mjs').Rehearsal} Rehearsal */
/** @typedef {import('./make-content.mjs').Content} Content */

/** Everything that cannot be made again. Redis holds copies of what the database holds. */
const volumes = ['mongodb', 'media'];

/**
 * Runs tar as root on a volume, with the folder of the backup beside it.
 *
 * @param {Rehearsal} rehearsal
 * @param {string} volume
 * @param {string} folder
 * @param {readonly string[]} args
 */
const runTar = ({ engine, stack }, volume, folder, args) =>
  engine.run([
    'run',
    '--rm',
    '--user',
    '0:0',
    '--network',
    'none',
    '--entrypoint',
    'tar',
    '--volume',
    `${stack.project}_${volume}:/volume`,
    '--volume',
    `${folder}:/backup`,
    toImageTag('cms/Dockerfile'),
    ...args,
  ]);

/**
 * Makes a backup of the stopped platform, removes the platform with its data, and restores the
 * backup into a fresh one. With MongoDB the database's part is a mongodump instead, of a database
 * that runs; the README gives both commands.
 *
 * @param {Rehearsal} rehearsal
 * @param {Content} content
 */
export async function restoreBackup(rehearsal, { articles, bytes, file, tenant }) {
  const { stack, client, report } = rehearsal;
  const folder = mkdtempSync(join(tmpdir(), 'backup-'));
  try {
    for (const volume of volumes) {
      const archive = `/backup/${volume}.tar.gz`;
      await runTar(rehearsal, volume, folder, ['-C', '/volume', '-czf', archive, '.']);
      const size = Math.round(statSync(join(folder, `${volume}.tar.gz`)).size / 1024);
      report.note(`backup of the volume ${volume}: ${size} kB`);
    }
    await stack.remove();
    await stack.createNetworksAndVolumes();
    for (const volume of volumes) {
      const archive = `/backup/${volume}.tar.gz`;
      await runTar(rehearsal, volume, folder, ['-C', '/volume', '-xzpf', archive]);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  await stack.start();
  await rehearsal.trustProxy();
  report.check('a fresh platform starts on the backup', true);
  const officer = client.createVisitor();
  const { status } = await signIn(officer, officerEmail);
  report.check('the officer signs in with the same password', status === 303, `${status}`);
  const news = await client.createVisitor().request(`/${slug}/nieuws`);
  report.check('the news is on the site', news.body.toString().includes('Bericht 1'));
  const where = `where[tenant][equals]=${tenant}&limit=0`;
  const { totalDocs } = await officer.callApi(`/news?${where}`);
  report.check('every article is there', totalDocs === articles.length, `${totalDocs}`);
  const download = await officer.request(file);
  report.check(
    'the uploaded file is there, byte for byte',
    download.body.equals(bytes),
    `${download.status}`,
  );
}
