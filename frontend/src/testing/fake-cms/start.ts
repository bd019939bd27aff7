import { fakeCms } from './fake-cms.ts';

/** node src/testing/fake-cms/start.ts: FAKE_CMS_PORT (3900) and FAKE_DASHBOARD_SIZE (3) may be set. */
const port = Number(process.env['FAKE_CMS_PORT'] ?? 3900);
const dashboardSize = Number(process.env['FAKE_DASHBOARD_SIZE'] ?? 3);
fakeCms({ dashboardSize }).listen(port, '127.0.0.1', () => {
  console.info(`Fake cms at http://127.0.0.1:${port}`);
});
