import type { NewsSeed } from './types.ts';

/** In order of publication, an article and a digitip in turn: two a week. */
export const news: NewsSeed[] = [
  {
    slug: 'digivaardig-is-er-zo-begin-je',
    kind: 'article',
    title: 'Digivaardig is er: zo begin je',
    introduction:
      'Op dit platform vind je lessen, tips en hulp. Je hoeft niet alles te doen. Met één les van een kwartier ben je al begonnen.',
    body: `Digitale vaardigheden heb je nodig in elke functie. Aan de balie, achter een bureau en in de wijk. Daarom is er nu één plek waar je kunt oefenen wanneer het jou uitkomt.

Begin klein. Denk aan iets wat je deze week lastig vond of wat te lang duurde. Zoek het thema dat erbij past en kies een les. Je ziet meteen hoeveel minuten die kost en welk niveau erbij hoort.

**Drie goede eerste lessen**

- Sneller werken met sneltoetsen, tien minuten
- Phishing herkennen, een kwartier
- Bestanden bewaren en terugvinden, 25 minuten

Doe de stappen meteen na op je eigen computer. Dan blijft het hangen. Loop je vast, dan helpt een digicoach je verder. Elke week verschijnen hier ook een artikel en een digitip. Zo leer je steeds iets nieuws, ook als je weinig tijd hebt.`,
  },
  {
    slug: 'digidonderdag-plak-meer-dan-een-ding',
    kind: 'digitip',
    title: 'Digidonderdag: plak meer dan één ding',
    introduction:
      'Je kopieert iets nieuws en het vorige is weg. Dat hoeft niet. Windows kan meer dan twintig dingen onthouden.',
    body: `Druk op **Windows-toets + V**. De eerste keer vraagt Windows of je dit wilt aanzetten. Klik op ‘Inschakelen’. Vanaf nu bewaart je computer alles wat je kopieert in een lijstje.

Kopieer een paar stukjes tekst met **Ctrl + C**. Ga naar de plek waar je ze wilt hebben en druk weer op **Windows-toets + V**. Klik in het lijstje op wat je wilt plakken.

Gebruik je een zin heel vaak, zoals je adres of een vaste groet? Klik dan op de punaise. De tekst blijft staan, ook na opnieuw opstarten.

Let op: in het lijstje kunnen ook gegevens van inwoners staan. Klik op ‘Alles wissen’ als je klaar bent. Kopieer zo nooit een wachtwoord.`,
  },
  {
    slug: 'wat-doet-een-digicoach-voor-jou',
    kind: 'article',
    title: 'Wat doet een digicoach voor jou?',
    introduction:
      'Een digicoach is een collega met geduld. Je kunt er terecht met elke vraag, ook als je die al drie keer hebt gesteld.',
    body: `Iedereen zit wel eens vast. Een bestand is weg, een vergadering heeft geen geluid of een nieuw programma werkt anders dan je gewend bent. Je kunt blijven zoeken, maar je kunt ook een digicoach vragen.

Een digicoach is geen docent en geen servicedesk. De digicoach doet het niet voor je, maar kijkt met je mee. Jij houdt de muis vast. Zo kun je het de volgende keer zelf.

**Zo gaat het**

- Je maakt een afspraak via de helppagina.
- Je vertelt wat je wilt kunnen.
- Jullie oefenen samen, ongeveer een half uur.
- Je spreekt af wat je zelf gaat proberen.

Wat je bespreekt, blijft tussen jullie. De digicoach vertelt je teamleider niet wat je lastig vindt. Handig: schrijf vooraf twee of drie momenten op waarop je vastliep. Dan weet je meteen waar je mee begint.`,
  },
  {
    slug: 'digidonderdag-gesloten-tabblad-terug',
    kind: 'digitip',
    title: 'Digidonderdag: haal een gesloten tabblad terug',
    introduction:
      'Te snel geklikt en je pagina is weg? Met drie toetsen staat die er weer. Dat scheelt opnieuw zoeken.',
    body: `Je hebt tien tabbladen open in je browser. Je wilt er één sluiten en klikt net op het verkeerde kruisje. Druk dan op **Ctrl + Shift + T**. Het tabblad dat je het laatst hebt gesloten, komt terug. Druk nog een keer en ook het tabblad van daarvoor staat er weer.

Dit werkt in Edge, Chrome en Firefox. Heb je per ongeluk het hele venster gesloten? Open de browser opnieuw en gebruik dezelfde toetsen. Vaak komen alle tabbladen in één keer terug.

Was je een formulier aan het invullen? Controleer dan wat je had getypt. Niet elke website bewaart dat. Bij een lang formulier is het slim om je tekst eerst in een document te schrijven.`,
  },
  {
    slug: 'een-uur-per-maand-zo-maak-je-tijd',
    kind: 'article',
    title: 'Een uur per maand: zo maak je er tijd voor',
    introduction:
      'Leren schuif je makkelijk op als het druk is. Met een vaste afspraak met jezelf lukt het wel. Een uur per maand is genoeg.',
    body: `Je hoeft geen hele middag vrij te maken. Een uur per maand is al genoeg om vooruit te gaan. Je mag dat uur in vier stukjes van een kwartier verdelen.

**Zo houd je het vol**

- Zet het uur als afspraak in je agenda en laat die elke maand terugkomen.
- Kies vooraf welke les je doet. Dan begin je meteen.
- Zet je meldingen uit.
- Vraag een collega om mee te doen. Samen sla je minder snel over.

Komt er toch iets tussen? Verzet de afspraak naar een andere dag, maar gooi haar niet weg.

De winst zie je snel. Stel dat je elke dag vijf minuten minder zoekt. Dan houd je in een maand meer tijd over dan de les je kostte. Bespreek met je teamleider welk moment voor jullie team het beste uitkomt.`,
  },
  {
    slug: 'digidonderdag-vergrendel-je-scherm',
    kind: 'digitip',
    title: 'Digidonderdag: vergrendel je scherm in één tel',
    introduction:
      'Even koffie halen? Zet eerst je scherm op slot. Met twee toetsen ben je klaar en kan niemand bij je werk.',
    body: `Een open scherm is als een open archiefkast. Iedereen die langsloopt, kan meelezen of iets versturen uit jouw naam. Dat geldt op kantoor, maar ook thuis en in de trein.

Druk op **Windows-toets + L** voordat je opstaat. Je ziet meteen het inlogscherm. Je programma’s en documenten blijven openstaan. Kom je terug, log dan in en ga verder waar je was.

Op je telefoon druk je kort op de knop aan de zijkant. Stel bij de instellingen in dat het scherm na een halve minuut of een minuut vanzelf op slot gaat.

Zie je een open scherm van een collega? Vergrendel het even en zeg er later vriendelijk iets van. Zo helpen we elkaar om het te onthouden.`,
  },
  {
    slug: 'geen-gegevens-van-inwoners-in-een-chatbot',
    kind: 'article',
    title: 'Geen gegevens van inwoners in een chatbot',
    introduction:
      'Een chatbot kan een tekst korter of duidelijker maken. Maar wat je erin typt, geef je weg. Let daarom op deze regels.',
    body: `Een chatbot is een computerprogramma dat antwoord geeft in gewone zinnen. Veel collega’s zijn er nieuwsgierig naar. Dat is goed, als je weet wat wel en niet kan.

Alles wat je in een openbare chatbot typt, gaat naar de computers van een bedrijf. Je weet niet wie het daar leest en hoelang het blijft staan. Zet je er een brief van een inwoner in, dan is dat een datalek.

**Gebruik daarom deze regels**

- Typ geen namen, adressen, zaaknummers of geheime stukken.
- Gebruik alleen programma’s die jouw gemeente heeft goedgekeurd.
- Controleer elk feit. Een chatbot verzint soms antwoorden.
- Jij bent verantwoordelijk voor de tekst die je verstuurt.

Wil je toch hulp bij een lastige brief? Maak er een voorbeeld van zonder echte gegevens. Of vraag een collega die goed schrijft. Twijfel je, vraag het dan aan je privacy-adviseur.`,
  },
  {
    slug: 'digidonderdag-zoek-in-een-lange-tekst',
    kind: 'digitip',
    title: 'Digidonderdag: vind dat ene woord in een lange tekst',
    introduction:
      'Een rapport van tachtig bladzijden en jij zoekt één alinea. Lees niet alles, maar laat je computer zoeken.',
    body: `Open het rapport, de webpagina of de pdf. Druk op **Ctrl + F**. Er verschijnt een zoekvakje. Typ een woord dat zeker in het stuk staat en druk op Enter. Je springt naar de eerste plek. Met elke Enter ga je naar de volgende.

Vind je niets? Probeer een kortere vorm. Met ‘parkeer’ vind je ook ‘parkeerplaats’ en ‘parkeervergunning’. Probeer anders een woord dat hetzelfde betekent.

Werkt het niet in een pdf? Dan is het misschien een gescande foto van papier. Er staan dan geen letters in die je computer kan lezen. Vraag de maker om een versie met gewone tekst. Daar help je ook collega’s en inwoners mee die een voorleesprogramma gebruiken.`,
  },
  {
    slug: 'drie-vragen-voor-het-werkoverleg',
    kind: 'article',
    title: 'Voor teamleiders: drie vragen voor het werkoverleg',
    introduction:
      'Tien minuten per maand is genoeg om leren gewoon te maken. Met deze drie vragen komt het gesprek vanzelf op gang.',
    body: `Je team kijkt naar wat jij doet. Vertel dus eerst wat jij zelf hebt geleerd, of waar je op vastliep. Dat maakt het voor anderen makkelijker om ook iets te zeggen.

**Stel daarna één van deze vragen**

- Welke digitale klus kostte je deze maand te veel tijd?
- Wat heb je ontdekt waar een collega ook iets aan heeft?
- Bij welk programma willen we als team meer hulp?

Schrijf de antwoorden op en kies samen één ding om aan te werken. Vraag wie daar al handig in is. Die collega kan het de volgende keer voordoen, of je nodigt een digicoach uit.

Vraag niet wie iets nog niet kan. Dat vertelt een collega zelf, als die dat wil. Wil iemand erover praten, dan kan dat in een gesprek met jullie tweeën. Zet het onderwerp elke maand vast op de agenda. Dan hoef je er niet steeds opnieuw aan te denken.`,
  },
  {
    slug: 'digidonderdag-maak-een-schermafdruk',
    kind: 'digitip',
    title: 'Digidonderdag: laat zien wat je bedoelt',
    introduction:
      'Een foutmelding uitleggen in woorden is lastig. Met een schermafdruk, een foto van je scherm, is het meteen duidelijk.',
    body: `Druk op **Windows-toets + Shift + S**. Je scherm wordt grijs. Sleep met je muis een rechthoek om het deel dat je wilt laten zien en laat los.

Klik in je mail of chat en druk op **Ctrl + V**. Je afbeelding staat erin. Schrijf erbij wat je deed en wat er gebeurde. De servicedesk kan je dan sneller helpen.

Kijk voor je verzendt altijd wat er nog meer op de afbeelding staat. Zie je een naam, een adres of een zaaknummer van een inwoner? Maak de schermafdruk opnieuw en kies een kleiner stuk.

Wil je leren hoe je er een pijl of kader bij zet? Volg dan de les ‘Een schermafdruk maken en delen’. Die duurt acht minuten.`,
  },
  {
    slug: 'oeps-verkeerde-ontvanger',
    kind: 'article',
    title: 'Oeps: de mail ging naar de verkeerde',
    introduction:
      'Het overkomt ook mensen die al jaren mailen. Gelukkig kun je de kans veel kleiner maken, en weet je straks wat je doet als het toch gebeurt.',
    body: `Je typt de eerste drie letters van een naam. Outlook maakt hem af en je klikt op verzenden. Pas daarna zie je het: er staat een ander met dezelfde voornaam. En de bijlage was niet voor diegene bedoeld.

**Zo maak je de kans kleiner**

- Schrijf eerst je mail en vul de ontvanger als laatste in.
- Lees het hele adres, niet alleen de naam.
- Verwijder oude adressen uit de lijst met suggesties. Klik op het kruisje.
- Stuur een koppeling in plaats van een bijlage. Die kun je nog afsluiten.

**Ging het mis?** Meld het meteen als datalek, ook als je denkt dat het meevalt. Vraag de ontvanger om de mail te verwijderen. Bewaar zelf de verzonden mail.

Niemand wordt boos omdat je meldt. Wie snel meldt, geeft de gemeente de kans om een inwoner op tijd te helpen.`,
  },
  {
    slug: 'digidonderdag-verstuur-je-mail-later',
    kind: 'digitip',
    title: 'Digidonderdag: schrijf nu, verstuur later',
    introduction:
      'Werk je graag laat of juist heel vroeg? Laat Outlook je mail versturen op een moment dat anderen werken.',
    body: `Schrijf je mail zoals altijd. Klik niet op ‘Verzenden’, maar op het pijltje ernaast. Kies ‘Verzenden plannen’ of ‘Later verzenden’. Kies een dag en een tijd, bijvoorbeeld de volgende ochtend om negen uur.

Zie je geen pijltje? Dan gebruik je een oudere versie van Outlook. Ga daar naar het tabblad ‘Opties’ en klik op ‘Levering uitstellen’. Vul de datum en de tijd in. Laat Outlook dan wel openstaan.

Dit heeft nog een voordeel. Je kunt je mail met een fris hoofd nalezen voordat die echt weggaat. Je vindt het bericht tot die tijd bij je concepten of in het Postvak UIT. Is het toch niet nodig? Dan verwijder je het gewoon.`,
  },
  {
    slug: 'van-papieren-lijst-naar-tablet',
    kind: 'article',
    title: 'Van papieren lijst naar tablet: zo kan het gaan',
    introduction:
      'Een nieuw apparaat is in het begin onhandig. Dit voorbeeld laat zien hoe een team buiten in kleine stappen overstapt.',
    body: `Stel je een team voor dat scheve stoeptegels en losse putdeksels herstelt. Elke ochtend krijgen ze een stapel papier. ’s Middags typt een collega alles over. Dat kost tijd en er gaat wel eens een blad verloren.

Het team stapt over op een tablet, maar niet in één keer. De eerste week neemt iedereen het papier nog mee. Op de tablet doen ze maar één ding: foto’s maken. De tweede week sluiten ze meldingen ook op de tablet af. Pas in week drie blijft het papier thuis.

**Wat helpt**

- Twee collega’s leren het eerst en rijden daarna met de anderen mee.
- Een digicoach is elke ochtend een kwartier op de werf.
- Vragen mogen altijd, ook de vierde keer.

Het vak blijft hetzelfde. Een tegel recht leggen doe je met je handen. De tablet neemt alleen het schrijfwerk over.`,
  },
  {
    slug: 'digidonderdag-praat-in-plaats-van-typen',
    kind: 'digitip',
    title: 'Digidonderdag: praat in plaats van te typen',
    introduction:
      'Een lange mail typen is vermoeiend. Je computer kan opschrijven wat je zegt, in bijna elk programma.',
    body: `Klik op de plek waar je tekst wilt hebben. Druk op **Windows-toets + H** en wacht tot de microfoon aanstaat. Praat rustig en maak hele zinnen. De woorden verschijnen vanzelf. Klik op de microfoon om te stoppen.

Zeg ‘komma’, ‘punt’ of ‘nieuwe regel’ als dat nodig is. Lees de tekst daarna goed na. Namen en vaktaal gaan vaak mis.

Op je telefoon werkt het ook. Tik in een bericht op het microfoontje van je toetsenbord. Dat is handig als je buiten werkt of koude handen hebt.

Doe dit op een plek waar niemand meeluistert. Je stem gaat meestal via internet. Spreek daarom geen gegevens van inwoners in, tenzij je gemeente zegt dat het mag.`,
  },
  {
    slug: 'waar-begin-je-drie-vragen-aan-jezelf',
    kind: 'article',
    title: 'Waar begin je? Drie vragen aan jezelf',
    introduction:
      'Er zijn veel lessen, en je tijd is kort. Met drie vragen weet je in vijf minuten welke les je het meest oplevert.',
    body: `Je hoeft niet alles te leren. Kies één ding dat je morgen al gebruikt. Deze vragen helpen je kiezen.

**1. Wat kost me steeds te veel tijd?** Denk aan zoeken naar een document, een lijst bijwerken of een afspraak plannen. Schrijf één voorbeeld op van deze week.

**2. Wat vraag ik vaak aan een collega?** Dat is meestal iets wat je zelf ook kunt leren. Kijk of er een les over is.

**3. Waar word ik onzeker van?** Bijvoorbeeld van een vreemde mail of een nieuw programma. Begin met een korte les op basisniveau. Je merkt snel dat het meevalt.

Kies de vraag met het duidelijkste antwoord. Zoek bij de thema’s de les die daarbij past, en zet een half uur in je agenda. Kom je er niet uit? Een digicoach denkt graag met je mee. Niemand houdt bij wat je kiest.`,
  },
  {
    slug: 'wat-gebeurt-er-met-je-antwoorden',
    needsSelfScan: true,
    kind: 'article',
    title: 'De zelfscan: wat gebeurt er met je antwoorden?',
    introduction:
      'Een zelfscan laat zien wat je al kunt en waar je nog kunt groeien. Alleen jij ziet je antwoorden. Zo is het geregeld.',
    body: `Een test over digitale vaardigheden roept vragen op. Wie kijkt er mee? Telt het mee in mijn gesprek? Het korte antwoord: nee. De zelfscan is er om jou te helpen.

**Dit ziet iedereen**

- **Jij** ziet je antwoorden, je score en welke lessen bij je passen.
- **Je teamleider** ziet geen scores van personen. Alleen een gemiddelde, en alleen als het over tien of meer mensen gaat.
- **De digicoach** weet alleen wat jij zelf vertelt.
- **De gemeente** ziet cijfers over grote groepen. Daarmee kiezen we trainingen.

Je mag tussendoor stoppen en later verdergaan. Je mag de scan ook overslaan. Je begint dan gewoon op het eerste niveau.

Vul eerlijk in wat je kunt. Raden helpt niet, want dan krijg je lessen die te moeilijk zijn. Er zijn ongeveer 120 vragen of minder, en je bent er rond een uur mee bezig. Welke dag jouw gemeente de scan opent, lees je in het nieuws.`,
  },
  {
    slug: 'digidonderdag-twee-vensters-naast-elkaar',
    kind: 'digitip',
    title: 'Digidonderdag: zet twee vensters naast elkaar',
    introduction:
      'Steeds wisselen tussen twee programma’s kost tijd en je raakt de draad kwijt. Zet ze naast elkaar en je ziet alles.',
    body: `Klik op het eerste venster. Houd de **Windows-toets** ingedrukt en druk op de **pijl naar links**. Het venster springt naar de linkerhelft van je scherm. Aan de rechterkant zie je kleine voorbeelden van je andere vensters. Klik op het venster dat je ernaast wilt.

Wil je de verdeling veranderen? Zet je muis op de rand in het midden en sleep die naar links of rechts.

Handig als je een mail beantwoordt met een document erbij, of als je twee lijsten met elkaar vergelijkt. Met de **Windows-toets** en de **pijl omhoog** maak je een venster weer groot.

Heb je een breed scherm? Probeer dan **Windows-toets + Z**. Je kunt kiezen hoe je het scherm in stukken verdeelt.`,
  },
  {
    slug: 'helpen-zonder-de-muis-over-te-nemen',
    kind: 'article',
    title: 'Help je collega zonder de muis over te nemen',
    introduction:
      'Jij doet het even snel en je collega is geholpen. Maar de volgende week komt dezelfde vraag terug. Zo help je echt.',
    body: `Ben jij degene bij wie iedereen langskomt? Dat is een compliment. Toch kost het tijd als je steeds hetzelfde oplost. Met een andere manier van helpen leert je collega het zelf.

**Probeer dit eens**

- Vraag eerst: wat wil je bereiken, en wat heb je al geprobeerd?
- Houd je handen bij je. Je collega klikt en typt.
- Wijs aan en noem de naam van de knop. Dan kan je collega hem later terugvinden.
- Ga langzaam. Wacht tot de stap gelukt is.
- Laat je collega het daarna nog een keer doen, zonder jouw hulp.

Zeg niet dat het makkelijk is. Als iemand het dan niet kan, voelt dat vervelend. Zeg liever: dit is onhandig gemaakt, ik moest er ook aan wennen.

Vind je helpen leuk? Vraag je teamleider of je digicoach kunt worden. Je krijgt dan tijd en een opleiding.`,
  },
  {
    slug: 'digidonderdag-plak-zonder-opmaak',
    kind: 'digitip',
    title: 'Digidonderdag: plak tekst zonder rare letters',
    introduction:
      'Je kopieert iets van een website en ineens heeft je mail drie lettertypes. Eén toets extra lost dat op.',
    body: `Kopieer de tekst met **Ctrl + C**. Ga naar je mail of document en druk op **Ctrl + Shift + V**. Je plakt nu alleen de woorden. De tekst krijgt vanzelf hetzelfde lettertype en dezelfde kleur als de rest.

Dit werkt in de nieuwere versies van Word en Outlook, in Teams en in je browser. Doet jouw programma niets? Klik dan met de rechtermuisknop en kies bij de plakopties het pictogram met de letter A. Dat betekent: alleen tekst behouden.

Let op met koppen en opsommingen. Die opmaak verdwijnt ook. Zet die daarna opnieuw met de stijlen uit het tabblad ‘Start’. Zo blijft je document goed te lezen, ook met een voorleesprogramma. En noem altijd waar een tekst vandaan komt.`,
  },
  {
    slug: 'duidelijke-brief-scheelt-telefoontjes',
    kind: 'article',
    title: 'Een duidelijke brief scheelt telefoontjes',
    introduction:
      'Begrijpt een inwoner je brief niet, dan volgt een telefoontje. Word kan je helpen om duidelijker te schrijven.',
    body: `Veel inwoners lezen moeilijk of hebben weinig tijd. Een brief op taalniveau B1 begrijpt bijna iedereen. Dat betekent: korte zinnen, gewone woorden en eerst het belangrijkste.

**Zo pak je het aan**

- Schrijf bovenaan wat de inwoner moet weten of doen.
- Zet er een tussenkop boven elk onderdeel.
- Maak zinnen van meer dan vijftien woorden korter.
- Vervang moeilijke woorden. ‘Indien’ wordt ‘als’, ‘verstrekken’ wordt ‘geven’.

Klik in Word op ‘Controleren’ en laat de tekst hardop voorlezen. Je hoort meteen welke zin te lang is. Gebruik de stijlen ‘Kop 1’ en ‘Kop 2’ voor je tussenkoppen. Dan kan ook een blinde inwoner door de brief springen.

Vraag tot slot een collega van een andere afdeling om mee te lezen. Kan die in één zin zeggen wat de inwoner moet doen? Dan is je brief klaar.`,
  },
  {
    slug: 'digidonderdag-scan-papier-met-je-telefoon',
    kind: 'digitip',
    title: 'Digidonderdag: scan papier met je telefoon',
    introduction:
      'Een formulier op papier en geen scanner in de buurt? Je telefoon maakt er een nette pdf van.',
    body: `Open op je werktelefoon de app OneDrive. Tik op de plus of op het fototoestel en kies voor scannen. Houd je telefoon recht boven het papier. De app zoekt zelf de randen en maakt het beeld recht. Tik op ‘Opslaan’ en kies de map.

Heb je meer bladzijden? Tik op ‘Toevoegen’ voordat je opslaat. Alles komt dan in één bestand. Geef het een duidelijke naam.

Zorg voor goed licht en leg het papier op een donkere tafel. Dan zijn de letters scherper.

Gebruik hiervoor niet je privételefoon en geen gratis scan-app. Gegevens van inwoners horen alleen op een apparaat van de gemeente. Zet de scan daarna bij de zaak en verwijder de kopie die je niet meer nodig hebt.`,
  },
  {
    slug: 'samen-leren-met-een-buddy',
    kind: 'article',
    title: 'Samen leren met een buddy',
    introduction:
      'Een vraag stellen is makkelijker aan iemand die je kent. Een buddy is een vaste collega met wie je samen oefent.',
    body: `Vind je het spannend om in een groep te zeggen dat je iets niet snapt? Dan is een buddy misschien iets voor jou. Een buddy is geen expert. Het is iemand die net iets meer weet en die tijd voor je maakt.

**Zo werkt het**

- Je digicoach zoekt samen met jou een collega die past.
- Jullie spreken elke twee weken twintig minuten af.
- Jij kiest het onderwerp. Neem iets mee uit je eigen werk.
- Aan het einde schrijf je op wat je nu kunt.

Je buddy leert er ook van. Wie iets uitlegt, begrijpt het zelf beter. En vaak weet jij weer dingen die de ander niet weet, over je vak of over inwoners.

Na drie maanden kijken jullie of je doorgaat. Misschien ben jij dan wel de buddy van een ander. Vraag ernaar bij de digicoach.`,
  },
  {
    slug: 'digidonderdag-lees-mee-in-een-vergadering',
    kind: 'digitip',
    title: 'Digidonderdag: lees mee wat er gezegd wordt',
    introduction:
      'Slecht geluid of een drukke kamer? Teams kan de woorden van de spreker onder in beeld zetten.',
    body: `Klik in de vergadering op ‘Meer’, de drie puntjes bovenin. Kies ‘Taal en spraak’ en dan de ondertiteling. Controleer bij het tandwiel of de gesproken taal Nederlands is. Onder in beeld verschijnt nu wat iemand zegt, met de naam erbij.

Alleen jij ziet deze tekst. Je stoort er dus niemand mee en je hoeft het niet te vragen.

Dit is handig als je slechthorend bent, maar ook als er een drilboor buiten staat. Of als iemand snel praat. De computer maakt fouten, vooral bij namen en vaktaal. Gebruik de ondertiteling daarom niet als verslag.

Ben je de spreker? Praat rustig en een voor een. Dan klopt de tekst beter en kan iedereen je volgen.`,
  },
  {
    slug: 'een-digiquiz-met-je-team',
    kind: 'article',
    title: 'Doe een digiquiz met je team',
    introduction:
      'Leren mag ook gezellig zijn. Met tien vragen en een half uur maak je van je teamoverleg een quiz waar iedereen iets van opsteekt.',
    body: `Een digiquiz is snel gemaakt. Je hebt alleen een scherm en wat papier nodig. Verdeel het team in groepjes van drie. Zet in elk groepje mensen die veel en weinig weten bij elkaar.

**Ideeën voor vragen**

- Is dit bericht echt of nep? Laat een voorbeeld van phishing zien.
- Wat doet Windows-toets + L?
- Aan wie meld je een datalek, en hoe snel?
- Hoe vind je een bestand van vorige maand terug?
- Welke van deze drie wachtwoorden is het sterkst?

Geef na elke vraag kort uitleg. Daar gaat het om, niet om de punten. Laat iemand het voordoen op het scherm. De prijs is iets kleins, zoals een compliment op een kaart.

Wil je hulp bij de vragen of iemand die de quiz leidt? Vraag een digicoach. Vraag het team na afloop welk onderwerp nog lastig is. Daar kies je de volgende les op uit.`,
  },
  {
    slug: 'digidonderdag-een-uur-zonder-meldingen',
    kind: 'digitip',
    title: 'Digidonderdag: een uur zonder meldingen',
    introduction:
      'Elke piep haalt je uit je werk. Zet alles een uur stil en merk hoeveel je afkrijgt.',
    body: `Klik rechtsonder op de klok. Er opent een venster met meldingen. Klik bovenin op het belletje om ‘Niet storen’ aan te zetten. In Windows kun je ook een focussessie starten: kies daaronder het aantal minuten en klik op ‘Focus’. Na die tijd gaan je meldingen vanzelf weer aan.

Zet Teams ook op ‘Niet storen’. Klik op je foto, klik op je status en kies hoelang het moet duren. Je collega’s zien dat je bezig bent.

Leg je telefoon met het scherm naar beneden, of in je tas. Moet je bereikbaar zijn voor één persoon, zet die dan bij de uitzonderingen.

Spreek met je team een vast rustig uur af. Als iedereen meedoet, werkt het nog beter.`,
  },
];
