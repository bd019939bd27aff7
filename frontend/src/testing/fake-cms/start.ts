import { createFakeCms } from './fake-cms.ts';

/** Starts the fake cms. FAKE_CMS_PORT (3900) and FAKE_DASHBOARD_SIZE (3) are optional. */
const port = Number(process.env['FAKE_CMS_PORT'] ?? 3900);
const dashboardSize = Number(process.env['FAKE_DASHBOARD_SIZE'] ?? 3);
createFakeCms({ dashboardSize }).listen(port, '127.0.0.1', () => {
  console.info(`Fake cms at http://127.0.0.1:${port}`);
});
