// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

#include <map>
#include <set>

/// The arrows of the house: reads every #include and compares it with the table.
class TestLayering : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyIncludeFollowsAnArrow();
    void theModelNamesNoScreenClass();
    void onlyTheStoreNamesYaml();
    void everyTypeHasANameOfItsOwn();
};

namespace {

/// From a room to the rooms that it may include from, beside itself.
const std::map<QString, std::set<QString>> &arrows()
{
    static const std::set<QString> core {
        QStringLiteral("model/base"),     QStringLiteral("model/address"),
        QStringLiteral("model/platform"), QStringLiteral("model/topology"),
        QStringLiteral("model/plan"),     QStringLiteral("model/reach"),
        QStringLiteral("model/check")};
    static const auto upTo = [](std::initializer_list<const char *> rooms) {
        std::set<QString> out;
        for (const char *room : rooms)
            out.insert(QStringLiteral("model/") + QLatin1String(room));
        return out;
    };
    static const std::set<QString> stepRooms = [] {
        std::set<QString> rooms = core;
        rooms.insert(QStringLiteral("model/diff"));
        return rooms;
    }();
    static const std::set<QString> reportRooms = [] {
        std::set<QString> rooms = stepRooms;
        rooms.insert(QStringLiteral("model/steps"));
        rooms.insert(QStringLiteral("model/export"));
        rooms.insert(QStringLiteral("model/resilience"));
        return rooms;
    }();
    static const std::set<QString> explainRooms = [] {
        std::set<QString> rooms = core;
        rooms.insert(QStringLiteral("model/repair"));
        return rooms;
    }();
    static const std::map<QString, std::set<QString>> table {
        {QStringLiteral("model/base"), {}},
        {QStringLiteral("model/address"), upTo({"base"})},
        {QStringLiteral("model/platform"), upTo({"base"})},
        {QStringLiteral("model/topology"), upTo({"base", "address", "platform"})},
        {QStringLiteral("model/plan"), upTo({"base", "address", "platform", "topology"})},
        {QStringLiteral("model/reach"), upTo({"base", "address", "platform", "topology", "plan"})},
        {QStringLiteral("model/check"),
         upTo({"base", "address", "platform", "topology", "plan", "reach"})},
        {QStringLiteral("model/repair"), core},
        {QStringLiteral("model/explain"), explainRooms},
        {QStringLiteral("model/resilience"), core},
        {QStringLiteral("model/store"), core},
        {QStringLiteral("model/import"), core},
        {QStringLiteral("model/export"), core},
        {QStringLiteral("model/diff"), core},
        {QStringLiteral("model/steps"), stepRooms},
        {QStringLiteral("model/merge"), stepRooms},
        {QStringLiteral("model/report"), reportRooms},
    };
    return table;
}

QString roomOf(const QString &path)
{
    const QStringList parts = path.split(QLatin1Char('/'));
    return parts[0] == QLatin1String("model") && parts.size() > 1
               ? parts[0] + QLatin1Char('/') + parts[1]
               : parts[0];
}

struct Include {
    QString file;
    QString included;
};

std::vector<Include> includesBelow(const QString &folder)
{
    const QString root = QStringLiteral(HUBWRIGHT_SOURCE_DIR "/");
    static const QRegularExpression line(QStringLiteral("^#include [\"<]([^\">]+)[\">]"),
                                         QRegularExpression::MultilineOption);
    std::vector<Include> out;
    QDirIterator files(root + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        auto match = line.globalMatch(text);
        while (match.hasNext())
            out.push_back({file.fileName().mid(root.size()), match.next().captured(1)});
    }
    return out;
}

} // namespace

void TestLayering::everyIncludeFollowsAnArrow()
{
    QStringList wrong;
    int checked = 0;
    for (const QString &top :
         {QStringLiteral("model"), QStringLiteral("ui"), QStringLiteral("app")}) {
        for (const Include &include : includesBelow(top)) {
            const QString from = roomOf(include.file);
            const QString to = roomOf(include.included);
            const bool isOurs = to.startsWith(QLatin1String("model/")) ||
                                to == QLatin1String("ui") || to == QLatin1String("app");
            if (!isOurs || from == to)
                continue;
            ++checked;
            const auto row = arrows().find(from);
            const bool isAllowed = row != arrows().end()         ? row->second.count(to) > 0
                                   : from == QLatin1String("ui") ? to != QLatin1String("app")
                                                                 : true;
            if (!isAllowed)
                wrong << include.file + QStringLiteral(" includes ") + include.included;
        }
    }
    QCOMPARE(wrong, QStringList());
    QVERIFY(checked > 50);
}

void TestLayering::theModelNamesNoScreenClass()
{
    static const QRegularExpression screen(
        QStringLiteral("^(Q(Widget|Gui|Painter|Color|Font|Pixmap|Image|Graphics|Chart|Print|Svg|"
                       "Action|Clipboard|Icon|UndoStack))"));
    QStringList wrong;
    for (const Include &include : includesBelow(QStringLiteral("model"))) {
        if (screen.match(include.included).hasMatch())
            wrong << include.file + QStringLiteral(" includes ") + include.included;
    }
    QCOMPARE(wrong, QStringList());
}

void TestLayering::onlyTheStoreNamesYaml()
{
    QStringList wrong;
    bool storeDoes = false;
    for (const QString &top :
         {QStringLiteral("model"), QStringLiteral("ui"), QStringLiteral("app")}) {
        for (const Include &include : includesBelow(top)) {
            if (!include.included.startsWith(QLatin1String("yaml-cpp")))
                continue;
            if (include.file.startsWith(QLatin1String("model/store/")))
                storeDoes = true;
            else
                wrong << include.file;
        }
    }
    QCOMPARE(wrong, QStringList());
    QVERIFY(storeDoes);
}

/// Two types of one name in one namespace break the one-definition rule without a word
/// of the linker: one type's destructor is then run on the other's members.
void TestLayering::everyTypeHasANameOfItsOwn()
{
    static const QRegularExpression type(
        QStringLiteral("^(?:struct|class|enum class) (?:\\[\\[\\w+\\]\\] )?(\\w+)(?: final)?(?: "
                       ":[^;]*)?\\s*\\{"),
        QRegularExpression::MultilineOption);
    QMap<QString, QString> owners;
    QStringList twice;
    const QString root = QStringLiteral(HUBWRIGHT_SOURCE_DIR "/");
    for (const char *top : {"model", "ui", "app"}) {
        QDirIterator files(root + QLatin1String(top), {QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto match = type.globalMatch(QString::fromUtf8(file.readAll()));
            while (match.hasNext()) {
                const QString name = match.next().captured(1);
                if (owners.contains(name))
                    twice << QStringLiteral("%1: %2 and %3")
                                 .arg(name, owners.value(name), file.fileName().mid(root.size()));
                owners.insert(name, file.fileName().mid(root.size()));
            }
        }
    }
    QCOMPARE(twice, QStringList());
    QVERIFY(owners.size() > 100);
}

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"
