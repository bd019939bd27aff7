import type { EmailAdapter } from 'payload';

/**
 * Payload itself sends nothing: the workers send mail, from an event. Payload's default would log
 * addresses and links; this adapter logs that some code tried to send a mail.
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
