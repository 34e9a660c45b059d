// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/labels.h"

#include "model/import/words.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>

namespace hubwright {

namespace {

struct Synonyms {
    FactField field;
    const char16_t *words; ///< Lower case, without blanks, separated by '|'.
};

// clang-format off
constexpr std::array Table {
    Synonyms {FactField::Ignored, u"no|no.|#|id|序号|编号|number|index"},
    Synonyms {FactField::SiteName,
              u"vpc|vpc名称|vpc名|名称|名字|站点|站点名称|站点名|vpcname|site|sitename|name|vpc网络|"
              u"vpc网络名称|vpcid|所在vpc|所属vpc|所属站点|所在站点|本端vpc|本端站点|本地站点|localsite|"
              u"localvpc|sitea|vpca|a端|a端站点|站点a|源站点|源vpc|from|node|节点|节点名称|nodename|"
              u"机房|机房名称|datacenter|datacentre|数据中心|网络名称|endpoint|branch|branchname|本端设备"},
    Synonyms {FactField::Hub,
              u"hub|hubsite|hubvpc|thehub|中心|中心节点|中心站点|hub节点|星型中心|星形中心|"
              u"星型拓扑中心节点|星形拓扑中心节点|centralsite|centre|center"},
    Synonyms {FactField::Spoke, u"spoke|spokesite|spokevpc|分支节点|分支站点|分支|叶子节点|leaf"},
    Synonyms {FactField::PublicIp,
              u"公网ip|公网地址|公网ip地址|网关|网关地址|网关ip|外网ip|外网地址|外网ip地址|publicip|"
              u"publicaddress|publicipaddress|gateway|gatewayaddress|gatewayip|peerip|wan|wanip|"
              u"wanaddress|eip|弹性ip|弹性公网ip|出口ip|出口地址|externalip|externaladdress|outsideip|"
              u"vpngateway|vpn网关|本端网关|本端公网ip|localgateway|publicipv4|publicipv6|endpointip"},
    Synonyms {FactField::Networks,
              u"私有网络|私网|私网网段|子网|网段|内网|内网网段|私有网段|私有子网|subnet|privatenetwork|"
              u"cidr|lan|network|privatesubnet|prefix|ip段|ip网段|地址段|私有网络地址|lansubnet|"
              u"internalnetwork|addressrange|子网网段|私有网络网段|网络地址|网络"},
    Synonyms {FactField::Block,
              u"地址块|vpc网段|vpc地址块|vpc地址范围|block|addressblock|vpccidr|vpcblock|supernet"},
    Synonyms {FactField::Region,
              u"区域|可用区|地域|地区|位置|城市|region|zone|location|availabilityzone|az|city|所在区域|"
              u"所属区域|所在地域|所在地区|place"},
    Synonyms {FactField::Role, u"角色|role|siterole|站点角色|节点角色|拓扑角色|节点类型"},
    Synonyms {FactField::Kind, u"类型|type|kind|站点类型|sitetype"},
    Synonyms {FactField::Platform,
              u"平台|设备|platform|vendor|厂商|设备类型|设备型号|devicetype|device|云平台|gatewaytype|"
              u"网关类型|software|model|型号|provider"},
    Synonyms {FactField::Identity,
              u"设备id|本端id|本端设备id|identity|localid|ikeidentity|ikeid|identifier|本端标识|标识"},
    Synonyms {FactField::Remark,
              u"备注|说明|描述|note|remark|description|comment|注意|提示|用途|purpose"},
    Synonyms {FactField::Address, u"ip|ip地址|地址|address|ipaddress|addr"},
    Synonyms {FactField::Host,
              u"主机名|主机名称|云服务器名称|servername|hostname|vmname|privateip|内网ip|私网ip|私有ip|"
              u"privateaddress|内网地址|私网地址|私有地址|internalip|主机ip|hostip|serverip|hostaddress"},
    Synonyms {FactField::TunnelName,
              u"隧道名称|隧道名|隧道|tunnelname|tunnel|连接名称|connectionname|connection|vpn连接|"
              u"ipsec隧道|ipsectunnel|规则名称|连接"},
    Synonyms {FactField::LocalSide, u"本地|本端|本侧|local|left|near"},
    Synonyms {FactField::RemoteSide, u"对端|远端|目标|对侧|remote|right|far|target|peer|destination|目的"},
    Synonyms {FactField::Peer,
              u"对端站点|对端vpc|对端节点|远端站点|远端vpc|peersite|peervpc|remotesite|remotevpc|siteb|"
              u"vpcb|b端|b端站点|站点b|目的站点|目的vpc|目标站点|目标vpc|to|对端名称|peername|远端路由器|"
              u"对端路由器|remoterouter|peernode|对端设备|peerdevice|remotepeer|对端机房"},
    Synonyms {FactField::PeerGateway,
              u"对端网关|对端ip|对端地址|对端公网ip|远端网关|远端ip|远端地址|远端公网ip|peergateway|"
              u"remotegateway|peeraddress|remoteip|remoteaddress|remotepublicip|peerpublicip|"
              u"remotegatewayip|peergatewayip|对端网关地址|对端公网地址|对端网关ip"},
    Synonyms {FactField::Secret,
              u"密钥|预共享密钥|psk|presharedkey|secret|password|密码|口令|共享密钥|sharedkey|"
              u"sharedsecret"},
    Synonyms {FactField::IkeVersion, u"ike版本|ikeversion|ike|ike协议版本|协议版本"},
    Synonyms {FactField::Intent,
              u"互通需求|互通关系|访问关系|访问需求|流量|intent|traffic|wantedtraffic|流量需求|互通|"
              u"connectivity|连通需求|reachability|requirement|allowedtraffic"},
};

QStringList words(const char16_t *list)
{
    return QStringView(list).toString().split(QLatin1Char('|'));
}

const QStringList RemoteWords = words(u"对端|远端|目标|目的|对侧|remote|peer|target|destination|dest|right|far");
const QStringList LocalWords = words(u"本地|本端|本侧|local|left|source|near");
const QStringList NetworkWords = words(u"网络|网段|子网|私网|内网|network|subnet|cidr|prefix|selector|lan|net|地址段|prefixes|感兴趣流|ts");
const QStringList PublicWords = words(u"公网|外网|网关|出口|public|external|wan|eip|gateway|outside|internet|弹性");
const QStringList AddressWords = words(u"ip|地址|address|addr");
const QStringList SecretWords = words(u"密钥|psk|preshared|secret|password|口令|密码");
const QStringList HostWords = words(u"云服务器|服务器|主机|虚拟机|虚机|实例|server|host|vm|instance|machine|workstation|终端");
const QStringList SiteWords = words(u"vpc|site|站点|节点|机房");
const QStringList TunnelWords = words(u"隧道|tunnel");
const QStringList NameWords = words(u"名称|名字|name|名");
// clang-format on

bool isAscii(QChar c) { return c.unicode() < 0x80; }

/// Lower case, half width, without what stands in brackets.
QString plainLabel(const QString &label)
{
    QString out;
    int depth = 0;
    for (const QChar c : folded(label)) {
        if (c == QLatin1Char('(') || c == QLatin1Char('['))
            ++depth;
        else if ((c == QLatin1Char(')') || c == QLatin1Char(']')) && depth > 0)
            --depth;
        else if (depth == 0)
            out += c.toLower();
    }
    return out.trimmed();
}

/// "Public IPs" and "the public IP" are "publicip".
QString key(const QString &plain)
{
    QString out;
    for (const QChar c : plain) {
        if (c.isLetterOrNumber() || c == QLatin1Char('#'))
            out += c;
    }
    return out;
}

QString singular(const QString &word)
{
    return word.size() > 3 && word.endsWith(QLatin1Char('s')) && !word.endsWith(QLatin1String("ss"))
               ? word.chopped(1)
               : word;
}

QStringList asciiWords(const QString &plain)
{
    QStringList words;
    QString word;
    for (const QChar c : plain) {
        if (isAscii(c) && c.isLetterOrNumber()) {
            word += c;
            continue;
        }
        if (!word.isEmpty())
            words << singular(word);
        word.clear();
    }
    if (!word.isEmpty())
        words << singular(word);
    return words;
}

/// A label taken apart: whole ASCII words, and the text for Chinese ones.
class Parts {
public:
    explicit Parts(const QString &plain) : m_text(plain), m_words(asciiWords(plain)) {}

    bool hasAny(const QStringList &options) const
    {
        return std::any_of(options.begin(), options.end(), [&](const QString &option) {
            return isAscii(option.front()) ? m_words.contains(option) : m_text.contains(option);
        });
    }

private:
    QString m_text;
    QStringList m_words;
};

const QHash<QString, FactField> &exactFields()
{
    static const QHash<QString, FactField> fields = [] {
        QHash<QString, FactField> out;
        for (const Synonyms &row : Table) {
            const QStringList words = QStringView(row.words).toString().split(QLatin1Char('|'));
            for (const QString &word : words)
                out.insert(word, row.field);
        }
        return out;
    }();
    return fields;
}

/// The meaning of a label that is in no table, by the words that it is made of.
FactField fieldByWords(const Parts &parts)
{
    const bool isRemote = parts.hasAny(RemoteWords);
    const bool isLocal = parts.hasAny(LocalWords);
    if (parts.hasAny(SecretWords))
        return FactField::Secret;
    if (parts.hasAny(NetworkWords) && isRemote)
        return FactField::TargetNetworks;
    if (parts.hasAny(NetworkWords) && isLocal)
        return FactField::LocalNetworks;
    if (isRemote && (parts.hasAny(PublicWords) || parts.hasAny(AddressWords)))
        return FactField::PeerGateway;
    if (isRemote && (parts.hasAny(SiteWords) || parts.hasAny(NameWords)))
        return FactField::Peer;
    if (parts.hasAny(PublicWords))
        return FactField::PublicIp;
    if (parts.hasAny(HostWords))
        return FactField::Host;
    if (parts.hasAny(TunnelWords) && parts.hasAny(NameWords))
        return FactField::TunnelName;
    if (parts.hasAny(SiteWords) && parts.hasAny(NameWords))
        return FactField::SiteName;
    if (parts.hasAny(NetworkWords))
        return FactField::Networks;
    return FactField::Unknown;
}

} // namespace

bool isTunnelField(FactField field)
{
    switch (field) {
    case FactField::TunnelName:
    case FactField::LocalNetworks:
    case FactField::TargetNetworks:
    case FactField::LocalSide:
    case FactField::RemoteSide:
    case FactField::Peer:
    case FactField::PeerGateway:
    case FactField::Secret:
    case FactField::IkeVersion:
        return true;
    default:
        return false;
    }
}

FactField fieldOf(const QString &label)
{
    constexpr qsizetype LongestLabel = 60;
    if (label.size() > LongestLabel)
        return FactField::Unknown;
    const QString plain = plainLabel(label);
    QString word = key(plain);
    if (word.startsWith(QLatin1String("the")) && word.size() > 6)
        word.remove(0, 3);
    const auto &fields = exactFields();
    // "Site A" heads a column, "site-a" is somebody's name.
    const bool isName = (plain.contains(QLatin1Char('-')) || plain.contains(QLatin1Char('_'))) &&
                        (word.endsWith(QLatin1Char('a')) || word.endsWith(QLatin1Char('b'))) &&
                        word.size() <= 5;
    for (const QString &form : {word, singular(word)}) {
        if (isName)
            break;
        const auto found = fields.constFind(form);
        if (found != fields.constEnd())
            return *found;
    }
    // "VPC 网络信息" is a head over facts of every kind, not a fact.
    for (const char16_t *ending :
         {u"信息", u"情况", u"配置", u"info", u"information", u"details"}) {
        if (word.endsWith(QStringView(ending)))
            return FactField::Unknown;
    }
    return fieldByWords(Parts(plain));
}

QString lastWord(const QString &label)
{
    const QString name = foldedName(label);
    qsizetype end = name.size();
    while (end > 0 && !name.at(end - 1).isLetterOrNumber())
        --end;
    if (end == 0)
        return name;
    qsizetype start = end;
    const bool isPlain = isAscii(name.at(end - 1));
    // A word ends at a blank, or where Chinese and Latin script meet.
    while (start > 0) {
        const QChar c = name.at(start - 1);
        if (c.isSpace() || isAscii(c) != isPlain || (isPlain ? !isNameCharacter(c) : false))
            break;
        --start;
    }
    return name.sliced(start, end - start);
}

} // namespace hubwright
