/** Something that waits for an editor, with the one click that begins it. */
export interface WaitingTask {
  /** What to do. */
  title: string;
  /** Whom it helps, or what happens while nobody does it. */
  reason: string;
  href: string;
}

/** Tasks of one kind: the first of them, and how many there are. */
export interface TaskGroup {
  tasks: readonly WaitingTask[];
  /** How many more there are than shown. */
  more: number;
  /** Where the others are. */
  moreHref: string;
}

/** How many of each kind the start page shows: it is a list for today, and no report. */
const shownPerKind = 3;

/** Takes the first tasks of a kind; nothing when there are none. */
export const toTaskGroup = (tasks: readonly WaitingTask[], moreHref: string): TaskGroup[] =>
  tasks.length === 0
    ? []
    : [
        {
          tasks: tasks.slice(0, shownPerKind),
          more: Math.max(0, tasks.length - shownPerKind),
          moreHref,
        },
      ];
