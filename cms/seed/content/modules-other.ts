import type { ModuleSeed } from './types.ts';

export const internetModules: ModuleSeed[] = [
  {
    slug: 'slim-zoeken-op-internet',
    theme: 'werken-met-internet',
    title: 'Slim zoeken op internet',
    introduction:
      'Met de juiste zoekwoorden staat het antwoord bovenaan. Leer vier trucs die in elke zoekmachine werken.',
    skillKind: 'information',
    level: 'basic',
    deliveryForm: 'online',
    minutes: 20,
    goals: [
      'Je kunt goede zoekwoorden kiezen.',
      'Je kunt zoeken binnen één website of naar één soort bestand.',
      'Je kunt betrouwbare overheidsbronnen vinden.',
    ],
    steps: [
      {
        title: 'Kies de woorden van het antwoord',
        body: `Bedenk welke woorden op de pagina staan die je zoekt. Typ dus niet een hele vraag, maar de kern: **kapvergunning eik achtertuin regels**. Vind je te weinig? Gebruik een ander woord, zoals ‘boom’ in plaats van ‘eik’. Vind je te veel? Voeg een woord toe, bijvoorbeeld de naam van je gemeente.

De bovenste resultaten zijn vaak advertenties. Dat staat er klein bij. Kijk daarom ook naar de resultaten eronder.`,
      },
      {
        title: 'Gebruik zoektekens',
        body: `Met een paar tekens zoek je veel preciezer:

- **"leegstaand pand"** met aanhalingstekens zoekt precies deze woorden naast elkaar
- **site:rijksoverheid.nl toeslag** zoekt alleen op die website
- **filetype:pdf afvalplan** zoekt alleen pdf-bestanden
- **parkeren -betaald** laat pagina’s met het woord ‘betaald’ weg

Zet geen spatie na de dubbele punt of na het minteken. Probeer nu zelf een zoekopdracht met ‘site:’ en het webadres van je eigen gemeente.`,
      },
      {
        title: 'Ga direct naar de bron',
        body: `Zoek je een wet of een regel, begin dan niet bij een zoekmachine. Ga meteen naar de plek waar de overheid die zelf plaatst:

- [wetten.overheid.nl](https://wetten.overheid.nl) voor landelijke wetten
- [lokaleregelgeving.overheid.nl](https://lokaleregelgeving.overheid.nl) voor regels van gemeenten
- [officielebekendmakingen.nl](https://www.officielebekendmakingen.nl) voor besluiten
- [cbs.nl](https://www.cbs.nl) voor cijfers over Nederland

Zet de bron die je het meest gebruikt bij je favorieten met **Ctrl + D**. Noteer bij wat je vindt altijd het webadres en de dag waarop je keek.`,
      },
      {
        title: 'Zoek verder op de pagina',
        body: `Heb je een lange pagina of pdf gevonden? Lees niet alles. Druk op **Ctrl + F** en typ het woord waar het om gaat. Met Enter spring je naar de volgende plek.

Vind je niets, probeer dan een deel van het woord. Met ‘vergun’ vind je zowel ‘vergunning’ als ‘vergunde’. Op een telefoon zit deze zoekfunctie in het menu van je browser. Zoek naar ‘Zoek op pagina’ of iets dat daarop lijkt.`,
      },
    ],
    defaultOn: true,
  },
  {
    slug: 'bronnen-beoordelen',
    theme: 'werken-met-internet',
    title: 'Klopt dit? Bronnen beoordelen',
    introduction:
      'Een mooi bericht kan onzin zijn en een foto kan nep zijn. Leer eerst online hoe je controleert en bespreek daarna samen een paar voorbeelden.',
    skillKind: 'information',
    level: 'intermediate',
    deliveryForm: 'blended',
    minutes: 40,
    goals: [
      'Je kunt nagaan wie achter een website zit.',
      'Je kunt een foto of bericht controleren.',
      'Je kunt beoordelen of tekst van een chatbot klopt.',
    ],
    steps: [
      {
        title: 'Kijk wie het zegt',
        body: `Lees op de website wie de maker is. Zoek naar ‘Over ons’ of ‘Contact’. Is er een naam, een adres en een reden waarom zij hier iets van weten? Kijk ook wie er geld aan verdient.

Zoek daarna in een nieuw tabblad op de naam van de maker. Wat zeggen anderen over die organisatie? Dit werkt beter dan lang op de site zelf lezen. Een nepsite ziet er vaak net zo goed uit als een echte.`,
        blocks: [
          {
            blockType: 'image',
            file: 'adresbalk-controleren.png',
            alt: 'In de adresbalk is de naam van de site omcirkeld: belastingdienst.nl.',
          },
        ],
      },
      {
        title: 'Zoek een tweede bron',
        body: `Klopt een bericht, dan vind je het meestal op meer plekken. Zoek naar dezelfde feiten bij een bron die niets met de eerste te maken heeft. Let op: soms nemen tien websites hetzelfde bericht over. Dat telt als één bron.

Kijk ook naar de datum. Een oud bericht kan ineens weer rondgaan alsof het nieuw is. Zoek bij een getal altijd waar dat vandaan komt. Gaat het over alle inwoners of over een kleine groep?`,
      },
      {
        title: 'Controleer een foto',
        body: `Klik in je browser met de rechtermuisknop op de foto. Kies de mogelijkheid om met deze afbeelding op internet te zoeken. Je ziet waar de foto nog meer staat. Vaak blijkt dan dat hij ouder is of van een andere plaats.

Let bij gemaakte beelden op handen, letters op borden en schaduwen. Maar vertrouw niet op je oog alleen. Nepbeelden worden steeds beter. Wie de foto plaatste en waar hij vandaan komt, zegt meer.`,
      },
      {
        title: 'Wees kritisch op een chatbot',
        body: `Een chatbot, een computer die antwoord geeft in zinnen, voorspelt welke woorden bij elkaar passen. Dat klinkt zeker, ook als het fout is. Hij kan zelfs een wet of een boek verzinnen.

Controleer daarom elk feit, elk getal en elke bron bij de plek waar die echt staat. Jij blijft verantwoordelijk voor wat je naar een inwoner stuurt. Zet geen gegevens van inwoners in een chatbot. Neem één voorbeeld mee naar de bijeenkomst om samen te bespreken.`,
      },
    ],
    defaultOn: true,
  },
  {
    slug: 'je-browser-onder-controle',
    theme: 'werken-met-internet',
    title: 'Je browser onder controle',
    introduction:
      'Veel werk doe je in de browser. Met tabbladen, favorieten en een paar instellingen houd je overzicht.',
    skillKind: 'operational',
    level: 'basic',
    deliveryForm: 'microlearning',
    minutes: 12,
    goals: [
      'Je kunt handig werken met tabbladen en favorieten.',
      'Je kunt een pagina die niet goed laadt zelf herstellen.',
      'Je kunt bij een cookiemelding een goede keuze maken.',
    ],
    steps: [
      {
        title: 'Werk met tabbladen',
        body: `Open een nieuw tabblad met **Ctrl + T** en sluit het met **Ctrl + W**. Per ongeluk het verkeerde gesloten? Met **Ctrl + Shift + T** haal je het terug. Houd **Ctrl** ingedrukt terwijl je op een link klikt. De pagina opent dan in een nieuw tabblad en je raakt je plek niet kwijt.

Gebruik je één pagina de hele dag? Klik met de rechtermuisknop op het tabblad en maak het vast. Het blijft dan klein vooraan staan.`,
      },
      {
        title: 'Bewaar je favorieten',
        body: `Sta je op een pagina die je vaker nodig hebt? Druk op **Ctrl + D**. Geef een korte naam en kies de favorietenbalk. Met **Ctrl + Shift + B** zet je die balk aan onder de adresregel.

Maak een map voor pagina’s die bij elkaar horen, zoals ‘Vergunningen’. Klik met de rechtermuisknop op de balk om een map te maken. Ruim twee keer per jaar op. Een favoriet die je niet meer gebruikt, zit alleen maar in de weg.`,
      },
      {
        title: 'Herstel een pagina en kies bij cookies',
        body: `Laadt een pagina raar of zie je oude gegevens? Druk op **Ctrl + F5**. De browser haalt de pagina dan helemaal opnieuw op. Werkt het nog niet, open dan een privévenster met **Ctrl + Shift + N**. Gaat het daar wel goed, dan zit het probleem in bewaarde gegevens van je browser.

Een cookie is een klein bestand dat een website bewaart. Vraagt een site om toestemming, kies dan ‘weigeren’ of ‘alleen noodzakelijk’. De site werkt dan meestal gewoon.`,
      },
    ],
    defaultOn: true,
  },
];

export const socialMediaModules: ModuleSeed[] = [
  {
    slug: 'berichten-namens-de-gemeente',
    theme: 'social-media',
    title: 'Berichten plaatsen namens de gemeente',
    introduction:
      'Een goed bericht is kort, duidelijk en voor iedereen te volgen. In deze workshop schrijf je er een en krijg je reacties van collega’s.',
    skillKind: 'strategic',
    level: 'intermediate',
    deliveryForm: 'workshop',
    minutes: 60,
    goals: [
      'Je kunt bepalen voor wie je bericht is en wat die persoon moet doen.',
      'Je kunt een kort bericht schrijven dat iedereen begrijpt.',
      'Je kunt een foto of film toegankelijk maken.',
    ],
    steps: [
      {
        title: 'Bepaal je doel en je lezer',
        body: `Schrijf eerst één zin op: na het lezen van dit bericht weet of doet de inwoner… Kun je die zin niet afmaken, plaats dan nog niets.

Bedenk daarna wie je wilt bereiken en waar die persoon kijkt. Een wegafsluiting past bij een buurtgroep. Een vacature past bij een netwerk voor werk. Overleg met communicatie welk account je gebruikt. Maak geen eigen account namens de gemeente, want dat moet iemand altijd kunnen bijhouden.`,
      },
      {
        title: 'Schrijf kort en concreet',
        body: `Begin met het belangrijkste: wat gebeurt er, waar en wanneer. Gebruik zinnen van hooguit tien tot twaalf woorden. Spreek de lezer aan met ‘je’ of ‘u’, zoals jullie hebben afgesproken. Vermijd woorden als ‘in het kader van’.

Niet: ‘In verband met werkzaamheden is er sprake van een stremming.’ Wel: ‘De Kerkstraat is maandag dicht. Je kunt omrijden via de Molenweg.’ Lees je bericht hardop. Struikel je, maak de zin dan korter.`,
      },
      {
        title: 'Maak beeld toegankelijk',
        body: `Vul bij elke foto een beschrijving in. De meeste apps hebben daarvoor een knop met ‘Alt’ of ‘Alternatieve tekst’. Schrijf in één zin wat er te zien is. Zet geen belangrijke tekst alleen in een plaatje.

Plaats je een film, zet er dan ondertiteling bij. Veel mensen kijken zonder geluid. Vraag toestemming aan mensen die herkenbaar in beeld zijn, en bij kinderen aan de ouders. Gebruik alleen foto’s waarvan je zeker weet dat het mag.`,
      },
      {
        title: 'Kijk samen na en plaats',
        body: `Laat je bericht aan een collega lezen die niets van het onderwerp weet. Vraag wat die collega nu zou doen. Is het antwoord anders dan jij bedoelde, pas dan je tekst aan.

Controleer daarna datum, plaats en link. Plaats het bericht op een moment dat er iemand is om te reageren, dus niet vlak voor het weekend. Kijk na een dag hoeveel mensen het zagen en welke vragen er kwamen. Daar leer je van voor de volgende keer.`,
      },
    ],
    defaultOn: true,
  },
  {
    slug: 'reageren-op-inwoners-online',
    theme: 'social-media',
    title: 'Reageren op vragen en boze berichten',
    introduction:
      'Een goed antwoord online lezen ook honderd andere mensen. Leer rustig te blijven, te helpen en je grens aan te geven.',
    skillKind: 'strategic',
    level: 'advanced',
    deliveryForm: 'blended',
    minutes: 45,
    goals: [
      'Je kunt kiezen of en hoe je reageert.',
      'Je kunt een boze reactie rustig beantwoorden.',
      'Je kunt gegevens van inwoners buiten het openbare gesprek houden.',
    ],
    steps: [
      {
        title: 'Beslis of je reageert',
        body: `Niet elk bericht vraagt om een antwoord. Vraag je af: is het een vraag, een klacht, een mening of een belediging? Op vragen en klachten reageer je altijd, het liefst binnen een werkdag. Een mening mag er gewoon staan.

Bij schelden of bedreiging ga je niet in gesprek. Maak een schermafdruk en meld het bij communicatie of je teamleider. Verwijder zelf geen berichten zonder overleg. Daar horen afspraken bij die voor iedereen gelijk zijn.`,
      },
      {
        title: 'Schrijf een rustig antwoord',
        body: `Gebruik een vaste opbouw in drie zinnen. Laat zien dat je het hebt gelezen. Geef antwoord of vertel wat je gaat doen. Zeg wanneer de inwoner meer hoort.

Een voorbeeld: ‘Vervelend dat je container is overgeslagen. Ik heb het doorgegeven aan de buitendienst. Je hoort vandaag wanneer ze komen.’ Ga niet in de verdediging en leg geen schuld bij een ander. Word je zelf boos? Loop even weg en laat een collega meelezen.`,
      },
      {
        title: 'Houd gegevens privé',
        body: `Vraag nooit in het openbaar om een adres, een zaaknummer of een geboortedatum. Vraag de inwoner om een privébericht te sturen of te bellen. Nog beter is het om te verwijzen naar het formulier op de website van de gemeente. Daar komen gegevens veilig binnen.

Plaatst iemand zelf gegevens in een reactie? Verberg die reactie als dat kan en vertel de inwoner waarom. Bevestig nooit online dat iemand bij de gemeente bekend is, ook niet om te helpen.`,
      },
      {
        title: 'Oefen met je groep',
        body: `Neem drie echte reacties mee, zonder namen. Verdeel de rollen: één persoon speelt de inwoner, één de gemeente, de rest kijkt mee. Schrijf het antwoord eerst op papier en lees het daarna voor.

Bespreek wat het antwoord doet met de inwoner en met de mensen die meelezen. Maak samen een lijst met zinnen die goed werken. Spreek ook af wie er ’s avonds en in het weekend kijkt, en wat die persoon mag toezeggen.`,
      },
    ],
    defaultOn: true,
  },
];

export const applicationModules: ModuleSeed[] = [
  {
    slug: 'werken-in-het-zaaksysteem',
    theme: 'applicaties',
    title: 'Werken in het zaaksysteem',
    introduction:
      'In een zaaksysteem staat alles over één vraag of aanvraag bij elkaar. De naam van het programma verschilt per gemeente, de manier van werken niet.',
    skillKind: 'operational',
    level: 'basic',
    deliveryForm: 'classroom',
    minutes: 45,
    goals: [
      'Je kunt een zaak vinden en aanmaken.',
      'Je kunt documenten en mail bij de goede zaak bewaren.',
      'Je kunt een zaak zo bijwerken dat een collega het kan overnemen.',
    ],
    steps: [
      {
        title: 'Zoek voordat je begint',
        body: `Krijg je een vraag van een inwoner, kijk dan eerst of er al een zaak is. Zoek op zaaknummer. Heb je dat niet, zoek dan op adres of naam. Bekijk alleen de zaak die je nodig hebt. Het systeem houdt bij wie welke zaak opent.

Is er nog geen zaak, maak er dan een aan en kies het juiste zaaktype. Daar hangt veel van af: de termijn, de stappen en hoelang alles bewaard blijft. Twijfel je, vraag het voordat je opslaat.`,
      },
      {
        title: 'Bewaar alles bij de zaak',
        body: `Zet elke brief, mail en foto bij de zaak, op de dag dat je die krijgt. Geef het document een duidelijke titel en kies het soort document. Zet er dus niet ‘scan 1’ bij, maar ‘tekening aanbouw’.

Bewaar geen kopie op je eigen schijf of in je mailbox. Dan ontstaan er twee versies en weet niemand welke klopt. Zie je een document dat in een andere zaak hoort? Verplaats het als je dat mag, of meld het bij de beheerder.`,
      },
      {
        title: 'Werk de status bij',
        body: `De status laat zien hoe ver een zaak is. Collega’s bij de balie zien die status en vertellen hem aan de inwoner. In veel gemeenten ziet de inwoner hem ook zelf op de website. Zet de status daarom om zodra een stap klaar is.

Haal je de termijn niet? Noteer waarom en laat het de inwoner op tijd weten. Kijk elke ochtend naar je lijst met zaken die bijna moeten worden afgerond. Zo word je nooit verrast.`,
      },
      {
        title: 'Schrijf een goede notitie',
        body: `Stel dat jij morgen ziek bent. Kan een collega dan verder? Schrijf na elk gesprek een korte notitie: wat is gevraagd, wat heb je toegezegd en wat is de volgende stap.

Schrijf alleen feiten die nodig zijn voor deze zaak. Schrijf geen mening over de inwoner op, want die mag het dossier opvragen. ‘Mevrouw belde drie keer en wil voor vrijdag antwoord’ is een feit. ‘Mevrouw is lastig’ is een mening.`,
      },
    ],
    defaultOn: true,
  },
  {
    slug: 'digitaal-ondertekenen',
    theme: 'applicaties',
    title: 'Digitaal ondertekenen',
    introduction:
      'Een contract of besluit hoef je niet meer te printen. Leer hoe je digitaal laat tekenen en waarom een plaatje van een handtekening niet genoeg is.',
    skillKind: 'safety',
    level: 'intermediate',
    deliveryForm: 'online',
    minutes: 20,
    goals: [
      'Je kunt het verschil uitleggen tussen soorten handtekeningen.',
      'Je kunt een document klaarzetten om te ondertekenen.',
      'Je kunt controleren of een ondertekend document geldig is.',
    ],
    steps: [
      {
        title: 'Kies de juiste handtekening',
        body: `Er zijn drie soorten. Een **gewone** digitale handtekening is bijvoorbeeld een krabbel of een vinkje. Die is snel te maken, maar ook na te maken. Een **geavanceerde** handtekening hoort bij één persoon en laat zien of het document daarna is veranderd. Een **gekwalificeerde** handtekening heeft dezelfde waarde als een handtekening met pen.

Welke je nodig hebt, hangt af van het document. Kijk in de afspraken van je gemeente of vraag het aan de jurist. Een ingescande handtekening plakken is bijna nooit goed genoeg.`,
      },
      {
        title: 'Zet het document klaar',
        body: `Zorg dat de tekst helemaal klaar is, want na het tekenen mag er niets meer veranderen. Maak er een pdf van en open het ondertekenprogramma van je gemeente. Voeg het document toe en vul in wie er moet tekenen, en in welke volgorde.

Controleer of iedereen ook echt mag tekenen. Dat staat in het mandaatregister, de lijst met wie namens de gemeente mag beslissen. Zet een uiterste dag erbij en verstuur het verzoek.`,
      },
      {
        title: 'Controleer en bewaar',
        body: `Krijg je het getekende document terug, open het dan in je pdf-lezer. Klik op het handtekeningenvenster. Daar staat wie er tekende, wanneer en of het document daarna is gewijzigd. Zie je een waarschuwing, neem het document dan niet zomaar aan. Vraag de beheerder om mee te kijken.

Bewaar het digitale bestand bij de zaak. Print je het uit, dan verdwijnt het bewijs. Alleen het bestand zelf laat zien dat de handtekening echt is.`,
      },
    ],
    defaultOn: true,
  },
  {
    slug: 'kaarten-lezen-en-maken',
    theme: 'applicaties',
    title: 'Kaarten lezen en maken in de kaartviewer',
    introduction:
      'Bijna elk onderwerp van de gemeente heeft een plek op de kaart. Leer kaartlagen combineren en een kaart delen met je collega’s.',
    skillKind: 'information',
    level: 'advanced',
    deliveryForm: 'workshop',
    minutes: 60,
    goals: [
      'Je kunt een adres en een perceel opzoeken.',
      'Je kunt kaartlagen combineren om een vraag te beantwoorden.',
      'Je kunt een duidelijke kaart delen.',
    ],
    steps: [
      {
        title: 'Zoek een plek op',
        body: `Open de kaartviewer van je gemeente, het programma waarin je kaarten bekijkt. Heb je die niet, gebruik dan de openbare [PDOK-viewer](https://app.pdok.nl/viewer/). Typ een adres in het zoekvak en kies het goede resultaat.

Zoom in en uit met het wieltje van je muis. Klik op een gebouw om te zien wanneer het is gebouwd en waarvoor het wordt gebruikt. Die gegevens komen uit de BAG, de basisregistratie van adressen en gebouwen. Klopt iets niet, meld het dan.`,
      },
      {
        title: 'Zet lagen over elkaar',
        body: `Een kaart bestaat uit lagen, zoals doorzichtige vellen op elkaar. Open het lijstje met lagen en zet er één aan, bijvoorbeeld een luchtfoto. Zet daarna een tweede laag aan, zoals kadastrale grenzen of bomen.

Zie je de onderste laag niet? Maak de bovenste doorzichtiger met het schuifje of verander de volgorde. Zet lagen uit die je niet nodig hebt. Meer dan vier lagen tegelijk maakt een kaart onleesbaar.`,
      },
      {
        title: 'Meet en selecteer',
        body: `Kies de meetknop, vaak een liniaal. Klik op het begin en op elk volgend punt. Dubbelklik om te stoppen. Je ziet nu de afstand. Kies je voor een vlak, dan zie je de oppervlakte.

Wil je weten welke adressen binnen honderd meter liggen? Zoek naar ‘buffer’ of ‘selecteren binnen afstand’. Teken de cirkel en bekijk de lijst. Denk na voordat je zo’n lijst deelt: adressen zijn persoonsgegevens als je ze aan mensen kunt koppelen.`,
      },
      {
        title: 'Deel een kaart die klopt',
        body: `Zet je kaart zo neer dat je in één oogopslag ziet waar het om gaat. Geef hem een titel. Controleer of er een legenda bij staat, de uitleg van de kleuren. Vermeld ook de bron en van welke dag de gegevens zijn.

Maak een pdf of kopieer de koppeling naar de kaart. Vertel in twee zinnen erbij wat de lezer moet zien. Een kaart is er ook voor wie kleuren slecht onderscheidt. Gebruik dus niet alleen rood en groen.`,
      },
    ],
    defaultOn: true,
  },
  {
    slug: 'meldingen-afhandelen-op-je-tablet',
    theme: 'applicaties',
    title: 'Meldingen afhandelen op je tablet of telefoon',
    introduction:
      'Voor collega’s die buiten werken: bekijk, maak en sluit een melding op de plek zelf. Een digicoach komt naar je toe en oefent met je eigen toestel.',
    skillKind: 'operational',
    level: 'basic',
    deliveryForm: 'personal',
    minutes: 30,
    goals: [
      'Je kunt je werklijst openen en een melding aannemen.',
      'Je kunt een foto toevoegen en de melding afsluiten.',
      'Je kunt doorwerken als er geen bereik is.',
    ],
    steps: [
      {
        title: 'Begin je dag met de werklijst',
        body: `Laad je toestel ’s nachts op. Open voor je vertrekt de app met meldingen, want op de werf heb je wifi. Veeg op de lijst naar beneden om te vernieuwen. Je ziet nu alle meldingen voor vandaag.

Tik op een melding om hem te lezen. Tik op het adres om de kaart te openen en een route te kiezen. Neem de melding aan als je erheen gaat. Je collega’s zien dan dat jij hem doet en rijden niet voor niets.`,
      },
      {
        title: 'Maak een foto en sluit af',
        body: `Maak een foto voordat je begint en een als je klaar bent. Doe dat in de app zelf en niet met je gewone camera. De foto komt dan meteen bij de melding en niet tussen je eigen foto’s.

Zorg dat er geen mensen, kentekens of huiskamers herkenbaar op staan. Kies wat je hebt gedaan en zet er één zin bij, bijvoorbeeld ‘tegel rechtgelegd, geen gevaar meer’. Tik op ‘Afsluiten’. De melder krijgt vaak vanzelf bericht.`,
      },
      {
        title: 'Geen bereik? Zo ga je door',
        body: `Buiten het dorp valt internet soms weg. De meeste apps bewaren je werk dan op het toestel en sturen het later op. Vul dus gewoon alles in en sluit de app niet helemaal af. Zie je een wolkje of een pijltje, dan moet er nog iets worden verstuurd.

Ben je weer op een plek met bereik, open de app dan en wacht tot het symbool weg is. Is het na een uur nog niet weg, bel de servicedesk.`,
      },
    ],
    body: 'Typen met koude handen is lastig. Tik op de microfoon op het toetsenbord en spreek je zin in.',
    defaultOn: true,
  },
  {
    slug: 'zorg-veilig-berichten',
    theme: 'applicaties',
    title: 'Zorg: veilig berichten met zorgpartners',
    introduction:
      'Voor consulenten van Wmo en jeugd. Leer hoe je met huisartsen, aanbieders en wijkteams overlegt zonder dat gegevens op straat liggen.',
    skillKind: 'safety',
    level: 'intermediate',
    deliveryForm: 'online',
    minutes: 25,
    goals: [
      'Je kunt het juiste kanaal kiezen voor een bericht over een cliënt.',
      'Je kunt alleen de gegevens delen die nodig zijn.',
      'Je kunt vastleggen wat je hebt gedeeld en waarom.',
    ],
    steps: [
      {
        title: 'Kies het juiste kanaal',
        body: `Gegevens over gezondheid zijn extra gevoelig. Stuur ze daarom nooit met gewone mail of met een chatapp van je privételefoon. Officiële berichten, zoals een toewijzing aan een aanbieder, gaan via het vaste berichtenverkeer in je vakapplicatie.

Wil je iets vragen of overleggen, gebruik dan de beveiligde mail of de berichtenapp die je gemeente heeft goedgekeurd. Vraag ook aan de zorgpartner wat die gebruikt. Is er haast, bel dan. Controleer eerst wie je aan de lijn hebt.`,
      },
      {
        title: 'Deel zo weinig mogelijk',
        body: `Vraag je bij elk bericht af wat de ander nodig heeft om zijn werk te doen. Een taxibedrijf moet weten dat iemand een rolstoel heeft, niet welke ziekte daarbij hoort. Laat een burgerservicenummer weg als een zaaknummer genoeg is.

Praat met de cliënt over wat je deelt en met wie. Soms is toestemming nodig, soms mag het op grond van de wet. Weet je het niet zeker, vraag het dan aan de privacy-adviseur voordat je verstuurt.`,
      },
      {
        title: 'Controleer en leg vast',
        body: `Kijk voor het verzenden naar drie dingen: de ontvanger, de bijlage en het onderwerp. In het onderwerp staat nooit een naam of een diagnose. Zet er liever het zaaknummer in.

Noteer daarna in het dossier wat je hebt gedeeld, met wie, wanneer en waarom. Krijg je zelf gegevens die je niet nodig hebt? Bewaar ze niet, maar meld het aan de afzender. Ging iets naar de verkeerde persoon, meld het dan meteen als datalek.`,
      },
    ],
    defaultOn: false,
  },
  {
    slug: 'zorg-werken-met-het-clientdossier',
    theme: 'applicaties',
    title: 'Zorg: werken met het cliëntdossier',
    introduction:
      'Voor consulenten van Wmo en jeugd. Een goed dossier helpt de cliënt, je collega en jezelf. Je oefent eerst online en daarna met een voorbeelddossier.',
    skillKind: 'operational',
    level: 'intermediate',
    deliveryForm: 'blended',
    minutes: 45,
    goals: [
      'Je kunt een gesprek vastleggen in feiten en afspraken.',
      'Je kunt het dossier op orde houden.',
      'Je kunt een cliënt uitleggen hoe die het dossier kan inzien.',
    ],
    steps: [
      {
        title: 'Open alleen wat je nodig hebt',
        body: `Je mag een dossier alleen openen als je aan die zaak werkt. Het systeem legt vast wie wat bekijkt en de gemeente controleert dat. Ken je de cliënt privé? Vraag dan aan je teamleider of een collega de zaak overneemt.

Vergrendel je scherm als je opstaat. Werk je bij de cliënt thuis, zet je scherm dan zo neer dat alleen jij en de cliënt meekijken. Laat geen papieren aantekeningen in je auto liggen.`,
      },
      {
        title: 'Schrijf feiten en afspraken op',
        body: `Maak het verslag op dezelfde dag. Gebruik vaste kopjes: de vraag, de situatie, wat de cliënt zelf kan, wat nodig is en wat we afspreken. Schrijf zo dat de cliënt het begrijpt.

Houd feiten en indrukken uit elkaar. ‘Meneer zegt dat hij slecht slaapt’ is een feit. Wil je een indruk opschrijven, zet er dan bij dat het jouw indruk is en waarop die rust. Laat het verslag lezen en pas fouten samen aan.`,
      },
      {
        title: 'Houd het dossier op orde',
        body: `Voeg documenten toe met een duidelijke titel en datum. Zet de volgende stap als taak in het systeem, met een dag erbij. Zo vergeet niemand een herbeoordeling of een telefoontje.

Verwijder dubbele documenten als je dat mag. Let ook op de bewaartermijn, de tijd dat de gemeente een dossier moet bewaren. Die staat meestal in het systeem. Bewaar dus geen eigen lijstjes met cliënten in Excel, want die worden niet op tijd opgeruimd.`,
      },
      {
        title: 'Leg uit welke rechten de cliënt heeft',
        body: `Een cliënt mag het eigen dossier inzien en een kopie vragen. Staat er iets fout in, dan mag de cliënt vragen om het te verbeteren. Leg dit uit in het eerste gesprek en zeg bij wie de vraag binnenkomt.

Krijg jij zo’n vraag, stuur hem dan dezelfde dag door. De gemeente moet meestal binnen een maand antwoorden. Geef zelf niet zomaar een kopie mee. Er kunnen gegevens van anderen in staan, zoals een buurvrouw of een ex-partner.`,
      },
    ],
    defaultOn: false,
  },
];

export const homeWorkingModules: ModuleSeed[] = [
  {
    slug: 'online-vergaderen-in-teams',
    theme: 'thuiswerken',
    title: 'Online vergaderen in Teams',
    introduction:
      'Een goed online overleg is korter dan een gesprek aan tafel. Je leert de knoppen zelf online en oefent daarna met je groep.',
    skillKind: 'strategic',
    level: 'basic',
    deliveryForm: 'blended',
    minutes: 40,
    goals: [
      'Je kunt meedoen met goed beeld en geluid.',
      'Je kunt je scherm delen zonder te veel te laten zien.',
      'Je kunt een overleg leiden waarin iedereen aan het woord komt.',
    ],
    steps: [
      {
        title: 'Test je beeld en geluid',
        body: `Open de vergadering vijf minuten eerder. Je ziet eerst een scherm waarop je jezelf kunt controleren. Zet je camera aan en kies bij geluid je headset. Rommelige kamer? Kies bij de achtergrondeffecten voor ‘Vervagen’.

Zet een lamp of raam voor je en niet achter je. Zet je microfoon uit als je binnenkomt. Met **Ctrl + Shift + M** zet je hem in de vergadering aan en uit. Zo horen anderen jouw toetsenbord of de bel niet.`,
        blocks: [
          {
            blockType: 'image',
            file: 'teams-scherm-delen.png',
            alt: 'Onder ‘Wat wil je delen?’ is ‘Alleen dit venster’ gekozen.',
          },
        ],
      },
      {
        title: 'Doe actief mee',
        body: `Wil je iets zeggen? Druk op **Ctrl + Shift + K** of klik op het handje. De voorzitter ziet wie als eerste was. Heb je alleen een korte opmerking, typ die dan in de chat of gebruik een duimpje.

Versta je de spreker slecht? Klik op ‘Meer’, dan op ‘Taal en spraak’ en zet live-ondertiteling aan. Controleer of de gesproken taal op Nederlands staat. Alleen jij ziet de tekst, dus je stoort er niemand mee.`,
      },
      {
        title: 'Deel je scherm veilig',
        body: `Sluit eerst je mail en andere vensters. Klik op ‘Delen’ en kies één venster, niet je hele scherm. Anderen zien dan alleen dat document en geen meldingen van nieuwe berichten. Rond het gedeelde venster staat een gekleurde rand.

Vraag of iedereen het kan lezen en maak de letters groter met **Ctrl** en het wieltje van je muis. Laat je een film zien, zet dan ‘Computergeluid opnemen’ of ‘Geluid delen’ aan. Klik op ‘Delen stoppen’ zodra je klaar bent.`,
      },
      {
        title: 'Leid een goed overleg',
        body: `Stuur vooraf een lijst met punten en per punt een tijd. Vraag aan het begin wie de afspraken opschrijft. Noem mensen bij naam: ‘Wat vind jij ervan?’ Anders blijft het stil of praten twee mensen tegelijk.

Neem na 45 minuten een korte pauze. Neem een overleg alleen op als iedereen dat goedvindt, en vertel waar de opname blijft. Sluit af met drie dingen: wat hebben we besloten, wie doet wat en wanneer is het klaar?`,
      },
    ],
    defaultOn: true,
  },
  {
    slug: 'veilig-thuiswerken',
    theme: 'thuiswerken',
    title: 'Veilig thuiswerken',
    introduction:
      'Thuis gelden dezelfde regels voor gegevens als op kantoor. Alleen is je keukentafel geen kantoor. Zo maak je het toch veilig.',
    skillKind: 'safety',
    level: 'basic',
    deliveryForm: 'online',
    minutes: 20,
    goals: [
      'Je kunt je wifi en apparaten thuis beter beveiligen.',
      'Je kunt veilig werken in de trein of een café.',
      'Je kunt papier en gesprekken thuis vertrouwelijk houden.',
    ],
    steps: [
      {
        title: 'Beveilig je wifi thuis',
        body: `Je wifi is de voordeur van je netwerk. Controleer of er een wachtwoord op zit en of dat niet het standaardwachtwoord is dat iedereen kan opzoeken. Op je router, het kastje van je internet, staat hoe je kunt inloggen om dat te veranderen.

Kies bij beveiliging voor WPA2 of WPA3. Zet automatische updates aan als dat kan. Maak voor bezoek en slimme apparaten een apart gastnetwerk. Zo kan een oude lamp of camera nooit bij je laptop komen.`,
      },
      {
        title: 'Werk op het apparaat van de gemeente',
        body: `Gebruik voor je werk de laptop en telefoon die je van de gemeente kreeg. Laat huisgenoten er niet op werken of spelen, ook niet heel even. Mail werkbestanden nooit naar je privéadres.

Kies minstens één keer per week voor ‘Opnieuw opstarten’. Updates worden dan geïnstalleerd. Staat er een melding dat een update klaarstaat? Stel die hooguit één dag uit. Updates sluiten gaten waar inbrekers gebruik van maken.`,
      },
      {
        title: 'Let op wie meekijkt en meeluistert',
        body: `Bespreek geen zaken van inwoners waar anderen bij zijn. Ga naar een andere kamer of gebruik een headset en noem geen namen. Een slimme speaker luistert ook mee. Zet die uit tijdens een vertrouwelijk gesprek.

Werk je in de trein of een café? Gebruik liever de hotspot van je telefoon dan openbare wifi. Ga met je rug naar een muur zitten. Laat je laptop nooit achter, ook niet om koffie te halen.`,
      },
      {
        title: 'Ga goed om met papier',
        body: `Print thuis zo weinig mogelijk. Moet het toch, haal de vellen dan meteen weg en bewaar ze in een map die dicht kan. Gooi papier met gegevens van inwoners niet bij het oud papier. Neem het mee naar kantoor en doe het in de afgesloten bak.

Is er iets kwijt of gestolen, een laptop of een dossier? Meld het direct als datalek. Dat geldt ook ’s avonds en in het weekend. Snel melden telt zwaarder dan wie er schuld heeft.`,
      },
    ],
    defaultOn: true,
  },
  {
    slug: 'thuiswerkplek-en-focus',
    theme: 'thuiswerken',
    title: 'Je thuiswerkplek en je aandacht',
    introduction:
      'Een stijve nek en honderd meldingen: zo houd je het niet vol. Loop binnen bij de digicoach en stel je plek en je meldingen goed in.',
    skillKind: 'operational',
    level: 'intermediate',
    deliveryForm: 'walkIn',
    minutes: 30,
    goals: [
      'Je kunt je werkplek instellen zonder lichamelijke klachten.',
      'Je kunt meldingen beperken op momenten dat jij kiest.',
      'Je kunt een slechte verbinding verbeteren.',
    ],
    steps: [
      {
        title: 'Stel je plek goed in',
        body: `Zet de bovenrand van je scherm op ooghoogte, ongeveer een armlengte van je af. Werk je met alleen een laptop? Zet die op een stapel boeken en gebruik een los toetsenbord en een muis. Je ellebogen zijn in een hoek van negentig graden en je voeten staan plat.

Zit niet langer dan een half uur achter elkaar. Loop tijdens een telefoontje een rondje. Kijk elke twintig minuten even ver weg, zodat je ogen kunnen rusten.`,
      },
      {
        title: 'Zet meldingen stil',
        body: `Klik rechtsonder op de klok. Bovenin zie je een belletje. Klik erop om ‘Niet storen’ aan te zetten. Je krijgt dan geen geluid of pop-ups meer. Zet in Teams je status op ‘Niet storen’: klik op je foto en kies de status.

Wil je een vaste tijd rust? Open ‘Instellingen’, ‘Systeem’ en dan ‘Meldingen’. Daar stel je in wanneer Niet storen vanzelf aangaat. Doe op je telefoon hetzelfde met de focus- of slaapstand.`,
      },
      {
        title: 'Verbeter je verbinding',
        body: `Hapert je beeld? Zet eerst je eigen camera uit, want die vraagt veel van je internet. Sluit programma’s en tabbladen die je niet gebruikt. Vraag huisgenoten om even te wachten met een film of game.

Ga dichter bij de router zitten of gebruik een netwerkkabel. Die is bijna altijd sneller dan wifi. Helpt dat niet, zet de router een halve minuut uit en dan weer aan. Als laatste redmiddel bel je in met je telefoon.`,
      },
      {
        title: 'Sluit je dag echt af',
        body: `Schrijf aan het einde van de dag drie taken op voor morgen. Sluit je programma’s en leg je laptop uit het zicht. Zo weet je hoofd dat het werk klaar is.

Spreek met je team af wanneer jullie bereikbaar zijn. Werk je graag ’s avonds? Laat je mail dan pas de volgende ochtend versturen. In Outlook klik je op het pijltje naast ‘Verzenden’ en kies je een tijd. Je collega’s voelen dan geen druk om meteen te antwoorden.`,
      },
    ],
    defaultOn: true,
  },
];
