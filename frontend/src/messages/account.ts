/** Says how long to wait after too many attempts. */
export const formatWaitMessage = (seconds: number): string =>
  `Er is te vaak geprobeerd. Wacht ${
    seconds < 90
      ? `${Math.max(1, seconds)} ${seconds <= 1 ? 'seconde' : 'seconden'}`
      : `${Math.ceil(seconds / 60)} minuten`
  } en probeer het opnieuw.`;

/** What every page around accounts may say. */
export const accountMessages = {
  signedIn: 'Je bent ingelogd.',
  toAdmin: 'Ga naar het beheer',
} as const;

export const signInMessages = {
  title: 'Inloggen',
  introduction: 'Log in met het account van je werk.',
  membersOnlyIntroduction: 'Deze pagina is alleen voor medewerkers. Log in om verder te gaan.',
  email: 'E-mailadres',
  password: 'Wachtwoord',
  submit: 'Inloggen',
  errors: {
    title: 'Inloggen is niet gelukt',
    incomplete: 'Vul je e-mailadres en je wachtwoord in.',
    wrongCredentials: 'Het e-mailadres of het wachtwoord klopt niet.',
    noMembership:
      'Je account hoort nu bij geen gemeente die meedoet. Vraag je functioneel beheerder of de programmabeheerder.',
    rateLimited: formatWaitMessage,
    unreachable: 'Inloggen werkt nu niet. Probeer het over een paar minuten opnieuw.',
  },
  forgotPassword: 'Wachtwoord vergeten?',
  invitationAccepted: 'Je doet mee. Log in met het wachtwoord dat je net invulde.',
  passwordSet: 'Je wachtwoord is opgeslagen. Je kunt nu inloggen.',
} as const;

export const setPasswordMessages = {
  title: 'Wachtwoord instellen',
  introduction: 'Kies een wachtwoord voor je account. Je gebruikt deze link één keer.',
  password: 'Nieuw wachtwoord',
  rulesTitle: 'Regels voor je wachtwoord',
  rules: [
    'Gebruik 12 tekens of meer.',
    'Een zin van een paar woorden werkt goed.',
    'Gebruik je naam en je e-mailadres niet.',
    'Gebruik geen wachtwoord dat je al ergens anders gebruikt.',
  ],
  submit: 'Wachtwoord opslaan',
  errors: {
    title: 'Het wachtwoord is niet opgeslagen',
    tooShort: 'Je wachtwoord is te kort. Gebruik 12 tekens of meer.',
    tooLong: 'Je wachtwoord is te lang. Gebruik niet meer dan 200 tekens.',
    rejected: 'Dit wachtwoord voldoet niet aan de regels. Kies een ander wachtwoord.',
    unreachable: 'Opslaan werkt nu niet. Probeer het over een paar minuten opnieuw.',
  },
  expired:
    'Je kunt met deze link geen wachtwoord kiezen. De link is verlopen of al gebruikt, of het adres is niet helemaal overgenomen.',
  expiredAdvice: 'Vraag een nieuwe link aan. Die sturen we naar het e-mailadres van je werk.',
  requestNewLink: 'Wachtwoord vergeten: nieuwe link aanvragen',
} as const;

/** What the page of a one-time link says when it shows no form. */
export const unusableLinkMessages = {
  titles: {
    expired: 'Deze link werkt niet meer',
    unreachable: 'We kunnen deze link nu niet controleren',
  },
  unreachable:
    'Dat ligt niet aan jou of aan je link. Probeer het over een paar minuten opnieuw, met dezelfde link.',
} as const;

export const changePasswordMessages = {
  title: 'Wachtwoord wijzigen',
  introduction:
    'Vul je huidige wachtwoord in en kies een nieuw. Op andere apparaten moet je daarna opnieuw inloggen.',
  current: 'Huidig wachtwoord',
  new: 'Nieuw wachtwoord',
  submit: 'Wachtwoord opslaan',
  forgotPassword: 'Weet je je huidige wachtwoord niet meer? Vraag een link per mail.',
  changed:
    'Je nieuwe wachtwoord is opgeslagen. We sturen je een mail, zodat je weet dat het is gewijzigd.',
  back: 'Verder',
  errors: {
    title: 'Het wachtwoord is niet opgeslagen',
    incomplete: 'Vul je huidige en je nieuwe wachtwoord in.',
    rejected: 'Dit is niet gelukt. Probeer het opnieuw.',
    unreachable: 'Opslaan werkt nu niet. Probeer het over een paar minuten opnieuw.',
  },
} as const;

export const forgotPasswordMessages = {
  title: 'Wachtwoord vergeten',
  introduction:
    'Vul het e-mailadres van je werk in. Je krijgt een mail met een link om een nieuw wachtwoord te kiezen.',
  email: 'E-mailadres',
  submit: 'Link aanvragen',
  errors: {
    title: 'Aanvragen is niet gelukt',
    incomplete: 'Vul een e-mailadres in, bijvoorbeeld naam@gemeente.nl.',
    invalid: 'Dit e-mailadres klopt niet. Schrijf het zoals naam@gemeente.nl.',
    unreachable: 'Aanvragen werkt nu niet. Probeer het over een paar minuten opnieuw.',
  },
  requestedTitle: 'Kijk in je mail',
  requested:
    'Als dit e-mailadres een account heeft, sturen we een mail met een link. Die werkt één keer, en drie dagen lang.',
  noMailReceived:
    'Komt er niets? Kijk bij ongewenste mail. Vraag anders je functioneel beheerder om een link.',
  toSignIn: 'Naar inloggen',
} as const;

export const invitationMessages = {
  title: 'Meedoen met Digivaardig',
  introduction:
    'Je bent uitgenodigd. Kies een wachtwoord. Heb je al een account met dit e-mailadres? Vul dan het wachtwoord van dat account in.',
  password: 'Wachtwoord',
  submit: 'Meedoen',
  errors: {
    title: 'Meedoen is niet gelukt',
    incomplete: 'Vul een wachtwoord in.',
    rejected:
      'Dit is niet gelukt. Heb je al een account met dit e-mailadres? Vul dan het wachtwoord van dat account in.',
    unreachable: 'Meedoen werkt nu niet. Probeer het over een paar minuten opnieuw.',
  },
  expired:
    'Je kunt met deze link niet meer meedoen. De uitnodiging is verlopen, ingetrokken of al gebruikt, of het adres is niet helemaal overgenomen.',
  expiredAdvice:
    'Vraag de functioneel beheerder van je gemeente om een nieuwe uitnodiging. Deed je al mee? Dan kun je gewoon inloggen.',
  toSignIn: 'Naar inloggen',
} as const;
