<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Address</name>
    <message>
        <source>&quot;%1&quot; is not an IPv4 or IPv6 address</source>
        <translation></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 octets instead of 4; %3 may be meant</source>
        <translation></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address: %2 is more than 255</source>
        <translation></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a leading zero, which some devices read as octal; %2 may be meant</source>
        <translation></translation>
    </message>
    <message>
        <source>&quot;%1&quot; carries a zone id, which has no meaning beyond one link; %2 may be meant</source>
        <translation></translation>
    </message>
    <message>
        <source>&quot;%1&quot; runs from one address family to the other</source>
        <translation></translation>
    </message>
    <message>
        <source>&quot;%1&quot; runs backwards; %2 may be meant</source>
        <translation></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no prefix length; %2 may be meant</source>
        <translation></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is abbreviated; %2 may be meant</source>
        <translation></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a prefix: the length must be a number from 0 to %2</source>
        <translation></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has host bits set; %2 may be meant</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>ChangeRequest</name>
    <message>
        <source>hash %1</source>
        <translation></translation>
    </message>
    <message>
        <source>%1, hash %2</source>
        <translation></translation>
    </message>
    <message>
        <source>errors: %1, warnings: %2</source>
        <translation></translation>
    </message>
    <message>
        <source>and %1 more networks of %2 sites</source>
        <translation></translation>
    </message>
    <message>
        <source>+ add</source>
        <translation></translation>
    </message>
    <message>
        <source>~ change</source>
        <translation></translation>
    </message>
    <message>
        <source>remove</source>
        <translation></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation></translation>
    </message>
    <message>
        <source>Extent</source>
        <translation></translation>
    </message>
    <message>
        <source>From</source>
        <translation></translation>
    </message>
    <message>
        <source>To</source>
        <translation></translation>
    </message>
    <message>
        <source>Devices that change</source>
        <translation></translation>
    </message>
    <message>
        <source>Tunnel ends</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 removed</source>
        <translation></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 changed lines in %2 files</source>
        <translation></translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 directions gained, %2 lost, %3 on another path</source>
        <translation></translation>
    </message>
    <message>
        <source>In between</source>
        <translation></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation></translation>
    </message>
    <message>
        <source>State</source>
        <translation></translation>
    </message>
    <message>
        <source>Design hash</source>
        <translation></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation></translation>
    </message>
    <message>
        <source>before</source>
        <translation></translation>
    </message>
    <message>
        <source>after</source>
        <translation></translation>
    </message>
    <message>
        <source>in between</source>
        <translation></translation>
    </message>
    <message>
        <source>Traffic gained and lost</source>
        <translation></translation>
    </message>
    <message>
        <source>Each network of the one column with each of the other, in both directions.</source>
        <translation></translation>
    </message>
    <message>
        <source>Change</source>
        <translation></translation>
    </message>
    <message>
        <source>Networks</source>
        <translation></translation>
    </message>
    <message>
        <source>With</source>
        <translation></translation>
    </message>
    <message>
        <source>+ gained</source>
        <translation></translation>
    </message>
    <message>
        <source>lost</source>
        <translation></translation>
    </message>
    <message>
        <source>~ other path</source>
        <translation></translation>
    </message>
    <message>
        <source>and %1 more directions</source>
        <translation></translation>
    </message>
    <message>
        <source>No traffic is gained or lost.</source>
        <translation></translation>
    </message>
    <message>
        <source>Blast radius</source>
        <translation></translation>
    </message>
    <message>
        <source>What a mistake in a step could cost: directions that must go on working and pass a tunnel that changes.</source>
        <translation></translation>
    </message>
    <message>
        <source>Site</source>
        <translation></translation>
    </message>
    <message>
        <source>Changed ends</source>
        <translation></translation>
    </message>
    <message>
        <source>At risk</source>
        <translation></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation></translation>
    </message>
    <message>
        <source>gains</source>
        <translation></translation>
    </message>
    <message>
        <source>loses</source>
        <translation></translation>
    </message>
    <message>
        <source>No site is touched.</source>
        <translation></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation></translation>
    </message>
    <message>
        <source>No.</source>
        <translation></translation>
    </message>
    <message>
        <source>Device</source>
        <translation></translation>
    </message>
    <message>
        <source>Tunnel end</source>
        <translation></translation>
    </message>
    <message>
        <source>Do</source>
        <translation></translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation></translation>
    </message>
    <message>
        <source>! %1 directions are out of work after this step</source>
        <translation></translation>
    </message>
    <message>
        <source>%1. Rollback: take the steps back in the reverse order; that passes the same states.</source>
        <translation></translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation></translation>
    </message>
    <message>
        <source>From step</source>
        <translation></translation>
    </message>
    <message>
        <source>To step</source>
        <translation></translation>
    </message>
    <message>
        <source>Directions</source>
        <translation></translation>
    </message>
    <message>
        <source>Why</source>
        <translation></translation>
    </message>
    <message>
        <source>unavoidable: %1</source>
        <translation></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation></translation>
    </message>
    <message>
        <source>Step</source>
        <translation></translation>
    </message>
    <message>
        <source>Where</source>
        <translation></translation>
    </message>
    <message>
        <source>Type</source>
        <translation></translation>
    </message>
    <message>
        <source>Before</source>
        <translation></translation>
    </message>
    <message>
        <source>After</source>
        <translation></translation>
    </message>
    <message>
        <source>There is nothing to check.</source>
        <translation></translation>
    </message>
    <message>
        <source>Configuration, line by line</source>
        <translation></translation>
    </message>
    <message>
        <source>Every changed line once: − goes, + comes, with its number in the old or the new file. Keys are never shown.</source>
        <translation></translation>
    </message>
    <message>
        <source>File</source>
        <translation></translation>
    </message>
    <message>
        <source>Line</source>
        <translation></translation>
    </message>
    <message>
        <source>Text</source>
        <translation></translation>
    </message>
    <message>
        <source>(the same entries in another order: no step)</source>
        <translation></translation>
    </message>
    <message>
        <source>No configuration changes.</source>
        <translation></translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation></translation>
    </message>
    <message>
        <source>Role</source>
        <translation></translation>
    </message>
    <message>
        <source>Name</source>
        <translation></translation>
    </message>
    <message>
        <source>Date</source>
        <translation></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation></translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation></translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation></translation>
    </message>
    <message>
        <source>Protection</source>
        <translation></translation>
    </message>
    <message>
        <source>of %1 tunnels, on the path of %2 directions</source>
        <translation></translation>
    </message>
    <message>
        <source>* protected otherwise</source>
        <translation></translation>
    </message>
    <message>
        <source>after this step the standby tunnel carries traffic: %1</source>
        <translation></translation>
    </message>
    <message>
        <source>%1, of which %2 have the same networks in another order</source>
        <translation></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 directions of networks that another site has now</source>
        <translation></translation>
    </message>
    <message>
        <source>moved with its network</source>
        <translation></translation>
    </message>
    <message>
        <source>A step changes one tunnel end, whose configuration alone hubwright export --end writes.</source>
        <translation></translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation></translation>
    </message>
    <message>
        <source>Between</source>
        <translation></translation>
    </message>
    <message numerus="yes">
        <source>until step %1 is done: %n step(s)</source>
        <translation>
            <numerusform>until step %1 is done: %n step</numerusform>
            <numerusform>until step %1 is done: %n steps</numerusform>
        </translation>
    </message>
    <message>
        <source>What must be seen right before and right after each step. A device may keep a tunnel that is up as it was: where a check shows the old networks, set the tunnel up anew.</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>and %1 more directions</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>Diff</name>
    <message>
        <source>%1: new tunnel end</source>
        <translation></translation>
    </message>
    <message>
        <source>local + %1</source>
        <translation></translation>
    </message>
    <message>
        <source>local - %1</source>
        <translation></translation>
    </message>
    <message>
        <source>target + %1</source>
        <translation></translation>
    </message>
    <message>
        <source>target - %1</source>
        <translation></translation>
    </message>
    <message>
        <source>name or addresses</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: remove this tunnel end</source>
        <translation></translation>
    </message>
    <message>
        <source>Traffic gained</source>
        <translation></translation>
    </message>
    <message>
        <source>Traffic lost</source>
        <translation></translation>
    </message>
    <message>
        <source>Traffic on another path</source>
        <translation></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation></translation>
    </message>
    <message>
        <source>No traffic is gained or lost.</source>
        <translation></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation></translation>
    </message>
    <message>
        <source>From</source>
        <translation></translation>
    </message>
    <message>
        <source>To</source>
        <translation></translation>
    </message>
    <message>
        <source>the file</source>
        <translation></translation>
    </message>
    <message>
        <source>site %1</source>
        <translation></translation>
    </message>
    <message>
        <source>tunnel %1</source>
        <translation></translation>
    </message>
    <message>
        <source>tunnel end %1</source>
        <translation></translation>
    </message>
    <message>
        <source>intent %1</source>
        <translation></translation>
    </message>
    <message>
        <source>waiver %1</source>
        <translation></translation>
    </message>
    <message>
        <source>(none)</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 is new</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 was called %2</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: %2 %3 -&gt; %4</source>
        <translation></translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation></translation>
    </message>
    <message>
        <source>Traffic protected otherwise</source>
        <translation></translation>
    </message>
    <message>
        <source>subnet %1</source>
        <translation></translation>
    </message>
    <message>
        <source>host %1</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 moved from %2 to %3</source>
        <translation></translation>
    </message>
    <message>
        <source>tunnel %1 is protected more strongly: %2 -&gt; %3</source>
        <translation></translation>
    </message>
    <message>
        <source>tunnel %1 is protected more weakly: %2 -&gt; %3</source>
        <translation></translation>
    </message>
    <message>
        <source>tunnel %1 is protected otherwise: %2 -&gt; %3</source>
        <translation></translation>
    </message>
    <message>
        <source>tunnel %1 has another key: %2 -&gt; %3</source>
        <translation></translation>
    </message>
    <message>
        <source>Traffic moved with its network</source>
        <translation></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation></translation>
    </message>
    <message>
        <source>site %1 stands elsewhere</source>
        <translation></translation>
    </message>
    <message>
        <source>the line of tunnel %1 runs otherwise</source>
        <translation></translation>
    </message>
    <message>
        <source>note %1 is new</source>
        <translation></translation>
    </message>
    <message>
        <source>note %1 is gone</source>
        <translation></translation>
    </message>
    <message>
        <source>note %1 says %2 now</source>
        <translation></translation>
    </message>
    <message>
        <source>note %1 stands elsewhere or in another form</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>DiskMerge</name>
    <message>
        <source>only comments, or the order of entries</source>
        <translation></translation>
    </message>
    <message>
        <source>only how the drawing looks</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Add %1</source>
        <translation></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation></translation>
    </message>
    <message>
        <source>Remove tunnel %1</source>
        <translation></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n object(s)</source>
        <translation>
            <numerusform>Remove %n object</numerusform>
            <numerusform>Remove %n objects</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation></translation>
    </message>
    <message>
        <source>Add tunnel %1</source>
        <translation></translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation></translation>
    </message>
    <message numerus="yes">
        <source>Move %n site(s)</source>
        <translation>
            <numerusform>Move %n site</numerusform>
            <numerusform>Move %n sites</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the heading</source>
        <translation></translation>
    </message>
    <message>
        <source>Change the intents</source>
        <translation></translation>
    </message>
    <message>
        <source>Waive %1 on %2</source>
        <translation></translation>
    </message>
    <message>
        <source>Remove a waiver</source>
        <translation></translation>
    </message>
    <message numerus="yes">
        <source>Add %n site(s)</source>
        <translation>
            <numerusform>Add %n site</numerusform>
            <numerusform>Add %n sites</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the profiles</source>
        <translation></translation>
    </message>
    <message>
        <source>Straighten %1</source>
        <translation></translation>
    </message>
    <message>
        <source>Bend %1</source>
        <translation></translation>
    </message>
    <message>
        <source>Add the note &quot;%1&quot;</source>
        <translation></translation>
    </message>
    <message>
        <source>Change the note &quot;%1&quot;</source>
        <translation></translation>
    </message>
    <message>
        <source>Move the note &quot;%1&quot;</source>
        <translation></translation>
    </message>
    <message numerus="yes">
        <source>Move %n object(s)</source>
        <translation>
            <numerusform>Move %n object</numerusform>
            <numerusform>Move %n objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n note(s)</source>
        <translation>
            <numerusform>Add %n note</numerusform>
            <numerusform>Add %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ends</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>right</source>
        <translation></translation>
    </message>
    <message>
        <source>loses traffic</source>
        <translation></translation>
    </message>
    <message>
        <source>does not come up</source>
        <translation></translation>
    </message>
    <message>
        <source>not judged</source>
        <translation></translation>
    </message>
    <message>
        <source>absent</source>
        <translation></translation>
    </message>
    <message>
        <source>stated</source>
        <translation></translation>
    </message>
    <message>
        <source>derived</source>
        <translation></translation>
    </message>
    <message>
        <source>Tunnel end</source>
        <translation></translation>
    </message>
    <message>
        <source>Site</source>
        <translation></translation>
    </message>
    <message>
        <source>Peer</source>
        <translation></translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation></translation>
    </message>
    <message>
        <source>Peer gateway</source>
        <translation></translation>
    </message>
    <message>
        <source>Local networks</source>
        <translation></translation>
    </message>
    <message>
        <source>Target networks</source>
        <translation></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation></translation>
    </message>
    <message>
        <source>State</source>
        <translation></translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>%1 reaches %2, and the reply comes back.</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 reaches %2, though no intent asks for it.</source>
        <translation></translation>
    </message>
    <message>
        <source>No intent asks for %1 to reach %2, and no tunnel carries it.</source>
        <translation></translation>
    </message>
    <message>
        <source>; </source>
        <translation></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 cannot talk to %2: the packet arrives, but the reply leaves %3 in clear.</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 cannot talk to %2: the packet arrives, but the reply is dropped at %3.</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 cannot reach %2: the packet leaves %3 in clear.</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 cannot reach %2: the packet is dropped at %3.</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 The cause: %2.</source>
        <comment>two sentences</comment>
        <translation></translation>
    </message>
    <message>
        <source>the stated lists of %1 let it through</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: arrived at the site that owns %2</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: two tunnel ends have equally specific selectors for %2</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: no tunnel end has selectors for %2</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: the selectors of %2 match %3</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: it is inside the SA of %2 and %3</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: it is outside the SA of %2 and %3</source>
        <translation></translation>
    </message>
    <message>
        <source>Two sites own the address of %1 or of %2, so nobody can tell where packets go.</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>Exporters</name>
    <message>
        <source>%1: nobody can fetch the key %2</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: the key %2 is empty</source>
        <translation></translation>
    </message>
    <message>
        <source>there is no exporter for the platform &quot;%1&quot;; there are: %2</source>
        <translation></translation>
    </message>
    <message>
        <source>there is no site &quot;%1&quot;</source>
        <translation></translation>
    </message>
    <message>
        <source>there is no tunnel end &quot;%1&quot;</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 has no tunnel: there is nothing to export</source>
        <translation></translation>
    </message>
    <message>
        <source>QingCloud VPC (console sheet)</source>
        <translation></translation>
    </message>
    <message>
        <source>strongSwan (swanctl.conf)</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 is absent on this device and left out</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 has no networks to carry and is left out</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: the gateway of %2 is not known; any address is accepted</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: the console refuses the target network %2, because the VPC has it itself</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: %2 has neither a fixed address nor an identity; any peer with the key is accepted</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 has more than 255 networks in one direction, which IKEv2 cannot carry in one child</source>
        <translation></translation>
    </message>
    <message>
        <source>Libreswan 4 and 5 (ipsec.conf)</source>
        <translation></translation>
    </message>
    <message>
        <source>strongSwan (ipsec.conf)</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: Libreswan can say none of its proposals; it is left out</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: Libreswan has no ranges; they are written as prefixes, which the other end has to state likewise</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: Libreswan cannot say %2, which is left out</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 is on standby and not started: its networks are also those of the tunnels that it stands by for; start it when one fails</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: %2 and %3 have no proposal of the profile %4 in common that both can say</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: %2 needs an address of the peer; left out</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: it is not confirmed whether %2 makes one SA of these networks or one a pair</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: how %2 spells these algorithms is not confirmed; the cipher suite is left to its defaults</source>
        <translation></translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 has one SA a tunnel, and the peer wants %n; only what comes up first will work</source>
        <translation>
            <numerusform>%1: %2 has one SA a tunnel, and the peer wants %n; only what comes up first will work</numerusform>
            <numerusform>%1: %2 has one SA a tunnel, and the peer wants %n; only what comes up first will work</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the API cannot be told an identity with &apos;|&apos;; any is accepted</source>
        <translation></translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 carries IPv4 only; %n pair(s) left out</source>
        <translation>
            <numerusform>%1: %2 carries IPv4 only; %n pair left out</numerusform>
            <numerusform>%1: %2 carries IPv4 only; %n pairs left out</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 is told the strongest proposal alone, %3</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: the device has one setting for PFS; left out: %2</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: %2 cannot be told the identity &quot;%3&quot;</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: it is not confirmed how %2 chooses the pseudo-random function of %3</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: it is not confirmed how %2 quotes the characters of this key; enter it by hand</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: %2 does not take this key: it takes %3 to %4 characters out of %5</source>
        <translation></translation>
    </message>
    <message>
        <source>the export needs more than %1 pairs of networks, one SA each: write fewer sites at a time, or summarise the lists</source>
        <translation></translation>
    </message>
    <message>
        <source>Alibaba Cloud (Terraform)</source>
        <translation></translation>
    </message>
    <message>
        <source>AWS (Terraform)</source>
        <translation></translation>
    </message>
    <message>
        <source>Azure (Terraform)</source>
        <translation></translation>
    </message>
    <message>
        <source>containerlab (lab of strongSwan nodes)</source>
        <translation></translation>
    </message>
    <message>
        <source>FortiGate (FortiOS commands)</source>
        <translation></translation>
    </message>
    <message>
        <source>Google Cloud (Terraform)</source>
        <translation></translation>
    </message>
    <message>
        <source>Huawei Cloud (Terraform)</source>
        <translation></translation>
    </message>
    <message>
        <source>Cisco IOS-XE (crypto map and VTI)</source>
        <translation></translation>
    </message>
    <message>
        <source>Juniper SRX (set commands)</source>
        <translation></translation>
    </message>
    <message>
        <source>OPNsense (config.xml)</source>
        <translation></translation>
    </message>
    <message>
        <source>PAN-OS (set commands)</source>
        <translation></translation>
    </message>
    <message>
        <source>pfSense (config.xml)</source>
        <translation></translation>
    </message>
    <message>
        <source>MikroTik RouterOS (script)</source>
        <translation></translation>
    </message>
    <message>
        <source>Tencent Cloud (Terraform)</source>
        <translation></translation>
    </message>
    <message>
        <source>VyOS (set commands)</source>
        <translation></translation>
    </message>
    <message>
        <source>WireGuard (wg-quick)</source>
        <translation></translation>
    </message>
    <message>
        <source>Linux ip xfrm (shell script)</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 has no fixed address; in the lab it has %2</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: %2 is another peer&apos;s already, and an interface has a network with one peer only</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: put the public key of %2 in place of %3</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: static keys need the addresses of both gateways, of one family; left out</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: %2 and %3 cannot both say %4; it is left out at both ends</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 is on standby and switched off: its networks are also those of the tunnels that it stands by for; switch it on when one fails</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 is on standby behind the tunnel that it stands by for: %2 brings it in by itself when that one is down</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 is on standby, and %2 cannot hold a configured tunnel back: it is written apart, into standby/, to be loaded when what it stands by for has failed</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 is on standby, and it is not known how %2 holds a tunnel back: it is written apart, into standby/, to be loaded when what it stands by for has failed</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: IKEv1 of %2 knows the peer by its address or host name; another identity is left out</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: IKEv1 of %2 says its own address or a host name of itself; another identity is left out</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: %2 needs the peer&apos;s address, of the same family as its own; left out</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: %2 waits for peers without a fixed address on IPv4 only; left out</source>
        <translation></translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 carries networks of the gateways&apos; own family; %n pair(s) left out</source>
        <translation>
            <numerusform>%1: %2 carries networks of the gateways&apos; own family; %n pair left out</numerusform>
            <numerusform>%1: %2 carries networks of the gateways&apos; own family; %n pairs left out</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: phase 1 of IKEv1 on %2 has no cipher that authenticates itself; left out</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: crypto maps and tunnel policies of IPv6 on %2 are not confirmed; try them on the device first</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: IKEv1 of %2 takes keys out of A-Za-z0-9_.+/=- only; the key is left out</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: %2 does not take an %3 lifetime of %4; both ends are told %5</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: both ends are told any address, and routes choose what goes into the tunnel</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: the other end has one SA for any address, and here routes cannot choose what goes into it; left out</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: a tunnel of IPv6 networks alone is not written for %2; left out</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: a tunnel of %2 carries one family; the IPv6 networks are left out</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: the key %2 has %3 bits at most, as its length and its characters go; less than %4 can be guessed</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: put what the device has in place of %2 (line %3)</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: policies between the zone hubwright and the networks of its own, without NAT, are not written</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: what NAT of its own it has must leave the tunnels&apos; networks out</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: policies between the zone vpn and that of its own networks, without source NAT, are not written</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: merge the sections into config.xml and restore it; firewall rules that let the tunnels&apos; traffic in (interface IPsec) are not written</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: security rules between the zone hubwright and that of its own networks are not written; the commands were not tried on a device</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>FailureView</name>
    <message>
        <source>failed</source>
        <translation></translation>
    </message>
    <message>
        <source>cut off</source>
        <translation></translation>
    </message>
    <message>
        <source>loses traffic</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>cut off: %1</source>
        <translation></translation>
    </message>
    <message>
        <source>not carried: %1</source>
        <translation></translation>
    </message>
    <message>
        <source>When this fails</source>
        <translation></translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation></translation>
    </message>
    <message>
        <source>Still delivered</source>
        <translation></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation></translation>
    </message>
    <message>
        <source>Gone with it</source>
        <translation></translation>
    </message>
    <message>
        <source>Who loses what</source>
        <translation></translation>
    </message>
    <message>
        <source>there is no site or tunnel &quot;%1&quot;</source>
        <translation></translation>
    </message>
    <message>
        <source>&quot;%1&quot; carries nothing that could fail: it is on standby, in a cycle, or has no tunnel</source>
        <translation></translation>
    </message>
    <message>
        <source>If %1 fails, nothing takes over.</source>
        <translation></translation>
    </message>
    <message>
        <source>If %1 fails, this takes over: %2.</source>
        <translation></translation>
    </message>
    <message>
        <source>No direction is lost (%1 still delivered).</source>
        <translation></translation>
    </message>
    <message>
        <source>Directions lost: %1 (%2 still delivered).</source>
        <translation></translation>
    </message>
    <message>
        <source>Directions gone with it: %1.</source>
        <translation></translation>
    </message>
    <message>
        <source>Who loses: %1.</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>in %1</source>
        <translation></translation>
    </message>
    <message>
        <source>site</source>
        <translation></translation>
    </message>
    <message>
        <source>gateway of %1</source>
        <translation></translation>
    </message>
    <message>
        <source>tunnel end at %1</source>
        <translation></translation>
    </message>
    <message>
        <source>note</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>waived: %1</source>
        <translation></translation>
    </message>
    <message>
        <source>breaks %1</source>
        <translation></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GitHistory</name>
    <message>
        <source>git is not installed</source>
        <translation></translation>
    </message>
    <message>
        <source>called off</source>
        <translation></translation>
    </message>
    <message>
        <source>git does not answer</source>
        <translation></translation>
    </message>
    <message>
        <source>there is no revision &quot;%1&quot;</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 is not in revision %2</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>this quote is never closed</source>
        <translation></translation>
    </message>
    <message>
        <source>the text is UTF-16; save it as UTF-8</source>
        <translation></translation>
    </message>
    <message>
        <source>this is no text: it holds a zero byte</source>
        <translation></translation>
    </message>
    <message>
        <source>this byte is not UTF-8; save the file as UTF-8</source>
        <translation></translation>
    </message>
    <message>
        <source>the regions are named as QingCloud names its zones: the platform qingcloud is assumed</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: the platform %2 is not known and is left out</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: the host %2 has no address here and is left out</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: no network of its own was found</source>
        <translation></translation>
    </message>
    <message>
        <source>no site was found: nothing is labelled as a site, a gateway or a network</source>
        <translation></translation>
    </message>
    <message>
        <source>these facts belong to no site: nothing here says its name</source>
        <translation></translation>
    </message>
    <message>
        <source>not understood: %1</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 is taken as the address %2</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 already has the gateway %2; %3 is left out</source>
        <translation></translation>
    </message>
    <message>
        <source>the host %1 already has the address %2; %3 is left out</source>
        <translation></translation>
    </message>
    <message>
        <source>a pre-shared key stands here; keys are not taken over</source>
        <translation></translation>
    </message>
    <message>
        <source>this code block is never closed; nothing after it was read</source>
        <translation></translation>
    </message>
    <message>
        <source>the line of dashes has %1 cells, the head has %2</source>
        <translation></translation>
    </message>
    <message>
        <source>this table is broken: no line of dashes (|---|) follows its head</source>
        <translation></translation>
    </message>
    <message>
        <source>this table is broken: %1</source>
        <translation></translation>
    </message>
    <message>
        <source>the row has %1 cells, the head has %2</source>
        <translation></translation>
    </message>
    <message>
        <source>this tunnel</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 is taken to stand at %2, which owns its first local network</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 stands here again; its networks are joined with those of line %2</source>
        <translation></translation>
    </message>
    <message>
        <source>nothing says at which site %1 stands; it is left out</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 stands at %2 and names it as its own peer</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 names %2 and %3, but stands at %4</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 is taken to lead to the hub %2, whose networks are not among its target networks</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 is taken to lead to %2, which owns its target networks</source>
        <translation></translation>
    </message>
    <message>
        <source>nothing says which site is the hub, and no site is in every tunnel</source>
        <translation></translation>
    </message>
    <message>
        <source>nothing says which site is the hub; %1 is taken for it</source>
        <translation></translation>
    </message>
    <message>
        <source>nothing says to which site %1 leads; it is left out</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 lists its tunnels, but none that answers %2; that end is absent</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 has no list of tunnels here; its end of %2 is derived</source>
        <translation></translation>
    </message>
    <message>
        <source>no column of this table is understood; its rows (%1) are left out</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 has no prefix length and is taken as %2</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 has host bits set and is taken as %2</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: its networks are those that all its local lists name: %2</source>
        <translation></translation>
    </message>
    <message>
        <source>no site is named here: this is taken for the device that the file is called after, %1</source>
        <translation></translation>
    </message>
    <message>
        <source>this is nothing that can be imported; it is passed over</source>
        <translation></translation>
    </message>
    <message>
        <source>documents and configurations of devices are not one design: import each into a file of its own and compare the two with &quot;hubwright diff&quot;</source>
        <translation></translation>
    </message>
    <message>
        <source>who is meant to talk to whom would take more than %1 lines; the design says everyone with everyone</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 carries nothing that a design holds and is left out</source>
        <translation></translation>
    </message>
    <message>
        <source>no tunnel was found in it</source>
        <translation></translation>
    </message>
    <message>
        <source>this says the same as %1 and counts once</source>
        <translation></translation>
    </message>
    <message>
        <source>no device was given beside these keys; they are not read</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: &quot;right&quot; is taken for this device&apos;s own side</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 answers several peers</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: no configuration of its peer was given; %2 becomes a partner site with the networks of the target list</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 waits at both ends beside another way: it is taken as a standby tunnel</source>
        <translation></translation>
    </message>
    <message>
        <source>no device with a tunnel was found</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 has several outer addresses; a site has one, %2</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 has no tunnel to %2, which has one to it</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 states no proposals; the default profile stands for what the device has built in</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: its pairs of networks are no product of two lists; the design states the lists, and so more than the device opens</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: protocols and ports are not part of a design; the networks are taken over for all traffic</source>
        <translation></translation>
    </message>
    <message>
        <source>the network is the outer address, which is not known; it is left out</source>
        <translation></translation>
    </message>
    <message>
        <source>a gateway has one address in a design; %1 is left out</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 is no single address and is taken as any address</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 is not understood and is left out</source>
        <translation></translation>
    </message>
    <message>
        <source>the identity is a distinguished name, which belongs to a certificate; a design knows pre-shared keys only</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 is no lifetime that a design can hold and is left out</source>
        <translation></translation>
    </message>
    <message>
        <source>there is no algorithm &quot;%1&quot;</source>
        <translation></translation>
    </message>
    <message>
        <source>the proposal names no encryption</source>
        <translation></translation>
    </message>
    <message>
        <source>the proposal has more than 64 combinations</source>
        <translation></translation>
    </message>
    <message>
        <source>the proposal is left out: %1</source>
        <translation></translation>
    </message>
    <message>
        <source>there is no group of networks %1 in this file</source>
        <translation></translation>
    </message>
    <message>
        <source>this entry of an access list is not understood: its networks are left out</source>
        <translation></translation>
    </message>
    <message>
        <source>deny %1 -&gt; %2: this traffic stays out of the tunnel, for a later entry of the crypto map or in clear; a design does not hold such an exception</source>
        <translation></translation>
    </message>
    <message>
        <source>the list names more than %1 pairs of networks; the others are left out</source>
        <translation></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n line(s) that concern no IPsec tunnel are left out</source>
        <translation>
            <numerusform>%1: %n line that concerns no IPsec tunnel is left out</numerusform>
            <numerusform>%1: %n lines that concern no IPsec tunnel are left out</numerusform>
        </translation>
    </message>
    <message>
        <source>the crypto map %1 is on no interface of this file; it is read all the same</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: there is no access list %2 in this file</source>
        <translation></translation>
    </message>
    <message>
        <source>there is no %1 %2 in this file, or none that is understood</source>
        <translation></translation>
    </message>
    <message>
        <source>there is no %1 %2 in this file</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 is switched off on this device and is left out</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 leads to many peers that it learns of (DMVPN); it is left out</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 carries GRE inside of IPsec; it is read as a tunnel whose networks the routes choose</source>
        <translation></translation>
    </message>
    <message>
        <source>this policy is not for pre-shared keys and is left out</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 does not use a pre-shared key; how the two ends prove who they are is left out</source>
        <translation></translation>
    </message>
    <message>
        <source>set pfs names no group; it is taken for group 1, which is not confirmed</source>
        <translation></translation>
    </message>
    <message>
        <source>a tunnel has one pre-shared key in a design; that there is one for each direction is left out</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 has no &quot;auto&quot; that loads it: it is left out</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 is no tunnel and is left out</source>
        <translation></translation>
    </message>
    <message>
        <source>the authentication %1 is no pre-shared key; a design knows nothing else</source>
        <translation></translation>
    </message>
    <message>
        <source>the include of %1 is not followed; give those files beside this one</source>
        <translation></translation>
    </message>
    <message>
        <source>a setting has to be indented; in the first column a section begins</source>
        <translation></translation>
    </message>
    <message>
        <source>a section begins with &quot;conn&quot;, &quot;config&quot; or &quot;ca&quot;, not with this</source>
        <translation></translation>
    </message>
    <message>
        <source>the name of a section is one word</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 goes on with what stands above</source>
        <translation></translation>
    </message>
    <message>
        <source>a setting is written NAME=VALUE</source>
        <translation></translation>
    </message>
    <message>
        <source>this setting stands in no section</source>
        <translation></translation>
    </message>
    <message>
        <source>alsoflip is not understood and is left out</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 is set again; the last one counts</source>
        <translation></translation>
    </message>
    <message>
        <source>the quote is never closed</source>
        <translation></translation>
    </message>
    <message>
        <source>there is no section %1 to go on with</source>
        <translation></translation>
    </message>
    <message>
        <source>the sections inherit more than a million settings from each other</source>
        <translation></translation>
    </message>
    <message>
        <source>an entry is written IDENTITIES : PSK KEY</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 is no pre-shared key and is left out</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 and %2 have different keys</source>
        <translation></translation>
    </message>
    <message>
        <source>keys are not taken over; the design refers to them: %1</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 is named as its own by %2 alike</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 is not in the lists of %2 itself; the other devices say that it is there</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 holds networks of other sites: it is taken as a summary, not as a network of %2</source>
        <translation></translation>
    </message>
    <message>
        <source>settings that a design does not hold are left out: %1</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 more notes about this file are not shown</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: addresses for clients and certificates are not part of a design; the section is left out</source>
        <translation></translation>
    </message>
    <message>
        <source>a second round of authentication is left out</source>
        <translation></translation>
    </message>
    <message>
        <source>the children of %1 differ in their proposals; those of the first are taken</source>
        <translation></translation>
    </message>
    <message>
        <source>this &quot;}&quot; closes no section</source>
        <translation></translation>
    </message>
    <message>
        <source>a name is expected here, not %1</source>
        <translation></translation>
    </message>
    <message>
        <source>the name of a section to inherit from is expected here</source>
        <translation></translation>
    </message>
    <message>
        <source>sections are nested too deeply here</source>
        <translation></translation>
    </message>
    <message>
        <source>the section %1 is never closed</source>
        <translation></translation>
    </message>
    <message>
        <source>a &quot;{&quot; in a value needs quotes</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 inherits from %2, which is not in this file</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 inherits from itself</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: a tunnel has one ESP profile in a design; that of %2 is left out</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 names no networks at both of its ends and is left out</source>
        <translation></translation>
    </message>
    <message>
        <source>transport mode carries the gateways&apos; own traffic only; it is read as tunnel mode</source>
        <translation></translation>
    </message>
    <message>
        <source>a proposal without an encryption or a hash is passed over, as the device does</source>
        <translation></translation>
    </message>
    <message>
        <source>this brace is never closed</source>
        <translation></translation>
    </message>
    <message>
        <source>&quot;%1&quot; changes what was there before, which this text does not show; it is left out</source>
        <translation></translation>
    </message>
    <message>
        <source>more than %1 braces lie in each other; what is in them is left out</source>
        <translation></translation>
    </message>
    <message>
        <source>this brace closes nothing</source>
        <translation></translation>
    </message>
    <message>
        <source>configurations of WireGuard are not read</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 and %2 join the same two devices: the design has one tunnel there, named and protected as %1</source>
        <translation></translation>
    </message>
    <message>
        <source>this is no network and is left out</source>
        <translation></translation>
    </message>
    <message>
        <source>this is no address and is left out</source>
        <translation></translation>
    </message>
    <message>
        <source>after this word an &quot;=&quot; or a &quot;{&quot; is expected</source>
        <translation></translation>
    </message>
    <message>
        <source>this value holds other settings: a quote is missing</source>
        <translation></translation>
    </message>
    <message>
        <source>this line has more than %1 words; what is behind them is left out</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>Importers</name>
    <message>
        <source>Table as comma-separated values</source>
        <translation></translation>
    </message>
    <message>
        <source>Markdown document or plain text</source>
        <translation></translation>
    </message>
    <message>
        <source>Cisco IOS-XE configuration</source>
        <translation></translation>
    </message>
    <message>
        <source>Libreswan&apos;s ipsec.conf</source>
        <translation></translation>
    </message>
    <message>
        <source>strongSwan&apos;s swanctl.conf</source>
        <translation></translation>
    </message>
    <message>
        <source>strongSwan&apos;s ipsec.conf</source>
        <translation></translation>
    </message>
    <message>
        <source>ipsec.secrets</source>
        <translation></translation>
    </message>
    <message>
        <source>VyOS configuration</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>Intent</name>
    <message>
        <source>%1 has no host &quot;%2&quot;, and it is no network: %3</source>
        <translation></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a host at %2 and at %3; write site/host</source>
        <translation></translation>
    </message>
    <message>
        <source>nothing is called &quot;%1&quot;: no site and no host</source>
        <translation></translation>
    </message>
    <message>
        <source>&quot;only&quot; goes with a host, and &quot;%1&quot; is none</source>
        <translation></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an intent: write &quot;a &lt;-&gt; b&quot;, &quot;a -&gt; b&quot; or &quot;not a &lt;-&gt; b&quot;</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>no gateway</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Findings</source>
        <translation></translation>
    </message>
    <message>
        <source>Tunnels</source>
        <translation></translation>
    </message>
    <message>
        <source>Reach</source>
        <translation></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation></translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation></translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation></translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation></translation>
    </message>
    <message>
        <source>&amp;Import documents…</source>
        <translation></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation></translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation></translation>
    </message>
    <message>
        <source>Export pi&amp;cture…</source>
        <translation></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation></translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation></translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation></translation>
    </message>
    <message>
        <source>Zoom to &amp;fit</source>
        <translation></translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation></translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation></translation>
    </message>
    <message>
        <source>&amp;Palette</source>
        <translation></translation>
    </message>
    <message>
        <source>In&amp;spector</source>
        <translation></translation>
    </message>
    <message>
        <source>Panels &amp;below</source>
        <translation></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation></translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation></translation>
    </message>
    <message>
        <source>简体中文 (&amp;Chinese)</source>
        <translation></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation></translation>
    </message>
    <message>
        <source>Export</source>
        <translation></translation>
    </message>
    <message>
        <source>&amp;Star layout</source>
        <translation></translation>
    </message>
    <message>
        <source>Align in a &amp;row</source>
        <translation></translation>
    </message>
    <message>
        <source>Align in a &amp;column</source>
        <translation></translation>
    </message>
    <message>
        <source>Snap to the &amp;grid</source>
        <translation></translation>
    </message>
    <message>
        <source>&amp;Select and move</source>
        <translation></translation>
    </message>
    <message>
        <source>Draw a &amp;tunnel</source>
        <translation></translation>
    </message>
    <message>
        <source>Add a &amp;hub</source>
        <translation></translation>
    </message>
    <message>
        <source>Add a &amp;VPC</source>
        <translation></translation>
    </message>
    <message>
        <source>Add a &amp;data centre</source>
        <translation></translation>
    </message>
    <message>
        <source>Add a &amp;branch</source>
        <translation></translation>
    </message>
    <message>
        <source>Add a &amp;partner</source>
        <translation></translation>
    </message>
    <message>
        <source>&amp;Connect to the hub</source>
        <translation></translation>
    </message>
    <message>
        <source>Make it the hub, or a &amp;spoke</source>
        <translation></translation>
    </message>
    <message>
        <source>&amp;Fix the finding</source>
        <translation></translation>
    </message>
    <message>
        <source>Fix &amp;all errors</source>
        <translation></translation>
    </message>
    <message>
        <source>&amp;Waive the finding…</source>
        <translation></translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation></translation>
    </message>
    <message>
        <source>Pre&amp;vious finding</source>
        <translation></translation>
    </message>
    <message>
        <source>&amp;Configurations…</source>
        <translation></translation>
    </message>
    <message>
        <source>Copy the &amp;tunnels as a table</source>
        <translation></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation></translation>
    </message>
    <message>
        <source>&amp;About Hubwright</source>
        <translation></translation>
    </message>
    <message>
        <source>S&amp;mallest fix…</source>
        <translation></translation>
    </message>
    <message>
        <source>Colours show &amp;verdicts</source>
        <translation></translation>
    </message>
    <message>
        <source>Colours show &amp;platforms</source>
        <translation></translation>
    </message>
    <message>
        <source>Colours show &amp;address space</source>
        <translation></translation>
    </message>
    <message>
        <source>Frames around &amp;regions</source>
        <translation></translation>
    </message>
    <message>
        <source>&amp;Two tiers</source>
        <translation></translation>
    </message>
    <message>
        <source>&amp;Grid of rows</source>
        <translation></translation>
    </message>
    <message>
        <source>By r&amp;egion</source>
        <translation></translation>
    </message>
    <message>
        <source>Equal gaps in the row</source>
        <translation></translation>
    </message>
    <message>
        <source>Equal gaps in the column</source>
        <translation></translation>
    </message>
    <message>
        <source>&amp;Mirror left and right</source>
        <translation></translation>
    </message>
    <message>
        <source>Mirror top and &amp;bottom</source>
        <translation></translation>
    </message>
    <message>
        <source>Failures</source>
        <translation></translation>
    </message>
    <message>
        <source>Co&amp;mpare with…</source>
        <translation></translation>
    </message>
    <message>
        <source>Change re&amp;quest…</source>
        <translation></translation>
    </message>
    <message>
        <source>Colours show crypto &amp;strength</source>
        <translation></translation>
    </message>
    <message>
        <source>Show what happens &amp;when this fails</source>
        <translation></translation>
    </message>
    <message>
        <source>Back to the desi&amp;gn</source>
        <translation></translation>
    </message>
    <message>
        <source>Mer&amp;ge the change on disk…</source>
        <translation></translation>
    </message>
    <message>
        <source>Edit the detai&amp;ls</source>
        <translation></translation>
    </message>
    <message>
        <source>Edit the su&amp;bnets</source>
        <translation></translation>
    </message>
    <message>
        <source>Add a b&amp;end to the line</source>
        <translation></translation>
    </message>
    <message>
        <source>Select the ne&amp;xt bend</source>
        <translation></translation>
    </message>
    <message>
        <source>Strai&amp;ghten the line</source>
        <translation></translation>
    </message>
    <message>
        <source>Note with or without a &amp;frame</source>
        <translation></translation>
    </message>
    <message>
        <source>Colours show SA &amp;load</source>
        <translation></translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation></translation>
    </message>
    <message>
        <source>&amp;Remove a view…</source>
        <translation></translation>
    </message>
    <message>
        <source>Reduce moti&amp;on</source>
        <translation></translation>
    </message>
    <message>
        <source>Add a n&amp;ote</source>
        <translation></translation>
    </message>
    <message>
        <source>&amp;IKE and ESP profiles…</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>nothing</source>
        <translation></translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation></translation>
    </message>
    <message>
        <source>removed</source>
        <translation></translation>
    </message>
    <message>
        <source>the file</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: %2 was %3, is %4 in ours and %5 in theirs; ours is kept</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: %2 in ours, %3 in theirs; it is kept</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: was called %2, is called %3 in theirs; ours is kept</source>
        <translation></translation>
    </message>
    <message>
        <source>derived</source>
        <translation></translation>
    </message>
    <message>
        <source>changed</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: %2 was %3</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: one removed it, the other needs it</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: both gave it another name</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>next free in %1</source>
        <translation></translation>
    </message>
    <message>
        <source>stated at %1</source>
        <translation></translation>
    </message>
    <message>
        <source>has it now</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message>
        <source>all intended traffic passes</source>
        <translation></translation>
    </message>
    <message>
        <source>some intended traffic is lost</source>
        <translation></translation>
    </message>
    <message>
        <source>down</source>
        <translation></translation>
    </message>
    <message>
        <source>not judged</source>
        <translation></translation>
    </message>
    <message>
        <source>%1, hub</source>
        <translation></translation>
    </message>
    <message>
        <source>%1, site</source>
        <translation></translation>
    </message>
    <message>
        <source>tunnel %1 to %2</source>
        <translation></translation>
    </message>
    <message>
        <source>no gateway</source>
        <translation></translation>
    </message>
    <message>
        <source>gateway %1</source>
        <translation></translation>
    </message>
    <message>
        <source>no subnets</source>
        <translation></translation>
    </message>
    <message>
        <source>subnets %1</source>
        <translation></translation>
    </message>
    <message>
        <source>end %1: local %2, target %3</source>
        <translation></translation>
    </message>
    <message>
        <source>directions lost: %1</source>
        <translation></translation>
    </message>
    <message>
        <source>failed</source>
        <translation></translation>
    </message>
    <message>
        <source>cut off</source>
        <translation></translation>
    </message>
    <message>
        <source>takes over</source>
        <translation></translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message>
        <source>below 50 % of %1</source>
        <translation></translation>
    </message>
    <message>
        <source>50 to 80 % of %1</source>
        <translation></translation>
    </message>
    <message>
        <source>over 80 % of %1</source>
        <translation></translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation></translation>
    </message>
    <message>
        <source>generic</source>
        <translation></translation>
    </message>
    <message>
        <source>others</source>
        <translation></translation>
    </message>
    <message>
        <source>no block</source>
        <translation></translation>
    </message>
    <message>
        <source>outside its block</source>
        <translation></translation>
    </message>
    <message>
        <source>its block</source>
        <translation></translation>
    </message>
    <message>
        <source>states no block</source>
        <translation></translation>
    </message>
    <message>
        <source>192 bits or more, with PFS</source>
        <translation></translation>
    </message>
    <message>
        <source>128 bits, with PFS</source>
        <translation></translation>
    </message>
    <message>
        <source>without PFS</source>
        <translation></translation>
    </message>
    <message>
        <source>outdated (RFC 8247)</source>
        <translation></translation>
    </message>
    <message>
        <source>no proposal in common</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 of %2 SAs</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 of %2 tunnels</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 of %2 networks</source>
        <translation></translation>
    </message>
    <message>
        <source>SAs: %1</source>
        <translation></translation>
    </message>
    <message>
        <source>the platform&apos;s limit</source>
        <translation></translation>
    </message>
    <message>
        <source>no limit is known</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Hub</source>
        <translation></translation>
    </message>
    <message>
        <source>VPC</source>
        <translation></translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation></translation>
    </message>
    <message>
        <source>Branch</source>
        <translation></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation></translation>
    </message>
    <message>
        <source>Note</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>Platforms</name>
    <message>
        <source>Selectors in IKEv2</source>
        <translation></translation>
    </message>
    <message>
        <source>Selectors in IKEv1</source>
        <translation></translation>
    </message>
    <message>
        <source>Can be a hub</source>
        <translation></translation>
    </message>
    <message>
        <source>Takes ranges</source>
        <translation></translation>
    </message>
    <message>
        <source>Carries IPv6</source>
        <translation></translation>
    </message>
    <message>
        <source>Networks a side of one SA</source>
        <translation></translation>
    </message>
    <message>
        <source>Tunnels of the gateway</source>
        <translation></translation>
    </message>
    <message>
        <source>Name of a tunnel (%1)</source>
        <translation></translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation></translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation></translation>
    </message>
    <message>
        <source>PRF</source>
        <translation></translation>
    </message>
    <message>
        <source>Key exchange groups</source>
        <translation></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation></translation>
    </message>
    <message>
        <source>IKE</source>
        <translation></translation>
    </message>
    <message>
        <source>Selectors</source>
        <translation></translation>
    </message>
    <message>
        <source>Networks a side</source>
        <translation></translation>
    </message>
    <message>
        <source>Longest name</source>
        <translation></translation>
    </message>
    <message>
        <source>Hub</source>
        <translation></translation>
    </message>
    <message>
        <source>SAs of one tunnel</source>
        <translation></translation>
    </message>
    <message>
        <source>SAs of the gateway</source>
        <translation></translation>
    </message>
    <message>
        <source>SAs a tunnel</source>
        <translation></translation>
    </message>
    <message>
        <source>A standby tunnel</source>
        <translation></translation>
    </message>
    <message>
        <source>Lifetime of an IKE SA</source>
        <translation></translation>
    </message>
    <message>
        <source>Lifetime of an ESP SA</source>
        <translation></translation>
    </message>
    <message>
        <source>Takes no network of</source>
        <translation></translation>
    </message>
    <message>
        <source>Any address, chosen by routes</source>
        <translation></translation>
    </message>
    <message>
        <source>Fragments IKE messages</source>
        <translation></translation>
    </message>
    <message>
        <source>Networks of the other family than the gateways&apos;</source>
        <translation></translation>
    </message>
    <message>
        <source>Routes of a gateway</source>
        <translation></translation>
    </message>
    <message>
        <source>No tunnel over the border of mainland China</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>the paper is too small: at least 90 mm along each side</source>
        <translation></translation>
    </message>
    <message>
        <source>the document could not be drawn</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation></translation>
    </message>
    <message>
        <source>Design hash %1 · Sheet %2</source>
        <translation></translation>
    </message>
    <message>
        <source>delivered both ways</source>
        <translation></translation>
    </message>
    <message>
        <source>some intended traffic lost</source>
        <translation></translation>
    </message>
    <message>
        <source>the tunnel does not come up</source>
        <translation></translation>
    </message>
    <message>
        <source>not judged</source>
        <translation></translation>
    </message>
    <message>
        <source>errors to mend</source>
        <translation></translation>
    </message>
    <message>
        <source>warnings</source>
        <translation></translation>
    </message>
    <message>
        <source>changed in this revision</source>
        <translation></translation>
    </message>
    <message>
        <source>Nothing is drawn in this design yet.</source>
        <translation></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation></translation>
    </message>
    <message>
        <source>Legend</source>
        <translation></translation>
    </message>
    <message>
        <source>Export document</source>
        <translation></translation>
    </message>
    <message>
        <source>Document with tables (*.pdf)</source>
        <translation></translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation></translation>
    </message>
    <message>
        <source>Title</source>
        <translation></translation>
    </message>
    <message>
        <source>Change</source>
        <translation></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation></translation>
    </message>
    <message>
        <source>Date</source>
        <translation></translation>
    </message>
    <message>
        <source>Drawn / checked</source>
        <translation></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation></translation>
    </message>
    <message>
        <source>Design hash</source>
        <translation></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 more are left out for lack of room.</source>
        <translation></translation>
    </message>
    <message>
        <source>added</source>
        <translation></translation>
    </message>
    <message>
        <source>removed</source>
        <translation></translation>
    </message>
    <message>
        <source>changed</source>
        <translation></translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation></translation>
    </message>
    <message>
        <source>Before</source>
        <translation></translation>
    </message>
    <message>
        <source>After</source>
        <translation></translation>
    </message>
    <message>
        <source>The picture in parts</source>
        <translation></translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation></translation>
    </message>
    <message>
        <source>Compare with which design?</source>
        <translation></translation>
    </message>
    <message>
        <source>Topologies (*.yaml *.yml)</source>
        <translation></translation>
    </message>
    <message>
        <source>Folder for the change request</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: the name must end in one of .%2</source>
        <translation></translation>
    </message>
    <message>
        <source>draw.io diagram (*.drawio)</source>
        <translation></translation>
    </message>
    <message>
        <source>Graphviz graph (*.dot)</source>
        <translation></translation>
    </message>
    <message>
        <source>Mermaid chart (*.mmd)</source>
        <translation></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation></translation>
    </message>
    <message>
        <source>has failed</source>
        <translation></translation>
    </message>
    <message>
        <source>standby, takes over</source>
        <translation></translation>
    </message>
    <message>
        <source>directions that a site loses</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>ProfileEdits</name>
    <message>
        <source>A profile needs a name.</source>
        <translation></translation>
    </message>
    <message>
        <source>There is a profile &quot;%1&quot; already.</source>
        <translation></translation>
    </message>
    <message>
        <source>Add the profile %1</source>
        <translation></translation>
    </message>
    <message>
        <source>Change the profile %1</source>
        <translation></translation>
    </message>
    <message>
        <source>Rename the profile %1 to %2</source>
        <translation></translation>
    </message>
    <message>
        <source>Remove the profile %1</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>it names no encryption, such as aes256</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 authenticates by itself: write %2 in place of %3</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 authenticates by itself: leave %2 out</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 needs an integrity algorithm beside it, such as sha256</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 is for IKE: an ESP proposal has none</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 needs a pseudo-random function beside it, such as prfsha256</source>
        <translation></translation>
    </message>
    <message>
        <source>it names no Diffie-Hellman group, such as modp2048</source>
        <translation></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a proposal: %2</source>
        <translation></translation>
    </message>
    <message>
        <source>there is no algorithm &quot;%1&quot;</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 and %2 are of one kind; write two proposals</source>
        <translation></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a lifetime: write a number and s, m, h or d, such as 8h, at most a year</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>ProposalsField</name>
    <message>
        <source>must not be used: %1 (%2)</source>
        <translation></translation>
    </message>
    <message>
        <source>should not be used any more: %1 (%2)</source>
        <translation></translation>
    </message>
    <message>
        <source>no perfect forward secrecy</source>
        <translation></translation>
    </message>
    <message>
        <source>Add</source>
        <translation></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation></translation>
    </message>
    <message>
        <source>Up</source>
        <translation></translation>
    </message>
    <message>
        <source>Down</source>
        <translation></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation></translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation></translation>
    </message>
    <message>
        <source>Pseudo-random function</source>
        <translation></translation>
    </message>
    <message>
        <source>Key exchange group</source>
        <translation></translation>
    </message>
    <message>
        <source>none: no forward secrecy</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>%1 has two tunnels with equally specific selectors for %2</source>
        <translation></translation>
    </message>
    <message>
        <source>the packet goes in a circle until its hop limit is used up</source>
        <translation></translation>
    </message>
    <message>
        <source>it is discarded</source>
        <translation></translation>
    </message>
    <message>
        <source>it leaves in clear by the default route</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 has no tunnel towards %2: %3</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 of %2 has no selector for %3 -&gt; %4: %5</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 is not up: %2 has no such tunnel</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 is not up: %2 is configured with another peer address</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 is not up: neither end has an address that the other could call</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 is not up: the selectors of its ends have nothing in common (TS_UNACCEPTABLE)</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 takes %2 -&gt; %3, which is not beyond that tunnel</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 carries %2 -&gt; %3 only when %4 starts the negotiation</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 matches %2 -&gt; %3, but the other end, %4, does not: the SA was narrowed without it</source>
        <translation></translation>
    </message>
    <message>
        <source>two sites own %1, so nobody can tell where it goes</source>
        <translation></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 of %2 delivered</source>
        <translation></translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation></translation>
    </message>
    <message>
        <source>delivered, though no intent asks for it</source>
        <translation></translation>
    </message>
    <message>
        <source>not intended</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 is not up: %2 speaks IKEv%3 and %4 IKEv%5</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 is not up: the IKE proposals of its ends have nothing in common (NO_PROPOSAL_CHOSEN)</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 is not up: an end says another identity than its peer expects (AUTHENTICATION_FAILED)</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 is not up: its ends refer to different keys (AUTHENTICATION_FAILED)</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 is not up: the ESP proposals of its ends have nothing in common (NO_PROPOSAL_CHOSEN)</source>
        <translation></translation>
    </message>
    <message>
        <source>no region</source>
        <translation></translation>
    </message>
    <message>
        <source>no hub</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>own LAN</source>
        <translation></translation>
    </message>
    <message>
        <source>unowned</source>
        <translation></translation>
    </message>
    <message>
        <source>wrong side</source>
        <translation></translation>
    </message>
    <message>
        <source>Not judged: no intended traffic crosses this tunnel.</source>
        <translation></translation>
    </message>
    <message>
        <source>SA comes up with all that is derived</source>
        <translation></translation>
    </message>
    <message>
        <source>SA comes up for the pairs that both ends state</source>
        <translation></translation>
    </message>
    <message>
        <source>SA comes up, IKEv2 narrows silently to</source>
        <translation></translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation></translation>
    </message>
    <message>
        <source>%1, unconfirmed</source>
        <translation></translation>
    </message>
    <message>
        <source>IKE %1</source>
        <translation></translation>
    </message>
    <message>
        <source>ESP %1</source>
        <translation></translation>
    </message>
    <message>
        <source>from the first rekey on %1</source>
        <translation></translation>
    </message>
    <message>
        <source>the first rekey fails: the ends differ in PFS (NO_PROPOSAL_CHOSEN)</source>
        <translation></translation>
    </message>
    <message>
        <source>one SA for any address: the device&apos;s routes choose; judged as lists</source>
        <translation></translation>
    </message>
    <message>
        <source>not known: what a device that takes pairs makes of entries that are not equal; judged as lists</source>
        <translation></translation>
    </message>
    <message>
        <source>if the lists were sent in one child, only %1 === %2 would come up, without an error</source>
        <translation></translation>
    </message>
    <message numerus="yes">
        <source>and %n more SA(s)</source>
        <translation>
            <numerusform>and %n more SA</numerusform>
            <numerusform>and %n more SAs</numerusform>
        </translation>
    </message>
    <message>
        <source>not known for %1</source>
        <translation></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation></translation>
    </message>
    <message>
        <source>log of %1: %2</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 at %2: IKEv%3, profile %4, selectors: %5</source>
        <translation></translation>
    </message>
    <message>
        <source>On standby: not used while the others are up.</source>
        <translation></translation>
    </message>
    <message>
        <source>whoever starts</source>
        <translation></translation>
    </message>
    <message>
        <source>when %1 starts</source>
        <translation></translation>
    </message>
    <message>
        <source>no SA</source>
        <translation></translation>
    </message>
    <message>
        <source>up</source>
        <translation></translation>
    </message>
    <message>
        <source>up, and not all of it</source>
        <translation></translation>
    </message>
    <message>
        <source>On standby: comes in when one of these fails: %1</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>Repairs</name>
    <message>
        <source>Fix: %1</source>
        <translation></translation>
    </message>
    <message numerus="yes">
        <source>Smallest fix, %n edit(s)</source>
        <translation>
            <numerusform>Smallest fix, %n edit</numerusform>
            <numerusform>Smallest fix, %n edits</numerusform>
        </translation>
    </message>
    <message>
        <source>no stated list lets %1 reach %2, though no intent asks for it</source>
        <translation></translation>
    </message>
    <message>
        <source>derive the target networks of %1 from the drawing</source>
        <translation></translation>
    </message>
    <message>
        <source>derive the local networks of %1 from the drawing</source>
        <translation></translation>
    </message>
    <message>
        <source>add %1 to the target networks of %2</source>
        <translation></translation>
    </message>
    <message>
        <source>add %1 to the local networks of %2</source>
        <translation></translation>
    </message>
    <message>
        <source>remove %1 from the target networks of %2</source>
        <translation></translation>
    </message>
    <message>
        <source>remove %1 from the local networks of %2</source>
        <translation></translation>
    </message>
    <message>
        <source>replace %1 with %2 in the target networks of %3</source>
        <translation></translation>
    </message>
    <message>
        <source>replace %1 with %2 in the local networks of %3</source>
        <translation></translation>
    </message>
    <message>
        <source>create %1 on %2</source>
        <translation></translation>
    </message>
    <message>
        <source>let %1 call %2, the gateway of %3</source>
        <translation></translation>
    </message>
    <message>
        <source>give %1 the subnet %2, which the lists name, in place of %3</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 more sites have at most %2 each.</source>
        <translation></translation>
    </message>
    <message>
        <source>tunnels</source>
        <translation></translation>
    </message>
    <message>
        <source>There are no tunnels to count.</source>
        <translation></translation>
    </message>
    <message>
        <source>255 selectors</source>
        <translation></translation>
    </message>
    <message>
        <source>Address block used per site</source>
        <translation></translation>
    </message>
    <message>
        <source>percent of the block</source>
        <translation></translation>
    </message>
    <message>
        <source>No site owns a subnet.</source>
        <translation></translation>
    </message>
    <message>
        <source>the whole block</source>
        <translation></translation>
    </message>
    <message>
        <source>Addresses owned per site</source>
        <translation></translation>
    </message>
    <message>
        <source>IPv4 addresses</source>
        <translation></translation>
    </message>
    <message>
        <source>IPv6 networks of /64</source>
        <translation></translation>
    </message>
    <message>
        <source>No site states its block.</source>
        <translation></translation>
    </message>
    <message>
        <source>Findings per site</source>
        <translation></translation>
    </message>
    <message>
        <source>errors</source>
        <translation></translation>
    </message>
    <message>
        <source>warnings</source>
        <translation></translation>
    </message>
    <message>
        <source>notes</source>
        <translation></translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation></translation>
    </message>
    <message>
        <source>(the file)</source>
        <translation></translation>
    </message>
    <message>
        <source>Untitled design</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 (against %2)</source>
        <translation></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 %2 more directions</source>
        <translation></translation>
    </message>
    <message>
        <source>devices that change: %1</source>
        <translation></translation>
    </message>
    <message>
        <source>; %1 more</source>
        <translation></translation>
    </message>
    <message>
        <source>proved: %1 of %2 directions, nothing else</source>
        <translation></translation>
    </message>
    <message>
        <source>not proved: %1 of %2 directions delivered</source>
        <translation></translation>
    </message>
    <message>
        <source>, and %1 that nobody asks for</source>
        <translation></translation>
    </message>
    <message>
        <source>Topology after the change · %1</source>
        <translation></translation>
    </message>
    <message>
        <source>all %1 networks of the sites</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 (not on the device)</source>
        <translation></translation>
    </message>
    <message>
        <source>Error</source>
        <translation></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation></translation>
    </message>
    <message>
        <source>Note</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation></translation>
    </message>
    <message>
        <source>breaks: %1</source>
        <translation></translation>
    </message>
    <message>
        <source>Sites</source>
        <translation></translation>
    </message>
    <message>
        <source>Name</source>
        <translation></translation>
    </message>
    <message>
        <source>Role</source>
        <translation></translation>
    </message>
    <message>
        <source>Region</source>
        <translation></translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation></translation>
    </message>
    <message>
        <source>Subnets</source>
        <translation></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation></translation>
    </message>
    <message>
        <source>hub</source>
        <translation></translation>
    </message>
    <message>
        <source>spoke</source>
        <translation></translation>
    </message>
    <message>
        <source>The design has no sites.</source>
        <translation></translation>
    </message>
    <message>
        <source>Tunnel ends</source>
        <translation></translation>
    </message>
    <message>
        <source>Site</source>
        <translation></translation>
    </message>
    <message>
        <source>Peer</source>
        <translation></translation>
    </message>
    <message>
        <source>Peer gateway</source>
        <translation></translation>
    </message>
    <message>
        <source>Local networks</source>
        <translation></translation>
    </message>
    <message>
        <source>Target networks</source>
        <translation></translation>
    </message>
    <message>
        <source>The design has no tunnels.</source>
        <translation></translation>
    </message>
    <message>
        <source>Rows with a bar change in this revision; added networks are bold.</source>
        <translation></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation></translation>
    </message>
    <message>
        <source>Object</source>
        <translation></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation></translation>
    </message>
    <message>
        <source>waived: %1</source>
        <translation></translation>
    </message>
    <message>
        <source>fix: %1</source>
        <translation></translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation></translation>
    </message>
    <message>
        <source>Until</source>
        <translation></translation>
    </message>
    <message>
        <source>Reach</source>
        <translation></translation>
    </message>
    <message>
        <source>Ordered pairs of subnets of different sites</source>
        <translation></translation>
    </message>
    <message>
        <source>Number</source>
        <translation></translation>
    </message>
    <message>
        <source>all</source>
        <translation></translation>
    </message>
    <message>
        <source>intended</source>
        <translation></translation>
    </message>
    <message>
        <source>intended and delivered</source>
        <translation></translation>
    </message>
    <message>
        <source>intended and not delivered</source>
        <translation></translation>
    </message>
    <message>
        <source>delivered though not asked for</source>
        <translation></translation>
    </message>
    <message>
        <source>Not as intended</source>
        <translation></translation>
    </message>
    <message>
        <source>From</source>
        <translation></translation>
    </message>
    <message>
        <source>To</source>
        <translation></translation>
    </message>
    <message>
        <source>Why</source>
        <translation></translation>
    </message>
    <message>
        <source>delivered though no intent asks for it</source>
        <translation></translation>
    </message>
    <message>
        <source>The first %1 of %2 pairs.</source>
        <translation></translation>
    </message>
    <message>
        <source>What changes in the design</source>
        <translation></translation>
    </message>
    <message>
        <source>Change</source>
        <translation></translation>
    </message>
    <message>
        <source>The design is the same.</source>
        <translation></translation>
    </message>
    <message>
        <source>What changes in the traffic</source>
        <translation></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation></translation>
    </message>
    <message>
        <source>+ gained</source>
        <translation></translation>
    </message>
    <message>
        <source>- lost</source>
        <translation></translation>
    </message>
    <message>
        <source>~ other path</source>
        <translation></translation>
    </message>
    <message>
        <source>No traffic is gained or lost.</source>
        <translation></translation>
    </message>
    <message>
        <source>What changes on the devices</source>
        <translation></translation>
    </message>
    <message>
        <source>Device</source>
        <translation></translation>
    </message>
    <message>
        <source>No device changes.</source>
        <translation></translation>
    </message>
    <message>
        <source>selectors</source>
        <translation></translation>
    </message>
    <message>
        <source>Selectors: in the longest list of a gateway; 255 fit in a payload (RFC 7296).</source>
        <translation></translation>
    </message>
    <message>
        <source>Sites that state no block: %1.</source>
        <translation></translation>
    </message>
    <message>
        <source>no traffic to prove</source>
        <translation></translation>
    </message>
    <message>
        <source>all %1 networks of the sites but:</source>
        <translation></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation></translation>
    </message>
    <message>
        <source>Author</source>
        <translation></translation>
    </message>
    <message>
        <source>Date</source>
        <translation></translation>
    </message>
    <message>
        <source>Design hash</source>
        <translation></translation>
    </message>
    <message numerus="yes">
        <source>[%n unchanged]</source>
        <translation>
            <numerusform>[%n unchanged]</numerusform>
            <numerusform>[%n unchanged]</numerusform>
        </translation>
    </message>
    <message>
        <source>When something fails</source>
        <translation></translation>
    </message>
    <message>
        <source>Directions that the design delivers, after each failure alone, with the standby tunnels that come in for it.</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 of %2 selectors</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 of %2 SAs</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 of %2 tunnels</source>
        <translation></translation>
    </message>
    <message>
        <source>full</source>
        <translation></translation>
    </message>
    <message>
        <source>free: %1</source>
        <translation></translation>
    </message>
    <message>
        <source>Selectors, SAs and tunnels per gateway</source>
        <translation></translation>
    </message>
    <message>
        <source>SAs</source>
        <translation></translation>
    </message>
    <message>
        <source>en</source>
        <translation></translation>
    </message>
    <message>
        <source>Design hash %1</source>
        <translation></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation></translation>
    </message>
    <message>
        <source>before</source>
        <translation></translation>
    </message>
    <message>
        <source>after</source>
        <translation></translation>
    </message>
    <message>
        <source>Findings over revisions</source>
        <translation></translation>
    </message>
    <message>
        <source>There is no older revision.</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 older revisions are not shown.</source>
        <translation></translation>
    </message>
    <message>
        <source>proved</source>
        <translation></translation>
    </message>
    <message>
        <source>* protected otherwise</source>
        <translation></translation>
    </message>
    <message>
        <source>Give %1 to %2</source>
        <translation></translation>
    </message>
    <message>
        <source>Change number</source>
        <translation></translation>
    </message>
    <message>
        <source>against %1</source>
        <translation></translation>
    </message>
    <message>
        <source>moved with its network</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>derive both ends from the drawing</source>
        <translation></translation>
    </message>
    <message>
        <source>Derive both ends of %1</source>
        <translation></translation>
    </message>
    <message>
        <source>remove the waiver</source>
        <translation></translation>
    </message>
    <message>
        <source>the waiver of %1 on %2 matches no finding</source>
        <translation></translation>
    </message>
    <message>
        <source>the waiver of %1 on %2 expired on %3</source>
        <translation></translation>
    </message>
    <message>
        <source>renumber it to %1, the next free of %2</source>
        <translation></translation>
    </message>
    <message>
        <source>Renumber %1 to %2</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 lies inside %2, a network of %3</source>
        <translation></translation>
    </message>
    <message>
        <source>Network inside another site&apos;s</source>
        <translation></translation>
    </message>
    <message>
        <source>A site&apos;s network lies inside a network of another site. Hosts of the wider network with the same addresses can never be reached.</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 claims %2, that is every address; it is left out of the judgement</source>
        <translation></translation>
    </message>
    <message>
        <source>Default route as own network</source>
        <translation></translation>
    </message>
    <message>
        <source>A site claims every address. It takes no part in the judgement: state what it really owns.</source>
        <translation></translation>
    </message>
    <message>
        <source>the gateway of %1, %2, is an address for documentation</source>
        <translation></translation>
    </message>
    <message>
        <source>Gateway address from a manual</source>
        <translation></translation>
    </message>
    <message>
        <source>The gateway&apos;s address is set aside for examples: it was copied from a document and reaches nobody.</source>
        <translation></translation>
    </message>
    <message>
        <source>host %1 of %2 has %3, and so has %4 of %5</source>
        <translation></translation>
    </message>
    <message>
        <source>Host address used twice</source>
        <translation></translation>
    </message>
    <message>
        <source>Two hosts have the same address. Whoever answers first gets the traffic.</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 is also a network of %2</source>
        <translation></translation>
    </message>
    <message>
        <source>Network owned twice</source>
        <translation></translation>
    </message>
    <message>
        <source>Two sites own the same network. No gateway can tell which of the two a packet is for, so neither is reachable reliably.</source>
        <translation></translation>
    </message>
    <message>
        <source>the gateway of %1, %2, lies inside %3, a protected network of %4</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 targets %2, which holds the gateway of %3 itself, %4</source>
        <translation></translation>
    </message>
    <message>
        <source>Gateway inside a protected network</source>
        <translation></translation>
    </message>
    <message>
        <source>The outer address of a gateway is itself inside a network that tunnels carry. Its own IKE and ESP packets would be sent into a tunnel.</source>
        <translation></translation>
    </message>
    <message>
        <source>host %1 has %2, but %3 owns no network</source>
        <translation></translation>
    </message>
    <message>
        <source>host %1 has %2, which is outside the networks of %3 (%4)</source>
        <translation></translation>
    </message>
    <message>
        <source>Host outside its site&apos;s networks</source>
        <translation></translation>
    </message>
    <message>
        <source>The host&apos;s address is in none of its site&apos;s networks, so no tunnel carries its traffic.</source>
        <translation></translation>
    </message>
    <message>
        <source>host %1 of %2 has %3, the network address of %4</source>
        <translation></translation>
    </message>
    <message>
        <source>host %1 of %2 has %3, the broadcast address of %4</source>
        <translation></translation>
    </message>
    <message>
        <source>Host on the network or broadcast address</source>
        <translation></translation>
    </message>
    <message>
        <source>The first address of an IPv4 subnet names the network and the last one everybody in it; no host should have either.</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 is to talk to others but owns no network</source>
        <translation></translation>
    </message>
    <message>
        <source>Site without a network</source>
        <translation></translation>
    </message>
    <message>
        <source>An intent names the site, but the site owns no network that traffic could come from or go to.</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 owns %2, which is not inside its block %3</source>
        <translation></translation>
    </message>
    <message>
        <source>Network outside the site&apos;s block</source>
        <translation></translation>
    </message>
    <message>
        <source>The site states the address block that it was given, and one of its networks lies outside it.</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 crosses %2, a network of %3</source>
        <translation></translation>
    </message>
    <message>
        <source>Ranges that cross</source>
        <translation></translation>
    </message>
    <message>
        <source>Two sites own ranges that cross each other partly. The shared addresses cannot be reached reliably.</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 has the gateway %2, and so has %3</source>
        <translation></translation>
    </message>
    <message>
        <source>Two sites behind one gateway address</source>
        <translation></translation>
    </message>
    <message>
        <source>Two sites have the same outer address and no identities that would tell them apart, so a peer cannot know which of the two is calling.</source>
        <translation></translation>
    </message>
    <message>
        <source>documentation</source>
        <translation></translation>
    </message>
    <message>
        <source>loopback</source>
        <translation></translation>
    </message>
    <message>
        <source>one link only</source>
        <translation></translation>
    </message>
    <message>
        <source>multicast</source>
        <translation></translation>
    </message>
    <message>
        <source>future use</source>
        <translation></translation>
    </message>
    <message>
        <source>&quot;this network&quot;</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 owns %2, which is set aside for %3 and never routed</source>
        <translation></translation>
    </message>
    <message>
        <source>Special-use network</source>
        <translation></translation>
    </message>
    <message>
        <source>A protected network lies in address space that routers and hosts treat specially, so its traffic goes nowhere.</source>
        <translation></translation>
    </message>
    <message>
        <source>&quot;%1&quot; contradicts &quot;%2&quot;</source>
        <translation></translation>
    </message>
    <message>
        <source>Intents contradict each other</source>
        <translation></translation>
    </message>
    <message>
        <source>One intent allows what another forbids, and neither is an exception from the other.</source>
        <translation></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is broken: the pair can talk</source>
        <translation></translation>
    </message>
    <message>
        <source>Forbidden pair can talk</source>
        <translation></translation>
    </message>
    <message>
        <source>An intent forbids the pair, and the stated selectors let it through.</source>
        <translation></translation>
    </message>
    <message>
        <source>intended traffic does not arrive: %1</source>
        <translation></translation>
    </message>
    <message>
        <source>intended traffic ends at %1: %2</source>
        <translation></translation>
    </message>
    <message>
        <source>Intent not met</source>
        <translation></translation>
    </message>
    <message>
        <source>An intended pair cannot talk, for a reason that no single list shows.</source>
        <translation></translation>
    </message>
    <message>
        <source>nobody says whether the spokes may talk to each other; everyone &lt;-&gt; everyone is assumed</source>
        <translation></translation>
    </message>
    <message>
        <source>say everyone &lt;-&gt; everyone</source>
        <translation></translation>
    </message>
    <message>
        <source>isolate the spokes: hub &lt;-&gt; spokes</source>
        <translation></translation>
    </message>
    <message>
        <source>Nobody says whether spokes may talk</source>
        <translation></translation>
    </message>
    <message>
        <source>The file has no intents, so everyone may talk with everyone. Say whether the spokes are meant to.</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 reaches, and is reached by, networks that no intent joins it with</source>
        <translation></translation>
    </message>
    <message>
        <source>Pair can talk though nobody asks</source>
        <translation></translation>
    </message>
    <message>
        <source>The stated selectors let a pair through that no intent names.</source>
        <translation></translation>
    </message>
    <message>
        <source>&quot;%1&quot; names %2, which %3 does not have</source>
        <translation></translation>
    </message>
    <message>
        <source>remove the intent</source>
        <translation></translation>
    </message>
    <message>
        <source>Intent about a network that is not there</source>
        <translation></translation>
    </message>
    <message>
        <source>An intent names a subnet or a host that its site does not have any more.</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 and %2 would share one folder of files</source>
        <translation></translation>
    </message>
    <message>
        <source>rename it to %1</source>
        <translation></translation>
    </message>
    <message>
        <source>Two sites in one folder</source>
        <translation></translation>
    </message>
    <message>
        <source>The configuration files of two sites would go to the same folder, because their names differ only in case or in characters that cannot be in a file name.</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 speaks of %2, but joins %3 with %4</source>
        <translation></translation>
    </message>
    <message>
        <source>Name of another tunnel</source>
        <translation></translation>
    </message>
    <message>
        <source>The end&apos;s name speaks of a site that the tunnel does not join.</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 on %2 has the name of %3 on %4</source>
        <translation></translation>
    </message>
    <message>
        <source>Tunnel end name used twice</source>
        <translation></translation>
    </message>
    <message>
        <source>Two tunnel ends have the same name, or names that differ only in case; people and devices take one for the other.</source>
        <translation></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a folder</source>
        <translation></translation>
    </message>
    <message>
        <source>Name that cannot be a folder</source>
        <translation></translation>
    </message>
    <message>
        <source>Every site gets a folder of configuration files. This name cannot be one: it holds separators, controls or a reserved word.</source>
        <translation></translation>
    </message>
    <message>
        <source>a tunnel does not come up: TS_UNACCEPTABLE</source>
        <translation></translation>
    </message>
    <message>
        <source>the tunnel comes up: narrowing hides it</source>
        <translation></translation>
    </message>
    <message>
        <source>both tunnels come up: narrowing hides it</source>
        <translation></translation>
    </message>
    <message>
        <source>all tunnels come up: narrowing hides it</source>
        <translation></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>target networks</source>
        <translation></translation>
    </message>
    <message>
        <source>local networks</source>
        <translation></translation>
    </message>
    <message>
        <source>Fix %1: %2</source>
        <translation></translation>
    </message>
    <message>
        <source>add %1</source>
        <translation></translation>
    </message>
    <message>
        <source>remove it</source>
        <translation></translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation></translation>
    </message>
    <message>
        <source>replace it with %1</source>
        <translation></translation>
    </message>
    <message>
        <source>replace %1 with %2</source>
        <translation></translation>
    </message>
    <message>
        <source>; nobody owns %1</source>
        <translation></translation>
    </message>
    <message>
        <source>; %1 lies on the other side of the tunnel</source>
        <translation></translation>
    </message>
    <message numerus="yes">
        <source>; %1 is missing</source>
        <comment>networks</comment>
        <translation>
            <numerusform>; %1 is missing</numerusform>
            <numerusform>; %1 are missing</numerusform>
        </translation>
    </message>
    <message>
        <source>discard what matches no tunnel at %1</source>
        <translation></translation>
    </message>
    <message>
        <source>Discard unmatched traffic at %1</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 lets traffic out in clear that came in by a tunnel: %2 -&gt; %3 matches none of its tunnels</source>
        <translation></translation>
    </message>
    <message>
        <source>Hub lets tunnel traffic out in clear</source>
        <translation></translation>
    </message>
    <message>
        <source>The hub decrypts a packet, finds no tunnel for it and sends it on by its default route, readable by anybody.</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 has %2 both as local and as target</source>
        <translation></translation>
    </message>
    <message>
        <source>Local and target are the same</source>
        <translation></translation>
    </message>
    <message>
        <source>The same network stands in both lists of a tunnel end, so the device would encrypt the traffic of its own LAN.</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 does not target %2</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 does not have %2 as local</source>
        <translation></translation>
    </message>
    <message>
        <source>Network missing from a list</source>
        <translation></translation>
    </message>
    <message>
        <source>An intent needs a network that a list of the tunnel end does not name. The tunnel comes up without it.</source>
        <translation></translation>
    </message>
    <message>
        <source>addresses that nobody owns</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 and addresses that nobody owns</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 targets %2, which no intent asks for</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 has %2 as local, which no intent asks for</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 targets %2, which also covers %3</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 has %2 as local, which also covers %3</source>
        <translation></translation>
    </message>
    <message>
        <source>trim the list to what is asked for</source>
        <translation></translation>
    </message>
    <message>
        <source>Selector wider than asked for</source>
        <translation></translation>
    </message>
    <message>
        <source>A selector covers addresses that no intent asks for, often as a summary. Whoever gets such an address at the other end gets through.</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 names %2, which its entry %3 already covers</source>
        <translation></translation>
    </message>
    <message>
        <source>Selector that adds nothing</source>
        <translation></translation>
    </message>
    <message>
        <source>An entry is covered by another entry of the same list.</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 cannot pass on what it should: %2</source>
        <translation></translation>
    </message>
    <message>
        <source>The hub&apos;s next lookup fails</source>
        <translation></translation>
    </message>
    <message>
        <source>The hub accepts a packet from one tunnel and its lookup for the next finds another tunnel, or an SA that does not cover it.</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 targets %2, which is %3&apos;s own network%4</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 targets %2, which are %3&apos;s own networks%4</source>
        <translation></translation>
    </message>
    <message>
        <source>Target is the site&apos;s own network</source>
        <translation></translation>
    </message>
    <message>
        <source>A tunnel end targets a network of its own site. Packets for it never leave the LAN, so the entry does nothing, and the network that it took the place of cannot be reached. IKEv2 narrows the entry away in silence: the tunnel comes up all the same.</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 has two tunnels with equally specific selectors for the same traffic</source>
        <translation></translation>
    </message>
    <message>
        <source>Two tunnels for the same traffic</source>
        <translation></translation>
    </message>
    <message>
        <source>Two tunnels of one gateway have equally specific selectors for the same packets. Which one takes them is chance.</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 targets %2, which nobody owns%3</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 has %2 as local, which nobody owns%3</source>
        <translation></translation>
    </message>
    <message>
        <source>Selector that nobody owns</source>
        <translation></translation>
    </message>
    <message>
        <source>A selector names a network that no site owns: a typing error, or a site that is gone.</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 targets %2, which is not beyond this tunnel but on %3&apos;s side%4</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 has %2 as local, which is not on %3&apos;s side but beyond the tunnel%4</source>
        <translation></translation>
    </message>
    <message>
        <source>Selector from the other side</source>
        <translation></translation>
    </message>
    <message>
        <source>A list names a network that lies on the other side of the tunnel: local and target are mixed up, or the entry belongs to another tunnel.</source>
        <translation></translation>
    </message>
    <message>
        <source>the tunnel between the spokes %1 and %2 is a second way beside the hub&apos;s; their part of the drawing is not judged</source>
        <translation></translation>
    </message>
    <message>
        <source>the tunnel between %1 and %2 closes a circle; their part of the drawing is not judged</source>
        <translation></translation>
    </message>
    <message>
        <source>remove this tunnel</source>
        <translation></translation>
    </message>
    <message>
        <source>Tunnels form a circle</source>
        <translation></translation>
    </message>
    <message>
        <source>Between two sites there is more than one way, so nobody can say which tunnel carries what. The sites of the circle are not judged until one tunnel is taken away.</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 and %2 are joined by a tunnel already</source>
        <translation></translation>
    </message>
    <message>
        <source>remove the second tunnel</source>
        <translation></translation>
    </message>
    <message>
        <source>Tunnel drawn twice</source>
        <translation></translation>
    </message>
    <message>
        <source>Two tunnels join the same two sites. Both claim the same traffic; the second one is left out of the judgement.</source>
        <translation></translation>
    </message>
    <message>
        <source>no site is the hub; %1 has the most tunnels</source>
        <translation></translation>
    </message>
    <message>
        <source>make %1 the hub</source>
        <translation></translation>
    </message>
    <message>
        <source>No hub</source>
        <translation></translation>
    </message>
    <message>
        <source>No site is declared as the hub, so nobody relays between the spokes.</source>
        <translation></translation>
    </message>
    <message>
        <source>no chain of tunnels leads from %1 to sites that it is to talk to</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 is to talk to others but has no tunnel</source>
        <translation></translation>
    </message>
    <message>
        <source>draw a tunnel to %1</source>
        <translation></translation>
    </message>
    <message>
        <source>No path to an intended peer</source>
        <translation></translation>
    </message>
    <message>
        <source>An intent joins the site with others that no chain of tunnels leads to.</source>
        <translation></translation>
    </message>
    <message>
        <source>the hub %1 has no tunnels</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 has no tunnel</source>
        <translation></translation>
    </message>
    <message>
        <source>Site without a tunnel</source>
        <translation></translation>
    </message>
    <message>
        <source>A spoke has no tunnel, or a hub has no spokes.</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 and %2 both have a changing address, so neither can call the other</source>
        <translation></translation>
    </message>
    <message>
        <source>Neither end can start</source>
        <translation></translation>
    </message>
    <message>
        <source>Both gateways have changing addresses, so neither end knows where to call the other.</source>
        <translation></translation>
    </message>
    <message>
        <source>the networks of %1 and %2 are not the same entry by entry, so no SA comes up</source>
        <translation></translation>
    </message>
    <message>
        <source>Selectors are not mirrored</source>
        <translation></translation>
    </message>
    <message>
        <source>neither %1 nor %2 has the tunnel between them</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 has no counterpart: %2 has no tunnel %3</source>
        <translation></translation>
    </message>
    <message>
        <source>create %1 on %2</source>
        <translation></translation>
    </message>
    <message>
        <source>Tunnel at one end only</source>
        <translation></translation>
    </message>
    <message>
        <source>One device has the tunnel and the other has not, so nobody answers.</source>
        <translation></translation>
    </message>
    <message>
        <source>the tunnel carries all that it should only when the right end starts: %1</source>
        <translation></translation>
    </message>
    <message>
        <source>Works only when one end starts</source>
        <translation></translation>
    </message>
    <message>
        <source>The two ends group their networks differently. What the SA covers depends on which end happens to start it.</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 and %2 cover the same networks in different pieces; only equal pieces get an SA</source>
        <translation></translation>
    </message>
    <message>
        <source>Only a part is negotiated</source>
        <translation></translation>
    </message>
    <message>
        <source>Both ends cover what is intended, but they cut it differently, and the SA covers only what both state in the same way.</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 calls %2, but the gateway of %3 is %4</source>
        <translation></translation>
    </message>
    <message>
        <source>let %1 call %2</source>
        <translation></translation>
    </message>
    <message>
        <source>Wrong peer address</source>
        <translation></translation>
    </message>
    <message>
        <source>An end is configured with an address that is not the other gateway&apos;s. Its IKE packets go to somebody else.</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 relays between its %2 tunnels but is not declared as a hub</source>
        <translation></translation>
    </message>
    <message>
        <source>make %1 a hub</source>
        <translation></translation>
    </message>
    <message>
        <source>Relay that is not a hub</source>
        <translation></translation>
    </message>
    <message>
        <source>A site has several tunnels and relays between them, but is not declared as a hub.</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 relays between its tunnels, and it is not confirmed that %2 does (%3)</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 is to relay other sites&apos; traffic into %2, and %3 does not relay between tunnels</source>
        <translation></translation>
    </message>
    <message>
        <source>Platform that cannot be this hub</source>
        <translation></translation>
    </message>
    <message>
        <source>Traffic between two other sites is to come in by one tunnel of this gateway and leave by another, and its platform forwards between its own network and a tunnel only.</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 would carry IPv6 networks, and %2 carries IPv4 only</source>
        <translation></translation>
    </message>
    <message>
        <source>IPv6 on a gateway without it</source>
        <translation></translation>
    </message>
    <message>
        <source>The tunnel is to carry IPv6 networks through a gateway whose platform has IPv4 tunnels only.</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 has %2 tunnels, and a gateway of %3 takes %4</source>
        <translation></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation></translation>
    </message>
    <message>
        <source>the %1 tunnels of %2 need %3 SAs, one for every local with every target network; a gateway of %4 takes %5</source>
        <translation></translation>
    </message>
    <message>
        <source>More than the gateway carries</source>
        <translation></translation>
    </message>
    <message>
        <source>The site&apos;s tunnels together are more than its gateway takes, or need more SAs than it has. In a star the SAs of a hub with one pair each grow with the square of the spokes. A second hub or wider networks are the ways out.</source>
        <translation></translation>
    </message>
    <message>
        <source> (not confirmed: %1)</source>
        <translation></translation>
    </message>
    <message numerus="yes">
        <source>summarise both ends to %n network(s) at most</source>
        <translation>
            <numerusform>summarise both ends to %n network at most</numerusform>
            <numerusform>summarise both ends to %n networks at most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>summarise both ends to %n network(s) at most; this also opens %1, which nobody owns</source>
        <translation>
            <numerusform>summarise both ends to %n network at most; this also opens %1, which nobody owns</numerusform>
            <numerusform>summarise both ends to %n networks at most; this also opens %1, which nobody owns</numerusform>
        </translation>
    </message>
    <message>
        <source>it has %1 characters, and names end at %2</source>
        <translation></translation>
    </message>
    <message>
        <source>it does not take &quot;%1&quot; there</source>
        <translation></translation>
    </message>
    <message>
        <source>the word means something else there</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 cannot be the name of a tunnel on %2, %3: %4</source>
        <translation></translation>
    </message>
    <message>
        <source>the export writes %1 there</source>
        <translation></translation>
    </message>
    <message>
        <source>Name that the device does not take</source>
        <translation></translation>
    </message>
    <message>
        <source>The tunnel&apos;s name is too long for the device, or has characters that it refuses. The export then writes another one, and people look for a name that is not there.</source>
        <translation></translation>
    </message>
    <message>
        <source>generic</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 (%2) and %3 (%4) have no protocol in common</source>
        <translation></translation>
    </message>
    <message>
        <source>Gateways without a common protocol</source>
        <translation></translation>
    </message>
    <message>
        <source>One gateway speaks IKE and the other an overlay of its own, such as WireGuard: no tunnel can come up between them.</source>
        <translation></translation>
    </message>
    <message numerus="yes">
        <source>write all derived lists aggregated: %n network(s) here, nothing more is opened</source>
        <translation>
            <numerusform>write all derived lists aggregated: %n network here, nothing more is opened</numerusform>
            <numerusform>write all derived lists aggregated: %n networks here, nothing more is opened</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would carry %2 target networks in one SA; %3 takes %4</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 would carry %2 local networks in one SA: %3 of %4 and %5 of the sites behind it; %6 takes %7</source>
        <translation></translation>
    </message>
    <message>
        <source>the list is full: the next network breaks the tunnel</source>
        <translation></translation>
    </message>
    <message>
        <source>More networks than one SA carries</source>
        <translation></translation>
    </message>
    <message>
        <source>A tunnel of a star lists every network behind the hub. IKEv2 has room for 255 in one direction of an SA, some devices for fewer; one more and the SA does not come up. The first such tunnel of a site is named.</source>
        <translation></translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of networks</source>
        <translation>
            <numerusform>%n group of networks</numerusform>
            <numerusform>%n groups of networks</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 local x %2 target networks</source>
        <translation></translation>
    </message>
    <message>
        <source>every local with every target network of its family</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 needs %2 SAs (%3), and %4 has %5 for one tunnel</source>
        <translation></translation>
    </message>
    <message>
        <source>with one SA each pair that comes up takes the place of another</source>
        <translation></translation>
    </message>
    <message>
        <source>More SAs than the platform has for one tunnel</source>
        <translation></translation>
    </message>
    <message>
        <source>A device with one pair of networks an SA needs one SA for every local with every target network. Some gateways have one SA for a tunnel, or some hundred: what is beyond that does not come up, or replaces what is there.</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 is on standby, and no intent asks for what it would carry</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 never comes in: another standby tunnel does, whatever fails</source>
        <translation></translation>
    </message>
    <message>
        <source>Standby saves nothing</source>
        <translation></translation>
    </message>
    <message>
        <source>Whatever fails, this standby tunnel does not come in or would carry nothing: others stand before it in the file, or no intent asks for traffic between the parts that it would join.</source>
        <translation></translation>
    </message>
    <message>
        <source>if %1 fails, no standby tunnel comes in for %2</source>
        <translation></translation>
    </message>
    <message>
        <source>Single point of failure</source>
        <translation></translation>
    </message>
    <message>
        <source>The drawing has standby tunnels, and yet the failure of this relaying site cuts sites off from the rest. The table of failures says what else is lost when something fails.</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 is on standby, but nothing joins %2 and %3 that could fail</source>
        <translation></translation>
    </message>
    <message>
        <source>use it from the start</source>
        <translation></translation>
    </message>
    <message>
        <source>Standby without a primary</source>
        <translation></translation>
    </message>
    <message>
        <source>A tunnel is on standby between two sites that no other tunnels join. Nothing can fail for which it would come in, so it is never used.</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 expects its peer to be %2, but %3 says that it is %4</source>
        <translation></translation>
    </message>
    <message>
        <source>let both ends use the identities of their sites</source>
        <translation></translation>
    </message>
    <message>
        <source>Identities differ</source>
        <translation></translation>
    </message>
    <message>
        <source>A device says another IKE identity than its peer is configured to expect, so the peer finds no connection for it (AUTHENTICATION_FAILED).</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 uses the key %2 and %3 the key %4</source>
        <translation></translation>
    </message>
    <message>
        <source>make one key for both ends</source>
        <translation></translation>
    </message>
    <message>
        <source>use the key %1 at both ends</source>
        <translation></translation>
    </message>
    <message>
        <source>Keys differ</source>
        <translation></translation>
    </message>
    <message>
        <source>The ends refer to different pre-shared keys. Neither accepts the other&apos;s proof (AUTHENTICATION_FAILED).</source>
        <translation></translation>
    </message>
    <message>
        <source>use the profile %1 at both ends</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 proposes %2 for ESP, %3 takes %4: nothing is in both</source>
        <translation></translation>
    </message>
    <message>
        <source>the IKE_SA comes up and stays without a CHILD_SA</source>
        <translation></translation>
    </message>
    <message>
        <source>No common ESP proposal</source>
        <translation></translation>
    </message>
    <message>
        <source>No ESP proposal is configured at both ends. The IKE_SA comes up, the CHILD_SA does not (NO_PROPOSAL_CHOSEN), and nothing passes.</source>
        <translation></translation>
    </message>
    <message>
        <source>the profile %1 has no IKE proposal that IKEv1 can use: its ciphers authenticate themselves</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 proposes %2 for IKE, %3 takes %4: nothing is in both</source>
        <translation></translation>
    </message>
    <message>
        <source>No common IKE proposal</source>
        <translation></translation>
    </message>
    <message>
        <source>No IKE proposal is configured at both ends, so no IKE_SA comes up (NO_PROPOSAL_CHOSEN).</source>
        <translation></translation>
    </message>
    <message>
        <source>The ends of an IKEv1 tunnel, and of one with a device that takes exact pairs only, must state the same networks, entry by entry, one end&apos;s local as the other&apos;s target. No entry is the same here, so no SA comes up.</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 (%2) and %3 (%4) differ in PFS: the tunnel comes up and its first rekey fails</source>
        <translation></translation>
    </message>
    <message>
        <source>after %1 the SA is not renewed</source>
        <translation></translation>
    </message>
    <message>
        <source>PFS differs</source>
        <translation></translation>
    </message>
    <message>
        <source>The ends agree on ESP but not on the Diffie-Hellman group for it. IKEv2 makes the first CHILD_SA without a group, so the tunnel comes up and works until it is to be renewed.</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 speaks IKEv%2 and %3 IKEv%4</source>
        <translation></translation>
    </message>
    <message>
        <source>IKE versions differ</source>
        <translation></translation>
    </message>
    <message>
        <source>The two ends are configured for different versions of IKE. The one that is called knows no such connection and answers NO_PROPOSAL_CHOSEN.</source>
        <translation></translation>
    </message>
    <message numerus="yes">
        <source>the profile %1 of %n tunnel end(s) offers %2, which should not be used any more</source>
        <translation>
            <numerusform>the profile %1 of %n tunnel end offers %2, which should not be used any more</numerusform>
            <numerusform>the profile %1 of %n tunnel ends offers %2, which should not be used any more</numerusform>
        </translation>
    </message>
    <message>
        <source>Algorithm that should not be used</source>
        <translation></translation>
    </message>
    <message>
        <source>The profile offers an algorithm that the standards advise against: 3DES, SHA-1, or a group of less than 2048 bits. A peer may choose it.</source>
        <translation></translation>
    </message>
    <message numerus="yes">
        <source>the profile %1 of %n tunnel end(s) offers %2, which must not be used any more</source>
        <translation>
            <numerusform>the profile %1 of %n tunnel end offers %2, which must not be used any more</numerusform>
            <numerusform>the profile %1 of %n tunnel ends offers %2, which must not be used any more</numerusform>
        </translation>
    </message>
    <message>
        <source>Algorithm that must not be used</source>
        <translation></translation>
    </message>
    <message>
        <source>The profile offers an algorithm that the standards forbid: it can be broken, or does not encrypt at all. A peer may choose it.</source>
        <translation></translation>
    </message>
    <message>
        <source>take those proposals out of the profile</source>
        <translation></translation>
    </message>
    <message numerus="yes">
        <source>the profile %1 of %n tunnel end(s) offers %2 without perfect forward secrecy</source>
        <translation>
            <numerusform>the profile %1 of %n tunnel end offers %2 without perfect forward secrecy</numerusform>
            <numerusform>the profile %1 of %n tunnel ends offers %2 without perfect forward secrecy</numerusform>
        </translation>
    </message>
    <message>
        <source>No perfect forward secrecy</source>
        <translation></translation>
    </message>
    <message>
        <source>An ESP proposal names no group, so that new keys come out of the old ones: who learns one key can read what came before.</source>
        <translation></translation>
    </message>
    <message numerus="yes">
        <source>the profile %1 of %n tunnel end(s) is IKEv1, which is historic: one pair of networks an SA, and no narrowing</source>
        <translation>
            <numerusform>the profile %1 of %n tunnel end is IKEv1, which is historic: one pair of networks an SA, and no narrowing</numerusform>
            <numerusform>the profile %1 of %n tunnel ends is IKEv1, which is historic: one pair of networks an SA, and no narrowing</numerusform>
        </translation>
    </message>
    <message>
        <source>IKEv1 in use</source>
        <translation></translation>
    </message>
    <message>
        <source>IKEv1 was moved to Historic in 2023. It has one pair of networks an SA, so that lists become many SAs, and both ends must state the same pairs.</source>
        <translation></translation>
    </message>
    <message>
        <source>the two gateways have no %1 proposal of the profile %2 in common: %3</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 can say no %2 proposal of the profile %3: %4</source>
        <translation></translation>
    </message>
    <message>
        <source>Proposals that a gateway cannot say</source>
        <translation></translation>
    </message>
    <message>
        <source>None of the profile&apos;s proposals is made of algorithms that both gateways offer, so the negotiation ends in NO_PROPOSAL_CHOSEN. Nothing is substituted: choose a profile that both have.</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 is on standby, and %2 uses a tunnel as soon as it is configured</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 is on standby, and it is not known how %2 holds a tunnel back</source>
        <translation></translation>
    </message>
    <message>
        <source>its configuration is written apart, to be loaded by hand</source>
        <translation></translation>
    </message>
    <message>
        <source>Standby that cannot wait</source>
        <translation></translation>
    </message>
    <message>
        <source>A standby tunnel ends at a gateway that cannot be configured with it and not use it. Its configuration has to be loaded when what it stands by for has failed; until then the device does not have it.</source>
        <translation></translation>
    </message>
    <message>
        <source>&quot;%1&quot; joins %2 networks with %3 networks: no packet has an address of each</source>
        <translation></translation>
    </message>
    <message>
        <source>no tunnel carries anything for it</source>
        <translation></translation>
    </message>
    <message>
        <source>Intent between two address families</source>
        <translation></translation>
    </message>
    <message>
        <source>One side of the intent has networks of IPv4 alone and the other of IPv6 alone. A packet has both its addresses from one family, so nothing can ever meet the intent. A network of the other family on one side is missing.</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 (%2) and %3 (%4) lie on two sides of the border of mainland China; %5 has tunnels within one side only</source>
        <translation></translation>
    </message>
    <message>
        <source>Tunnel over the mainland border</source>
        <translation></translation>
    </message>
    <message>
        <source>The cloud&apos;s VPN gateway connects places in mainland China with each other, or places outside with each other, and refuses the rest by regulation. Its own backbone is the way over the border.</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 would carry networks of %2 between gateways of %3, which %4 does not mix</source>
        <translation></translation>
    </message>
    <message>
        <source>the export leaves those networks out</source>
        <translation></translation>
    </message>
    <message>
        <source>Networks of the other family than the gateways&apos;</source>
        <translation></translation>
    </message>
    <message>
        <source>The device has tunnels of IPv4 between addresses of IPv4 and tunnels of IPv6 between addresses of IPv6. Networks of the other family need a tunnel between gateways of their own.</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 to %2 characters</source>
        <translation></translation>
    </message>
    <message numerus="yes">
        <source>at least %n character(s)</source>
        <translation>
            <numerusform>at least %n character</numerusform>
            <numerusform>at least %n characters</numerusform>
        </translation>
    </message>
    <message>
        <source> out of %1</source>
        <translation></translation>
    </message>
    <message>
        <source>, not beginning with %1</source>
        <translation></translation>
    </message>
    <message>
        <source>the key %1 of %2 must have %3: %4 takes no other</source>
        <translation></translation>
    </message>
    <message>
        <source>no key of %1 bits fits both gateways: %2 takes %3, %4 takes %5</source>
        <translation></translation>
    </message>
    <message>
        <source>Pre-shared key that a device does not take</source>
        <translation></translation>
    </message>
    <message>
        <source>Each device takes keys of some lengths, out of some characters. A key that only one end takes as it is written keeps the tunnel down. Keys that the program makes fit both ends; one that is referred to has to be chosen so, and an export refuses it otherwise.</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation></translation>
    </message>
    <message>
        <source>let the %1 lifetime of the profile %2 be %3</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 is to keep %2 SAs for %3 (profile %4), and %5 takes %6</source>
        <translation></translation>
    </message>
    <message>
        <source>the export writes %1 at both ends</source>
        <translation></translation>
    </message>
    <message>
        <source>Lifetime that the device does not take</source>
        <translation></translation>
    </message>
    <message>
        <source>The profile asks for a lifetime that is outside of what the device can be told. The export writes the nearest one that both ends take; in IKEv1 two different lifetimes can end a tunnel.</source>
        <translation></translation>
    </message>
    <message>
        <source>whether %1 fragments IKE is not known</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 does not fragment IKE</source>
        <translation></translation>
    </message>
    <message>
        <source>the lists of %1 take %2 bytes of one IKE message, a packet of 1,500 has %3; %4</source>
        <translation></translation>
    </message>
    <message>
        <source>IKE message longer than a packet</source>
        <translation></translation>
    </message>
    <message>
        <source>All networks of a tunnel go into one IKE message. Longer than a packet, it travels in IP fragments, which firewalls and address translators drop, unless both ends have IKE fragmentation switched on. The first such tunnel of a site is named.</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 carries %2, and %3 takes nothing of %4</source>
        <translation></translation>
    </message>
    <message>
        <source>Network that the cloud does not take</source>
        <translation></translation>
    </message>
    <message>
        <source>The cloud uses these addresses itself and refuses them in a VPN connection, or lets them lead elsewhere. The networks have to be renumbered, or translated before the tunnel.</source>
        <translation></translation>
    </message>
    <message>
        <source>let the ESP lifetime of the profile %1 be %2</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 would renew %2 SAs in their lifetimes, %3 a second on average; a gateway does about %4%5</source>
        <translation></translation>
    </message>
    <message>
        <source>More renewals than the gateway can do</source>
        <translation></translation>
    </message>
    <message>
        <source>Every SA is negotiated anew before its lifetime ends. A hub with one SA a pair of networks has so many of them that it does nothing else, and SAs run out before their turn comes. Longer lifetimes, summaries or lists in one SA are the ways out.</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 needs %2 routes into its tunnels, and a gateway of %3 takes %4 unless more are asked for</source>
        <translation></translation>
    </message>
    <message>
        <source>More routes than the cloud takes</source>
        <translation></translation>
    </message>
    <message>
        <source>A cloud&apos;s gateway needs one route for each network behind its tunnels, and its tables end at a number. Networks without a route do not reach the tunnel. Wider networks, or a higher quota, are the ways out.</source>
        <translation></translation>
    </message>
    <message>
        <source>tell both ends %1 and let routes choose; the selectors then keep nothing out</source>
        <translation></translation>
    </message>
    <message>
        <source>put the groups that both have first in the profile %1</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 starts with the group %2, which %3 does not have: each start takes a round more (INVALID_KE_PAYLOAD)</source>
        <translation></translation>
    </message>
    <message>
        <source>First guess of the group is wrong</source>
        <translation></translation>
    </message>
    <message>
        <source>The end that starts sends a value of its first group at once. If the other does not take that group it says which one it wants, and the exchange begins again. It comes up, a round later.</source>
        <translation></translation>
    </message>
    <message>
        <source>take out of the profile what %1 does not allow</source>
        <translation></translation>
    </message>
    <message>
        <source>the profile %1 promises %2, which does not allow %3</source>
        <translation></translation>
    </message>
    <message>
        <source>Profile that breaks its own promise</source>
        <translation></translation>
    </message>
    <message>
        <source>A profile named after a set of requirements (NIST, CNSA, BSI) is taken at its word by whoever reviews it. It has a proposal that those requirements do not allow.</source>
        <translation></translation>
    </message>
    <message>
        <source>use the group %1 there</source>
        <translation></translation>
    </message>
    <message>
        <source>the profile %1 makes keys of %2 (%3 bits) with the group %4 (%5 bits)</source>
        <translation></translation>
    </message>
    <message>
        <source>Group far weaker than the cipher</source>
        <translation></translation>
    </message>
    <message>
        <source>A chain is as strong as its weakest link: keys of 256 bits that come out of a group of 112 bits have 112. It does no harm, and the longer key buys nothing.</source>
        <translation></translation>
    </message>
    <message>
        <source>use IKEv2 at both ends (profile %1)</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 is IKEv1 and %2 has no fixed address: in main mode %3 finds its key by the address alone, and aggressive mode shows a hash of the key</source>
        <translation></translation>
    </message>
    <message>
        <source>the export writes main mode</source>
        <translation></translation>
    </message>
    <message>
        <source>IKEv1 key for a peer without an address</source>
        <translation></translation>
    </message>
    <message>
        <source>In IKEv1&apos;s main mode the peer&apos;s identity is encrypted with the key, so that only its address tells which key it is. Peers without a fixed address share one key then, or use aggressive mode, which sends a hash that anybody can try passwords on. IKEv2 has neither fault.</source>
        <translation></translation>
    </message>
    <message>
        <source>let the export make a key of its own for each of them</source>
        <translation></translation>
    </message>
    <message numerus="yes">
        <source>%n tunnels share the key %1: %2</source>
        <translation>
            <numerusform>%n tunnel shares the key %1: %2</numerusform>
            <numerusform>%n tunnels share the key %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>One key for several tunnels</source>
        <translation></translation>
    </message>
    <message>
        <source>Several tunnels refer to the same pre-shared key. Whoever learns it at one site can pose as the hub to all the others, and a new key has to be brought to all of them at once.</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>nothing</source>
        <translation></translation>
    </message>
    <message>
        <source>not set</source>
        <translation></translation>
    </message>
    <message>
        <source>peer %1</source>
        <translation></translation>
    </message>
    <message>
        <source>local %1</source>
        <translation></translation>
    </message>
    <message>
        <source>target %1</source>
        <translation></translation>
    </message>
    <message>
        <source>local + %1</source>
        <translation></translation>
    </message>
    <message>
        <source>local - %1</source>
        <translation></translation>
    </message>
    <message>
        <source>target + %1</source>
        <translation></translation>
    </message>
    <message>
        <source>target - %1</source>
        <translation></translation>
    </message>
    <message>
        <source>name: %1 becomes %2</source>
        <translation></translation>
    </message>
    <message>
        <source>own address: %1 becomes %2</source>
        <translation></translation>
    </message>
    <message>
        <source>peer: %1 becomes %2</source>
        <translation></translation>
    </message>
    <message>
        <source>own identity: %1 becomes %2</source>
        <translation></translation>
    </message>
    <message>
        <source>peer&apos;s identity: %1 becomes %2</source>
        <translation></translation>
    </message>
    <message>
        <source>key reference: %1 becomes %2</source>
        <translation></translation>
    </message>
    <message>
        <source>IKE profile: %1 becomes %2</source>
        <translation></translation>
    </message>
    <message>
        <source>the same networks in other selector pairs</source>
        <translation></translation>
    </message>
    <message>
        <source>take %1 away again</source>
        <translation></translation>
    </message>
    <message>
        <source>take %1 away</source>
        <translation></translation>
    </message>
    <message>
        <source>no better order was found</source>
        <translation></translation>
    </message>
    <message>
        <source>both ends of this tunnel would have to change at the same moment</source>
        <translation></translation>
    </message>
    <message>
        <source>this traffic moves to other tunnels, and several devices would have to change at the same moment</source>
        <translation></translation>
    </message>
    <message>
        <source>no device changes</source>
        <translation></translation>
    </message>
    <message>
        <source>proved: %1 directions that work before and after work in all %2 states</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 of %2 directions are interrupted in between, in %3 states judged</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation></translation>
    </message>
    <message>
        <source>a host in %1 (%2)</source>
        <translation></translation>
    </message>
    <message>
        <source>reaches %1, answers with ttl=%2</source>
        <translation></translation>
    </message>
    <message>
        <source>does not reach %1</source>
        <translation></translation>
    </message>
    <message>
        <source>3 answers, ttl=%1</source>
        <translation></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 is not up</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 is up: %2</source>
        <translation></translation>
    </message>
    <message>
        <source>IKE profile %1: other proposals or lifetimes</source>
        <translation></translation>
    </message>
    <message>
        <source>one SA for each pair of networks from now on</source>
        <translation></translation>
    </message>
    <message>
        <source>one SA for all networks from now on</source>
        <translation></translation>
    </message>
    <message>
        <source>on standby from now on</source>
        <translation></translation>
    </message>
    <message>
        <source>in use from now on, no more on standby</source>
        <translation></translation>
    </message>
    <message>
        <source>proved: %1 directions that work before and after work in all %2 states, in %3 of them over a standby tunnel</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>keys and values</source>
        <translation></translation>
    </message>
    <message>
        <source>a list</source>
        <translation></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation></translation>
    </message>
    <message>
        <source>a text</source>
        <translation></translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation></translation>
    </message>
    <message>
        <source>a list of networks, such as [10.0.0.0/24]</source>
        <translation></translation>
    </message>
    <message>
        <source>a network such as 10.0.0.0/24</source>
        <translation></translation>
    </message>
    <message>
        <source> or </source>
        <translation></translation>
    </message>
    <message>
        <source>expected %1, found &quot;%2&quot;</source>
        <translation></translation>
    </message>
    <message>
        <source>the file cannot be written: %1</source>
        <translation></translation>
    </message>
    <message>
        <source>what was written reads back differently; the disk may be full</source>
        <translation></translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation></translation>
    </message>
    <message>
        <source>what is there is not a regular file</source>
        <translation></translation>
    </message>
    <message>
        <source>this link points to nothing</source>
        <translation></translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation></translation>
    </message>
    <message>
        <source>the path does not stay inside the folder</source>
        <translation></translation>
    </message>
    <message>
        <source>what is there is a link</source>
        <translation></translation>
    </message>
    <message>
        <source>a folder on the way is a link</source>
        <translation></translation>
    </message>
    <message>
        <source>what is there is not a folder</source>
        <translation></translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation></translation>
    </message>
    <message>
        <source>the environment variable %1, which a tunnel&apos;s key is to come from, is not set</source>
        <translation></translation>
    </message>
    <message>
        <source>the file %1, which a tunnel&apos;s key is to come from, begins with an empty line</source>
        <translation></translation>
    </message>
    <message>
        <source>a tunnel&apos;s key must be referred to as env:NAME or file:PATH</source>
        <translation></translation>
    </message>
    <message>
        <source>a byte order mark (%1) stands inside the text</source>
        <translation></translation>
    </message>
    <message>
        <source>the control character %1 reorders what is shown</source>
        <translation></translation>
    </message>
    <message>
        <source>the control character %1 does not belong in a text file</source>
        <translation></translation>
    </message>
    <message>
        <source>the file has %1 MB; at most %2 MB are read</source>
        <translation></translation>
    </message>
    <message>
        <source>this is not UTF-8 text</source>
        <translation></translation>
    </message>
    <message>
        <source>the file was written by a newer version of Hubwright; this one reads format %1</source>
        <translation></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation></translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation></translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation></translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation></translation>
    </message>
    <message>
        <source>the file is empty: it needs at least &quot;hubwright: 1&quot;</source>
        <translation></translation>
    </message>
    <message>
        <source>a topology of keys and values, such as &quot;hubwright: 1&quot;</source>
        <translation></translation>
    </message>
    <message>
        <source>the key &quot;hubwright&quot; is missing: a topology file begins with &quot;hubwright: 1&quot;</source>
        <translation></translation>
    </message>
    <message>
        <source>the format version must be a whole number, such as 1</source>
        <translation></translation>
    </message>
    <message>
        <source>sites by their names</source>
        <translation></translation>
    </message>
    <message>
        <source>a site needs a name</source>
        <translation></translation>
    </message>
    <message>
        <source>the keys of a site</source>
        <translation></translation>
    </message>
    <message>
        <source>an address, a host name or &quot;dynamic&quot;</source>
        <translation></translation>
    </message>
    <message>
        <source>a network such as 10.0.0.0/16</source>
        <translation></translation>
    </message>
    <message>
        <source>a kind of site</source>
        <translation></translation>
    </message>
    <message>
        <source>expected vpc, data-centre, branch or partner, found &quot;%1&quot;</source>
        <translation></translation>
    </message>
    <message>
        <source>hosts with their addresses, such as {vm1: 10.0.0.5}</source>
        <translation></translation>
    </message>
    <message>
        <source>an address</source>
        <translation></translation>
    </message>
    <message>
        <source>a host needs a name</source>
        <translation></translation>
    </message>
    <message>
        <source>a list of tunnels</source>
        <translation></translation>
    </message>
    <message>
        <source>the keys of a tunnel, such as between: [a, b]</source>
        <translation></translation>
    </message>
    <message>
        <source>the names of two sites, such as [a, b]</source>
        <translation></translation>
    </message>
    <message>
        <source>the tunnel lacks &quot;between&quot;: %1</source>
        <translation></translation>
    </message>
    <message>
        <source>a tunnel joins two sites, and here are %1</source>
        <translation></translation>
    </message>
    <message>
        <source>the name of a site</source>
        <translation></translation>
    </message>
    <message>
        <source>a tunnel joins two different sites</source>
        <translation></translation>
    </message>
    <message>
        <source>there is no site &quot;%1&quot;</source>
        <translation></translation>
    </message>
    <message>
        <source>a reference to a key: env:NAME or file:PATH</source>
        <translation></translation>
    </message>
    <message>
        <source>a key must not stand in the file; expected %1</source>
        <translation></translation>
    </message>
    <message>
        <source>the tunnel&apos;s ends by the names of its sites</source>
        <translation></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the tunnel&apos;s two sites</source>
        <translation></translation>
    </message>
    <message>
        <source>the keys of a tunnel end, or absent</source>
        <translation></translation>
    </message>
    <message>
        <source>a name</source>
        <translation></translation>
    </message>
    <message>
        <source>a tunnel end needs a name</source>
        <translation></translation>
    </message>
    <message>
        <source>a list of intents ([] if nothing may pass)</source>
        <translation></translation>
    </message>
    <message>
        <source>an intent such as &quot;a &lt;-&gt; b&quot;</source>
        <translation></translation>
    </message>
    <message>
        <source>a list of waivers</source>
        <translation></translation>
    </message>
    <message>
        <source>the keys of a waiver</source>
        <translation></translation>
    </message>
    <message>
        <source>the waiver lacks &quot;%1&quot;</source>
        <translation></translation>
    </message>
    <message>
        <source>a date such as 2027-03-01</source>
        <translation></translation>
    </message>
    <message>
        <source>places by the names of sites</source>
        <translation></translation>
    </message>
    <message>
        <source>two whole numbers, such as [0, 120]</source>
        <translation></translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation></translation>
    </message>
    <message numerus="yes">
        <source>and %n more error(s)</source>
        <translation>
            <numerusform>and %n more error</numerusform>
            <numerusform>and %n more errors</numerusform>
        </translation>
    </message>
    <message>
        <source>the drawing cannot be written to a file: %1</source>
        <translation></translation>
    </message>
    <message>
        <source>a name in it would read as another</source>
        <translation></translation>
    </message>
    <message>
        <source>reading was cancelled</source>
        <translation></translation>
    </message>
    <message>
        <source>a second document begins here; a file holds one</source>
        <translation></translation>
    </message>
    <message>
        <source>aliases are not used in this file: write the value itself</source>
        <translation></translation>
    </message>
    <message>
        <source>this text is longer than %1 kB</source>
        <translation></translation>
    </message>
    <message>
        <source>a tab stands where YAML wants spaces</source>
        <translation></translation>
    </message>
    <message>
        <source>this is not valid YAML: %1</source>
        <translation></translation>
    </message>
    <message>
        <source>the quote that opens here does not close on its line</source>
        <translation></translation>
    </message>
    <message>
        <source>tags (!) are not used in this file</source>
        <translation></translation>
    </message>
    <message>
        <source>the file has more than %1 values</source>
        <translation></translation>
    </message>
    <message>
        <source>the values are nested deeper than %1 levels</source>
        <translation></translation>
    </message>
    <message>
        <source>anchors (&amp;) are not used in this file</source>
        <translation></translation>
    </message>
    <message>
        <source>a key must be a text; put quotes around it</source>
        <translation></translation>
    </message>
    <message>
        <source>merge keys (&lt;&lt;) are not used in this file</source>
        <translation></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there a second time</source>
        <translation></translation>
    </message>
    <message>
        <source>profiles by their names</source>
        <translation></translation>
    </message>
    <message>
        <source>a profile needs a name</source>
        <translation></translation>
    </message>
    <message>
        <source>the keys of a profile</source>
        <translation></translation>
    </message>
    <message>
        <source>a list of proposals, such as [aes256-sha256-modp2048]</source>
        <translation></translation>
    </message>
    <message>
        <source>a proposal such as aes256-sha256-modp2048</source>
        <translation></translation>
    </message>
    <message>
        <source>a profile needs a proposal at least</source>
        <translation></translation>
    </message>
    <message>
        <source>a lifetime such as 8h</source>
        <translation></translation>
    </message>
    <message>
        <source>the name of a profile</source>
        <translation></translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot;; there are: %2</source>
        <translation></translation>
    </message>
    <message>
        <source>nothing is written: since the last export somebody edited %1</source>
        <translation></translation>
    </message>
    <message>
        <source>points by the names of tunnels, such as &quot;a &lt;-&gt; b&quot;</source>
        <translation></translation>
    </message>
    <message>
        <source>notes by their names, such as note-1</source>
        <translation></translation>
    </message>
    <message>
        <source>there is no tunnel &quot;%1&quot;</source>
        <translation></translation>
    </message>
    <message>
        <source>a list of points, such as [[0, 120]]</source>
        <translation></translation>
    </message>
    <message>
        <source>a tunnel&apos;s line has at most %1 bends, and here are %2</source>
        <translation></translation>
    </message>
    <message>
        <source>a note needs a name</source>
        <translation></translation>
    </message>
    <message>
        <source>the keys of a note, such as {at: [0, 0], text: …}</source>
        <translation></translation>
    </message>
    <message>
        <source>the note lacks &quot;%1&quot;</source>
        <translation></translation>
    </message>
    <message>
        <source>a note must say something</source>
        <translation></translation>
    </message>
    <message>
        <source>a note has at most %1 characters, and here are %2</source>
        <translation></translation>
    </message>
    <message>
        <source>the width of a note is a whole number from %1 to %2</source>
        <translation></translation>
    </message>
    <message>
        <source>A site needs a name.</source>
        <translation></translation>
    </message>
    <message>
        <source>Another site is called %1 already.</source>
        <translation></translation>
    </message>
    <message>
        <source>A tunnel end needs a name.</source>
        <translation></translation>
    </message>
    <message>
        <source>the files have more than %1 MB together</source>
        <translation></translation>
    </message>
    <message>
        <source>there is no file in this folder</source>
        <translation></translation>
    </message>
    <message>
        <source>this folder has more than %1 files</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Topology</name>
    <message>
        <source>%1 (a gateway is an address, a host name or &quot;dynamic&quot;)</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>TunnelPreview</name>
    <message>
        <source>%1 and %2 have a tunnel already.</source>
        <translation></translation>
    </message>
    <message>
        <source>This would close a loop: %1 and %2 reach each other already.</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 and %2 both own %3.</source>
        <translation></translation>
    </message>
    <message>
        <source>Joins %1 with %2.</source>
        <translation></translation>
    </message>
    <message>
        <source>No intent sends anything through it.</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 would carry %2
to %3</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>Verbs</name>
    <message>
        <source>%1 and %2 have no address family in common</source>
        <translation></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no verb and no file (see &quot;hubwright --help&quot;)</source>
        <translation></translation>
    </message>
    <message>
        <source>there is no display to open a window on; the verbs work without one (see &quot;hubwright --help&quot;)</source>
        <translation></translation>
    </message>
    <message>
        <source>--%1 needs a value</source>
        <translation></translation>
    </message>
    <message>
        <source>--%1 is one of %2, not &quot;%3&quot;</source>
        <translation></translation>
    </message>
    <message>
        <source>too few arguments</source>
        <translation></translation>
    </message>
    <message>
        <source>too many arguments: &quot;%1&quot;</source>
        <translation></translation>
    </message>
    <message>
        <source>text or json</source>
        <translation></translation>
    </message>
    <message>
        <source>what makes the exit status 1</source>
        <translation></translation>
    </message>
    <message>
        <source>judge every gateway as this one</source>
        <translation></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 waived</source>
        <translation></translation>
    </message>
    <message>
        <source>; %1 of %2 directions delivered, %3</source>
        <translation></translation>
    </message>
    <message>
        <source>proved</source>
        <translation></translation>
    </message>
    <message>
        <source>not proved</source>
        <translation></translation>
    </message>
    <message>
        <source>Say what is wrong with a topology, and where</source>
        <translation></translation>
    </message>
    <message>
        <source>error</source>
        <translation></translation>
    </message>
    <message>
        <source>note</source>
        <translation></translation>
    </message>
    <message>
        <source>the folder to write to, one folder a site</source>
        <translation></translation>
    </message>
    <message>
        <source>write every site for this platform</source>
        <translation></translation>
    </message>
    <message>
        <source>only this site</source>
        <translation></translation>
    </message>
    <message>
        <source>only this tunnel end</source>
        <translation></translation>
    </message>
    <message>
        <source>write the keys too, to files of their own (mode 0600)</source>
        <translation></translation>
    </message>
    <message>
        <source>--out DIR is missing</source>
        <translation></translation>
    </message>
    <message>
        <source>nothing is exported while errors stand (--force does it all the same)</source>
        <translation></translation>
    </message>
    <message>
        <source>Write the configuration files of every device</source>
        <translation></translation>
    </message>
    <message>
        <source>warning</source>
        <translation></translation>
    </message>
    <message>
        <source>info</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation></translation>
    </message>
    <message>
        <source>waived: %1</source>
        <translation></translation>
    </message>
    <message>
        <source>breaks: %1</source>
        <translation></translation>
    </message>
    <message>
        <source>breaks: %1 (%2)</source>
        <translation></translation>
    </message>
    <message>
        <source>opens: %1</source>
        <translation></translation>
    </message>
    <message>
        <source>suggestion: %1</source>
        <translation></translation>
    </message>
    <message>
        <source>fix: %1</source>
        <translation></translation>
    </message>
    <message>
        <source>or: %1</source>
        <translation></translation>
    </message>
    <message>
        <source>say what would be done and write nothing</source>
        <translation></translation>
    </message>
    <message>
        <source>fix warnings too</source>
        <translation></translation>
    </message>
    <message>
        <source>nothing to fix by itself</source>
        <translation></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) left</source>
        <translation>
            <numerusform>%n error left</numerusform>
            <numerusform>%n errors left</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply the automatic fixes of errors to the file</source>
        <translation></translation>
    </message>
    <message>
        <source>Print the file in its canonical form, without comments</source>
        <translation></translation>
    </message>
    <message>
        <source>the topology file to write</source>
        <translation></translation>
    </message>
    <message>
        <source>--out FILE is missing</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation></translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s)</source>
        <translation>
            <numerusform>%n tunnel</numerusform>
            <numerusform>%n tunnels</numerusform>
        </translation>
    </message>
    <message>
        <source>text, markdown, csv or json</source>
        <translation></translation>
    </message>
    <message>
        <source>Tunnel name</source>
        <translation></translation>
    </message>
    <message>
        <source>Site</source>
        <translation></translation>
    </message>
    <message>
        <source>Peer</source>
        <translation></translation>
    </message>
    <message>
        <source>Local networks</source>
        <translation></translation>
    </message>
    <message>
        <source>Target networks</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 (absent)</source>
        <translation></translation>
    </message>
    <message>
        <source>Print every tunnel end&apos;s local and target networks</source>
        <translation></translation>
    </message>
    <message>
        <source>text, json or csv</source>
        <translation></translation>
    </message>
    <message>
        <source>list every pair, not just the first 1,000</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 is in no site&apos;s network</source>
        <translation></translation>
    </message>
    <message>
        <source>two sites own the address of %1</source>
        <translation></translation>
    </message>
    <message>
        <source>&quot;%1&quot; names several sites; ask for two</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 owns no such network</source>
        <translation></translation>
    </message>
    <message>
        <source>From</source>
        <translation></translation>
    </message>
    <message>
        <source>To</source>
        <translation></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation></translation>
    </message>
    <message>
        <source>Intended</source>
        <translation></translation>
    </message>
    <message>
        <source>Path</source>
        <translation></translation>
    </message>
    <message>
        <source>Where</source>
        <translation></translation>
    </message>
    <message>
        <source>Check</source>
        <translation></translation>
    </message>
    <message>
        <source>Why</source>
        <translation></translation>
    </message>
    <message>
        <source>… and %1 more (--all lists them)
</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 of %2 intended directions delivered, %3 unasked; %4
</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 and %2 are both at %3: no tunnel is between them</source>
        <translation></translation>
    </message>
    <message>
        <source>reach wants two names, or none</source>
        <translation></translation>
    </message>
    <message>
        <source>Follow packets between two hosts, or decide every pair</source>
        <translation></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation></translation>
    </message>
    <message>
        <source>leaves in clear at %1</source>
        <translation></translation>
    </message>
    <message>
        <source>dropped at %1</source>
        <translation></translation>
    </message>
    <message>
        <source> (the reply)</source>
        <translation></translation>
    </message>
    <message>
        <source>outbound selectors</source>
        <translation></translation>
    </message>
    <message>
        <source>negotiated SA</source>
        <translation></translation>
    </message>
    <message>
        <source>inbound check</source>
        <translation></translation>
    </message>
    <message>
        <source>lookup for the next tunnel</source>
        <translation></translation>
    </message>
    <message>
        <source>inbound check, arrived</source>
        <translation></translation>
    </message>
    <message>
        <source>, tunnel %1</source>
        <translation></translation>
    </message>
    <message>
        <source> (no intent asks for it)</source>
        <translation></translation>
    </message>
    <message>
        <source>  reply: the same way back; a ping shows ttl=%1 (64 less %2 inside the two sites%3)
</source>
        <translation></translation>
    </message>
    <message numerus="yes">
        <source> and %n relaying gateway(s)</source>
        <translation>
            <numerusform> and %n relaying gateway</numerusform>
            <numerusform> and %n relaying gateways</numerusform>
        </translation>
    </message>
    <message>
        <source>  reply:
</source>
        <translation></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation></translation>
    </message>
    <message>
        <source>What it reports</source>
        <translation></translation>
    </message>
    <message>
        <source>there is no rule &quot;%1&quot; (see &quot;hubwright rules&quot;)</source>
        <translation></translation>
    </message>
    <message>
        <source>Catalogue: %1</source>
        <translation></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation></translation>
    </message>
    <message>
        <source>List the rules, or explain one</source>
        <translation></translation>
    </message>
    <message>
        <source>Print the JSON Schema of the topology file</source>
        <translation></translation>
    </message>
    <message>
        <source>Hubwright %1: hub-and-spoke IPsec topologies, drawn and proved.

  hubwright [FILE]                open the window
</source>
        <translation></translation>
    </message>
    <message>
        <source>
&quot;hubwright VERB --help&quot; tells the options of a verb, with examples.
Exit status: 0 done, 1 the design is not right, 2 could not be done.
</source>
        <translation></translation>
    </message>
    <message>
        <source> [OPTION…]</source>
        <translation></translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 (see &quot;hubwright %2 --help&quot;)</source>
        <translation></translation>
    </message>
    <message>
        <source>standard output could not be written</source>
        <translation></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation></translation>
    </message>
    <message>
        <source>text, markdown or json</source>
        <translation></translation>
    </message>
    <message>
        <source>Tell what changes, in structure and in traffic</source>
        <translation></translation>
    </message>
    <message>
        <source>A4 (default), A3, Letter, …</source>
        <translation></translation>
    </message>
    <message>
        <source>an older design, to show what changes</source>
        <translation></translation>
    </message>
    <message>
        <source>the date on it, as 2026-11-22 (default: today)</source>
        <translation></translation>
    </message>
    <message>
        <source>there is no paper &quot;%1&quot;; known are %2</source>
        <translation></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date; write it as 2026-11-22</source>
        <translation></translation>
    </message>
    <message>
        <source>there is no platform &quot;%1&quot; (see &quot;hubwright platforms&quot;)</source>
        <translation></translation>
    </message>
    <message>
        <source>Exported as: %1; keys go to %2</source>
        <translation></translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation></translation>
    </message>
    <message>
        <source>A question mark: not confirmed.  &quot;hubwright platforms NAME&quot; tells all that is known of one, and where it comes from.</source>
        <translation></translation>
    </message>
    <message>
        <source>List the platforms with what each can do, or all about one</source>
        <translation></translation>
    </message>
    <message>
        <source>the least edits that make every intent true, and no others</source>
        <translation></translation>
    </message>
    <message>
        <source>with --smallest: for what this intent names only</source>
        <translation></translation>
    </message>
    <message>
        <source>with --smallest: apply the Nth alternative</source>
        <translation></translation>
    </message>
    <message>
        <source>with --smallest: text or json</source>
        <translation></translation>
    </message>
    <message>
        <source>--smallest and --all exclude each other</source>
        <translation></translation>
    </message>
    <message>
        <source>--%1 goes with --smallest</source>
        <translation></translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <translation>
            <numerusform>%n edit</numerusform>
            <numerusform>%n edits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel end(s)</source>
        <translation>
            <numerusform>%n tunnel end</numerusform>
            <numerusform>%n tunnel ends</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2 (%3)</source>
        <translation></translation>
    </message>
    <message>
        <source>nothing to fix: what was asked for is as intended
</source>
        <translation></translation>
    </message>
    <message>
        <source>; the design is then proved</source>
        <translation></translation>
    </message>
    <message>
        <source>no fewer edits do it
</source>
        <translation></translation>
    </message>
    <message>
        <source>fewer edits might do it: not all were tried
</source>
        <translation></translation>
    </message>
    <message>
        <source>no edit helps here: %1
</source>
        <translation></translation>
    </message>
    <message>
        <source>no set of edits was found
</source>
        <translation></translation>
    </message>
    <message>
        <source>no intent asks for &quot;%1&quot;: a fix would open what nobody wants</source>
        <translation></translation>
    </message>
    <message>
        <source>there is no alternative %1</source>
        <translation></translation>
    </message>
    <message>
        <source>applied: %1
</source>
        <translation></translation>
    </message>
    <message>
        <source>landscape (default) or portrait</source>
        <translation></translation>
    </message>
    <message>
        <source>show the picture once more over several sheets, to be glued</source>
        <translation></translation>
    </message>
    <message>
        <source>without colours, as a grey printer shows it</source>
        <translation></translation>
    </message>
    <message>
        <source>--pack DIR goes with --against OLD and without --out</source>
        <translation></translation>
    </message>
    <message>
        <source>rehearse the negotiation of this tunnel</source>
        <translation></translation>
    </message>
    <message>
        <source>what is lost when a tunnel or a relaying site fails</source>
        <translation></translation>
    </message>
    <message>
        <source>there is no tunnel and no tunnel end &quot;%1&quot;</source>
        <translation></translation>
    </message>
    <message>
        <source>reach wants two names, a tunnel or --failures: one of them</source>
        <translation></translation>
    </message>
    <message>
        <source>the file to write; it may be OURS itself</source>
        <translation></translation>
    </message>
    <message>
        <source>conflict: %1</source>
        <translation></translation>
    </message>
    <message>
        <source>the merged design has %1 errors, more than either side; see &quot;hubwright check&quot;</source>
        <translation></translation>
    </message>
    <message>
        <source>Merge two changes of one design; conflicts are named</source>
        <translation></translation>
    </message>
    <message>
        <source>the file to write: .pdf, .svg, .png, .drawio, .dot or .mmd</source>
        <translation></translation>
    </message>
    <message>
        <source>--out names a file that ends in one of .%1</source>
        <translation></translation>
    </message>
    <message>
        <source>Print the diagram, its tables, or a change request</source>
        <translation></translation>
    </message>
    <message>
        <source>export although errors stand, and over files edited by hand</source>
        <translation></translation>
    </message>
    <message>
        <source>somebody edited this file since it was exported</source>
        <translation></translation>
    </message>
    <message>
        <source>nothing is written over files edited by hand (--force does it all the same)</source>
        <translation></translation>
    </message>
    <message>
        <source>site %1</source>
        <translation></translation>
    </message>
    <message>
        <source>the design as a whole</source>
        <translation></translation>
    </message>
    <message>
        <source>tunnel end %1 on %2</source>
        <translation></translation>
    </message>
    <message>
        <source>  because: the file states no intents: everyone &lt;-&gt; everyone</source>
        <translation></translation>
    </message>
    <message>
        <source>  because: %1</source>
        <translation></translation>
    </message>
    <message>
        <source>  from: nothing of the design; every file has it</source>
        <translation></translation>
    </message>
    <message>
        <source>  from: %1</source>
        <translation></translation>
    </message>
    <message>
        <source>  written at: %1</source>
        <translation></translation>
    </message>
    <message>
        <source>write the change request against OLD: PDF, HTML, Markdown, JSON, diff</source>
        <translation></translation>
    </message>
    <message>
        <source>chart the findings of the last N revisions of FILE in git</source>
        <translation></translation>
    </message>
    <message>
        <source>--history takes a number from 1 to %1</source>
        <translation></translation>
    </message>
    <message>
        <source>the picture shows what happens when this site or tunnel fails</source>
        <translation></translation>
    </message>
    <message>
        <source>--failure goes with --out and .pdf, .svg or .png</source>
        <translation></translation>
    </message>
    <message>
        <source>Make a topology file out of documents or of device configurations</source>
        <translation></translation>
    </message>
    <message>
        <source>text, json or sarif</source>
        <translation></translation>
    </message>
    <message>
        <source>write nothing; say what this line of an export comes from, or which lines come from this object or intent</source>
        <translation></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a line of this export, such as vpc-pek3/swanctl.conf:12, nor a site, tunnel, tunnel end or intent that lines come from</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>hubwright::CanvasView</name>
    <message>
        <source>Drag a hub from the palette to begin,
or drop a file here.</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: %2 === %3</source>
        <translation></translation>
    </message>
    <message>
        <source>Lay it against a card or onto a line, and it goes along.</source>
        <translation></translation>
    </message>
    <message>
        <source>Goes along with %1.</source>
        <translation></translation>
    </message>
    <message>
        <source>Goes along with the line between %1 and %2.</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>hubwright::ChartsPanel</name>
    <message>
        <source>Nothing is drawn yet.</source>
        <translation></translation>
    </message>
    <message>
        <source>now</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>hubwright::CompareWindow</name>
    <message>
        <source>This drawing was never saved: choose a file to compare it with.</source>
        <translation></translation>
    </message>
    <message>
        <source>the last saved state</source>
        <translation></translation>
    </message>
    <message>
        <source>another file…</source>
        <translation></translation>
    </message>
    <message>
        <source>Compare with which design?</source>
        <translation></translation>
    </message>
    <message>
        <source>Topologies (*.yaml *.yml)</source>
        <translation></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation></translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation></translation>
    </message>
    <message>
        <source>Page with pictures (*.html)</source>
        <translation></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation></translation>
    </message>
    <message>
        <source>%1: the name must end in .html, .md or .json</source>
        <translation></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation></translation>
    </message>
    <message>
        <source>&amp;Against</source>
        <translation></translation>
    </message>
    <message>
        <source>The older design</source>
        <translation></translation>
    </message>
    <message>
        <source>branch, tag or commit</source>
        <translation></translation>
    </message>
    <message>
        <source>Revision in git</source>
        <translation></translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation></translation>
    </message>
    <message>
        <source>Close</source>
        <translation></translation>
    </message>
    <message>
        <source>Changes of structure</source>
        <translation></translation>
    </message>
    <message>
        <source>Changes of traffic</source>
        <translation></translation>
    </message>
    <message>
        <source>Structure %1</source>
        <translation></translation>
    </message>
    <message>
        <source>Traffic %1</source>
        <translation></translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation></translation>
    </message>
    <message>
        <source>Changes of the drawing</source>
        <translation></translation>
    </message>
    <message>
        <source>Drawing %1</source>
        <translation></translation>
    </message>
    <message>
        <source>Only the drawing changes.</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>hubwright::ComparisonModel</name>
    <message>
        <source>gained or new</source>
        <translation></translation>
    </message>
    <message>
        <source>lost or gone</source>
        <translation></translation>
    </message>
    <message>
        <source>protected otherwise</source>
        <translation></translation>
    </message>
    <message>
        <source>moved</source>
        <translation></translation>
    </message>
    <message>
        <source>changed</source>
        <translation></translation>
    </message>
    <message>
        <source>Change</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>hubwright::DeltaView</name>
    <message>
        <source>Before and after</source>
        <translation></translation>
    </message>
    <message>
        <source>Both designs in one layout; the lists beside them say the same.</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>hubwright::EndForm</name>
    <message>
        <source>Rename tunnel end %1</source>
        <translation></translation>
    </message>
    <message>
        <source>Change the peer of %1</source>
        <translation></translation>
    </message>
    <message>
        <source>Change the local networks of %1</source>
        <translation></translation>
    </message>
    <message>
        <source>Change the target networks of %1</source>
        <translation></translation>
    </message>
    <message>
        <source>Change the presence of %1</source>
        <translation></translation>
    </message>
    <message>
        <source>Change the key reference of %1</source>
        <translation></translation>
    </message>
    <message>
        <source>Change the IKE profile of %1</source>
        <translation></translation>
    </message>
    <message>
        <source>Name</source>
        <translation></translation>
    </message>
    <message>
        <source>On gateway</source>
        <translation></translation>
    </message>
    <message>
        <source>Peer</source>
        <translation></translation>
    </message>
    <message>
        <source>Local networks (derived)</source>
        <translation></translation>
    </message>
    <message>
        <source>Local networks (stated)</source>
        <translation></translation>
    </message>
    <message>
        <source>Target networks (derived)</source>
        <translation></translation>
    </message>
    <message>
        <source>Target networks (stated)</source>
        <translation></translation>
    </message>
    <message>
        <source>The device does not have this tunnel</source>
        <translation></translation>
    </message>
    <message>
        <source>Key reference, never the key itself</source>
        <translation></translation>
    </message>
    <message>
        <source>such as env:STAR_SH1</source>
        <translation></translation>
    </message>
    <message>
        <source>IKE profile</source>
        <translation></translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation></translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation></translation>
    </message>
    <message>
        <source>Put %1 on standby</source>
        <translation></translation>
    </message>
    <message>
        <source>Use %1 from the start</source>
        <translation></translation>
    </message>
    <message>
        <source>On standby: takes over when another tunnel fails</source>
        <translation></translation>
    </message>
    <message>
        <source>as the tunnel (%1)</source>
        <translation></translation>
    </message>
    <message>
        <source>Write env:NAME or file:PATH: the key itself never stands in the file.</source>
        <translation></translation>
    </message>
    <message>
        <source>Change the identity of %1</source>
        <translation></translation>
    </message>
    <message>
        <source>Change the peer identity of %1</source>
        <translation></translation>
    </message>
    <message>
        <source>Own identity (IKE)</source>
        <translation></translation>
    </message>
    <message>
        <source>Expected identity of the peer</source>
        <translation></translation>
    </message>
    <message>
        <source>Show and edit profiles…</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>hubwright::ExportPanel</name>
    <message>
        <source>Folder…</source>
        <translation></translation>
    </message>
    <message>
        <source>Compare with it</source>
        <translation></translation>
    </message>
    <message>
        <source>With keys</source>
        <translation></translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation></translation>
    </message>
    <message>
        <source>Save one</source>
        <translation></translation>
    </message>
    <message>
        <source>Save all</source>
        <translation></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation></translation>
    </message>
    <message>
        <source>Platforms as drawn</source>
        <translation></translation>
    </message>
    <message>
        <source>no folder chosen</source>
        <translation></translation>
    </message>
    <message>
        <source>Errors stand; each file says so.</source>
        <translation></translation>
    </message>
    <message>
        <source>Nothing is saved while errors stand. Fix them, or tick “Export anyway”.</source>
        <translation></translation>
    </message>
    <message>
        <source>Keys are not shown.</source>
        <translation></translation>
    </message>
    <message>
        <source>Folder for the configurations</source>
        <translation></translation>
    </message>
    <message>
        <source>Nothing was saved: errors stand.</source>
        <translation></translation>
    </message>
    <message>
        <source>Nothing was saved: choose a folder first.</source>
        <translation></translation>
    </message>
    <message>
        <source>Nothing was saved: choose a file first.</source>
        <translation></translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation></translation>
    </message>
    <message>
        <source>Although errors stand, which each file then says, or over files edited by hand</source>
        <translation></translation>
    </message>
    <message>
        <source>new</source>
        <translation></translation>
    </message>
    <message>
        <source>same</source>
        <translation></translation>
    </message>
    <message>
        <source>differs</source>
        <translation></translation>
    </message>
    <message>
        <source>edited by hand</source>
        <translation></translation>
    </message>
    <message>
        <source>This tunnel end alone</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>hubwright::FailureBanner</name>
    <message>
        <source>Back to the design (Esc)</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>hubwright::FailuresPanel</name>
    <message>
        <source>The canvas shows the failure of the chosen row until Esc: what takes over and what each site loses. Devices keep their configuration.</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>hubwright::FileSession</name>
    <message>
        <source>line %1: %2</source>
        <translation></translation>
    </message>
    <message>
        <source>Merge the change on disk</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>hubwright::FindingDelegate</name>
    <message>
        <source>Fix ▾</source>
        <translation></translation>
    </message>
    <message>
        <source>Fix</source>
        <translation></translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>hubwright::FindingsPanel</name>
    <message>
        <source>No finding matches the filter.</source>
        <translation></translation>
    </message>
    <message>
        <source>No findings. Every rule is satisfied.</source>
        <translation></translation>
    </message>
    <message>
        <source>Nothing is drawn yet.</source>
        <translation></translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation></translation>
    </message>
    <message>
        <source>All</source>
        <translation></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation></translation>
    </message>
    <message>
        <source>Information</source>
        <translation></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>hubwright::HeadingForm</name>
    <message>
        <source>Name of the design</source>
        <translation></translation>
    </message>
    <message>
        <source>Change number</source>
        <translation></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation></translation>
    </message>
    <message>
        <source>Author</source>
        <translation></translation>
    </message>
    <message>
        <source>Note</source>
        <translation></translation>
    </message>
    <message>
        <source>Intents: who talks to whom, one a line</source>
        <translation></translation>
    </message>
    <message>
        <source>Such as hub &lt;-&gt; spokes, vm1 -&gt; vm2 or not a &lt;-&gt; b.
Empty: everyone with everyone.</source>
        <translation></translation>
    </message>
    <message>
        <source>Write derived lists as the fewest prefixes</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>hubwright::InlineEditor</name>
    <message>
        <source>Name of the site</source>
        <translation></translation>
    </message>
    <message>
        <source>Rename tunnel end %1</source>
        <translation></translation>
    </message>
    <message>
        <source>Name of the tunnel end</source>
        <translation></translation>
    </message>
    <message>
        <source>Change the subnets of %1</source>
        <translation></translation>
    </message>
    <message>
        <source>Subnets, with commas between</source>
        <translation></translation>
    </message>
    <message>
        <source>A note must say something.</source>
        <translation></translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation></translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>hubwright::Inspector</name>
    <message>
        <source>hub</source>
        <translation></translation>
    </message>
    <message>
        <source>site</source>
        <translation></translation>
    </message>
    <message>
        <source>tunnel</source>
        <translation></translation>
    </message>
    <message>
        <source>tunnel end</source>
        <translation></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Design</source>
        <translation></translation>
    </message>
    <message>
        <source>file</source>
        <translation></translation>
    </message>
    <message>
        <source>Connect to the hub</source>
        <translation></translation>
    </message>
    <message>
        <source>Align in a row</source>
        <translation></translation>
    </message>
    <message>
        <source>Align in a column</source>
        <translation></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation></translation>
    </message>
    <message>
        <source>note</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>hubwright::MainWindow</name>
    <message>
        <source>This drawing can only be looked at: its file comes from a newer version.</source>
        <translation></translation>
    </message>
    <message>
        <source>This file comes from a newer version and can only be looked at.</source>
        <translation></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation></translation>
    </message>
    <message>
        <source>Look at these lines: they were doubtful or not understood.</source>
        <translation></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation></translation>
    </message>
    <message>
        <source>There is no hub that is not connected already.</source>
        <translation></translation>
    </message>
    <message>
        <source>Connect to the hub</source>
        <translation></translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation></translation>
    </message>
    <message>
        <source>No error can be fixed without a decision; look at the findings one by one.</source>
        <translation></translation>
    </message>
    <message>
        <source>Fix all errors</source>
        <translation></translation>
    </message>
    <message>
        <source>Topologies (*.hubwright.yaml *.yaml *.yml)</source>
        <translation></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation></translation>
    </message>
    <message>
        <source>Save the topology</source>
        <translation></translation>
    </message>
    <message>
        <source>Save</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation></translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation></translation>
    </message>
    <message>
        <source>Open a topology</source>
        <translation></translation>
    </message>
    <message>
        <source>Documents (*.md *.markdown *.csv *.txt)</source>
        <translation></translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>a drawing that was never saved</source>
        <translation></translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation></translation>
    </message>
    <message>
        <source>The program ended before this was saved: %1. Open the unsaved work?</source>
        <translation></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation></translation>
    </message>
    <message>
        <source>About Hubwright</source>
        <translation></translation>
    </message>
    <message>
        <source>Draws stars of VPCs around a hub, derives every tunnel&apos;s networks, proves that exactly the intended traffic flows, and writes the configurations and the document.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation></translation>
    </message>
    <message>
        <source>The drawing is still being judged; try again in a moment.</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 was changed by another program and has been read again.</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 was changed by another program. Your own changes are kept; a save will ask before it writes over the others.</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 is no longer on the disk. The drawing is kept; saving writes the file again.</source>
        <translation></translation>
    </message>
    <message>
        <source>The clipboard holds no sites and no notes.</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 was changed by another program. Merge its changes into the drawing first? Saving writes over them.</source>
        <translation></translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation></translation>
    </message>
    <message>
        <source>Import documents or device configurations</source>
        <translation></translation>
    </message>
    <message>
        <source>Device configurations (*.conf *.secrets *.cfg *.commands)</source>
        <translation></translation>
    </message>
    <message>
        <source>The changes of the other program to %1 are in the drawing as one step: %2. Nothing is saved yet.</source>
        <translation></translation>
    </message>
    <message>
        <source>Arrow keys move cards, notes and bends by the grid, with Shift five times as far.
N and P go to the next and previous site, with Shift to tunnels and notes; Return edits.
/ finds sites, hosts, addresses, notes and commands.
Space and drag, or the middle button, moves the paper; the wheel zooms.
Drag from a card&apos;s rim to another card to draw a tunnel.
Drag a selected tunnel&apos;s line, or double-click it, to bend it.
Double-click a name, the subnets or a note to edit it in place.
</source>
        <translation></translation>
    </message>
    <message>
        <source>Saved &amp;views</source>
        <translation></translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation></translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation></translation>
    </message>
    <message>
        <source>View %1</source>
        <translation></translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation></translation>
    </message>
    <message>
        <source>The fix waits until the drawing has been judged.</source>
        <translation></translation>
    </message>
    <message>
        <source>That fix was for an older drawing: nobody offers it any more.</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>hubwright::MergeDialog</name>
    <message>
        <source>Changed by another program</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 was changed by another program while you had unsaved changes. This is what it changed:</source>
        <translation></translation>
    </message>
    <message>
        <source>What the other program changed</source>
        <translation></translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation></translation>
    </message>
    <message>
        <source>All m&amp;ine</source>
        <translation></translation>
    </message>
    <message>
        <source>All &amp;theirs</source>
        <translation></translation>
    </message>
    <message>
        <source>You and the other program both changed these. Choose for each which version counts:</source>
        <translation></translation>
    </message>
    <message>
        <source>None of it touches what you changed. Merged, it is one step in your drawing that can be undone; nothing is saved yet.</source>
        <translation></translation>
    </message>
    <message>
        <source>Mine: %1</source>
        <translation></translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>hubwright::NetworksField</name>
    <message>
        <source>Derive</source>
        <translation></translation>
    </message>
    <message>
        <source>State</source>
        <translation></translation>
    </message>
    <message>
        <source>Take the list from the drawing again</source>
        <translation></translation>
    </message>
    <message>
        <source>Write the list down, to change it by hand</source>
        <translation></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>hubwright::Palette</name>
    <message>
        <source>Drag to the canvas, or click</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>hubwright::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation></translation>
    </message>
    <message>
        <source>Language</source>
        <translation></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation></translation>
    </message>
    <message>
        <source>Light</source>
        <translation></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation></translation>
    </message>
    <message>
        <source>Reduce motion: nothing glides or travels on the canvas</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>hubwright::PreviewDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation></translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation></translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation></translation>
    </message>
    <message>
        <source>landscape</source>
        <translation></translation>
    </message>
    <message>
        <source>portrait</source>
        <translation></translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation></translation>
    </message>
    <message>
        <source>&amp;Grey</source>
        <translation></translation>
    </message>
    <message>
        <source>As a printer without colours shows it</source>
        <translation></translation>
    </message>
    <message>
        <source>&amp;Tiles</source>
        <translation></translation>
    </message>
    <message>
        <source>The picture once more over several sheets, to be glued together</source>
        <translation></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation></translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation></translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>hubwright::ProfilesDialog</name>
    <message>
        <source>&amp;Duplicate</source>
        <translation></translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation></translation>
    </message>
    <message>
        <source>IKE and ESP profiles</source>
        <translation></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation></translation>
    </message>
    <message>
        <source>Name</source>
        <translation></translation>
    </message>
    <message>
        <source>IKE version</source>
        <translation></translation>
    </message>
    <message>
        <source>IKE lifetime</source>
        <translation></translation>
    </message>
    <message>
        <source>ESP lifetime</source>
        <translation></translation>
    </message>
    <message>
        <source>IKE proposals, the preferred first</source>
        <translation></translation>
    </message>
    <message>
        <source>ESP proposals, the preferred first</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 (preset)</source>
        <translation></translation>
    </message>
    <message>
        <source>Lifetimes as 8h, 90m, 45s or 2d.</source>
        <translation></translation>
    </message>
    <message>
        <source>A preset is the same in every file: duplicate it to change it.</source>
        <translation></translation>
    </message>
    <message>
        <source>No tunnel has it.</source>
        <translation></translation>
    </message>
    <message>
        <source>Tunnels and ends that have it: %1</source>
        <translation></translation>
    </message>
    <message>
        <source>It is in use; first give another profile to: %1</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>hubwright::ReachMatrixView</name>
    <message>
        <source>%1 pairs are too many for one file: filter the sites, or let the command line write them (hubwright reach --format csv --all).</source>
        <translation></translation>
    </message>
    <message>
        <source>Export every pair</source>
        <translation></translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation></translation>
    </message>
    <message numerus="yes">
        <source>Every pair of %n site(s) was written.</source>
        <translation>
            <numerusform>Every pair of %n site was written.</numerusform>
            <numerusform>Every pair of %n sites was written.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sites are shown; filter to see others.</source>
        <translation></translation>
    </message>
    <message>
        <source>Filter sites</source>
        <translation></translation>
    </message>
    <message>
        <source>No groups</source>
        <translation></translation>
    </message>
    <message>
        <source>By region</source>
        <translation></translation>
    </message>
    <message>
        <source>By hub</source>
        <translation></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation></translation>
    </message>
    <message>
        <source>Every pair of subnets of the sites shown, as CSV or JSON</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>hubwright::ReachPanel</name>
    <message>
        <source>outbound selectors match</source>
        <translation></translation>
    </message>
    <message>
        <source>no outbound selector matches</source>
        <translation></translation>
    </message>
    <message>
        <source>inside the negotiated SA</source>
        <translation></translation>
    </message>
    <message>
        <source>outside the negotiated SA</source>
        <translation></translation>
    </message>
    <message>
        <source>inbound check passed</source>
        <translation></translation>
    </message>
    <message>
        <source>inbound check failed</source>
        <translation></translation>
    </message>
    <message>
        <source>matches the next tunnel</source>
        <translation></translation>
    </message>
    <message>
        <source>matches no next tunnel</source>
        <translation></translation>
    </message>
    <message>
        <source>arrived</source>
        <translation></translation>
    </message>
    <message>
        <source>Choose two hosts or subnets, or a cell of the matrix.</source>
        <translation></translation>
    </message>
    <message>
        <source>Both are in one site: no tunnel is needed.</source>
        <translation></translation>
    </message>
    <message>
        <source>intended</source>
        <translation></translation>
    </message>
    <message>
        <source>not intended</source>
        <translation></translation>
    </message>
    <message>
        <source>Delivered, %1; a ping shows ttl %2</source>
        <translation></translation>
    </message>
    <message>
        <source>The reply is dropped, %1</source>
        <translation></translation>
    </message>
    <message>
        <source>Dropped, %1</source>
        <translation></translation>
    </message>
    <message>
        <source>The reply leaves in clear, %1</source>
        <translation></translation>
    </message>
    <message>
        <source>Leaves in clear, %1</source>
        <translation></translation>
    </message>
    <message>
        <source>There</source>
        <translation></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation></translation>
    </message>
    <message>
        <source>From</source>
        <translation></translation>
    </message>
    <message>
        <source>To</source>
        <translation></translation>
    </message>
    <message>
        <source>Smallest fix…</source>
        <translation></translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>hubwright::SearchField</name>
    <message>
        <source>Nothing is called that.</source>
        <translation></translation>
    </message>
    <message>
        <source>Find a site, address, command  Ctrl+K</source>
        <translation></translation>
    </message>
    <message>
        <source>Find</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>hubwright::SiteForm</name>
    <message>
        <source>“%1”: write a name, a space and an address, such as vm1 10.0.0.5.</source>
        <translation></translation>
    </message>
    <message>
        <source>Change the role of %1</source>
        <translation></translation>
    </message>
    <message>
        <source>Change the kind of %1</source>
        <translation></translation>
    </message>
    <message>
        <source>Change the region of %1</source>
        <translation></translation>
    </message>
    <message>
        <source>Change the platform of %1</source>
        <translation></translation>
    </message>
    <message>
        <source>Change the identity of %1</source>
        <translation></translation>
    </message>
    <message>
        <source>Change the note on %1</source>
        <translation></translation>
    </message>
    <message>
        <source>Change the default of %1</source>
        <translation></translation>
    </message>
    <message>
        <source>Name</source>
        <translation></translation>
    </message>
    <message>
        <source>Role</source>
        <translation></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation></translation>
    </message>
    <message>
        <source>Region</source>
        <translation></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation></translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation></translation>
    </message>
    <message>
        <source>address, name or dynamic</source>
        <translation></translation>
    </message>
    <message>
        <source>IKE identity</source>
        <translation></translation>
    </message>
    <message>
        <source>the gateway’s address or name</source>
        <translation></translation>
    </message>
    <message>
        <source>Address block</source>
        <translation></translation>
    </message>
    <message>
        <source>optional, such as 10.0.0.0/16</source>
        <translation></translation>
    </message>
    <message>
        <source>Subnets, one a line</source>
        <translation></translation>
    </message>
    <message>
        <source>Add the next free subnet</source>
        <translation></translation>
    </message>
    <message>
        <source>Hosts: name address</source>
        <translation></translation>
    </message>
    <message>
        <source>Note</source>
        <translation></translation>
    </message>
    <message>
        <source>Discard what no selector matches</source>
        <translation></translation>
    </message>
    <message>
        <source>Hub</source>
        <translation></translation>
    </message>
    <message>
        <source>Spoke</source>
        <translation></translation>
    </message>
    <message>
        <source>VPC</source>
        <translation></translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation></translation>
    </message>
    <message>
        <source>Branch</source>
        <translation></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation></translation>
    </message>
    <message>
        <source>Generic</source>
        <translation></translation>
    </message>
    <message>
        <source>Change the gateway of %1</source>
        <translation></translation>
    </message>
    <message>
        <source>Change the block of %1</source>
        <translation></translation>
    </message>
    <message>
        <source>Change the subnets of %1</source>
        <translation></translation>
    </message>
    <message>
        <source>Change the hosts of %1</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 has no free subnet of that size.</source>
        <translation></translation>
    </message>
    <message>
        <source>Add a subnet to %1</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>hubwright::SmallestFixDialog</name>
    <message>
        <source>Smallest fix</source>
        <translation></translation>
    </message>
    <message>
        <source>Looking for the least edits…</source>
        <translation></translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation></translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <translation>
            <numerusform>%n edit</numerusform>
            <numerusform>%n edits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation></translation>
    </message>
    <message>
        <source>What was asked for is as intended already.</source>
        <translation></translation>
    </message>
    <message>
        <source>No edit was found that helps.</source>
        <translation></translation>
    </message>
    <message numerus="yes">
        <source>%n direction(s) between subnets are not as intended. These edits mend them all; no fewer do.</source>
        <translation>
            <numerusform>%n direction between subnets is not as intended. These edits mend it; no fewer do.</numerusform>
            <numerusform>%n directions between subnets are not as intended. These edits mend them all; no fewer do.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n direction(s) between subnets are not as intended. These edits mend them all; fewer might do, for not every combination was tried.</source>
        <translation>
            <numerusform>%n direction between subnets is not as intended. These edits mend it; fewer might do, for not every combination was tried.</numerusform>
            <numerusform>%n directions between subnets are not as intended. These edits mend them all; fewer might do, for not every combination was tried.</numerusform>
        </translation>
    </message>
    <message>
        <source>No edit helps here: %1</source>
        <translation></translation>
    </message>
    <message>
        <source>Judged anew: the design is then proved. It is one undo step.</source>
        <translation></translation>
    </message>
    <message>
        <source>Judged anew: what was asked for then works and nothing else is worse; other pairs are still not as intended. It is one undo step.</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>hubwright::SpaceView</name>
    <message>
        <source>Address blocks</source>
        <translation></translation>
    </message>
    <message>
        <source>take %1</source>
        <translation></translation>
    </message>
    <message>
        <source>Free: a click gives %1 to %2</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>hubwright::StatusStrip</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 directions delivered</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 unasked</source>
        <translation></translation>
    </message>
    <message>
        <source>judging…</source>
        <translation></translation>
    </message>
    <message>
        <source>proved</source>
        <translation></translation>
    </message>
    <message>
        <source>not proved</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>hubwright::TunnelsPanel</name>
    <message>
        <source>Filter tunnel ends by name</source>
        <translation></translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>hubwright::WaiveDialog</name>
    <message>
        <source>Only until</source>
        <translation></translation>
    </message>
    <message>
        <source>Waive the finding</source>
        <translation></translation>
    </message>
    <message>
        <source>The reason is written into the file and shown in the document.</source>
        <translation></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation></translation>
    </message>
    <message>
        <source>Waive</source>
        <translation></translation>
    </message>
</context>
</TS>
