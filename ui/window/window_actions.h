// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/arrange.h"

#include <QKeySequence>
#include <QList>

#include <array>
#include <optional>
#include <vector>

class QAction;

namespace hubwright {

/// Every command of the window.  Each has a text, a key, and an entry in a menu.
enum class Command {
    New,
    Open,
    Import,
    Save,
    SaveAs,
    MergeDisk,
    PrintPreview,
    Print,
    ExportPicture,
    Compare,
    ChangeRequestPack,
    Quit,
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    Duplicate,
    Remove,
    SelectAll,
    Find,
    Rename,
    EditDetails,
    EditSubnets,
    AddBend,
    NextBend,
    Straighten,
    NoteFrame,
    Preferences,
    ZoomIn,
    ZoomOut,
    ZoomFit,
    ZoomActual,
    ShowMinimap,
    ShowPalette,
    ShowInspector,
    ShowPanels,
    LightTheme,
    DarkTheme,
    English,
    Chinese,
    FullScreen,
    ShowVerdicts,
    ShowPlatforms,
    ShowStrength,
    ShowSpace,
    ShowLoad,
    ShowRegions,
    SaveView,
    RemoveView,
    ReduceMotion,
    ShowFindings,
    ShowTunnels,
    ShowReach,
    ShowExport,
    ShowCharts,
    ShowFailures,
    FailIt,
    LeaveFailure,
    StarLayout,
    TierLayout,
    GridLayout,
    RegionLayout,
    AlignRow,
    AlignColumn,
    SpreadRow,
    SpreadColumn,
    MirrorLeftRight,
    MirrorTopBottom,
    Snap,
    SelectTool,
    ConnectTool,
    AddHub,
    AddVpc,
    AddDataCentre,
    AddBranch,
    AddPartner,
    AddNote,
    ConnectToHub,
    ToggleHub,
    Fix,
    FixAll,
    SmallestFix,
    Waive,
    Profiles,
    NextFinding,
    PreviousFinding,
    ExportConfigurations,
    CopyTunnels,
    Keys,
    About,
    Count
};

constexpr size_t CommandCount = size_t(Command::Count);
using Actions = std::array<QAction *, CommandCount>;

/// What a command is by itself; its text is translated in context "MainWindow".
struct CommandSpec {
    Command command;
    const char *text;
    const char *icon; ///< In resources/icons; null: none.
    QList<QKeySequence> keys;
    bool isCheckable = false;
};

/// What the command does with the cards that are picked; nothing: something else.
std::optional<Arrangement> arrangementOf(Command command);

/// One for each command, in their order.
const std::vector<CommandSpec> &commandSpecs();

} // namespace hubwright
