#include "support/clean_maps.hpp"

#include <array>

namespace journeylint::testing_support {
namespace {

constexpr std::array kMaps{
    CleanMap{"wasmachine", Language::nl, R"(
# Klantreis: de wasmachine is stuk
Persona: Anouk, 36, twee kleuters, werkt vier dagen, wil vrijdag weer schone was
Start: water op de keukenvloer
Einde: eerste was draait weer zonder lekken
Vraag: waarom bellen klanten twee keer voordat de monteur komt?
Situatie: dinsdagavond, kinderen net in bed
Product: reparatie aan huis
Deelnemers: Rachid (planning), Lies (klantenservice), Tom (buitendienst)
Review: 15 maart 2027
|                          | Ontdekken | Hulp zoeken | Monteur aan huis | Weer wassen |
| Stappen                  | Dweilt de vloer; Draait de kraan dicht | Belt de klantenservice; Kiest een dagdeel | Blijft een ochtend thuis; Laat de monteur binnen | Draait een proefwas; Betaalt met een tikkie |
| Contactmomenten          | Buurvrouw | Telefoniste | Monteur | Betaalverzoek |
| Kanaal                   | mond-tot-mond | telefoon | aan huis | app |
| Emoties                  | geschrokken | geïrriteerd | gerustgesteld | opgelucht |
| Pijnpunten               | Handleiding is onvindbaar | Staat 20 minuten in de wacht |  |  |
| Kansen                   | Storingshulp met foto's | Zelf een tijd kiezen op de site |  |  |
| Momenten van de waarheid |  | Binnen twee dagen een monteur, of ze koopt een nieuwe bij een ander |  |  |
| Bewijs                   | 8 interviews | Belgegevens oktober, n=412 | Meegelopen met 3 monteurs | Enquête na reparatie, n=96 |
| Acties                   | Lies maakt storingshulp met foto's, meten: minder telefoontjes, februari | Rachid: tijd kiezen op de site, KPI wachttijd onder 3 minuten, april |  |  |
| Achter de schermen       |  | Planning zoekt een monteur in de buurt | Buitendienst laadt onderdelen |  |
| Afhaken                  |  | Hangt op en belt een ander bedrijf |  |  |
)"},
    CleanMap{"rijbewijs", Language::nl, R"(
# Klantreis: een nieuw rijbewijs
Persona: Henk, 69, gepensioneerd buschauffeur, rijdt zijn vrouw naar dialyse, wil geen week zonder
Begin: ziet dat zijn pasje over een maand verloopt
Eind: heeft het nieuwe pasje in zijn portemonnee
Vraag: waar lopen oudere inwoners vast bij het verlengen?
Situatie: woont in een dorp, vindt internet lastig
Dienst: rijbewijs verlengen
Deelnemers: Mirjam (burgerzaken), Stef (webteam), Joke (balie)
Review: mei 2027
|                        | Erachter komen | Voorbereiden | Aanvragen | Ophalen |
| Stappen                | Leest een brief van de gemeente; Vraagt zijn dochter om raad | Laat een pasfoto maken; Haalt een verklaring bij de huisarts | Rijdt naar het gemeentehuis; Levert zijn papieren in | Haalt het pasje op; Rijdt opgelucht naar huis |
| Contactpunten          | Brief; Dochter | Fotograaf; Huisarts | Balie | Balie |
| Kanalen                | post | fysiek | balie | balie |
| Gevoel                 | onrustig | boos | gespannen | blij |
| Pijnpunten             |  | Moet drie keer naar de dokter bellen | Afspraak kan pas over twee weken |  |
| Kansen                 |  | Lijstje met alles wat je nodig hebt | Inloopochtend voor 65-plus |  |
| Moment van de waarheid |  |  | In één keer goed aan de balie, of weer terug naar huis |  |
| Onderbouwing           | 6 interviews met inwoners | Telling balievragen, n=230 | Observatie aan de balie | Enquête, n=58 |
| Acties                 |  | Stef zet het lijstje online, meten: vragen aan de balie -40 %, maart | Mirjam start inloopochtend, KPI wachtdagen onder 5, april |  |
| Backstage              |  |  | Burgerzaken controleert de papieren | Balie bewaart het pasje |
| Uitval                 |  | Geeft het op en rijdt door met een verlopen pasje |  |  |
)"},
    CleanMap{"knie", Language::nl, R"(
# Klantreis: revalideren na een knieblessure
Persona: Tessa, 24, speelt hockey, studeert, is bang dat ze het seizoen mist
Start: zakt door haar knie op het veld
Einde: speelt weer een hele wedstrijd
Vraag: waarom stoppen jonge sporters na vier keer met oefenen?
Situatie: midden in de tentamens
Product: fysiotherapie met oefenapp
Deelnemers: Bas (fysiotherapeut), Nadia (balie), Wim (zorgverzekeraar)
Herzien: 1 april 2027
|                    | Blessure | Eerste afspraak | Oefenen | Terug op het veld |
| Stappen            | Strompelt naar de kant; Zoekt op internet wat het kan zijn | Fietst niet maar neemt de bus; Vertelt wat er gebeurde | Doet oefeningen op haar kamer; Slaat de dinsdag over | Traint weer mee; Trakteert haar team |
| Touchpoints        | Ploeggenote; Zoekmachine | Balie | Oefenapp | Trainer |
| Kanaal             | gesprek | praktijk | app | veld |
| Emoties            | 😱 | 😐 | 😞 | 😀 |
| Pijnpunten         | Weet niet of ze naar de spoed moet |  | Ziet geen vooruitgang |  |
| Kansen             | Keuzehulp bij sportblessures |  | Elke week één meting laten zien |  |
| MoT                |  |  | Volhouden in week drie, of afhaken en met pijn doorspelen |  |
| Bewijs             | 7 interviews met sporters | Enquête na intake, n=64 | Gebruik van de app, n=310 | Observatie bij 2 trainingen |
| Acties             | Nadia schrijft de keuzehulp, KPI telefoontjes met spoedvragen, januari |  | Bas laat elke week een meting zien, meten: afmakers naar 60 %, maart |  |
| Achter de schermen |  | Balie plant de intake | Fysiotherapeut past het schema aan |  |
| Afhakers           |  |  | Verwijdert de app en stopt |  |
)"},
    CleanMap{"zonnepanelen", Language::nl, R"(
# Klantreis: zonnepanelen op het dak
Persona: Greet en Paul, 58 en 61, huis uit 1974, willen minder stookkosten voor hun pensioen
Start: jaarafrekening valt op de mat
Einde: leest voor het eerst een negatieve meterstand
Doel: uitzoeken waarom een derde na de offerte niets meer laat horen
Situatie: zoon zeurt er al een jaar over
Product: panelen met montage
Team: Ilja (verkoop), Dorien (planning), Sam (montage)
Volgende review: juni 2027
|                          | Twijfelen | Vergelijken | Montage | Stroom opwekken |
| Stappen                  | Rekenen samen aan de keukentafel; Vragen de buren hoe het bevalt | Vragen drie offertes aan; Leggen ze naast elkaar | Ruimen de zolder leeg; Kijken mee vanaf de stoep | Kijken elke dag in de app; Vertellen het op een verjaardag |
| Contactmomenten          | Buren; Krant | Adviseur; Vergelijkingssite | Monteurs | App |
| Kanaal                   | mond-tot-mond, krant | bezoek aan huis, internet | aan huis | app |
| Beleving                 | onzeker | verward | zenuwachtig | trots |
| Knelpunten               | Geen idee of het dak het houdt | Offertes zijn niet te vergelijken | Weten niet hoe laat de ploeg komt |  |
| Ideeën                   | Dakcheck op basis van luchtfoto | Offerte op één bladzijde | Berichtje als de bus vertrekt |  |
| Momenten van de waarheid |  | Ze begrijpen de offerte en tekenen, of ze leggen hem weg |  |  |
| Bewijs                   | 9 interviews thuis | CRM: 1 op 3 reageert niet, n=540 | Meegekeken bij 4 montages | Enquête, n=122 |
| Acties                   |  | Ilja maakt offerte van één bladzijde, KPI akkoord van 22 naar 30 %, februari | Dorien regelt het berichtje, meten: telefoontjes op de dag zelf, mei |  |
| Achter de schermen       |  | Verkoop rekent drie varianten door | Montage pakt de bus in |  |
| Afhaken                  |  | Zegt af en wacht nog een jaar |  |  |
)"},
    CleanMap{"opvang", Language::nl, R"(
# Klantreis: opvang voor de baby
Persona: Jamila, 31, zwanger van de eerste, werkt in de zorg, heeft wisselende diensten
Start: ziet twee streepjes op de test
Einde: brengt haar zoontje zonder tranen weg
Vraag: waarom haken ouders af tijdens de wachtlijst?
Situatie: partner werkt in het buitenland
Dienst: dagopvang met flexibele uren
Deelnemers: Hanneke (plaatsing), Sjoerd (locatie), Yara (administratie)
Review: september 2027
|                    | Zoeken | Wachtlijst | Wennen | Naar de groep |
| Stappen            | Vraagt collega's om tips; Bekijkt vier locaties | Vult formulieren in; Belt elke maand | Blijft een uurtje in de hoek zitten; Neemt een knuffel mee | Brengt hem om zeven uur; Bekijkt foto's in de pauze |
| Contactmomenten    | Collega's; Rondleiding | Formulier op de site; Telefoon | Pedagogisch medewerker | Foto-app |
| Kanaal             | gesprek, bezoek | site, telefoon | op locatie | app |
| Emoties            | 🙂 | 😡 | 😢 | 😍 |
| Pijnpunten         |  | Hoort vier maanden niets | Weet niet of huilen normaal is |  |
| Kansen             |  | Elke maand een bericht met de plek op de lijst | Belletje na de eerste ochtend |  |
| MoT                |  | Een eerlijk antwoord over de wachtlijst, of ze kiest een gastouder |  |  |
| Bewijs             | 5 interviews met ouders | Telling wachtlijst, n=188 | Observatie van 6 wenochtenden | Enquête onder ouders, n=77 |
| Acties             |  | Hanneke stuurt elke maand een bericht, meten: afzeggers van 30 naar 15 %, maart | Sjoerd belt na de eerste ochtend, KPI rapportcijfer wennen, mei |  |
| Achter de schermen |  | Plaatsing schuift met plekken | Locatie leest het dossier |  |
| Afhaken            |  | Schrijft zich uit en belt een gastouder |  |  |
)"},
    CleanMap{"camping", Language::nl, R"(
# Klantreis: een week op de camping
Persona: Ruben, 42, gescheiden, twee pubers, wil een week zonder schermen
Start: kinderen vragen wat ze deze zomer gaan doen
Einde: boekt volgend jaar dezelfde plek
Vraag: wat maakt dat gezinnen maar één keer komen?
Situatie: eerste vakantie met z'n drieën
Product: kampeerplek aan het water
Deelnemers: Els (receptie), Koen (terrein), Fleur (marketing)
Review: 1 november 2027
|                          | Dromen | Boeken | Aankomen | Nagenieten |
| Stappen                  | Bladert door foto's; Vraagt een vriend waar hij was | Zoekt een plek met stroom; Betaalt de helft vooraf | Staat in de rij met de auto; Zet de tent op | Zwemt voor het ontbijt; Speelt kaart met de buren |
| Contactmomenten          | Vriend; Advertentie | Boekingssite | Receptie | Animatieteam |
| Kanaal                   | gesprek, sociale media | internet | receptie | persoonlijk |
| Gevoel                   | nieuwsgierig | tevreden | gefrustreerd | heerlijk |
| Pijnpunten               |  |  | Rij van drie kwartier in de hitte |  |
| Kansen                   |  |  | Van tevoren inchecken met een foto van het kenteken |  |
| Momenten van de waarheid |  |  | Een warm welkom na de rit, of een vakantie die met ruzie begint |  |
| Bewijs                   | 4 interviews | Webstatistieken, n=2100 | Geteld op 3 zaterdagen | Gastenboek, n=340 |
| Acties                   |  |  | Els test vooraf inchecken, KPI wachttijd onder 10 minuten, juli |  |
| Achter de schermen       |  |  | Receptie legt de sleutels klaar | Terrein maait het gras |
| Afhaken                  |  | Klikt weg bij de toeristenbelasting |  |  |
)"},
    CleanMap{"cat", Language::en, R"(
# Customer journey: adopting a cat
Persona: Dolores, 67, widow, lives on the third floor, wants company that does not need walking
Start: flat is too quiet after the funeral
End: cat sleeps on her bed
Question: why do older people leave the shelter without a cat?
Scenario: winter, her daughter lives abroad
Product: adoption with a home visit
Participants: Ivo (shelter), Bea (vet), Carl (volunteers)
Review: 12 April 2027
|                  | Thinking about it | Visiting | Bringing it home | Living together |
| Steps            | Talks it over with her daughter; Looks at photos online | Takes the bus to the shelter; Sits in a room with three cats | Signs the papers; Carries the basket up the stairs | Buys the wrong food twice; Tells her neighbours about him |
| Touchpoints      | Daughter; Website | Volunteer | Adoption form | Vet |
| Channel          | phone, website | in person | paper | in person |
| Emotions         | hopeful | nervous | worried | delighted |
| Pains            | No idea what it costs in a year | Nobody says which cats are calm | Papers are in tiny print |  |
| Opportunities    | Yearly costs on one card | Calm cats in a room of their own | Papers in large print |  |
| Moments of truth |  | Ten quiet minutes with one cat, or she goes home alone |  |  |
| Evidence         | 6 interviews | Observation on two Sundays | Adoption records, n=140 | Survey after a month, n=51 |
| Actions          | Ivo puts the yearly costs online, KPI calls about costs, February | Carl sets up a calm room, measure: leavers from 40 to 25 %, March |  |  |
| Backstage        |  | Volunteers clean the rooms | Shelter checks the address |  |
| Drop-off         |  | Leaves without asking anything |  |  |
)"},
    CleanMap{"bank", Language::en, R"(
# Customer journey: a bank account for a new café
Persona: Mateus, 29, opens his first café, knows coffee and no paperwork
Start: landlord asks for a business account
End: first customer pays by card
Question: where do small founders give up on us?
Scenario: the lease starts in five weeks
Product: business account
Participants: Hilde (branch), Omar (onboarding), Priya (compliance)
Review: June 2027
|                 | Searching | Applying | Waiting | Opening day |
| Steps           | Asks two friends with bars; Compares fees on his phone | Fills in the form at night; Scans his passport | Looks at his inbox every morning; Calls the bank | Plugs in the card reader; Pours the first espresso |
| Touchpoints     | Friends; Comparison site | Online form | Call centre | Card reader |
| Channel         | word of mouth, web | web | phone | in person |
| Emotions        | curious | annoyed | anxious | proud |
| Pains           |  | Form asks for papers he cannot have yet | Hears nothing for nine days |  |
| Opportunities   |  | Save the form and send papers later | A message at every step |  |
| Moment of truth |  |  | An answer before the lease starts, or he goes to the bank next door |  |
| Evidence        | 7 interviews with founders | Web analytics, n=1,900 | Call log, n=260 | Survey after opening, n=48 |
| Actions         |  | Omar lets people send papers later, KPI finished forms from 35 to 50 %, March | Hilde sends a message at every step, measure: calls about status, May |  |
| Backstage       |  | Onboarding checks the papers | Compliance screens the owner |  |
| Drop-outs       |  | Closes the form and never comes back |  |  |
)"},
    CleanMap{"luggage", Language::en, R"(
# Customer journey: a suitcase that did not arrive
Persona: Keiko, 45, engineer, flies to a wedding, has her dress in the hold
Start: the belt stops and her case is not on it
End: hangs the dress in her own wardrobe again
Question: what makes people lose trust after a lost case?
Scenario: Friday night, the wedding is on Saturday at noon
Product: baggage tracing
Participants: Frida (ground staff), Luis (tracing), Amy (contact centre)
Review: 30 August 2027
|                  | At the belt | Reporting | Getting by | Getting it back |
| Steps            | Watches the belt go round; Asks a man in a vest | Queues at the desk; Describes the case twice | Borrows a dress from her cousin; Refreshes the tracking page | Opens the door to the driver; Checks everything is there |
| Touchpoints      | Screen above the belt | Baggage desk | Tracking page; Cousin | Driver |
| Channels         | screen | desk | website, family | at the door |
| Emotions         | 😟 | 😡 | 😢 | 🙂 |
| Pain points      | Nobody tells her it was left behind | Twenty people and one open desk | Page shows the same line for two days |  |
| Opportunities    | Text before she reaches the belt | Report it from the phone | Show the next flight it will be on |  |
| Moments of truth |  | She walks away with a promise she believes, or never flies with us again |  |  |
| Evidence         | Observation in two nights | Desk figures, n=310 | 8 interviews | Survey, n=75 |
| Actions          |  | Frida tries reporting by phone, KPI queue under 10 minutes, April | Luis shows the next flight, measure: calls per lost case, June |  |
| Backstage        |  | Ground staff print the label | Tracing calls the other airport |  |
| Drop-off         |  | Leaves the queue and writes an angry review |  |  |
)"},
    CleanMap{"firstmonth", Language::en, R"(
# Employee journey: the first month at work
Persona: Noah, 22, first real job, moved here from another city, wants to be useful soon
Start: signs the contract at his parents' table
End: answers a question from a newer colleague
Question: why do new colleagues leave within a year?
Scenario: half of the team works from home
Product: onboarding programme
Participants: Grace (HR), Victor (IT), Lena (team lead), Olive (reception)
Review: October 2027
|                  | Before day one | First day | First weeks | Finding his feet |
| Steps            | Reads the welcome letter twice; Asks a friend what to wear | Takes the early train; Shakes fourteen hands | Sits next to a different person each day; Writes his own notes | Gives his first demo; Buys cake for the team |
| Touchpoints      | Letter; Friend | Reception | Buddy | Team meeting |
| Channel          | post, chat | in person | in person | video call |
| Emotions         | excited | nervous | lost | proud |
| Pains            |  | Laptop is not ready | Does not know whom to ask |  |
| Opportunities    |  | Laptop by post a week earlier | One buddy for the whole month |  |
| Moments of truth |  |  | A question answered within the hour, or he starts looking elsewhere |  |
| Evidence         | 5 interviews | Ticket data, n=88 | Diary of 4 new colleagues | Survey after 3 months, n=61 |
| Actions          |  | Victor posts the laptop, KPI ready on day one 95 %, January | Grace names one buddy, measure: survey score 8, March |  |
| Backstage        | IT orders a laptop | Reception makes a badge | HR plans the trainings |  |
| Drop-off         |  |  | Answers a recruiter's message |  |
)"},
    CleanMap{"pottery", Language::en, R"(
# Customer journey: an evening pottery course
Persona: Sunita, 38, lawyer, sits at a desk all day, wants to make something with her hands
Start: burns out a little in November
End: drinks tea from her own cup
Goal: find out why half of the beginners do not book a second course
Scenario: can only come after eight
Product: eight evenings for beginners
Participants: Joan (studio), Pete (kiln), Ayesha (bookings)
Review: 5 May 2027
|                 | Getting the idea | Signing up | In class | Taking it home |
| Steps           | Sees a bowl at a friend's house; Looks up studios nearby | Writes an email with three questions; Pays the full price | Gets clay in her hair; Watches her pot collapse | Wraps the cup in a scarf; Shows it at the office |
| Touchpoints     | Friend; Instagram | Email from Joan | Teacher | Pick-up shelf |
| Channel         | word of mouth, social media | email | in the studio | in the studio |
| Emotions        | inspired | impatient | frustrated | happy |
| Pains           |  | Waits five days for an answer | First evening is too hard |  |
| Opportunities   |  | Answers to the ten usual questions on the site | Start with a pinch pot |  |
| Moment of truth |  |  | One thing that works on the first evening, or she does not come back |  |
| Evidence        | 6 interviews | Mailbox count, n=130 | Observation of two evenings | Survey after the course, n=44 |
| Actions         |  | Ayesha writes the ten answers, KPI questions by mail down 50 %, February | Joan changes the first evening, measure: second bookings 60 %, April |  |
| Backstage       |  | Bookings keeps a list by hand | Kiln is loaded on Fridays |  |
| Drop-off        |  |  | Stays away after the second evening |  |
)"},
    CleanMap{"glasses", Language::en, R"(
# Customer journey: new glasses
Persona: Walter, 52, lorry driver, cannot read the signs at dusk any more
Start: misses an exit in the rain
End: drives home at night without squinting
Question: why do people come back three times to have glasses adjusted?
Scenario: only free on Saturdays
Product: varifocal glasses
Participants: Nina (optician), Raj (workshop), Tilda (front desk)
Review: July 2027
|                  | Noticing | Eye test | Choosing | Getting used to it |
| Steps            | Holds the menu further away; Asks his wife if she sees it | Reads letters in the dark; Answers better or worse | Tries on nine frames; Sends a photo to his son | Feels seasick on the stairs; Goes back to have them bent |
| Touchpoints      | Wife; Leaflet | Optician | Mirror; Son | Workshop |
| Channel          | talk, print | in store | in store, chat | in store |
| Emotions         | irritated | relaxed | good | dizzy and cross |
| Pains            | Thinks drops from the chemist will do |  |  | Nobody told him it takes two weeks |
| Opportunities    | Free check at the truck stop |  |  | Card with what to expect each day |
| Moments of truth |  |  |  | He keeps wearing them through week one, or asks his money back |
| Evidence         | 5 interviews with drivers | Observation of 8 tests | Sales data, n=620 | Complaint log, n=93 |
| Actions          | Tilda plans a check at the truck stop, KPI new customers, May |  |  | Nina hands out the card, measure: visits for adjusting down 30 %, March |
| Backstage        |  | Front desk plans the test |  | Workshop bends the frame |
| Drop-off         |  |  |  | Returns the glasses |
)"},
};

}  // namespace

std::span<const CleanMap> clean_maps() {
  return kMaps;
}

const CleanMap& clean_map(std::string_view name) {
  for (const CleanMap& map : kMaps) {
    if (map.name == name) return map;
  }
  return kMaps.front();
}

}  // namespace journeylint::testing_support
