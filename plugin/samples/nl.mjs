/** Een warmtepomp laten plaatsen: a Dutch workshop half-way, with the mistakes that people make. */
export default {
  name: 'nl',
  title: 'Klantreis: een warmtepomp laten plaatsen',
  cards: [
    { id: 'persona', text: 'Persona\nHuiseigenaren', fill: 'yellow' },
    { id: 'start', text: 'Start\nDe energierekening valt op de mat', fill: 'yellow' },
    { id: 'state', text: 'Huidige situatie', fill: 'blue' },
    {
      id: 'people',
      text: 'Deelnemers\nFatima (marketing), Joris (planning), Wim (monteur)',
      fill: 'blue',
    },
  ],
  phases: ['1. Oriënteren', '2. Offerte', '3. Besluiten', '4. Plaatsen', '5. Gebruiken'],
  rules: true,
  lanes: [
    {
      id: 'step',
      label: 'Stappen van de klant',
      fill: 'yellow',
      cells: [
        [
          'Schrikt van de energierekening',
          'Zoekt ’s avonds op wat een warmtepomp kost',
          'Vraagt de buurman hoe het bij hem ging',
        ],
        [
          'Vult het formulier op de website in',
          'CRM maakt een lead aan en wijst een adviseur toe',
          'Laat de adviseur het huis bekijken',
        ],
        ['Vergelijkt drie offertes aan de keukentafel', 'Offerte wordt door binnendienst nagebeld'],
        [
          'Neemt een dag vrij voor de monteurs',
          'Planning stuurt de monteur aan',
          'Ruimt de zolder leeg',
        ],
        ['Zoekt uit hoe de thermostaat werkt', 'Bekijkt na een maand het verbruik'],
      ],
    },
    {
      id: 'touch',
      label: 'Contactmomenten',
      fill: 'blue',
      cells: [
        ['Website', 'Buurman'],
        ['Formulier op de website', 'Adviseur aan huis'],
        ['Offerte per e-mail', 'Telefoon'],
        ['Monteurs aan huis', 'Brief met de afspraak'],
        ['App', 'Klantenservice'],
      ],
    },
    {
      id: 'emotion',
      label: 'Emotie',
      fill: 'pink',
      cells: [
        ['😟 Onrustig over de kosten'],
        ['🙂 Hoopvol na het huisbezoek'],
        ['😕 In de war: de offertes lijken niet op elkaar'],
        ['😡 Boos, de afspraak is twee keer verzet'],
        ['😀 Trots op het lage verbruik'],
      ],
    },
    {
      id: 'pain',
      label: 'Pijnpunten',
      fill: 'red',
      cells: [
        ['Weet niet of het huis geschikt is'],
        ['Drie weken wachten op een huisbezoek'],
        ['Snapt niet hoe de subsidie werkt', 'Elke offerte rekent anders'],
        ['Niemand belt als de monteur later komt'],
        ['De handleiding telt tachtig bladzijden'],
      ],
    },
    {
      id: 'chance',
      label: 'Kansen',
      fill: 'green',
      cells: [
        ['Huischeck van vijf minuten'],
        [],
        ['Voorbeeldofferte met uitleg'],
        ['Sms als de monteur onderweg is'],
        ['Belletje na de eerste koude week'],
      ],
    },
    {
      id: 'action',
      label: 'Acties',
      fill: 'orange',
      cells: [
        ['Huischeck bouwen (Fatima, 1 maart)'],
        ['Iedereen let op de wachttijd'],
        ['Uitleg over de subsidie schrijven'],
        ['Sms-bericht invoeren'],
        ['Nabellen na een maand (Joris, eind april)'],
      ],
    },
  ],
  strays: [
    { id: 'stray-tax', text: 'Btw in 2027?', fill: 'yellow', x: 2420, y: 520 },
    { id: 'stray-noise', text: 'Wat hoort de buurman ervan?', fill: 'pink', x: 2460, y: 980 },
  ],
  votes: ['pain-3-0', 'pain-3-0', 'pain-3-0', 'pain-1-0', 'pain-2-0', 'pain-2-0'],
};
