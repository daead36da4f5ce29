#pragma once

#include <string_view>

#include "base/vocabulary.hpp"
#include "text/label_cues.hpp"
#include "text/lexicon.hpp"

/// What words, ideas and emoji weigh in a guess at a lane's label, beside the cues of the lists, on their scale
/// of 1..9.

namespace journeylint::text {

/// What a word weighs by what the lexicon knows of it.
struct FeatureSays {
  Feature feature;
  NoteType type;
  double weight;
};
inline constexpr FeatureSays kFeatures[] = {
    {Feature::feels_very_bad, NoteType::pain, 3},
    {Feature::feels_very_bad, NoteType::emotion, 1.5},
    {Feature::feels_bad, NoteType::pain, 3},
    {Feature::feels_bad, NoteType::emotion, 1.5},
    {Feature::feels_very_good, NoteType::gain, 3},
    {Feature::feels_very_good, NoteType::emotion, 1.5},
    {Feature::feels_good, NoteType::gain, 3},
    {Feature::feels_good, NoteType::emotion, 1.5},
    {Feature::problem, NoteType::pain, 3},
    {Feature::feeling, NoteType::emotion, 3},
    {Feature::system, NoteType::system, 3},
    {Feature::department, NoteType::department, 3},
    {Feature::channel_digital, NoteType::channel, 3},
    {Feature::channel_digital, NoteType::touchpoint, 1.5},
    {Feature::channel_analogue, NoteType::channel, 3},
    {Feature::channel_analogue, NoteType::touchpoint, 1.5},
    {Feature::channel_human, NoteType::channel, 3},
    {Feature::channel_human, NoteType::touchpoint, 1.5},
    {Feature::touchpoint, NoteType::touchpoint, 3},
    {Feature::time_unit, NoteType::wait, 3},
    {Feature::waiting, NoteType::wait, 3},
    {Feature::metric_word, NoteType::kpi, 3},
    {Feature::evidence, NoteType::evidence, 3},
    {Feature::assumption, NoteType::assumption, 3},
    {Feature::leaving, NoteType::drop_out, 1.5},
    {Feature::process_noun, NoteType::backstage, 1.5},
};

/// What two ideas weigh together, wherever they stand: "they … do", "we … could".
struct Pair {
  Idea a;
  Idea b;
  NoteType type;
  double weight;
};
inline constexpr Pair kPairs[] = {
    {Idea::them, Idea::act, NoteType::step, 4},         {Idea::them, Idea::deed, NoteType::step, 4},
    {Idea::make, Idea::along, NoteType::step, 6},       {Idea::us, Idea::act, NoteType::backstage, 4},
    {Idea::us, Idea::deed, NoteType::action, 3},        {Idea::us, Idea::deed, NoteType::backstage, 2},
    {Idea::staff, Idea::act, NoteType::frontstage, 4},  {Idea::staff, Idea::act, NoteType::backstage, 2},
    {Idea::staff, Idea::deed, NoteType::frontstage, 4}, {Idea::us, Idea::will, NoteType::action, 4},
    {Idea::act, Idea::will, NoteType::action, 1},       {Idea::take, Idea::up, NoteType::action, 4},
    {Idea::us, Idea::take, NoteType::action, 3},        {Idea::us, Idea::must, NoteType::action, 3},
    {Idea::us, Idea::can, NoteType::opportunity, 8},    {Idea::can, Idea::good, NoteType::opportunity, 4},
    {Idea::us, Idea::use, NoteType::system, 5},         {Idea::what, Idea::use, NoteType::system, 2},
    {Idea::them, Idea::use, NoteType::channel, 4},      {Idea::us, Idea::measure, NoteType::kpi, 5},
    {Idea::us, Idea::know, NoteType::evidence, 4},      {Idea::where, Idea::know, NoteType::evidence, 5},
    {Idea::how, Idea::know, NoteType::evidence, 5},     {Idea::no, Idea::know, NoteType::assumption, 6},
    {Idea::us, Idea::think, NoteType::assumption, 7},   {Idea::us, Idea::think, NoteType::thought, -5},
    {Idea::them, Idea::see, NoteType::frontstage, 3},   {Idea::staff, Idea::them, NoteType::frontstage, 3},
    {Idea::no, Idea::see, NoteType::backstage, 4},      {Idea::them, Idea::think, NoteType::thought, 3},
    {Idea::them, Idea::say, NoteType::quote, 4},        {Idea::us, Idea::say, NoteType::quote, 2},
    {Idea::them, Idea::know, NoteType::question, 4},    {Idea::want, Idea::know, NoteType::question, 6},
    {Idea::them, Idea::want, NoteType::need, 3},        {Idea::them, Idea::get, NoteType::deliverable, 4},
    {Idea::what, Idea::get, NoteType::deliverable, 2},  {Idea::them, Idea::us, NoteType::touchpoint, 2},
    {Idea::us, Idea::meet, NoteType::touchpoint, 3},    {Idea::where, Idea::meet, NoteType::touchpoint, 3},
    {Idea::how, Idea::meet, NoteType::channel, 3},      {Idea::where, Idea::see, NoteType::touchpoint, 2},
    {Idea::who, Idea::act, NoteType::owner, 4},         {Idea::who, Idea::take, NoteType::owner, 4},
    {Idea::who, Idea::meet, NoteType::stakeholder, 2},  {Idea::why, Idea::feel, NoteType::driver, 6},
    {Idea::where, Idea::feel, NoteType::pain, 1},       {Idea::them, Idea::dear, NoteType::need, 9},
    {Idea::them, Idea::dear, NoteType::priority, -6},   {Idea::them, Idea::dear, NoteType::kpi, -7},
};

/// What an idea weighs where nothing else speaks: "Why?", "Who".
struct Alone {
  Idea idea;
  NoteType type;
  double weight;
};
inline constexpr Alone kAlone[] = {
    {Idea::who, NoteType::owner, 3},        {Idea::why, NoteType::driver, 3},   {Idea::where, NoteType::context, 3},
    {Idea::staff, NoteType::frontstage, 3}, {Idea::us, NoteType::backstage, 2}, {Idea::say, NoteType::quote, 3},
    {Idea::act, NoteType::step, 3},
};

/// What a question says by how it begins and ends, whatever is asked; the first that fits counts.
struct Frame {
  std::string_view first;
  std::string_view last;  ///< empty: any
  NoteType type;
  double weight;
};
inline constexpr Frame kFrames[] = {
    {"waar", "naar", NoteType::need, 3},      {"waar", "over", NoteType::thought, 3},
    {"waar", "op", NoteType::expectation, 2}, {"waar", "van", NoteType::pain, 2},
    {"waar", "aan", NoteType::pain, 2},       {"waar", "tegenaan", NoteType::pain, 3},
    {"waar", "mee", NoteType::pain, 2},       {"waarnaar", "", NoteType::need, 3},
    {"waarover", "", NoteType::thought, 3},   {"waaraan", "", NoteType::pain, 2},
    {"waarmee", "", NoteType::pain, 2},       {"what", "for", NoteType::need, 2},
    {"what", "after", NoteType::need, 2},     {"what", "about", NoteType::thought, 2},
    {"what", "over", NoteType::thought, 2},   {"wonach", "", NoteType::need, 3},
    {"woruber", "", NoteType::thought, 3},    {"worauf", "", NoteType::need, 2},
    {"wovon", "", NoteType::need, 1},         {"womit", "", NoteType::pain, 2},
    {"woran", "", NoteType::pain, 2},         {"wovor", "", NoteType::pain, 3},
};

/// The emoji that stand for a type.
struct EmojiSay {
  NoteType type;
  std::string_view emoji;
};
inline constexpr EmojiSay kEmoji[] = {
    {NoteType::idea, "💡"},
    {NoteType::thought, "💭🧠🤔"},
    {NoteType::quote, "💬🗣"},
    {NoteType::question, "❓❔"},
    {NoteType::wait, "⏰⏱⏳⌛"},
    {NoteType::kpi, "📊📈📏"},
    {NoteType::pain, "🔥🤕👎😡😠🤬💩⚡🚧😣😤🤦💥"},
    {NoteType::gain, "👍🎉⭐🌟🏆"},
    {NoteType::risk, "⚠"},
    {NoteType::channel, "📞☎📱📧"},
    {NoteType::touchpoint, "🤝"},
    {NoteType::step, "👣🚶"},
    {NoteType::goal, "🎯🏁"},
    {NoteType::experiment, "🧪"},
    {NoteType::action, "🚀✅"},
    {NoteType::system, "💻🖥"},
    {NoteType::stakeholder, "👥"},
    {NoteType::evidence, "🔍🔎"},
    {NoteType::opportunity, "🌱"},
    {NoteType::emotion, "❤💙😊🙂😀🙁😐😍😢😃😄🎢"},
    {NoteType::frontstage, "🎭"},
};

}  // namespace journeylint::text
