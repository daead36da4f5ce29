#include <array>

#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

void check(const Subject& subject, std::vector<Hit>& hits) {
  for (const Note& note : subject.journey->notes) {
    if (note.type != NoteType::step || !note.reading.voice) continue;
    const VoiceReading& voice = *note.reading.voice;
    if (voice.label != Voice::internal) continue;
    Hit hit;
    hit.elements.push_back(note.element);
    hit.args.push_back({"note", note.text});
    if (voice.cue) hit.pointers.push_back({note.element, note.text, *voice.cue});
    hit.confidence = voice.score * note.confidence;
    hits.push_back(std::move(hit));
  }
}

constexpr std::array<std::string_view, 4> kOrigin{"R016", "R017", "R019", "R073"};

constexpr std::array kFixes{FixTemplate{"reword-outside-in",
                                        {"Opschrijven wat de klant meemaakt", "Write what the customer goes through"},
                                        FixTemplate::Safety::suggestion}};

constexpr std::array kExamples{Example{Example::Expect::fires, Language::nl, R"(
# Klantreis: een keuken bestellen
Persona: Youssef, 38, net verhuisd, wil voor de kerst in zijn eigen keuken koken
Start: oude oven geeft het op
Einde: eerste diner met familie
|           | Dromen                 | Bestellen                          | Plaatsen              |
| Stappen   | Knipt foto's uit       | !CRM-systeem valideert de order     | Ruimt de kamer leeg   |
| Emoties   | 🙂                     | 😐                                 | 😀                    |
)"},
                               Example{Example::Expect::fires, Language::en, R"(
# Customer journey: a new hearing aid
Persona: Ruth, 76, retired teacher, cannot follow the talk at birthdays
Start: grandson repeats himself three times
End: hears the birds again
|           | Noticing               | Testing                         | Wearing               |
| Steps     | Turns up the TV        | !CRM system registers the order | Puts it in every day  |
| Emotions  | 😟                     | 😐                              | 😀                    |
)"},
                               Example{Example::Expect::clean, Language::nl, R"(
# Klantreis: een keuken bestellen
Persona: Youssef, 38, net verhuisd, wil voor de kerst in zijn eigen keuken koken
Start: oude oven geeft het op
Einde: eerste diner met familie
|           | Dromen                 | Bestellen                        | Plaatsen              |
| Stappen   | Knipt foto's uit       | Belt de klantenservice           | Ruimt de kamer leeg   |
| Emoties   | 🙂                     | 😐                               | 😀                    |
| Achter de schermen | Inkoop stelt assortiment samen | Afdeling inkoop controleert order | Planning deelt monteurs in |
)"},
                               Example{Example::Expect::clean, Language::en, R"(
# Customer journey: a new hearing aid
Persona: Ruth, 76, retired teacher, cannot follow the talk at birthdays
Start: grandson repeats himself three times
End: hears the birds again
|           | Noticing               | Testing                         | Wearing               |
| Steps     | Turns up the TV        | Waits for the results           | Puts it in every day  |
| Emotions  | 😟                     | 😐                              | 😀                    |
)"}};

}  // namespace

extern const Rule inside_out_step;
constinit const Rule inside_out_step{
    .id = "inside-out-step",
    .code = "JL003",
    .severity = Severity::warning,
    .from = Stage::mapping,
    .about = Rule::About::journey,
    .origin = kOrigin,
    .title = {"Geschreven vanuit de organisatie", "Written from inside the organisation"},
    .message = {"“{note}” zegt wat de organisatie doet, niet wat de klant meemaakt.",
                "“{note}” says what the organisation does, not what the customer goes through."},
    .why = {"De klant ziet van het werk achter de schermen alleen de uitkomst. Een kaart van je eigen proces laat niet "
            "zien waar het voor de klant knelt.",
            "Of the work behind the scenes a customer sees only the outcome. A map of your own process does not show "
            "where it hurts for the customer."},
    .advice = {"Schrijf op wat de klant op dat moment doet, ziet of afwacht. Het interne werk mag blijven: op een rij "
               "achter de schermen.",
               "Write down what the customer does, sees or waits for at that moment. The internal work may stay: in a "
               "backstage lane."},
    .question = {"Wat merkt de klant hiervan, en wat doet die intussen?",
                 "What does the customer notice of this, and what are they doing meanwhile?"},
    .fixes = kFixes,
    .check = check};

extern const std::span<const Example> inside_out_step_examples;
constinit const std::span<const Example> inside_out_step_examples{kExamples};

}  // namespace journeylint::catalog
