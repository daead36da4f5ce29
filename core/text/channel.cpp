#include "text/channel.hpp"

namespace journeylint::text {
namespace {

std::optional<Channel> channel_of(const Token& token) {
  if (token.has(Feature::channel_external)) return Channel::external;
  if (token.has(Feature::channel_digital)) return Channel::digital;
  if (token.has(Feature::channel_human)) return Channel::human;
  if (token.has(Feature::channel_analogue)) return Channel::analogue;
  return std::nullopt;
}

/// How plainly a word names a channel: "per mail" says more than "monteur" in the same note.
int plainness(const Tokens& tokens, std::size_t at) {
  const std::string_view name = lexicon_name(tokens[at].features.name);
  if (name == "employee") return 1;
  const bool led_in = at > 0 && (tokens[at - 1].has(Feature::by) || tokens[at - 1].has(Feature::inside));
  return led_in ? 3 : 2;
}

}  // namespace

std::optional<ChannelReading> read_channel(const Sentence& sentence) {
  const Tokens& tokens = sentence.tokens;
  std::optional<ChannelReading> best;
  int best_plainness = 0;
  for (std::size_t i = 0; i < tokens.size();) {
    const Token& token = tokens[i];
    const std::size_t last = i + token.span() - 1;
    const auto channel = channel_of(token);
    if (channel && token.form != Form::typo) {
      const int plain = plainness(tokens, i);
      if (plain > best_plainness) {
        best_plainness = plain;
        const bool others = token.has(Feature::indirect) || *channel == Channel::external;
        best = ChannelReading{*channel, others ? Directness::indirect : Directness::direct,
                              std::string(lexicon_name(token.features.name)), sentence.cue(i, last)};
      }
    }
    i = last + 1;
  }
  return best;
}

}  // namespace journeylint::text
