import { mailClosing as closing } from '#platform/mail/mail-closing.ts';
import { newsCalendarMessages } from './news-calendar-messages.ts';

interface ShortNews {
  name: string;
  place: string;
  filledThrough: string | null;
  week: string;
  monday: string;
  waiting: number;
  calendar: string;
}

/** Mails about news: Dutch, language level B1. */
export const newsMailMessages = {
  newsShort: ({ name, place, filledThrough, week, monday, waiting, calendar }: ShortNews) => ({
    subject: `Nieuws van ${place}: er is voor minder dan vier weken gepland`,
    lines: [
      `Beste ${name},`,
      `${filledThrough ? newsCalendarMessages.filledThrough(filledThrough) : newsCalendarMessages.nothingFilled} ${newsCalendarMessages.emptyWeek(week, monday)} ${waiting === 1 ? 'Er wacht nog 1 artikel.' : `Er wachten nog ${String(waiting)} artikelen.`}`,
      'Zet nieuwe artikelen klaar in de nieuwskalender, of kies een artikel uit de bibliotheek:',
      calendar,
      'Je krijgt deze mail één keer. Zijn er weer vier weken gevuld en raakt het nieuws daarna opnieuw op, dan hoor je het weer.',
      ...closing,
    ],
  }),
} as const;
