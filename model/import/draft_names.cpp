// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/draft_names.h"

#include "model/import/messages.h"
#include "model/import/site_name.h"

#include <algorithm>

namespace hubwright {

void merge(Drafts &drafts, int from, int to)
{
    const Site early = drafts.sites[size_t(from)].site;
    const Place place = drafts.sites[size_t(from)].place;
    drafts.sites[size_t(from)].site = {};
    Site &site = drafts.sites[size_t(to)].site;
    if (site.region.isEmpty())
        site.region = early.region;
    if (site.gateway.form == Gateway::Form::Unset)
        site.gateway = early.gateway;
    for (const Network &network : early.subnets)
        addSiteFact(drafts, to, FactField::Networks, {FactField::Networks, {}, network.text()},
                    place);
    for (const Host &host : early.hosts) {
        if (std::find(site.hosts.begin(), site.hosts.end(), host) == site.hosts.end())
            site.hosts.push_back(host);
    }
}

void nameTheRest(Drafts &drafts)
{
    for (size_t i = 0; i < drafts.sites.size(); ++i) {
        if (drafts.sites[i].isNamed() || drafts.sites[i].site == Site {})
            continue;
        bool isMerged = false;
        for (const QString &heading : drafts.sites[i].headings) {
            const SiteName name = siteNameInHeading(heading);
            if (name.name.isEmpty())
                continue;
            int site = drafts.indexOf(name.name);
            isMerged = site >= 0;
            if (isMerged)
                merge(drafts, int(i), site);
            else
                drafts.nameSite(site = int(i), name.name);
            addNameDetails(drafts, site, name.description, name.role, name.facts,
                           drafts.sites[i].place);
            break;
        }
        if (!drafts.sites[i].isNamed() && !isMerged)
            drafts.note(Import::tr("these facts belong to no site: nothing here says its name"),
                        drafts.sites[i].place);
    }
}

NameIndex indexOf(const Drafts &drafts)
{
    NameIndex index;
    for (size_t i = 0; i < drafts.sites.size(); ++i) {
        const SiteDraft &draft = drafts.sites[i];
        if (!draft.isNamed())
            continue;
        index.add(int(i), draft.site.name());
        if (!draft.site.region.isEmpty())
            index.addOther(int(i), draft.site.region);
        if (!draft.description.isEmpty())
            index.addOther(int(i), draft.description);
        for (const Host &host : draft.site.hosts)
            index.addHost(int(i), host.name);
    }
    index.finish();
    return index;
}

} // namespace hubwright
