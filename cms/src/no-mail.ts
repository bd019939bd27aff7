import type { EmailAdapter } from 'payload';

/**
 * There is no mail yet: accounts go by one-time link. Payload's stand-in would log addresses and reset links;
 * this one keeps them out of the log and says plainly that nothing was sent.
 */
export const noMail: EmailAdapter = ({ payload }) => ({
  name: 'none',
  defaultFromAddress: 'noreply@digivaardig.example',
  defaultFromName: 'Digivaardig',
  sendEmail: () => {
    payload.logger.warn('A mail was not sent: this platform has no mail server yet.');
    return Promise.resolve();
  },
});
