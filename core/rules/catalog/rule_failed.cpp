#include "rules/rule.hpp"

namespace journeylint::catalog {
namespace {

/// Never speaks by itself: the engine says it of a rule that threw.
void check(const Subject&, std::vector<Hit>&) {}

}  // namespace

extern const Rule rule_failed;
constinit const Rule rule_failed{
    .id = "rule-failed",
    .code = "JL000",
    .severity = Severity::info,
    .from = Stage::framing,
    .about = Rule::About::board,
    .origin = {},
    .title = {"Een controle is mislukt", "A check failed"},
    .message = {"De controle “{rule}” is op dit bord vastgelopen: {reason}",
                "The check “{rule}” broke down on this board: {reason}"},
    .why = {"Dat is een fout in Journeylint, niet in de kaart. De andere controles zijn wel gedaan.",
            "That is a fault in Journeylint, not in the map. The other checks were done."},
    .advice = {"Meld het, als het kan met het bord erbij.", "Please report it, with the board if you can."},
    .question = {"", ""},
    .fixes = {},
    .check = check};

extern const std::span<const Example> rule_failed_examples;
constinit const std::span<const Example> rule_failed_examples{};

}  // namespace journeylint::catalog
