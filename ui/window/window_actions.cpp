// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_actions.h"

#include <QCoreApplication>

#include <vector>

namespace hubwright {

namespace {

QList<QKeySequence> keys(const char *first, const char *second = nullptr)
{
    QList<QKeySequence> out {QKeySequence(QString::fromLatin1(first))};
    if (second)
        out << QKeySequence(QString::fromLatin1(second));
    return out;
}

} // namespace

std::optional<Arrangement> arrangementOf(Command command)
{
    switch (command) {
    case Command::AlignRow:
        return Arrangement::Row;
    case Command::AlignColumn:
        return Arrangement::Column;
    case Command::SpreadRow:
        return Arrangement::SpreadRow;
    case Command::SpreadColumn:
        return Arrangement::SpreadColumn;
    case Command::MirrorLeftRight:
        return Arrangement::MirrorLeftRight;
    case Command::MirrorTopBottom:
        return Arrangement::MirrorTopBottom;
    case Command::Snap:
        return Arrangement::Grid;
    default:
        return {};
    }
}

const std::vector<CommandSpec> &commandSpecs()
{
    // clang-format off
    static const std::vector<CommandSpec> specs {
        {Command::New, QT_TRANSLATE_NOOP("MainWindow", "&New"), "new", keys("Ctrl+N")},
        {Command::Open, QT_TRANSLATE_NOOP("MainWindow", "&Open…"), "open", keys("Ctrl+O")},
        {Command::Import, QT_TRANSLATE_NOOP("MainWindow", "&Import documents…"), nullptr, keys("Ctrl+I")},
        {Command::Save, QT_TRANSLATE_NOOP("MainWindow", "&Save"), "save", keys("Ctrl+S")},
        {Command::SaveAs, QT_TRANSLATE_NOOP("MainWindow", "Save &as…"), nullptr, keys("Ctrl+Shift+S")},
        {Command::MergeDisk, QT_TRANSLATE_NOOP("MainWindow", "Mer&ge the change on disk…"), nullptr, keys("Ctrl+Shift+M")},
        {Command::PrintPreview, QT_TRANSLATE_NOOP("MainWindow", "Print pre&view…"), nullptr, keys("Ctrl+Shift+P")},
        {Command::Print, QT_TRANSLATE_NOOP("MainWindow", "&Print…"), "print", keys("Ctrl+P")},
        {Command::ExportPicture, QT_TRANSLATE_NOOP("MainWindow", "Export pi&cture…"), nullptr, keys("Ctrl+Shift+G")},
        {Command::Compare, QT_TRANSLATE_NOOP("MainWindow", "Co&mpare with…"), nullptr, keys("Ctrl+Shift+D")},
        {Command::ChangeRequestPack, QT_TRANSLATE_NOOP("MainWindow", "Change re&quest…"), nullptr, keys("Ctrl+Shift+Q")},
        {Command::Quit, QT_TRANSLATE_NOOP("MainWindow", "&Quit"), nullptr, keys("Ctrl+Q")},
        {Command::Undo, QT_TRANSLATE_NOOP("MainWindow", "&Undo"), "undo", keys("Ctrl+Z")},
        {Command::Redo, QT_TRANSLATE_NOOP("MainWindow", "&Redo"), "redo", keys("Ctrl+Shift+Z", "Ctrl+Y")},
        {Command::Cut, QT_TRANSLATE_NOOP("MainWindow", "Cu&t"), "cut", keys("Ctrl+X")},
        {Command::Copy, QT_TRANSLATE_NOOP("MainWindow", "&Copy"), "copy", keys("Ctrl+C")},
        {Command::Paste, QT_TRANSLATE_NOOP("MainWindow", "&Paste"), "paste", keys("Ctrl+V")},
        {Command::Duplicate, QT_TRANSLATE_NOOP("MainWindow", "&Duplicate"), nullptr, keys("Ctrl+D")},
        {Command::Remove, QT_TRANSLATE_NOOP("MainWindow", "R&emove"), "delete", keys("Del", "Backspace")},
        {Command::SelectAll, QT_TRANSLATE_NOOP("MainWindow", "Select &all"), nullptr, keys("Ctrl+A")},
        {Command::Find, QT_TRANSLATE_NOOP("MainWindow", "&Find…"), "search", keys("Ctrl+K", "Ctrl+F")},
        {Command::Rename, QT_TRANSLATE_NOOP("MainWindow", "Re&name"), nullptr, keys("F2")},
        {Command::EditDetails, QT_TRANSLATE_NOOP("MainWindow", "Edit the detai&ls"), nullptr, keys("Alt+Return")},
        {Command::EditSubnets, QT_TRANSLATE_NOOP("MainWindow", "Edit the su&bnets"), nullptr, keys("Shift+F2")},
        {Command::AddBend, QT_TRANSLATE_NOOP("MainWindow", "Add a b&end to the line"), nullptr, keys("B")},
        {Command::NextBend, QT_TRANSLATE_NOOP("MainWindow", "Select the ne&xt bend"), nullptr, keys("Ctrl+B")},
        {Command::Straighten, QT_TRANSLATE_NOOP("MainWindow", "Strai&ghten the line"), nullptr, keys("Shift+B")},
        {Command::NoteFrame, QT_TRANSLATE_NOOP("MainWindow", "Note with or without a &frame"), nullptr, keys("Ctrl+Alt+7")},
        {Command::Preferences, QT_TRANSLATE_NOOP("MainWindow", "Pre&ferences…"), "settings", keys("Ctrl+,")},
        {Command::ZoomIn, QT_TRANSLATE_NOOP("MainWindow", "Zoom &in"), "zoom-in", keys("Ctrl++", "Ctrl+=")},
        {Command::ZoomOut, QT_TRANSLATE_NOOP("MainWindow", "Zoom &out"), "zoom-out", keys("Ctrl+-")},
        {Command::ZoomFit, QT_TRANSLATE_NOOP("MainWindow", "Zoom to &fit"), "zoom-fit", keys("Ctrl+0")},
        {Command::ZoomActual, QT_TRANSLATE_NOOP("MainWindow", "&100 %"), "zoom-100", keys("Ctrl+1")},
        {Command::ShowMinimap, QT_TRANSLATE_NOOP("MainWindow", "&Minimap"), nullptr, keys("Ctrl+M"), true},
        {Command::ShowPalette, QT_TRANSLATE_NOOP("MainWindow", "&Palette"), nullptr, keys("F3"), true},
        {Command::ShowInspector, QT_TRANSLATE_NOOP("MainWindow", "In&spector"), nullptr, keys("F4"), true},
        {Command::ShowPanels, QT_TRANSLATE_NOOP("MainWindow", "Panels &below"), nullptr, keys("F5"), true},
        {Command::LightTheme, QT_TRANSLATE_NOOP("MainWindow", "&Light"), nullptr, keys("Ctrl+Alt+L"), true},
        {Command::DarkTheme, QT_TRANSLATE_NOOP("MainWindow", "&Dark"), nullptr, keys("Ctrl+Alt+D"), true},
        {Command::English, QT_TRANSLATE_NOOP("MainWindow", "&English"), nullptr, keys("Ctrl+Alt+E"), true},
        {Command::Chinese, QT_TRANSLATE_NOOP("MainWindow", "简体中文 (&Chinese)"), nullptr, keys("Ctrl+Alt+C"), true},
        {Command::FullScreen, QT_TRANSLATE_NOOP("MainWindow", "F&ull screen"), nullptr, keys("F11"), true},
        {Command::ShowVerdicts, QT_TRANSLATE_NOOP("MainWindow", "Colours show &verdicts"), nullptr, keys("F6"), true},
        {Command::ShowPlatforms, QT_TRANSLATE_NOOP("MainWindow", "Colours show &platforms"), nullptr, keys("F7"), true},
        {Command::ShowStrength, QT_TRANSLATE_NOOP("MainWindow", "Colours show crypto &strength"), nullptr, keys("F12"), true},
        {Command::ShowSpace, QT_TRANSLATE_NOOP("MainWindow", "Colours show &address space"), nullptr, keys("F9"), true},
        {Command::ShowLoad, QT_TRANSLATE_NOOP("MainWindow", "Colours show SA &load"), nullptr, keys("Shift+F9"), true},
        {Command::ShowRegions, QT_TRANSLATE_NOOP("MainWindow", "Frames around &regions"), nullptr, keys("Ctrl+Alt+F"), true},
        {Command::SaveView, QT_TRANSLATE_NOOP("MainWindow", "&Save this view…"), nullptr, keys("Ctrl+Alt+S")},
        {Command::RemoveView, QT_TRANSLATE_NOOP("MainWindow", "&Remove a view…"), nullptr, keys("Ctrl+Alt+X")},
        {Command::ReduceMotion, QT_TRANSLATE_NOOP("MainWindow", "Reduce moti&on"), nullptr, keys("Ctrl+Alt+O"), true},
        {Command::ShowFindings, QT_TRANSLATE_NOOP("MainWindow", "Findings"), nullptr, keys("Alt+1")},
        {Command::ShowTunnels, QT_TRANSLATE_NOOP("MainWindow", "Tunnels"), nullptr, keys("Alt+2")},
        {Command::ShowReach, QT_TRANSLATE_NOOP("MainWindow", "Reach"), "reach", keys("Alt+3")},
        {Command::ShowExport, QT_TRANSLATE_NOOP("MainWindow", "Export"), nullptr, keys("Alt+4")},
        {Command::ShowCharts, QT_TRANSLATE_NOOP("MainWindow", "Charts"), nullptr, keys("Alt+5")},
        {Command::ShowFailures, QT_TRANSLATE_NOOP("MainWindow", "Failures"), nullptr,
         keys("Alt+6")},
        {Command::FailIt, QT_TRANSLATE_NOOP("MainWindow", "Show what happens &when this fails"), nullptr, keys("Ctrl+Shift+X")},
        {Command::LeaveFailure, QT_TRANSLATE_NOOP("MainWindow", "Back to the desi&gn"), nullptr, keys("Esc")},
        {Command::StarLayout, QT_TRANSLATE_NOOP("MainWindow", "&Star layout"), "star-layout", keys("Ctrl+L")},
        {Command::TierLayout, QT_TRANSLATE_NOOP("MainWindow", "&Two tiers"), nullptr, keys("Ctrl+Alt+T")},
        {Command::GridLayout, QT_TRANSLATE_NOOP("MainWindow", "&Grid of rows"), nullptr, keys("Ctrl+Alt+G")},
        {Command::RegionLayout, QT_TRANSLATE_NOOP("MainWindow", "By r&egion"), nullptr, keys("Ctrl+Alt+R")},
        {Command::AlignRow, QT_TRANSLATE_NOOP("MainWindow", "Align in a &row"), "align-top", keys("Ctrl+Shift+R")},
        {Command::AlignColumn, QT_TRANSLATE_NOOP("MainWindow", "Align in a &column"), "align-left", keys("Ctrl+Shift+L")},
        {Command::SpreadRow, QT_TRANSLATE_NOOP("MainWindow", "Equal gaps in the row"), nullptr, keys("Ctrl+Alt+H")},
        {Command::SpreadColumn, QT_TRANSLATE_NOOP("MainWindow", "Equal gaps in the column"), nullptr, keys("Ctrl+Alt+V")},
        {Command::MirrorLeftRight, QT_TRANSLATE_NOOP("MainWindow", "&Mirror left and right"), nullptr, keys("Ctrl+Alt+M")},
        {Command::MirrorTopBottom, QT_TRANSLATE_NOOP("MainWindow", "Mirror top and &bottom"), nullptr, keys("Ctrl+Alt+N")},
        {Command::Snap, QT_TRANSLATE_NOOP("MainWindow", "Snap to the &grid"), nullptr, keys("Ctrl+G")},
        {Command::SelectTool, QT_TRANSLATE_NOOP("MainWindow", "&Select and move"), "select", keys("V"), true},
        {Command::ConnectTool, QT_TRANSLATE_NOOP("MainWindow", "Draw a &tunnel"), "connect", keys("T"), true},
        {Command::AddHub, QT_TRANSLATE_NOOP("MainWindow", "Add a &hub"), nullptr, keys("Ctrl+Alt+1")},
        {Command::AddVpc, QT_TRANSLATE_NOOP("MainWindow", "Add a &VPC"), nullptr, keys("Ctrl+Alt+2")},
        {Command::AddDataCentre, QT_TRANSLATE_NOOP("MainWindow", "Add a &data centre"), nullptr, keys("Ctrl+Alt+3")},
        {Command::AddBranch, QT_TRANSLATE_NOOP("MainWindow", "Add a &branch"), nullptr, keys("Ctrl+Alt+4")},
        {Command::AddPartner, QT_TRANSLATE_NOOP("MainWindow", "Add a &partner"), nullptr, keys("Ctrl+Alt+5")},
        {Command::AddNote, QT_TRANSLATE_NOOP("MainWindow", "Add a n&ote"), nullptr, keys("Ctrl+Alt+6")},
        {Command::ConnectToHub, QT_TRANSLATE_NOOP("MainWindow", "&Connect to the hub"), nullptr, keys("Ctrl+T")},
        {Command::ToggleHub, QT_TRANSLATE_NOOP("MainWindow", "Make it the hub, or a &spoke"), nullptr, keys("Ctrl+H")},
        {Command::Fix, QT_TRANSLATE_NOOP("MainWindow", "&Fix the finding"), "fix", keys("Ctrl+.")},
        {Command::FixAll, QT_TRANSLATE_NOOP("MainWindow", "Fix &all errors"), nullptr, keys("Ctrl+Shift+F")},
        {Command::SmallestFix, QT_TRANSLATE_NOOP("MainWindow", "S&mallest fix…"), nullptr, keys("Ctrl+Shift+.")},
        {Command::Waive, QT_TRANSLATE_NOOP("MainWindow", "&Waive the finding…"), nullptr, keys("Ctrl+Shift+W")},
        {Command::Profiles, QT_TRANSLATE_NOOP("MainWindow", "&IKE and ESP profiles…"), nullptr, keys("Ctrl+Shift+I")},
        {Command::NextFinding, QT_TRANSLATE_NOOP("MainWindow", "&Next finding"), nullptr, keys("F8")},
        {Command::PreviousFinding, QT_TRANSLATE_NOOP("MainWindow", "Pre&vious finding"), nullptr, keys("Shift+F8")},
        {Command::ExportConfigurations, QT_TRANSLATE_NOOP("MainWindow", "&Configurations…"), "export", keys("Ctrl+E")},
        {Command::CopyTunnels, QT_TRANSLATE_NOOP("MainWindow", "Copy the &tunnels as a table"), nullptr, keys("Ctrl+Shift+C")},
        {Command::Keys, QT_TRANSLATE_NOOP("MainWindow", "&Keys"), nullptr, keys("F1")},
        {Command::About, QT_TRANSLATE_NOOP("MainWindow", "&About Hubwright"), nullptr, keys("Shift+F1")},
    };
    // clang-format on
    return specs;
}

} // namespace hubwright
