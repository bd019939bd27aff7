const minuteMs = 60_000;

/** Slots are whole minutes, so a pin is one too; an invalid date when the text is no moment. */
export const toWholeMinute = (value: string): Date =>
  new Date(Math.floor(new Date(value).getTime() / minuteMs) * minuteMs);
