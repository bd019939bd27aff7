// @ts-check
import { describe, expect, it } from 'vitest';
import { completeSettings } from '../env/complete-settings.mjs';
import { summarizeStart } from './summarize-start.mjs';

const settings = completeSettings({ CMS_PORT: '4000' });

describe('summarizeStart', () => {
  it('shows addresses and demo accounts', () => {
    const accounts = [{ email: 'medewerker@assen.example', role: 'Medewerker' }];
    const summary = summarizeStart(settings, { accounts, password: 'digivaardig' }, [], '3,0 s');
    expect(summary).toContain('http://localhost:4000/admin');
    expect(summary).toContain('http://localhost:4321/dashboard');
    expect(summary).toContain('http://localhost:8025');
    expect(summary).toContain('wachtwoord digivaardig');
    expect(summary).toMatch(/medewerker@assen\.example +Medewerker/);
  });

  it('shows the link for the first administrator, and no accounts without demo content', () => {
    const summary = summarizeStart(
      settings,
      { link: 'http://localhost:4000/x' },
      ['http://h/health'],
      '3,0 s',
    );
    expect(summary).toContain('http://localhost:4000/x');
    expect(summary).toContain('http://h/health');
    expect(summary).not.toContain('Demo');
  });

  it('shows no mail catcher when a mail server is configured', () => {
    const withMailServer = completeSettings({ SMTP_URL: 'smtp://mail.example:25' });
    const summary = summarizeStart(withMailServer, {}, [], '3,0 s');
    expect(summary).not.toContain('8025');
  });
});
