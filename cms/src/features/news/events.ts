import { defineEvent } from '@digivaardig/contracts/events';

export const newsPublished = defineEvent('news.published', {
  changesPages: true,
  task: 'Cijfers opnieuw tellen na nieuws',
});

export const newsShortageDetected = defineEvent('news.shortageDetected', {
  changesPages: false,
  task: 'Mail sturen: het nieuws raakt op',
});
