/** Texts around the blocks of a lesson or an article: Dutch, language level B1. */
export const blockMessages = {
  tip: 'Tip',
  download: (label: string, type: string, size: string) => `${label} (${type}, ${size})`,
  video: {
    captions: 'Nederlands',
    transcript: 'Lees wat er te zien en te horen is',
    providers: { YOUTUBE: 'YouTube', VIMEO: 'Vimeo' },
    watch: (provider: string) => `Bekijk de video op ${provider}`,
    leaves: (provider: string) =>
      `Je gaat dan naar ${provider}. Dat bedrijf kan bijhouden wat je bekijkt.`,
  },
  question: {
    kind: 'Controlevraag',
    help: 'Kies een antwoord. Alleen jij ziet wat je kiest.',
    right: 'Goed.',
    wrong: 'Nog niet.',
  },
} as const;
