// @ts-check
import { expect, it } from 'vitest';
import { completeSettings } from '../env/complete-settings.mjs';
import { summarizeStart } from './summarize-start.mjs';

const settings = completeSettings({ CMS_PORT: '4000' });

it('shows addresses and demo accounts', () => {
  const accounts = [{ email: 'medewerker@assen.example', role: 'Medewerker' }];
  const shown = summarizeStart(settings, { accounts, password: 'digivaardig' }, [], '3,0 s');
  expect(shown).toContain('http://localhost:4000/admin');
  expect(shown).toContain('http://localhost:4321/dashboard');
  expect(shown).toContain('http://localhost:8025');
  expect(shown).toContain('wachtwoord digivaardig');
  expect(shown).toMatch(/medewerker@assen\.example +Medewerker/);
});

it('shows the link of the first administrator, and no accounts where there are none', () => {
  const shown = summarizeStart(
    settings,
    { link: 'http://localhost:4000/x' },
    ['http://h/health'],
    '3,0 s',
  );
  expect(shown).toContain('http://localhost:4000/x');
  expect(shown).toContain('http://h/health');
  expect(shown).not.toContain('Demo');
});

it('shows no catcher of mail when mail goes to a server', () => {
  const given = completeSettings({ SMTP_URL: 'smtp://mail.example:25' });
  const shown = summarizeStart(given, {}, [], '3,0 s');
  expect(shown).not.toContain('8025');
});
