// @ts-check
import { paths } from '../paths.mjs';
import { findFreePorts } from '../ports/find-free-ports.mjs';
import { SiteClient } from './client/site-client.mjs';
import { readComposeFiles } from './compose/compose-file.mjs';
import { findContainerEngine } from './containers/container-engine.mjs';
import { Stack, toImageTag } from './containers/stack.mjs';
import { describeDifferences } from './describe-differences.mjs';
import { buildImages } from './images/build-images.mjs';
import { ensureBaseImages } from './images/ensure-base-images.mjs';
import { checkClientAddress } from './parts/check-client-address.mjs';
import { checkContainers } from './parts/check-containers.mjs';
import { checkNews } from './parts/check-news.mjs';
import { checkOrigin } from './parts/check-origin.mjs';
import { makeContent } from './parts/make-content.mjs';
import { restartUnderLoad } from './parts/restart-under-load.mjs';
import { restoreBackup } from './parts/restore-backup.mjs';
import { signInAsFirstAdmin } from './parts/sign-in.mjs';
import { startAgain, stopInOrder } from './parts/stop-in-order.mjs';
import { Report } from './report.mjs';
import { composeFiles, createVariables, project, siteAddress } from './settings.mjs';

const certificate = '/data/caddy/pki/authorities/local/root.crt';

/**
 * Builds and starts production in containers and tries what an operator relies on.
 *
 * @param {import('../run-main.mjs').MainContext} context
 * @param {{ reuse: boolean }} options `reuse` takes images of an earlier run as they are
 * @returns {Promise<number>} exit code
 */
export async function runRehearsal({ signal, onExit }, { reuse }) {
  const report = new Report(process.stdout);
  const onProgress = (/** @type {string} */ text) => {
    signal.throwIfAborted();
    report.note(text);
  };
  const engine = await findContainerEngine();
  const variables = createVariables();
  const file = await readComposeFiles(composeFiles, variables);

  report.part(`Images, with ${engine.name}`);
  const images = await ensureBaseImages(engine, { onProgress, signal });
  await buildImages(engine, file, { toTag: toImageTag, reuse, onProgress, signal });
  report.check(reuse ? 'images of an earlier run are used' : 'every image is built', true);

  const [httpPort = 0, port = 0] = await findFreePorts(2);
  const publish = { proxy: [`127.0.0.1:${httpPort}:8080`, `127.0.0.1:${port}:8443`] };
  const stack = new Stack(engine, file, { project, root: paths.root, publish });
  const site = { address: siteAddress, port, ca: '' };
  const client = new SiteClient(site);
  const trustProxy = async () => {
    site.ca = await stack.exec('proxy', ['cat', certificate]);
  };
  const rehearsal = { engine, stack, report, client, variables, httpPort, trustProxy };

  await stack.remove();
  onExit(() => stack.remove());
  report.part('Start');
  await stack.createNetworksAndVolumes();
  await stack.start(onProgress);
  await trustProxy();
  report.check('every container is healthy', true);

  report.part('First administrator, sign-in, cookies');
  const admin = await signInAsFirstAdmin(rehearsal);
  report.part('One origin, headers');
  await checkOrigin(rehearsal);
  report.part('TRUSTED_PROXIES=1');
  await checkClientAddress(rehearsal);
  report.part('Invitation by mail, content');
  const content = await makeContent(rehearsal, admin);
  report.part('Containers and secrets');
  await checkContainers(rehearsal);
  report.part('Restarts under load');
  await restartUnderLoad(rehearsal);
  report.part('News during the restarts');
  await checkNews(rehearsal, content);
  report.part('Stop in order, start again');
  await stopInOrder(rehearsal);
  await startAgain(rehearsal);
  report.part('Backup, restored into a fresh platform');
  for (const service of stack.lasting.toReversed()) await stack.stop(service);
  await restoreBackup(rehearsal, content);

  const { failures, lines } = report;
  report.part('Summary');
  for (const { text } of lines.filter(({ text: line }) => / away \d/.test(line))) report.note(text);
  for (const line of describeDifferences(images)) report.note(line);
  for (const { text } of failures) report.note(`✗ ${text}`);
  report.note(`${lines.length - failures.length} passed, ${failures.length} failed`);
  return failures.length === 0 ? 0 : 1;
}
