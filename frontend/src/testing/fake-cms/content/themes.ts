/** slug, title, introduction, number of modules on by default. */
export const themes = [
  [
    'ict-basisvaardigheden',
    'ICT Basisvaardigheden',
    'Bestanden ordenen, veilig opslaan en slim omgaan met je computer en telefoon.',
    7,
  ],
  [
    'office-365',
    'Office 365',
    'Samenwerken in Teams, Outlook en Word, ook als je elkaar niet ziet.',
    8,
  ],
  [
    'privacy-en-informatieveiligheid',
    'Privacy & informatieveiligheid',
    'Zo bescherm je gegevens van inwoners, van collega’s en van jezelf.',
    6,
  ],
  [
    'werken-met-internet',
    'Werken met internet',
    'Goed zoeken, bronnen beoordelen en weten wat je browser doet.',
    3,
  ],
  [
    'social-media',
    'Social media',
    'Wat deel je wel en wat niet, namens jezelf en namens de gemeente?',
    2,
  ],
  ['applicaties', 'Applicaties', 'Sneller werken in de programma’s die je elke dag gebruikt.', 4],
  ['thuiswerken', 'Thuiswerken', 'Een goede werkplek, een prettige dag en contact met je team.', 2],
  ['apps-en-instellingen', 'Apps en instellingen', 'Haal meer uit je telefoon en je tablet.', 0],
  ['technologie', 'Technologie', 'Ontdek wat nieuwe techniek voor je werk kan betekenen.', 0],
] as const;
