import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { RunningProcess } from '../scripts/processes/start-process.mjs';
import { countMails, waitForLinkInMail } from './received-mail.ts';
import { eventually } from './eventually.ts';
import { hasHorizontalOverflow } from './has-horizontal-overflow.ts';
import { focused, tabTo } from './keyboard.ts';
import { newPage, launchBrowser } from './open-browser.ts';
import { adminUrl, signInAtCms } from './sign-in.ts';
import { startWorkers } from './start-workers.ts';
import { violations } from './find-accessibility-violations.ts';

const task = 'Mail sturen: nieuw wachtwoord';
const email = 'contentbeheerder@assen.example';

let browser: Browser;
let admin: Page;
let workers: RunningProcess;

const begin = (smtpUrl?: string) =>
  startWorkers(
    { ...inject('settings'), ...(smtpUrl ? { SMTP_URL: smtpUrl } : {}) },
    inject('folders'),
  );

async function forget(): Promise<void> {
  await fetch(`${inject('settings').CMS_URL}/api/users/forgot-password`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email }),
  });
}

const cards = () => admin.getByRole('listitem').filter({ hasText: task });
const reload = () => admin.getByRole('button', { name: 'Vernieuwen' }).click();

beforeAll(async () => {
  browser = await launchBrowser();
  admin = await newPage(browser);
  // Nobody listens there.
  workers = await begin('smtp://127.0.0.1:1');
  await forget();
  await forget();
  await signInAtCms(admin, 'beheer@programma.example');
});
afterAll(async () => {
  await workers.stop();
  await browser.close();
});

describe('the programme’s administrator, while the mail server is away', () => {
  it('finds the mails that got stuck, in the navigation, with what happened in words', async () => {
    await admin.goto(adminUrl('/gebeurtenissen'));
    const found = await eventually(
      async () => {
        await reload();
        return cards().count();
      },
      (count) => count >= 2,
    );
    expect(found).toBe(2);
    const text = await cards().first().innerText();
    expect(text).toContain('De mailserver was er niet');
    expect(text).not.toContain('@');
    const link = admin.locator('nav').getByRole('link', { name: 'Vastgelopen taken' });
    expect(await link.getAttribute('aria-current')).toBe('page');
  });

  it('reads it on a phone, and axe has nothing against it', async () => {
    expect(await violations(admin, '.dv-stuck')).toEqual([]);
    await admin.setViewportSize({ width: 360, height: 800 });
    expect(await hasHorizontalOverflow(admin)).toBe(false);
    await admin.setViewportSize({ width: 1280, height: 900 });
  });
});

describe('when the mail server is back', () => {
  it('one mail is sent again by keyboard alone, and what happened is said', async () => {
    await workers.stop();
    workers = await begin();
    const before = await countMails(email);
    await tabTo(admin, new RegExp(`^Opnieuw proberen: ${task}`));
    await admin.keyboard.press('Enter');
    await admin
      .getByRole('status')
      .filter({ hasText: '1 taak is opnieuw aan de beurt.' })
      .waitFor();
    expect(await focused(admin)).toMatch(/^Vastgelopen: /);
    expect(await cards().count()).toBe(1);
    expect(await waitForLinkInMail(email, before)).toContain('/wachtwoord?code=');
  });

  it('the rest follows with one button, and nothing is left', async () => {
    await forget();
    const all = admin.getByRole('button', { name: 'Alles opnieuw proberen' });
    if ((await all.count()) > 0) await all.click();
    else await admin.getByRole('button', { name: /^Opnieuw proberen/ }).click();
    await admin.getByText('Geen enkele taak is vastgelopen.').waitFor();
    const calm = admin.getByText('Er wacht niets. Alles is bijgewerkt.');
    await eventually(
      async () => {
        await reload();
        return calm.count();
      },
      (count) => count === 1,
    );
    expect(await calm.count()).toBe(1);
  });

  it('the log of changes says who tried it again', async () => {
    await admin.goto(adminUrl('/collections/change-log'));
    expect(await admin.locator('table').innerText()).toContain(task);
  });
});

describe('somebody else', () => {
  it('finds no link to it, and nothing when they go there all the same', async () => {
    const page = await newPage(browser);
    await signInAtCms(page, 'contentbeheerder@assen.example');
    expect(await page.getByRole('link', { name: 'Vastgelopen taken' }).count()).toBe(0);
    await page.goto(adminUrl('/gebeurtenissen'));
    await page.getByText('Dit scherm is voor beheerders van het programma.').waitFor();
    expect(await page.getByRole('button', { name: /Opnieuw/ }).count()).toBe(0);
  });
});
