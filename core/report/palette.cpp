#include "report/palette.hpp"

namespace journeylint {

Kin kin_of(NoteType type) {
  switch (type) {
    case NoteType::phase:
    case NoteType::step:
    case NoteType::touchpoint:
    case NoteType::channel:
    case NoteType::wait:
    case NoteType::effort:
    case NoteType::trigger:
    case NoteType::branch:
    case NoteType::context:
      return Kin::doing;
    case NoteType::emotion:
    case NoteType::thought:
    case NoteType::need:
    case NoteType::goal:
    case NoteType::expectation:
    case NoteType::quote:
    case NoteType::driver:
    case NoteType::persona:
      return Kin::feeling;
    case NoteType::pain:
    case NoteType::gap:
    case NoteType::risk:
    case NoteType::drop_out:
      return Kin::pain;
    case NoteType::gain:
    case NoteType::moment_of_truth:
    case NoteType::promise:
      return Kin::gain;
    case NoteType::evidence:
    case NoteType::assumption:
    case NoteType::question:
    case NoteType::kpi:
    case NoteType::data_point:
    case NoteType::signal:
      return Kin::insight;
    case NoteType::opportunity:
    case NoteType::idea:
    case NoteType::action:
    case NoteType::experiment:
    case NoteType::priority:
      return Kin::better;
    case NoteType::frontstage:
    case NoteType::backstage:
    case NoteType::system:
    case NoteType::department:
    case NoteType::owner:
    case NoteType::stakeholder:
    case NoteType::deliverable:
      return Kin::organisation;
    case NoteType::scope:
    case NoteType::other:
      return Kin::other;
  }
  return Kin::other;
}

}  // namespace journeylint
