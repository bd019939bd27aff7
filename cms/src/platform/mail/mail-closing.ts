/** The last lines of every mail. */
export const mailClosing = ['Met vriendelijke groet,\nDigivaardig in de gemeente'];
