/** What makes a query hard. */
type Difficulty =
  'plural' | 'compound' | 'typo' | 'accent' | 'abbreviation' | 'english' | 'synonym' | 'plain';

export interface GoldenQuery {
  query: string;
  difficulty: Difficulty;
  /** Documents that somebody who asks this wants to find, as kind and slug. */
  expected: readonly string[];
}

const ask = (difficulty: Difficulty, query: string, ...expected: string[]): GoldenQuery => ({
  query,
  difficulty,
  expected,
});

/**
 * Queries of employees over the demo content of Groningen, with what they should find among the
 * first five. Written down from the content before the search was tried on them.
 */
export const goldenQueries: readonly GoldenQuery[] = [
  ask('plain', 'phishing mail', 'module phishing-herkennen'),
  ask('plain', 'teams', 'module online-vergaderen-in-teams'),
  ask('abbreviation', 'AI', 'news geen-gegevens-van-inwoners-in-een-chatbot'),
  ask('abbreviation', 'AVG', 'module werken-met-persoonsgegevens'),
  ask('abbreviation', '2FA', 'module sterke-wachtwoorden'),
  ask('abbreviation', 'ICT', 'theme ict-basisvaardigheden'),
  ask('abbreviation', 'MFA instellen', 'module sterke-wachtwoorden'),
  ask('plural', 'wachtwoorden', 'module sterke-wachtwoorden'),
  ask('plural', 'datalekken', 'module datalek-melden'),
  ask('plural', 'sneltoets', 'module sneller-werken-met-sneltoetsen'),
  ask('plural', 'schermafdrukken', 'module schermafdruk-maken-en-delen'),
  ask('plural', 'venster', 'module vensters-en-beeldschermen'),
  ask('plural', 'brieven', 'news duidelijke-brief-scheelt-telefoontjes'),
  ask('plural', "foto's", 'module bronnen-beoordelen'),
  ask('plural', 'draaitabellen', 'module excel-draaitabellen'),
  ask('plural', 'kaartlaag', 'module kaarten-lezen-en-maken'),
  ask('plural', 'storing', 'module kleine-storingen-zelf-oplossen'),
  ask('plural', 'zoekmachines', 'module slim-zoeken-op-internet'),
  ask('plural', 'handtekeningen', 'module digitaal-ondertekenen'),
  ask('compound', 'wachtwoord kluis', 'module sterke-wachtwoorden'),
  ask('compound', 'thuis werkplek', 'module thuiswerkplek-en-focus'),
  ask('compound', 'mail box', 'module outlook-mailbox-op-orde'),
  ask(
    'compound',
    'persoons gegevens',
    'module werken-met-persoonsgegevens',
    'module veilig-mailen',
  ),
  ask('compound', 'beeldscherm', 'module vensters-en-beeldschermen'),
  ask('compound', 'zoekwoord', 'module slim-zoeken-op-internet'),
  ask(
    'compound',
    'scherm',
    'module vensters-en-beeldschermen',
    'module schermafdruk-maken-en-delen',
  ),
  ask('compound', 'nepberichten', 'module phishing-herkennen'),
  ask('compound', 'zaak systeem', 'module werken-in-het-zaaksysteem'),
  ask('compound', 'kaart viewer', 'module kaarten-lezen-en-maken'),
  ask('compound', 'draai tabel', 'module excel-draaitabellen'),
  ask('typo', 'phising', 'module phishing-herkennen'),
  ask('typo', 'wachtwoort', 'module sterke-wachtwoorden'),
  ask('typo', 'vergadern in teams', 'module online-vergaderen-in-teams'),
  ask('typo', 'datlek', 'module datalek-melden'),
  ask('typo', 'exel', 'module excel-lijsten-en-filters', 'module excel-draaitabellen'),
  ask('typo', 'outloook', 'module outlook-mailbox-op-orde', 'module outlook-agenda-plannen'),
  ask('typo', 'bestandne', 'module bestanden-bewaren-en-terugvinden'),
  ask('typo', 'schermafdurk', 'module schermafdruk-maken-en-delen'),
  ask('typo', 'ondertekennen', 'module digitaal-ondertekenen'),
  ask('accent', 'één document', 'module samen-in-een-document'),
  ask('accent', 'een document', 'module samen-in-een-document'),
  ask('accent', 'prive', 'module reageren-op-inwoners-online'),
  ask('accent', 'kopieren', 'news digidonderdag-plak-meer-dan-een-ding'),
  ask('english', 'screenshot', 'module schermafdruk-maken-en-delen'),
  ask('english', 'password', 'module sterke-wachtwoorden'),
  ask('english', 'shortcuts', 'module sneller-werken-met-sneltoetsen'),
  ask('english', 'pivot table', 'module excel-draaitabellen'),
  ask('english', 'spreadsheet', 'module excel-lijsten-en-filters', 'module excel-draaitabellen'),
  ask('english', 'fake news', 'module bronnen-beoordelen'),
  ask('english', 'inbox', 'module outlook-mailbox-op-orde'),
  ask('synonym', 'printscreen', 'module schermafdruk-maken-en-delen'),
  ask('synonym', 'beeldbellen', 'module online-vergaderen-in-teams'),
  ask('synonym', 'anonimiseren', 'module documenten-weglakken'),
  ask('synonym', 'kunstmatige intelligentie', 'news geen-gegevens-van-inwoners-in-een-chatbot'),
  ask('synonym', 'nepnieuws', 'module bronnen-beoordelen'),
  ask('synonym', 'telewerken', 'theme thuiswerken', 'module veilig-thuiswerken'),
  ask('synonym', 'facebook', 'theme social-media', 'module berichten-namens-de-gemeente'),
  ask('synonym', 'google', 'module slim-zoeken-op-internet'),
  ask('plain', 'printen', 'module printen-op-elke-locatie'),
  ask('plain', 'hoe maak ik een sterk wachtwoord', 'module sterke-wachtwoorden'),
];
