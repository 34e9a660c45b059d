// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

/// The texts in translations/: complete, in step with the sources, and spoken by the
/// program in the language that the environment asks for.
class TestLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated();
    void englishHasItsPlurals();
    void translationsKeepWhatTheSourceHolds();
    void filesAreInStepWithTheSources();
    void contextsAreNamed();
    void programSpeaksTheLanguageAskedFor_data();
    void programSpeaksTheLanguageAskedFor();
};

namespace {

const QString Root = QStringLiteral(HUBWRIGHT_SOURCE_DIR);

/// One text of a .ts file.
struct Message {
    QString context;
    QString source;
    QString comment;
    QStringList forms; ///< One, or one for each plural form.
    bool isPlural = false;
    bool isFinished = true;

    QString key() const { return context + QLatin1Char('|') + source + QLatin1Char('|') + comment; }
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.isPlural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!message.isPlural) {
                message.forms << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                message.forms << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

/// All texts of the file; none if it cannot be read.
std::vector<Message> readMessages(const QString &path)
{
    std::vector<Message> out;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return out;
    QXmlStreamReader xml(&file);
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("name"))
                context = xml.readElementText();
            else
                out.push_back(readMessage(xml, context));
        }
    }
    return xml.hasError() ? std::vector<Message>() : out;
}

std::vector<Message> committed(const QString &language)
{
    return readMessages(Root + QStringLiteral("/translations/hubwright_%1.ts").arg(language));
}

QStringList keysOf(const std::vector<Message> &messages)
{
    QStringList out;
    for (const Message &message : messages)
        out << message.key();
    out.sort();
    return out;
}

/// What a translator must not lose: places for arguments, accelerators, line ends.
QStringList essentials(const QString &text)
{
    static const QRegularExpression mark(QStringLiteral("%L?[0-9]+|%n|&|\\n"));
    QStringList out;
    for (auto found = mark.globalMatch(text); found.hasNext();)
        out << found.next().captured();
    out.sort();
    return out;
}

struct Spoken {
    QString out;
    QString err;
};

/// Runs the program on the reference star with its error, in that environment.
Spoken check(const QStringList &environment)
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"})
        variables.remove(QLatin1String(name));
    for (const QString &one : environment)
        variables.insert(one.section(QLatin1Char('='), 0, 0), one.section(QLatin1Char('='), 1));
    process.setProcessEnvironment(variables);
    process.setWorkingDirectory(Root + QStringLiteral("/resources/examples"));
    process.start(qEnvironmentVariable("HUBWRIGHT_PROGRAM"),
                  {QStringLiteral("check"), QStringLiteral("star-with-error.hubwright.yaml")});
    process.waitForFinished(60'000);
    return {QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

void TestLanguage::everyTextIsTranslated()
{
    const std::vector<Message> messages = committed(QStringLiteral("zh_CN"));
    QVERIFY(messages.size() > 500);
    for (const Message &message : messages) {
        QVERIFY2(message.isFinished, qPrintable(message.key()));
        QCOMPARE(message.forms.size(), 1);
        QVERIFY2(!message.forms.front().isEmpty(), qPrintable(message.key()));
    }
}

void TestLanguage::englishHasItsPlurals()
{
    const std::vector<Message> messages = committed(QStringLiteral("en"));
    QVERIFY(messages.size() > 500);
    for (const Message &message : messages) {
        QVERIFY2(message.isFinished, qPrintable(message.key()));
        if (!message.isPlural)
            continue;
        QCOMPARE(message.forms.size(), 2);
        for (const QString &form : message.forms) {
            QVERIFY2(!form.isEmpty(), qPrintable(message.key()));
            QVERIFY2(!form.contains(QLatin1String("(s)")), qPrintable(message.key()));
        }
    }
}

void TestLanguage::translationsKeepWhatTheSourceHolds()
{
    for (const char *language : {"zh_CN", "en"}) {
        const std::vector<Message> messages = committed(QLatin1String(language));
        for (const Message &message : messages) {
            for (const QString &form : message.forms) {
                if (!form.isEmpty())
                    QVERIFY2(essentials(form) == essentials(message.source), qPrintable(form));
            }
        }
    }
}

void TestLanguage::filesAreInStepWithTheSources()
{
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(QStringLiteral("hubwright_zh_CN.ts"));
    QProcess lupdate;
    lupdate.setWorkingDirectory(Root);
    lupdate.start(QStringLiteral(HUBWRIGHT_LUPDATE),
                  {QStringLiteral("-silent"), QStringLiteral("-I"), QStringLiteral("."),
                   QStringLiteral("model"), QStringLiteral("ui"), QStringLiteral("app"),
                   QStringLiteral("-ts"), fresh});
    QVERIFY(lupdate.waitForFinished(120'000));
    QCOMPARE(lupdate.exitCode(), 0);
    // "lacks Q_OBJECT" and the like: a text that would not be found at run time.
    QCOMPARE(QString::fromUtf8(lupdate.readAllStandardError()), QString());
    const QStringList wanted = keysOf(readMessages(fresh));
    QVERIFY(wanted.size() > 500);
    for (const char *language : {"zh_CN", "en"}) {
        const QStringList known = keysOf(committed(QLatin1String(language)));
        const QSet<QString> all(known.begin(), known.end());
        QCOMPARE(all.size(), known.size());
        for (const QString &key : wanted)
            QVERIFY2(all.contains(key), qPrintable(QStringLiteral("not in the file: ") + key));
        QCOMPARE(known, wanted); // nothing that is gone from the sources
    }
}

void TestLanguage::contextsAreNamed()
{
    const std::vector<Message> messages = committed(QStringLiteral("zh_CN"));
    for (const Message &message : messages) {
        // Where a free function called tr() is the helper, lupdate knows no better.
        QVERIFY2(!message.context.isEmpty() && message.context != QLatin1String("hubwright"),
                 qPrintable(message.source));
    }
}

void TestLanguage::programSpeaksTheLanguageAskedFor_data()
{
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<bool>("isChinese");
    const auto row = [](const char *name, const char *environment, bool isChinese) {
        QTest::newRow(name)
            << QString::fromLatin1(environment).split(QLatin1Char(' '), Qt::SkipEmptyParts)
            << isChinese;
    };
    row("nothing is said", "", false);
    row("the C locale", "LC_ALL=C", false);
    row("the C locale, whatever LANGUAGE says", "LC_ALL=C LANGUAGE=zh_CN", false);
    row("the UTF-8 one of it", "LC_ALL=C.UTF-8", false);
    row("English", "LANG=en_GB.UTF-8", false);
    row("a language that the program does not speak", "LANG=de_DE.UTF-8", false);
    row("Chinese, installed or not", "LANG=zh_CN.UTF-8", true);
    row("Chinese messages in another locale", "LANG=de_DE.UTF-8 LC_MESSAGES=zh_CN.UTF-8", true);
    row("LC_ALL goes before the others", "LC_ALL=C.UTF-8 LANG=zh_CN.UTF-8", false);
    row("LANGUAGE goes before the locale", "LC_ALL=C.UTF-8 LANGUAGE=zh_CN", true);
    row("the first of LANGUAGE that is known", "LANG=zh_CN.UTF-8 LANGUAGE=fr:en:zh_CN", false);
}

void TestLanguage::programSpeaksTheLanguageAskedFor()
{
    QFETCH(QStringList, environment);
    QFETCH(bool, isChinese);
    const Spoken spoken = check(environment);
    const QString message =
        isChinese ? QStringLiteral("错误: gd2-pek3 的目标网络 172.26.0.0/24 是 vpc-gd2 "
                                   "自己的网段；缺少 172.16.0.0/24 (vpc-sh1) [target-is-local]")
                  : QStringLiteral("error: gd2-pek3 targets 172.26.0.0/24, which is vpc-gd2's own "
                                   "network; 172.16.0.0/24 (vpc-sh1) is missing [target-is-local]");
    QVERIFY2(spoken.out.contains(message), qPrintable(spoken.out));
    const QString summary = isChinese ? QStringLiteral("\n1 个错误，0 个警告；")
                                      : QStringLiteral("\n1 error, 0 warnings; ");
    QVERIFY2(spoken.out.contains(summary), qPrintable(spoken.out));
    QCOMPARE(spoken.err, QString());
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
