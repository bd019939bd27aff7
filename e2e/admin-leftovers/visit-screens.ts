import { openScreen, type Visit, visitOnce } from './visit.ts';
import { visitForms } from './visit-forms.ts';

/** The collections and screens in the navigation of this role. */
const listPaths = ({ page, admin }: Visit): Promise<string[]> =>
  page.evaluate(
    (base) =>
      [...document.querySelectorAll<HTMLAnchorElement>('.nav a[href]')]
        .map(({ href }) => href)
        .filter((address) => address.startsWith(`${base}/`))
        .map((address) => new URL(address).pathname.slice(new URL(base).pathname.length)),
    admin,
  );

/** The names of all columns, which are those of the filters. */
async function visitColumns({ page, inspect }: Visit): Promise<void> {
  const toggle = page.locator('#toggle-list-columns');
  if (!(await toggle.count())) return;
  await toggle.click();
  await inspect('columns');
}

/** What every list has: a filter, a selection, and a list without results. */
async function visitTools(visit: Visit, path: string): Promise<void> {
  const { page, inspect } = visit;
  await page.locator('#toggle-list-filters').click();
  await page.locator('.where-builder__add-first-filter').click();
  await page.locator('.condition__field .rs__input').first().focus();
  await inspect('filters');
  await openScreen(visit, path);
  await page.locator('#select-all').check({ force: true });
  await inspect('selection');
  await openScreen(visit, `${path}?search=zzzzzz`);
  await inspect('empty list');
}

/** Visits every screen that a role meets, from its own navigation. */
export async function visitScreens(visit: Visit): Promise<void> {
  const { page } = visit;
  await openScreen(visit, '');
  await visit.inspect('start page');
  const paths = await listPaths(visit);
  await openScreen(visit, '/account');
  await visit.inspect('account');
  for (const path of new Set(paths)) {
    if (path === '/logout' || path === '/account') continue;
    await openScreen(visit, path);
    await visit.inspect(path.startsWith('/collections/') ? 'list' : path);
    if (!path.startsWith('/collections/')) continue;
    if (visitOnce(visit, `${path} columns`)) await visitColumns(visit);
    const hasTools = (await page.locator('#select-all').count()) > 0;
    if (hasTools && visitOnce(visit, 'tools')) await visitTools(visit, path);
    await openScreen(visit, path);
    await visitForms(visit, path);
  }
}
