// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/arrange.h"

#include "ui/diagram/look.h"
#include "ui/diagram/star_layout.h"

#include <algorithm>
#include <cmath>

namespace hubwright {

namespace {

/// Equal gaps between the cards along one axis: `at` is a place's coordinate there,
/// `extent` the card's size.
void spread(const Topology &topology, std::vector<Placement> &places, int Placement::*at,
            bool isRow)
{
    std::vector<Placement *> order;
    for (Placement &place : places)
        order.push_back(&place);
    std::ranges::stable_sort(order, {}, [at](const Placement *place) { return place->*at; });
    std::vector<qreal> sizes;
    qreal taken = 0;
    for (const Placement *place : order) {
        const QSizeF size = cardSize(*topology.site(place->site));
        sizes.push_back(isRow ? size.width() : size.height());
        taken += sizes.back();
    }
    const qreal first = order.front()->*at - sizes.front() / 2;
    const qreal last = order.back()->*at + sizes.back() / 2;
    const qreal gap = (last - first - taken) / qreal(order.size() - 1);
    qreal edge = first;
    for (size_t i = 0; i < order.size(); ++i) {
        // The outermost keep their places to the pixel.
        if (i > 0 && i + 1 < order.size())
            order[i]->*at = int(std::lround(edge + sizes[i] / 2));
        edge += sizes[i] + gap;
    }
}

void mirror(std::vector<Placement> &places, int Placement::*at)
{
    const auto [least, most] =
        std::ranges::minmax(places, {}, [at](const Placement &place) { return place.*at; });
    const int sum = least.*at + most.*at;
    for (Placement &place : places)
        place.*at = sum - place.*at;
}

} // namespace

bool isMirror(Arrangement arrangement)
{
    return arrangement == Arrangement::MirrorLeftRight ||
           arrangement == Arrangement::MirrorTopBottom;
}

size_t leastFor(Arrangement arrangement)
{
    switch (arrangement) {
    case Arrangement::Grid:
        return 1;
    case Arrangement::SpreadRow:
    case Arrangement::SpreadColumn:
        return 3;
    default:
        return 2;
    }
}

std::vector<Placement> arranged(const Topology &topology, const std::vector<Id<Site>> &picked,
                                Arrangement arrangement)
{
    std::vector<Placement> places;
    for (const Id<Site> &id : picked) {
        const auto place = topology.placements.find(id);
        if (place != topology.placements.end() && topology.site(id))
            places.push_back(place->second);
    }
    if (places.size() < leastFor(arrangement))
        return {};
    const Placement first = places.front();
    switch (arrangement) {
    case Arrangement::Row:
        for (Placement &place : places)
            place.y = first.y;
        break;
    case Arrangement::Column:
        for (Placement &place : places)
            place.x = first.x;
        break;
    case Arrangement::SpreadRow:
        spread(topology, places, &Placement::x, true);
        break;
    case Arrangement::SpreadColumn:
        spread(topology, places, &Placement::y, false);
        break;
    case Arrangement::MirrorLeftRight:
        mirror(places, &Placement::x);
        break;
    case Arrangement::MirrorTopBottom:
        mirror(places, &Placement::y);
        break;
    case Arrangement::Grid:
        for (Placement &place : places) {
            place.x = snapped(place.x);
            place.y = snapped(place.y);
        }
        break;
    }
    return places;
}

} // namespace hubwright
