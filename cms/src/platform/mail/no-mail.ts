import type { EmailAdapter } from 'payload';

/**
 * Payload itself sends nothing: mail goes by the workers, from an event. Its stand-in would log
 * addresses and links; this one says plainly that something asked for a mail that nobody sends.
 */
export const noMail: EmailAdapter = ({ payload }) => ({
  name: 'none',
  defaultFromAddress: 'noreply@digivaardig.example',
  defaultFromName: 'Digivaardig',
  sendEmail: () => {
    payload.logger.warn('A mail was not sent: only the workers send mail.');
    return Promise.resolve();
  },
});
