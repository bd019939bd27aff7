/** What a reader says of a lesson: Dutch, language level B1. */
export const feedbackMessages = {
  question: 'Heb je hier iets aan?',
  yes: 'Ja',
  no: 'Nee',
  isWrong: 'Er klopt iets niet',
  remarkLabel: 'Wat klopt er niet?',
  remarkHelp:
    'Eén of twee zinnen. Zet er geen namen in. We bewaren niet wie dit stuurt, dus je krijgt geen antwoord.',
  send: 'Verstuur',
  thanksTitle: 'Bedankt',
  thanksForVote: 'We tellen je antwoord mee. We bewaren niet van wie het is.',
  thanksForRemark: 'De maker van deze les leest het. We bewaren niet van wie het is.',
  back: (title: string) => `Terug naar “${title}”`,
  tryAgainTitle: 'Er klopt iets niet',
  errors: {
    title: 'Dit is niet gelukt',
    incomplete: 'Schrijf wat er niet klopt, in drie tot 500 tekens.',
    rejected: 'Dit kan nu niet. De maker leest eerst wat er al is. Probeer het later nog eens.',
    rateLimited:
      'Er zijn nu te veel reacties vanaf dit netwerk. Probeer het over een uur nog eens.',
    unreachable: 'Dit werkt nu niet. Probeer het over een paar minuten opnieuw.',
  },
} as const;
