#include "rules/own_words.hpp"

#include <array>
#include <string>
#include <string_view>

#include "rules/phrase.hpp"

namespace journeylint {
namespace {

using nlohmann::json;

/// Who stands in the first two words does it; the same word later is usually just whom one deals with.
constexpr std::size_t kSubjectWords = 1;
/// A team that names its own words is sure of them, but a sentence may still turn them round.
constexpr double kSure = 0.95;
constexpr std::size_t kLongestWord = 80;

bool fits(const json& word) {
  return word.is_string() && !word.get_ref<const std::string&>().empty() &&
         word.get_ref<const std::string&>().size() <= kLongestWord &&
         !Phrase(word.get_ref<const std::string&>()).empty();
}

/// Reads one topic's words.
class TopicReader {
 public:
  TopicReader(WordTopic topic, std::vector<OwnWord>& out, Complaints& complaints)
      : topic_(topic), out_(out), complaints_(complaints) {}

  void read(const json& topic) {
    if (!topic.is_object()) return bad(topic);
    for (const auto& [key, words] : topic.items()) {
      if (key == "add") {
        read_added(words);
      } else if (key == "remove") {
        read_list(words, OwnWord::Change::remove);
      } else {
        constexpr std::array<std::string_view, 2> known{"add", "remove"};
        complaints_.unknown("unknown-setting", "setting of “" + std::string(name_of(topic_)) + "”", key, known);
      }
    }
  }

 private:
  void read_added(const json& words) {
    const bool valued = topic_ == WordTopic::emotion || topic_ == WordTopic::channel;
    if (!valued) return read_list(words, OwnWord::Change::add);
    if (!words.is_object()) return bad(words);
    for (const auto& [word, value] : words.items()) {
      OwnWord own{topic_, OwnWord::Change::add, word, 0, Channel::digital};
      if (!fits(json(word)) || !read_value(value, own)) {
        bad(json{{word, value}});
      } else {
        out_.push_back(std::move(own));
      }
    }
  }

  bool read_value(const json& value, OwnWord& own) const {
    if (topic_ == WordTopic::emotion) {
      if (!value.is_number()) return false;
      own.valence = value.get<double>();
      return own.valence >= -2 && own.valence <= 2;
    }
    const auto channel = value.is_string() ? parse_name<Channel>(value.get<std::string>()) : std::nullopt;
    if (channel) own.channel = *channel;
    return channel.has_value();
  }

  void read_list(const json& words, OwnWord::Change change) {
    if (!words.is_array()) return bad(words);
    for (const json& word : words) {
      if (fits(word)) {
        out_.push_back({topic_, change, word.get<std::string>(), 0, Channel::digital});
      } else {
        bad(word);
      }
    }
  }

  void bad(const json& what) {
    complaints_.add("bad-word", "This cannot be a word of “" + std::string(name_of(topic_)) +
                                    "”: " + what.dump(-1, ' ', false, json::error_handler_t::replace) + ".");
  }

  WordTopic topic_;
  std::vector<OwnWord>& out_;
  Complaints& complaints_;
};

/// One own word, ready to be looked for.
struct Word {
  const OwnWord* own;
  Phrase phrase;
};

std::string_view at(std::string_view text, const Cue& cue) {
  return cue.end <= text.size() && cue.begin <= cue.end ? text.substr(cue.begin, cue.end - cue.begin)
                                                        : std::string_view();
}

bool rests_on(const Phrase& phrase, const std::optional<Cue>& cue, std::string_view text) {
  return cue && phrase.find(at(text, *cue));
}

void take_away(const Word& word, std::string_view text, NoteReading& reading) {
  const auto voice_of = [&](Voice voice) {
    if (reading.voice && reading.voice->label == voice && rests_on(word.phrase, reading.voice->cue, text))
      reading.voice = VoiceReading{};
  };
  switch (word.own->topic) {
    case WordTopic::internal:
      return voice_of(Voice::internal);
    case WordTopic::customer:
      return voice_of(Voice::customer);
    case WordTopic::channel:
      if (reading.channel && rests_on(word.phrase, reading.channel->cue, text)) reading.channel.reset();
      return;
    case WordTopic::generic_persona:
      if (reading.persona && reading.persona->kind == PersonaKind::generic &&
          rests_on(word.phrase, reading.persona->cue, text))
        reading.persona->kind = PersonaKind::specific;
      return;
    case WordTopic::emotion:
      if (reading.emotion && rests_on(word.phrase, reading.emotion->cue, text)) reading.emotion.reset();
      return;
  }
}

void add(const Word& word, std::string_view text, NoteReading& reading) {
  const bool subject = word.own->topic == WordTopic::internal || word.own->topic == WordTopic::customer;
  const auto cue = word.phrase.find(text, subject ? kSubjectWords : Phrase::kAnywhere);
  if (!cue) return;
  switch (word.own->topic) {
    case WordTopic::internal:
      reading.voice = VoiceReading{Voice::internal, kSure, cue};
      return;
    case WordTopic::customer:
      reading.voice = VoiceReading{Voice::customer, 1 - kSure, cue};
      return;
    case WordTopic::channel:
      reading.channel = ChannelReading{word.own->channel, Directness::unknown, word.own->word, *cue};
      return;
    case WordTopic::generic_persona:
      if (!reading.persona) reading.persona.emplace();
      reading.persona->kind = PersonaKind::generic;
      reading.persona->cue = cue;
      return;
    case WordTopic::emotion:
      reading.emotion = EmotionReading{word.own->valence, cue};
      return;
  }
}

void reread(const std::vector<Word>& words, std::string_view text, NoteReading& reading) {
  for (const Word& word : words) {
    if (word.own->change == OwnWord::Change::remove) take_away(word, text, reading);
  }
  for (const Word& word : words) {
    if (word.own->change == OwnWord::Change::add) add(word, text, reading);
  }
}

/// The journey's persona follows what its cards are read as now.
void settle_persona(Journey& journey) {
  if (journey.persona.kind == PersonaKind::missing) return;
  for (const HeaderCard& card : journey.header) {
    if (card.role == HeaderRole::persona && card.reading.persona) {
      journey.persona.kind = card.reading.persona->kind;
      return;
    }
  }
}

}  // namespace

void read_own_words(const json& topics, std::vector<OwnWord>& out, Complaints& complaints) {
  if (!topics.is_object()) {
    complaints.add("bad-settings", "“words” must be an object of topics with words to add and to remove.");
    return;
  }
  for (const auto& [name, topic] : topics.items()) {
    if (const auto known = parse_name<WordTopic>(name)) {
      TopicReader(*known, out, complaints).read(topic);
    } else {
      complaints.unknown("unknown-setting", "topic of words", name, Names<WordTopic>::names);
    }
  }
}

void read_phases(const json& list, std::vector<ModelPhase>& out, Complaints& complaints) {
  if (!list.is_array()) {
    complaints.add("bad-phase", "“phases” must be a list of phases with a name and a moment.");
    return;
  }
  for (const json& one : list) {
    ModelPhase phase;
    const bool named = one.is_object() && one.contains("name") && fits(one["name"]);
    const bool timed = named && one.contains("moment") && one["moment"].is_string();
    const auto moment = timed ? parse_name<Moment>(one["moment"].get<std::string>()) : std::nullopt;
    if (!moment) {
      complaints.add("bad-phase", "A phase needs a name and a moment (before, during, after): " +
                                      one.dump(-1, ' ', false, json::error_handler_t::replace) + ".");
      continue;
    }
    phase.name = one["name"].get<std::string>();
    phase.moment = *moment;
    if (one.contains("words") && one["words"].is_array()) {
      for (const json& word : one["words"]) {
        if (fits(word)) phase.words.push_back(word.get<std::string>());
      }
    }
    out.push_back(std::move(phase));
  }
}

void apply_own_words(std::span<const OwnWord> own, Journeys& journeys) {
  if (own.empty()) return;
  std::vector<Word> words;
  for (const OwnWord& one : own) words.push_back({&one, Phrase(one.word)});
  for (Journey& journey : journeys.journeys) {
    for (Note& note : journey.notes) reread(words, note.text, note.reading);
    for (Stray& stray : journey.strays) reread(words, stray.text, stray.reading);
    for (HeaderCard& card : journey.header) reread(words, card.value, card.reading);
    settle_persona(journey);
  }
}

void apply_phase_model(std::span<const ModelPhase> model, Journeys& journeys) {
  for (const ModelPhase& of : model) {
    std::vector<Phrase> phrases{Phrase(of.name)};
    for (const std::string& word : of.words) phrases.emplace_back(word);
    for (Journey& journey : journeys.journeys) {
      for (Phase& phase : journey.phases) {
        for (const Phrase& phrase : phrases) {
          if (phrase.find(phase.title)) phase.moment = of.moment;
        }
      }
    }
  }
}

}  // namespace journeylint
