// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/name_check.h"

#include "model/base/text.h"
#include "model/store/topology_writer.h"
#include "model/store/words.h"
#include "model/topology/edits.h"

namespace hubwright {

QString siteNameError(const Topology &topology, const Id<Site> &site, const QString &name)
{
    if (name.trimmed().isEmpty())
        return Store::tr("A site needs a name.");
    if (name == site.key || !topology.site(site))
        return {};
    if (topology.site({name}))
        return Store::tr("Another site is called %1 already.").arg(oneLine(name));
    // Only intents have a grammar in which a name could be another word.
    if (!topology.intents || topology.intents->empty())
        return {};
    Topology renamed = topology;
    apply(renameSite(topology, site, name), renamed);
    const auto text = splice({}, renamed);
    return text ? QString() : text.error().message;
}

QString endNameError(const QString &name)
{
    return name.trimmed().isEmpty() ? Store::tr("A tunnel end needs a name.") : QString();
}

} // namespace hubwright
