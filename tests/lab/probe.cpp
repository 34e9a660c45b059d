// SPDX-License-Identifier: GPL-3.0-or-later

// probe FILE: pings between the hosts of a lab, both ways, and prints what arrived
// where.  Started on the WAN, where packets that leave in clear come by.  One process holds a raw
// socket in every site's network namespace, so that hundreds of pairs take no longer than one. FILE
// has one fact a line:
//
//     lan NAMESPACE                 the hosts of one site; counted from 0
//     host LAN ADDRESS              counted from 0
//     pair FROM TO [expected]       hosts; an echo request is sent from the one to the other
//
// What it prints, each once:
//
//     request FROM TO lan N ttl T   an echo request reached a host of that site
//     reply FROM TO ttl T           its reply came back to FROM
//     clear FROM TO request|reply INTERFACE
//                                   it passed the WAN router unencrypted, from there
//
// It tries until every expected pair has answered, three rounds at least and forty at
// most, and gives what nobody expects the time that the slowest round took.

#include <arpa/inet.h>
#include <fcntl.h>
#include <net/ethernet.h>
#include <net/if.h>
#include <netinet/icmp6.h>
#include <netinet/ip.h>
#include <netinet/ip6.h>
#include <netinet/ip_icmp.h>
#include <netpacket/packet.h>
#include <poll.h>
#include <sched.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

constexpr int LeastRounds = 3;
constexpr int MostRounds = 40;
constexpr std::chrono::milliseconds Round {150};
constexpr std::array<char, 8> Magic {'h', 'u', 'b', 'w', 'l', 'a', 'b', '1'};

/// What every packet carries, so that it is known wherever it is seen.
struct Payload {
    std::array<char, 8> magic = Magic;
    uint32_t from = 0; ///< Hosts, in network byte order.
    uint32_t to = 0;
};

struct Lan {
    int socket4 = -1;
    int socket6 = -1;
};

struct Host {
    size_t lan = 0;
    bool isV6 = false;
    in_addr v4 {};
    in6_addr v6 {};
};

struct Pair {
    uint32_t from = 0;
    uint32_t to = 0;
    bool isExpected = false;
    bool hasAnswered = false;
};

struct World {
    int wan = -1;
    std::map<int, std::string> wanNames; ///< Of its interfaces, by index.
    std::vector<Lan> lans;
    std::vector<Host> hosts;
    std::vector<Pair> pairs;
    std::set<std::string> told;
};

[[noreturn]] void fail(const char *what)
{
    std::perror(what);
    std::exit(4);
}

void enter(const std::string &name)
{
    const int file = open(("/run/netns/" + name).c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0 || setns(file, CLONE_NEWNET) != 0)
        fail(name.c_str());
    close(file);
}

void allow(int socket, int level, int option, const char *what)
{
    const int yes = 1;
    if (setsockopt(socket, level, option, &yes, sizeof yes) != 0)
        fail(what);
}

void roomy(int socket)
{
    const int bytes = 8 * 1024 * 1024;
    setsockopt(socket, SOL_SOCKET, SO_RCVBUFFORCE, &bytes, sizeof bytes);
    setsockopt(socket, SOL_SOCKET, SO_SNDBUFFORCE, &bytes, sizeof bytes);
}

Lan openLan(const std::string &name)
{
    enter(name);
    Lan lan;
    lan.socket4 = socket(AF_INET, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, IPPROTO_ICMP);
    lan.socket6 = socket(AF_INET6, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, IPPROTO_ICMPV6);
    if (lan.socket4 < 0)
        fail("raw socket");
    roomy(lan.socket4);
    if (lan.socket6 >= 0) {
        allow(lan.socket6, IPPROTO_IPV6, IPV6_RECVHOPLIMIT, "hop limits");
        roomy(lan.socket6);
    }
    return lan;
}

/// The WAN's namespace must be the one that the probe was started in.
void openWan(World &world)
{
    world.wan = socket(AF_PACKET, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, htons(ETH_P_ALL));
    if (world.wan < 0)
        fail("packet socket");
    roomy(world.wan);
    struct if_nameindex *names = if_nameindex();
    for (struct if_nameindex *name = names; name && name->if_index != 0; ++name)
        world.wanNames[static_cast<int>(name->if_index)] = name->if_name;
    if_freenameindex(names);
}

World read(const char *path)
{
    World world;
    openWan(world);
    std::ifstream in(path);
    std::string line;
    while (std::getline(in, line)) {
        std::istringstream words(line);
        std::string verb;
        std::string name;
        words >> verb;
        if (verb == "lan") {
            words >> name;
            world.lans.push_back(openLan(name));
        } else if (verb == "host") {
            Host host;
            words >> host.lan >> name;
            host.isV6 = name.find(':') != std::string::npos;
            const int isRead = host.isV6 ? inet_pton(AF_INET6, name.c_str(), &host.v6)
                                         : inet_pton(AF_INET, name.c_str(), &host.v4);
            if (isRead != 1 || host.lan >= world.lans.size())
                fail(line.c_str());
            world.hosts.push_back(host);
        } else if (verb == "pair") {
            Pair pair;
            words >> pair.from >> pair.to >> name;
            pair.isExpected = name == "expected";
            if (pair.from >= world.hosts.size() || pair.to >= world.hosts.size())
                fail(line.c_str());
            world.pairs.push_back(pair);
        }
    }
    return world;
}

uint16_t checksum(const void *bytes, size_t size)
{
    uint32_t sum = 0;
    for (size_t i = 0; i + 1 < size; i += 2) {
        uint16_t word = 0;
        std::memcpy(&word, static_cast<const char *>(bytes) + i, 2);
        sum += word;
    }
    sum = (sum >> 16) + (sum & 0xFFFF);
    return static_cast<uint16_t>(~(sum + (sum >> 16)));
}

/// The address that packets are sent from, as ancillary data: a site's hosts share
/// one socket.
template <typename Info>
void setSource(msghdr &message, char *control, int level, int type, const Info &info)
{
    message.msg_control = control;
    message.msg_controllen = CMSG_SPACE(sizeof info);
    cmsghdr *header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = level;
    header->cmsg_type = type;
    header->cmsg_len = CMSG_LEN(sizeof info);
    std::memcpy(CMSG_DATA(header), &info, sizeof info);
}

void send(const World &world, const Pair &pair)
{
    const Host &from = world.hosts[pair.from];
    const Host &to = world.hosts[pair.to];
    struct Echo {
        icmphdr header {};
        Payload payload;
    } echo;
    echo.header.type = from.isV6 ? uint8_t(ICMP6_ECHO_REQUEST) : uint8_t(ICMP_ECHO);
    echo.header.un.echo.id = htons(static_cast<uint16_t>(pair.from));
    echo.header.un.echo.sequence = htons(static_cast<uint16_t>(pair.to));
    echo.payload.from = htonl(pair.from);
    echo.payload.to = htonl(pair.to);
    alignas(cmsghdr) char control[CMSG_SPACE(sizeof(in6_pktinfo))] = {};
    iovec part {&echo, sizeof echo};
    msghdr message {};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    sockaddr_in target4 {};
    sockaddr_in6 target6 {};
    if (from.isV6) {
        target6.sin6_family = AF_INET6;
        target6.sin6_addr = to.v6;
        message.msg_name = &target6;
        message.msg_namelen = sizeof target6;
        in6_pktinfo info {};
        info.ipi6_addr = from.v6;
        setSource(message, control, IPPROTO_IPV6, IPV6_PKTINFO, info);
        // The kernel fills in the checksum of ICMPv6 itself.
        sendmsg(world.lans[from.lan].socket6, &message, 0);
        return;
    }
    echo.header.checksum = checksum(&echo, sizeof echo);
    target4.sin_family = AF_INET;
    target4.sin_addr = to.v4;
    message.msg_name = &target4;
    message.msg_namelen = sizeof target4;
    in_pktinfo info {};
    info.ipi_spec_dst = from.v4;
    setSource(message, control, IPPROTO_IP, IP_PKTINFO, info);
    sendmsg(world.lans[from.lan].socket4, &message, 0);
}

/// What an ICMP message of ours says; false if it is none.
struct Seen {
    uint32_t from = 0;
    uint32_t to = 0;
    bool isReply = false;
};

bool understand(const char *bytes, size_t size, bool isV6, Seen &out)
{
    if (size < sizeof(icmphdr) + sizeof(Payload))
        return false;
    icmphdr header {};
    Payload payload;
    std::memcpy(&header, bytes, sizeof header);
    std::memcpy(&payload, bytes + sizeof header, sizeof payload);
    const int request = isV6 ? ICMP6_ECHO_REQUEST : ICMP_ECHO;
    const int reply = isV6 ? ICMP6_ECHO_REPLY : ICMP_ECHOREPLY;
    if (payload.magic != Magic || (header.type != request && header.type != reply))
        return false;
    out = {ntohl(payload.from), ntohl(payload.to), header.type == reply};
    return true;
}

void tell(World &world, const std::string &line)
{
    if (world.told.insert(line).second)
        std::printf("%s\n", line.c_str());
}

std::string named(const char *what, const Seen &seen)
{
    return std::string(what) + ' ' + std::to_string(seen.from) + ' ' + std::to_string(seen.to);
}

void note(World &world, const Seen &seen, size_t lan, int ttl)
{
    const std::string at = " ttl " + std::to_string(ttl);
    if (!seen.isReply) {
        tell(world, named("request", seen) + " lan " + std::to_string(lan) + at);
        return;
    }
    tell(world, named("reply", seen) + at);
    for (Pair &pair : world.pairs) {
        if (pair.from == seen.from && pair.to == seen.to)
            pair.hasAnswered = true;
    }
}

void receive4(World &world, size_t lan)
{
    char bytes[2048];
    for (;;) {
        const ssize_t size = recv(world.lans[lan].socket4, bytes, sizeof bytes, 0);
        if (size < static_cast<ssize_t>(sizeof(iphdr)))
            return;
        iphdr header {};
        std::memcpy(&header, bytes, sizeof header);
        const size_t length = header.ihl * 4u;
        Seen seen;
        if (length <= size_t(size) &&
            understand(bytes + length, size_t(size) - length, false, seen))
            note(world, seen, lan, header.ttl);
    }
}

void receive6(World &world, size_t lan)
{
    char bytes[2048];
    alignas(cmsghdr) char control[256];
    for (;;) {
        iovec part {bytes, sizeof bytes};
        msghdr message {};
        message.msg_iov = &part;
        message.msg_iovlen = 1;
        message.msg_control = control;
        message.msg_controllen = sizeof control;
        const ssize_t size = recvmsg(world.lans[lan].socket6, &message, 0);
        if (size < 0)
            return;
        int hops = 0;
        for (cmsghdr *header = CMSG_FIRSTHDR(&message); header;
             header = CMSG_NXTHDR(&message, header)) {
            if (header->cmsg_level == IPPROTO_IPV6 && header->cmsg_type == IPV6_HOPLIMIT)
                std::memcpy(&hops, CMSG_DATA(header), sizeof hops);
        }
        Seen seen;
        if (understand(bytes, size_t(size), true, seen))
            note(world, seen, lan, hops);
    }
}

void receiveWan(World &world)
{
    char bytes[2048];
    for (;;) {
        sockaddr_ll from {};
        socklen_t length = sizeof from;
        const ssize_t size = recvfrom(world.wan, bytes, sizeof bytes, 0,
                                      reinterpret_cast<sockaddr *>(&from), &length);
        if (size < 0)
            return;
        if (from.sll_pkttype == PACKET_OUTGOING || size < static_cast<ssize_t>(sizeof(iphdr)))
            continue;
        const bool isV6 = (bytes[0] & 0xF0) == 0x60;
        iphdr header {};
        std::memcpy(&header, bytes, sizeof header);
        const size_t skip = isV6 ? sizeof(ip6_hdr) : header.ihl * 4u;
        Seen seen;
        if (skip > size_t(size) || !understand(bytes + skip, size_t(size) - skip, isV6, seen))
            continue;
        tell(world, named("clear", seen) + (seen.isReply ? " reply " : " request ") +
                        world.wanNames[from.sll_ifindex]);
    }
}

void listen(World &world, std::chrono::milliseconds time)
{
    const auto end = Clock::now() + time;
    std::vector<pollfd> sockets {{world.wan, POLLIN, 0}};
    for (const Lan &lan : world.lans) {
        sockets.push_back({lan.socket4, POLLIN, 0});
        sockets.push_back({lan.socket6, POLLIN, 0});
    }
    for (;;) {
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now()).count();
        if (left <= 0 || poll(sockets.data(), sockets.size(), int(left)) < 0)
            return;
        receiveWan(world);
        for (size_t lan = 0; lan < world.lans.size(); ++lan) {
            receive4(world, lan);
            if (world.lans[lan].socket6 >= 0)
                receive6(world, lan);
        }
    }
}

bool isAnyMissing(const World &world)
{
    for (const Pair &pair : world.pairs) {
        if (pair.isExpected && !pair.hasAnswered)
            return true;
    }
    return false;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("usage: probe FILE\n", stderr);
        return 2;
    }
    World world = read(argv[1]);
    for (int round = 0; round < MostRounds; ++round) {
        if (round >= LeastRounds && !isAnyMissing(world))
            break;
        // A burst of everything would overflow the daemons' queues.
        size_t sent = 0;
        for (const Pair &pair : world.pairs) {
            if (pair.hasAnswered)
                continue;
            send(world, pair);
            if (++sent % 32 == 0)
                listen(world, std::chrono::milliseconds(2));
        }
        listen(world, Round);
    }
    listen(world, Round);
    std::fflush(stdout);
    return 0;
}
