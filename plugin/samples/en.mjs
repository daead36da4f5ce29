/** Adopting a dog from a shelter: an English workshop half-way, with the mistakes that people make. */
export default {
  name: 'en',
  title: 'Adopting a dog from our shelter',
  cards: [
    {
      id: 'persona',
      text: 'Persona\nPriya, 41, two kids, small garden. Wants a calm dog that can stay home alone for a morning',
      fill: 'yellow',
    },
    {
      id: 'goal',
      text: 'Goal of this map\nFewer dogs that come back within three months',
      fill: 'blue',
    },
    { id: 'state', text: 'As-is', fill: 'blue' },
  ],
  phases: ['Dreaming', 'Looking around', 'Meeting', 'Bringing home', 'First weeks'],
  rules: false,
  lanes: [
    {
      id: 'step',
      label: 'What Priya does',
      fill: 'yellow',
      cells: [
        [
          'Promises the kids to think about a dog',
          'Asks a friend with a rescue dog what it is like',
        ],
        [
          'Scrolls through our dogs on the phone',
          'Fills in the adoption form',
          'Intake team screens the application',
        ],
        [
          'Drives out to the shelter with the kids',
          'Walks Bruno around the block',
          'ShelterBase assigns a matching score',
        ],
        ['Signs the papers at the desk', 'Buys food and a bed on the way home'],
        [
          'Sits up with a dog that howls at night',
          'Follow-up call is scheduled by the back office',
          'Takes Bruno to the vet',
        ],
      ],
    },
    {
      id: 'thought',
      label: 'Thoughts',
      fill: 'pink',
      cells: [
        ['“Can we do this with two jobs?”'],
        ['“They all look sad, how do I choose?”', '“Did my form arrive at all?”'],
        ['“He leans against me, this is the one”'],
        ['“Did they tell me everything about him?”'],
        ['“Am I doing something wrong?”'],
      ],
    },
    {
      id: 'touch',
      label: 'Touchpoints',
      fill: 'blue',
      cells: [
        ['A friend', 'Instagram'],
        ['Website', 'Confirmation e-mail'],
        ['Volunteer at the kennels', 'The dog himself'],
        ['Front desk', 'Folder with advice'],
        ['Phone', 'Vet'],
      ],
    },
    {
      id: 'pain',
      label: 'Pain points',
      fill: 'red',
      cells: [
        ['Cannot find what a dog costs in a year'],
        ['Hears nothing for nine days', 'The dog she chose was gone already'],
        ['Only one visit on a Saturday'],
        ['Nobody mentions that he is afraid of stairs'],
        ['Does not know whom to call at night'],
      ],
    },
    {
      id: 'chance',
      label: 'Opportunities',
      fill: 'green',
      cells: [
        ['Honest page: what a dog asks of you'],
        ['Text message on the day the form comes in'],
        ['Evening visits'],
        ['A letter “from Bruno” with his habits'],
        ['A buddy who has done it before'],
      ],
    },
    {
      id: 'action',
      label: 'Actions',
      fill: 'orange',
      cells: [
        ['Write the honest page (Tomas, 12 May)'],
        ['Set up the text message'],
        ['Everybody helps with evening visits'],
        ['Habit letter for every dog (Lena, from June)'],
        ['Find ten buddies'],
      ],
    },
  ],
  strays: [
    { id: 'stray-cats', text: 'And cats?', fill: 'yellow', x: 2460, y: 640 },
    { id: 'stray-price', text: 'Is 250 too much?', fill: 'green', x: -420, y: 1010 },
  ],
  votes: ['pain-1-0', 'pain-1-0', 'pain-4-0', 'pain-4-0', 'pain-4-0', 'pain-3-0'],
};
