<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Address</name>
    <message>
        <source>&quot;%1&quot; is not an IPv4 or IPv6 address</source>
        <translation>“%1”不是 IPv4 或 IPv6 地址</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 octets instead of 4; %3 may be meant</source>
        <translation>“%1”有 %2 段而不是 4 段；可能是 %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address: %2 is more than 255</source>
        <translation>“%1”不是地址：%2 大于 255</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a leading zero, which some devices read as octal; %2 may be meant</source>
        <translation>“%1”有前导零，有些设备会按八进制读取；可能是 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; carries a zone id, which has no meaning beyond one link; %2 may be meant</source>
        <translation>“%1”带有区域标识，它只在一条链路内有意义；可能是 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; runs from one address family to the other</source>
        <translation>“%1”的起止地址不属于同一地址族</translation>
    </message>
    <message>
        <source>&quot;%1&quot; runs backwards; %2 may be meant</source>
        <translation>“%1”的起止颠倒；可能是 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no prefix length; %2 may be meant</source>
        <translation>“%1”没有前缀长度；可能是 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is abbreviated; %2 may be meant</source>
        <translation>“%1”是缩写；可能是 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a prefix: the length must be a number from 0 to %2</source>
        <translation>“%1”不是前缀：长度必须是 0 到 %2 的数字</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has host bits set; %2 may be meant</source>
        <translation>“%1”的主机位不为零；可能是 %2</translation>
    </message>
</context>
<context>
    <name>ChangeRequest</name>
    <message>
        <source>hash %1</source>
        <translation>哈希 %1</translation>
    </message>
    <message>
        <source>%1, hash %2</source>
        <translation>%1，哈希 %2</translation>
    </message>
    <message>
        <source>errors: %1, warnings: %2</source>
        <translation>%1 个错误，%2 个警告</translation>
    </message>
    <message>
        <source>and %1 more networks of %2 sites</source>
        <translation>以及 %2 个站点的另外 %1 个网段</translation>
    </message>
    <message>
        <source>+ add</source>
        <translation>+ 新增</translation>
    </message>
    <message>
        <source>~ change</source>
        <translation>~ 修改</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>变更范围</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>From</source>
        <translation>变更前</translation>
    </message>
    <message>
        <source>To</source>
        <translation>变更后</translation>
    </message>
    <message>
        <source>Devices that change</source>
        <translation>变更的设备</translation>
    </message>
    <message>
        <source>Tunnel ends</source>
        <translation>隧道端</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 removed</source>
        <translation>新增 %1，修改 %2，删除 %3</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>%1 changed lines in %2 files</source>
        <translation>%2 个文件中共 %1 行变更</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>%1 directions gained, %2 lost, %3 on another path</source>
        <translation>新增 %1 个方向，失去 %2 个，改走其他路径 %3 个</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>变更过程中</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Design hash</source>
        <translation>设计哈希</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>before</source>
        <translation>变更前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>变更后</translation>
    </message>
    <message>
        <source>in between</source>
        <translation>变更过程中</translation>
    </message>
    <message>
        <source>Traffic gained and lost</source>
        <translation>新增与失去的流量</translation>
    </message>
    <message>
        <source>Each network of the one column with each of the other, in both directions.</source>
        <translation>一列中的每个网段与另一列中的每个网段，双向。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网段</translation>
    </message>
    <message>
        <source>With</source>
        <translation>与</translation>
    </message>
    <message>
        <source>+ gained</source>
        <translation>+ 新增</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>失去</translation>
    </message>
    <message>
        <source>~ other path</source>
        <translation>~ 改走其他路径</translation>
    </message>
    <message>
        <source>and %1 more directions</source>
        <translation>以及另外 %1 个方向</translation>
    </message>
    <message>
        <source>No traffic is gained or lost.</source>
        <translation>没有流量新增或失去。</translation>
    </message>
    <message>
        <source>Blast radius</source>
        <translation>影响范围</translation>
    </message>
    <message>
        <source>What a mistake in a step could cost: directions that must go on working and pass a tunnel that changes.</source>
        <translation>某一步出错可能造成的损失：必须持续可达且经过变更隧道的方向数。</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Changed ends</source>
        <translation>变更的隧道端</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>受影响方向</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>gains</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>loses</source>
        <translation>失去</translation>
    </message>
    <message>
        <source>No site is touched.</source>
        <translation>没有站点受影响。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>变更步骤</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Tunnel end</source>
        <translation>隧道端</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>回退</translation>
    </message>
    <message>
        <source>! %1 directions are out of work after this step</source>
        <translation>! 此步之后有 %1 个方向中断</translation>
    </message>
    <message>
        <source>%1. Rollback: take the steps back in the reverse order; that passes the same states.</source>
        <translation>%1。回退：按相反的顺序撤销各步，经过的状态完全相同。</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>From step</source>
        <translation>自第几步</translation>
    </message>
    <message>
        <source>To step</source>
        <translation>至第几步</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>方向数</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>unavoidable: %1</source>
        <translation>不可避免：%1</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>There is nothing to check.</source>
        <translation>没有需要检查的内容。</translation>
    </message>
    <message>
        <source>Configuration, line by line</source>
        <translation>配置逐行对照</translation>
    </message>
    <message>
        <source>Every changed line once: − goes, + comes, with its number in the old or the new file. Keys are never shown.</source>
        <translation>每个变更行只出现一次：− 删除，+ 新增，附其在旧文件或新文件中的行号。从不显示密钥。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>(the same entries in another order: no step)</source>
        <translation>（条目相同，仅顺序不同：无需步骤）</translation>
    </message>
    <message>
        <source>No configuration changes.</source>
        <translation>没有配置变更。</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>签署</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>编制</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>实施</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>保护方式</translation>
    </message>
    <message>
        <source>of %1 tunnels, on the path of %2 directions</source>
        <translation>%1 条隧道的保护方式变化，涉及 %2 个方向</translation>
    </message>
    <message>
        <source>* protected otherwise</source>
        <translation>* 保护方式不同</translation>
    </message>
    <message>
        <source>after this step the standby tunnel carries traffic: %1</source>
        <translation>此步骤之后由备用隧道承载流量：%1</translation>
    </message>
    <message>
        <source>%1, of which %2 have the same networks in another order</source>
        <translation>%1，其中 %2 行仅网段顺序不同</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>迁移</translation>
    </message>
    <message>
        <source>%1 directions of networks that another site has now</source>
        <translation>%1 个方向，其网段现归另一站点</translation>
    </message>
    <message>
        <source>moved with its network</source>
        <translation>随网段迁移</translation>
    </message>
    <message>
        <source>A step changes one tunnel end, whose configuration alone hubwright export --end writes.</source>
        <translation>每一步只更改一个隧道端，hubwright export --end 可单独写出该端的配置。</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>涉及</translation>
    </message>
    <message numerus="yes">
        <source>until step %1 is done: %n step(s)</source>
        <translation>
            <numerusform>至第 %1 步完成：%n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>What must be seen right before and right after each step. A device may keep a tunnel that is up as it was: where a check shows the old networks, set the tunnel up anew.</source>
        <translation>每一步之前和之后应当看到的结果。设备可能保持已建立的隧道不变：若检查仍显示旧网段，请重新建立该隧道。</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>and %1 more directions</source>
        <translation>另有 %1 个方向</translation>
    </message>
</context>
<context>
    <name>Diff</name>
    <message>
        <source>%1: new tunnel end</source>
        <translation>%1：新的隧道端</translation>
    </message>
    <message>
        <source>local + %1</source>
        <translation>本地 + %1</translation>
    </message>
    <message>
        <source>local - %1</source>
        <translation>本地 - %1</translation>
    </message>
    <message>
        <source>target + %1</source>
        <translation>目标 + %1</translation>
    </message>
    <message>
        <source>target - %1</source>
        <translation>目标 - %1</translation>
    </message>
    <message>
        <source>name or addresses</source>
        <translation>名称或地址</translation>
    </message>
    <message>
        <source>%1: remove this tunnel end</source>
        <translation>%1：删除此隧道端</translation>
    </message>
    <message>
        <source>Traffic gained</source>
        <translation>新增的流量</translation>
    </message>
    <message>
        <source>Traffic lost</source>
        <translation>失去的流量</translation>
    </message>
    <message>
        <source>Traffic on another path</source>
        <translation>改走其他路径的流量</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>等另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>没有变化。</translation>
    </message>
    <message>
        <source>No traffic is gained or lost.</source>
        <translation>没有新增或失去的流量。</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>变化内容</translation>
    </message>
    <message>
        <source>From</source>
        <translation>源</translation>
    </message>
    <message>
        <source>To</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>site %1</source>
        <translation>站点 %1</translation>
    </message>
    <message>
        <source>tunnel %1</source>
        <translation>隧道 %1</translation>
    </message>
    <message>
        <source>tunnel end %1</source>
        <translation>隧道端 %1</translation>
    </message>
    <message>
        <source>intent %1</source>
        <translation>意图 %1</translation>
    </message>
    <message>
        <source>waiver %1</source>
        <translation>豁免 %1</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>%1 is new</source>
        <translation>%1 为新增</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>%1 已删除</translation>
    </message>
    <message>
        <source>%1 was called %2</source>
        <translation>%1 原名 %2</translation>
    </message>
    <message>
        <source>%1: %2 %3 -&gt; %4</source>
        <translation>%1：%2 %3 -&gt; %4</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>IKE 策略 %1</translation>
    </message>
    <message>
        <source>Traffic protected otherwise</source>
        <translation>保护方式变化的流量</translation>
    </message>
    <message>
        <source>subnet %1</source>
        <translation>子网 %1</translation>
    </message>
    <message>
        <source>host %1</source>
        <translation>主机 %1</translation>
    </message>
    <message>
        <source>%1 moved from %2 to %3</source>
        <translation>%1 从 %2 移到 %3</translation>
    </message>
    <message>
        <source>tunnel %1 is protected more strongly: %2 -&gt; %3</source>
        <translation>隧道 %1 的保护增强：%2 -&gt; %3</translation>
    </message>
    <message>
        <source>tunnel %1 is protected more weakly: %2 -&gt; %3</source>
        <translation>隧道 %1 的保护减弱：%2 -&gt; %3</translation>
    </message>
    <message>
        <source>tunnel %1 is protected otherwise: %2 -&gt; %3</source>
        <translation>隧道 %1 的保护方式不同：%2 -&gt; %3</translation>
    </message>
    <message>
        <source>tunnel %1 has another key: %2 -&gt; %3</source>
        <translation>隧道 %1 换了密钥：%2 -&gt; %3</translation>
    </message>
    <message>
        <source>Traffic moved with its network</source>
        <translation>随网段迁移的流量</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>site %1 stands elsewhere</source>
        <translation>站点 %1 的位置改变</translation>
    </message>
    <message>
        <source>the line of tunnel %1 runs otherwise</source>
        <translation>隧道 %1 的连线走向改变</translation>
    </message>
    <message>
        <source>note %1 is new</source>
        <translation>备注%1为新增</translation>
    </message>
    <message>
        <source>note %1 is gone</source>
        <translation>备注%1已删除</translation>
    </message>
    <message>
        <source>note %1 says %2 now</source>
        <translation>备注%1改为%2</translation>
    </message>
    <message>
        <source>note %1 stands elsewhere or in another form</source>
        <translation>备注%1的位置或样式改变</translation>
    </message>
</context>
<context>
    <name>DiskMerge</name>
    <message>
        <source>only comments, or the order of entries</source>
        <translation>仅注释或条目顺序</translation>
    </message>
    <message>
        <source>only how the drawing looks</source>
        <translation>仅图面布局</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Remove tunnel %1</source>
        <translation>删除隧道 %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n object(s)</source>
        <translation>
            <numerusform>删除 %n 个对象</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>将 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>Add tunnel %1</source>
        <translation>添加隧道 %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message numerus="yes">
        <source>Move %n site(s)</source>
        <translation>
            <numerusform>移动 %n 个站点</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the heading</source>
        <translation>修改标题栏</translation>
    </message>
    <message>
        <source>Change the intents</source>
        <translation>修改意图</translation>
    </message>
    <message>
        <source>Waive %1 on %2</source>
        <translation>豁免 %2 上的 %1</translation>
    </message>
    <message>
        <source>Remove a waiver</source>
        <translation>删除一项豁免</translation>
    </message>
    <message numerus="yes">
        <source>Add %n site(s)</source>
        <translation>
            <numerusform>添加 %n 个站点</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the profiles</source>
        <translation>修改 IKE 策略</translation>
    </message>
    <message>
        <source>Straighten %1</source>
        <translation>拉直 %1</translation>
    </message>
    <message>
        <source>Bend %1</source>
        <translation>弯折 %1</translation>
    </message>
    <message>
        <source>Add the note &quot;%1&quot;</source>
        <translation>添加便签“%1”</translation>
    </message>
    <message>
        <source>Change the note &quot;%1&quot;</source>
        <translation>修改便签“%1”</translation>
    </message>
    <message>
        <source>Move the note &quot;%1&quot;</source>
        <translation>移动便签“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Move %n object(s)</source>
        <translation>
            <numerusform>移动 %n 个对象</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n note(s)</source>
        <translation>
            <numerusform>添加 %n 个便签</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ends</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>等另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>loses traffic</source>
        <translation>丢失流量</translation>
    </message>
    <message>
        <source>does not come up</source>
        <translation>无法建立</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>写明</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>推导</translation>
    </message>
    <message>
        <source>Tunnel end</source>
        <translation>隧道端</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>对端</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Peer gateway</source>
        <translation>对端网关</translation>
    </message>
    <message>
        <source>Local networks</source>
        <translation>本地网络</translation>
    </message>
    <message>
        <source>Target networks</source>
        <translation>目标网络</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表来源</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>将 %1 重命名为 %2</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>%1 reaches %2, and the reply comes back.</source>
        <translation>%1 可以到达 %2，应答也能返回。</translation>
    </message>
    <message>
        <source>%1 reaches %2, though no intent asks for it.</source>
        <translation>%1 可以到达 %2，但没有意图要求这样。</translation>
    </message>
    <message>
        <source>No intent asks for %1 to reach %2, and no tunnel carries it.</source>
        <translation>没有意图要求 %1 到达 %2，也没有隧道承载这些流量。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>%1 cannot talk to %2: the packet arrives, but the reply leaves %3 in clear.</source>
        <translation>%1 与 %2 不能互通：数据包可以到达，但应答在 %3 以明文流出。</translation>
    </message>
    <message>
        <source>%1 cannot talk to %2: the packet arrives, but the reply is dropped at %3.</source>
        <translation>%1 与 %2 不能互通：数据包可以到达，但应答在 %3 被丢弃。</translation>
    </message>
    <message>
        <source>%1 cannot reach %2: the packet leaves %3 in clear.</source>
        <translation>%1 无法到达 %2：数据包在 %3 以明文流出。</translation>
    </message>
    <message>
        <source>%1 cannot reach %2: the packet is dropped at %3.</source>
        <translation>%1 无法到达 %2：数据包在 %3 被丢弃。</translation>
    </message>
    <message>
        <source>%1 The cause: %2.</source>
        <comment>two sentences</comment>
        <translation>%1原因：%2。</translation>
    </message>
    <message>
        <source>the stated lists of %1 let it through</source>
        <translation>%1 写明的列表放行了它</translation>
    </message>
    <message>
        <source>%1: arrived at the site that owns %2</source>
        <translation>%1：已到达拥有 %2 的站点</translation>
    </message>
    <message>
        <source>%1: two tunnel ends have equally specific selectors for %2</source>
        <translation>%1：有两个隧道端对 %2 的选择符同样精确</translation>
    </message>
    <message>
        <source>%1: no tunnel end has selectors for %2</source>
        <translation>%1：没有隧道端的选择符匹配 %2</translation>
    </message>
    <message>
        <source>%1: the selectors of %2 match %3</source>
        <translation>%1：%2 的选择符匹配 %3</translation>
    </message>
    <message>
        <source>%1: it is inside the SA of %2 and %3</source>
        <translation>%1：在 %2 与 %3 协商的 SA 之内</translation>
    </message>
    <message>
        <source>%1: it is outside the SA of %2 and %3</source>
        <translation>%1：在 %2 与 %3 协商的 SA 之外</translation>
    </message>
    <message>
        <source>Two sites own the address of %1 or of %2, so nobody can tell where packets go.</source>
        <translation>%1 或 %2 的地址同时属于两个站点，无法判断数据包会去哪里。</translation>
    </message>
</context>
<context>
    <name>Exporters</name>
    <message>
        <source>%1: nobody can fetch the key %2</source>
        <translation>%1：无法取得密钥 %2</translation>
    </message>
    <message>
        <source>%1: the key %2 is empty</source>
        <translation>%1：密钥 %2 为空</translation>
    </message>
    <message>
        <source>there is no exporter for the platform &quot;%1&quot;; there are: %2</source>
        <translation>没有平台“%1”的导出器；可用的有：%2</translation>
    </message>
    <message>
        <source>there is no site &quot;%1&quot;</source>
        <translation>没有站点“%1”</translation>
    </message>
    <message>
        <source>there is no tunnel end &quot;%1&quot;</source>
        <translation>没有隧道端“%1”</translation>
    </message>
    <message>
        <source>%1 has no tunnel: there is nothing to export</source>
        <translation>%1 没有隧道：没有可导出的内容</translation>
    </message>
    <message>
        <source>QingCloud VPC (console sheet)</source>
        <translation>青云 QingCloud VPC（控制台填写表）</translation>
    </message>
    <message>
        <source>strongSwan (swanctl.conf)</source>
        <translation>strongSwan (swanctl.conf)</translation>
    </message>
    <message>
        <source>%1 is absent on this device and left out</source>
        <translation>%1 在本设备上缺失，已略去</translation>
    </message>
    <message>
        <source>%1 has no networks to carry and is left out</source>
        <translation>%1 没有要承载的网络，已略去</translation>
    </message>
    <message>
        <source>%1: the gateway of %2 is not known; any address is accepted</source>
        <translation>%1：%2 的网关未知；接受任意地址</translation>
    </message>
    <message>
        <source>%1: the console refuses the target network %2, because the VPC has it itself</source>
        <translation>%1：控制台会拒绝目标网络 %2，因为它是该 VPC 自己的网段</translation>
    </message>
    <message>
        <source>%1: %2 has neither a fixed address nor an identity; any peer with the key is accepted</source>
        <translation>%1：%2 既没有固定地址也没有身份标识；接受任何持有密钥的对端</translation>
    </message>
    <message>
        <source>%1 has more than 255 networks in one direction, which IKEv2 cannot carry in one child</source>
        <translation>%1 在一个方向上有 255 个以上的网络，IKEv2 的一个子 SA 无法承载</translation>
    </message>
    <message>
        <source>Libreswan 4 and 5 (ipsec.conf)</source>
        <translation>Libreswan 4 与 5（ipsec.conf）</translation>
    </message>
    <message>
        <source>strongSwan (ipsec.conf)</source>
        <translation>strongSwan（ipsec.conf）</translation>
    </message>
    <message>
        <source>%1: Libreswan can say none of its proposals; it is left out</source>
        <translation>%1：其算法提议 Libreswan 都无法表达，已略去该隧道端</translation>
    </message>
    <message>
        <source>%1: Libreswan has no ranges; they are written as prefixes, which the other end has to state likewise</source>
        <translation>%1：Libreswan 不支持地址范围，已改写为前缀，对端也须照此填写</translation>
    </message>
    <message>
        <source>%1: Libreswan cannot say %2, which is left out</source>
        <translation>%1：Libreswan 无法表达 %2，已略去</translation>
    </message>
    <message>
        <source>%1 is on standby and not started: its networks are also those of the tunnels that it stands by for; start it when one fails</source>
        <translation>%1 为备用，不自动启动：其网络与所备份的隧道相同，故障时请手动启动</translation>
    </message>
    <message>
        <source>%1: %2 and %3 have no proposal of the profile %4 in common that both can say</source>
        <translation>%1：%2 与 %3 在配置 %4 中没有双方都能表达的共同提议</translation>
    </message>
    <message>
        <source>%1: %2 needs an address of the peer; left out</source>
        <translation>%1：%2 需要对端地址；已略去</translation>
    </message>
    <message>
        <source>%1: it is not confirmed whether %2 makes one SA of these networks or one a pair</source>
        <translation>%1：尚未确认 %2 是为这些网段建一个 SA 还是每对一个</translation>
    </message>
    <message>
        <source>%1: how %2 spells these algorithms is not confirmed; the cipher suite is left to its defaults</source>
        <translation>%1：%2 对这些算法的写法尚未确认；密码套件保留其默认值</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 has one SA a tunnel, and the peer wants %n; only what comes up first will work</source>
        <translation>
            <numerusform>%1：%2 每条隧道一个 SA，而对端要 %n 个；只有先建立的能用</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the API cannot be told an identity with &apos;|&apos;; any is accepted</source>
        <translation>%1：API 无法表达含“|”的身份；接受任意身份</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 carries IPv4 only; %n pair(s) left out</source>
        <translation>
            <numerusform>%1：%2 只承载 IPv4；略去 %n 对网段</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 is told the strongest proposal alone, %3</source>
        <translation>%1：只告知 %2 最强的提议 %3</translation>
    </message>
    <message>
        <source>%1: the device has one setting for PFS; left out: %2</source>
        <translation>%1：该设备只有一个 PFS 设置；略去：%2</translation>
    </message>
    <message>
        <source>%1: %2 cannot be told the identity &quot;%3&quot;</source>
        <translation>%1：无法向 %2 表达身份“%3”</translation>
    </message>
    <message>
        <source>%1: it is not confirmed how %2 chooses the pseudo-random function of %3</source>
        <translation>%1：尚未确认 %2 如何选择 %3 的伪随机函数</translation>
    </message>
    <message>
        <source>%1: it is not confirmed how %2 quotes the characters of this key; enter it by hand</source>
        <translation>%1：尚未确认 %2 如何转义此密钥中的字符；请手工输入</translation>
    </message>
    <message>
        <source>%1: %2 does not take this key: it takes %3 to %4 characters out of %5</source>
        <translation>%1：%2 不接受此密钥：只接受 %3 到 %4 个取自 %5 的字符</translation>
    </message>
    <message>
        <source>the export needs more than %1 pairs of networks, one SA each: write fewer sites at a time, or summarise the lists</source>
        <translation>导出需要超过 %1 对网段，每对一个 SA：请分批导出站点，或汇总列表</translation>
    </message>
    <message>
        <source>Alibaba Cloud (Terraform)</source>
        <translation>阿里云（Terraform）</translation>
    </message>
    <message>
        <source>AWS (Terraform)</source>
        <translation>AWS（Terraform）</translation>
    </message>
    <message>
        <source>Azure (Terraform)</source>
        <translation>Azure（Terraform）</translation>
    </message>
    <message>
        <source>containerlab (lab of strongSwan nodes)</source>
        <translation>containerlab（strongSwan 节点实验环境）</translation>
    </message>
    <message>
        <source>FortiGate (FortiOS commands)</source>
        <translation>FortiGate（FortiOS 命令）</translation>
    </message>
    <message>
        <source>Google Cloud (Terraform)</source>
        <translation>Google Cloud（Terraform）</translation>
    </message>
    <message>
        <source>Huawei Cloud (Terraform)</source>
        <translation>华为云（Terraform）</translation>
    </message>
    <message>
        <source>Cisco IOS-XE (crypto map and VTI)</source>
        <translation>Cisco IOS-XE（crypto map 与 VTI）</translation>
    </message>
    <message>
        <source>Juniper SRX (set commands)</source>
        <translation>Juniper SRX（set 命令）</translation>
    </message>
    <message>
        <source>OPNsense (config.xml)</source>
        <translation>OPNsense（config.xml）</translation>
    </message>
    <message>
        <source>PAN-OS (set commands)</source>
        <translation>PAN-OS（set 命令）</translation>
    </message>
    <message>
        <source>pfSense (config.xml)</source>
        <translation>pfSense（config.xml）</translation>
    </message>
    <message>
        <source>MikroTik RouterOS (script)</source>
        <translation>MikroTik RouterOS（脚本）</translation>
    </message>
    <message>
        <source>Tencent Cloud (Terraform)</source>
        <translation>腾讯云（Terraform）</translation>
    </message>
    <message>
        <source>VyOS (set commands)</source>
        <translation>VyOS（set 命令）</translation>
    </message>
    <message>
        <source>WireGuard (wg-quick)</source>
        <translation>WireGuard（wg-quick）</translation>
    </message>
    <message>
        <source>Linux ip xfrm (shell script)</source>
        <translation>Linux ip xfrm（shell 脚本）</translation>
    </message>
    <message>
        <source>%1 has no fixed address; in the lab it has %2</source>
        <translation>%1 没有固定地址；实验环境中使用 %2</translation>
    </message>
    <message>
        <source>%1: %2 is another peer&apos;s already, and an interface has a network with one peer only</source>
        <translation>%1：%2 已属于另一个对端，而一个接口的网段只能属于一个对端</translation>
    </message>
    <message>
        <source>%1: put the public key of %2 in place of %3</source>
        <translation>%1：请用 %2 的公钥替换 %3</translation>
    </message>
    <message>
        <source>%1: static keys need the addresses of both gateways, of one family; left out</source>
        <translation>%1：静态密钥需要两端网关同一地址族的地址；已略去</translation>
    </message>
    <message>
        <source>%1: %2 and %3 cannot both say %4; it is left out at both ends</source>
        <translation>%1：%2 与 %3 无法同时支持 %4；两端都将其省略</translation>
    </message>
    <message>
        <source>%1 is on standby and switched off: its networks are also those of the tunnels that it stands by for; switch it on when one fails</source>
        <translation>%1 为备用隧道，已停用：它的网络与被备份的隧道相同；其中一条故障时再启用</translation>
    </message>
    <message>
        <source>%1 is on standby behind the tunnel that it stands by for: %2 brings it in by itself when that one is down</source>
        <translation>%1 为备用隧道，排在被备份的隧道之后：后者断开时 %2 自行启用它</translation>
    </message>
    <message>
        <source>%1 is on standby, and %2 cannot hold a configured tunnel back: it is written apart, into standby/, to be loaded when what it stands by for has failed</source>
        <translation>%1 为备用隧道，而 %2 无法让已配置的隧道保持待命：配置单独写入 standby/，在被备份的对象故障时加载</translation>
    </message>
    <message>
        <source>%1 is on standby, and it is not known how %2 holds a tunnel back: it is written apart, into standby/, to be loaded when what it stands by for has failed</source>
        <translation>%1 为备用隧道，但尚不清楚 %2 如何让隧道保持待命：配置单独写入 standby/，在被备份的对象故障时加载</translation>
    </message>
    <message>
        <source>%1: IKEv1 of %2 knows the peer by its address or host name; another identity is left out</source>
        <translation>%1：%2 的 IKEv1 只按地址或主机名识别对端，其他身份标识已略去</translation>
    </message>
    <message>
        <source>%1: IKEv1 of %2 says its own address or a host name of itself; another identity is left out</source>
        <translation>%1：%2 的 IKEv1 本端只能以自身地址或主机名作身份，其他身份标识已略去</translation>
    </message>
    <message>
        <source>%1: %2 needs the peer&apos;s address, of the same family as its own; left out</source>
        <translation>%1：%2 需要对端的固定地址，且与本端地址同为 IPv4 或 IPv6；已略去</translation>
    </message>
    <message>
        <source>%1: %2 waits for peers without a fixed address on IPv4 only; left out</source>
        <translation>%1：%2 只能在 IPv4 上等待无固定地址的对端；已略去</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 carries networks of the gateways&apos; own family; %n pair(s) left out</source>
        <translation>
            <numerusform>%1：%2 只承载与网关地址同族的网络；已略去 %n 对</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: phase 1 of IKEv1 on %2 has no cipher that authenticates itself; left out</source>
        <translation>%1：%2 的 IKEv1 阶段 1 不支持自带认证的加密算法；已略去</translation>
    </message>
    <message>
        <source>%1: crypto maps and tunnel policies of IPv6 on %2 are not confirmed; try them on the device first</source>
        <translation>%1：%2 上 IPv6 的 crypto map 和隧道策略未经确认，请先在设备上试验</translation>
    </message>
    <message>
        <source>%1: IKEv1 of %2 takes keys out of A-Za-z0-9_.+/=- only; the key is left out</source>
        <translation>%1：%2 的 IKEv1 密钥只能用 A-Za-z0-9_.+/=- 中的字符；密钥已略去</translation>
    </message>
    <message>
        <source>%1: %2 does not take an %3 lifetime of %4; both ends are told %5</source>
        <translation>%1：%2 不接受 %4 的 %3 生存时间；两端均写为 %5</translation>
    </message>
    <message>
        <source>%1: both ends are told any address, and routes choose what goes into the tunnel</source>
        <translation>%1：两端均配置为任意地址，由路由决定哪些流量进入隧道</translation>
    </message>
    <message>
        <source>%1: the other end has one SA for any address, and here routes cannot choose what goes into it; left out</source>
        <translation>%1：对端只有一个面向任意地址的 SA，而本端无法用路由决定进入其中的流量；已略过</translation>
    </message>
    <message>
        <source>%1: a tunnel of IPv6 networks alone is not written for %2; left out</source>
        <translation>%1：不为 %2 写出只有 IPv6 网络的隧道；已略过</translation>
    </message>
    <message>
        <source>%1: a tunnel of %2 carries one family; the IPv6 networks are left out</source>
        <translation>%1：%2 的一条隧道只承载一个地址族；已略去 IPv6 网络</translation>
    </message>
    <message>
        <source>%1: the key %2 has %3 bits at most, as its length and its characters go; less than %4 can be guessed</source>
        <translation>%1：密钥 %2 按长度和所用字符最多 %3 位；低于 %4 位可被猜出</translation>
    </message>
    <message>
        <source>%1: put what the device has in place of %2 (line %3)</source>
        <translation>%1：请将 %2 换成设备上的实际值（第 %3 行）</translation>
    </message>
    <message>
        <source>%1: policies between the zone hubwright and the networks of its own, without NAT, are not written</source>
        <translation>%1：未写出区域 hubwright 与自有网络之间的策略（须不做 NAT）</translation>
    </message>
    <message>
        <source>%1: what NAT of its own it has must leave the tunnels&apos; networks out</source>
        <translation>%1：设备上已有的 NAT 须把隧道网络排除在外</translation>
    </message>
    <message>
        <source>%1: policies between the zone vpn and that of its own networks, without source NAT, are not written</source>
        <translation>%1：未写出区域 vpn 与自有网络所在区域之间的策略（须不做源 NAT）</translation>
    </message>
    <message>
        <source>%1: merge the sections into config.xml and restore it; firewall rules that let the tunnels&apos; traffic in (interface IPsec) are not written</source>
        <translation>%1：请把各段并入 config.xml 后恢复；未写出放行隧道流量的防火墙规则（接口 IPsec）</translation>
    </message>
    <message>
        <source>%1: security rules between the zone hubwright and that of its own networks are not written; the commands were not tried on a device</source>
        <translation>%1：未写出区域 hubwright 与自有网络所在区域之间的安全规则；这些命令未在设备上试过</translation>
    </message>
</context>
<context>
    <name>FailureView</name>
    <message>
        <source>failed</source>
        <translation>已故障</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>被隔断</translation>
    </message>
    <message>
        <source>loses traffic</source>
        <translation>丢失流量</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>cut off: %1</source>
        <translation>断开：%1</translation>
    </message>
    <message>
        <source>not carried: %1</source>
        <translation>无法承载：%1</translation>
    </message>
    <message>
        <source>When this fails</source>
        <translation>故障对象</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>接替</translation>
    </message>
    <message>
        <source>Still delivered</source>
        <translation>仍可送达</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>失去</translation>
    </message>
    <message>
        <source>Gone with it</source>
        <translation>随之消失</translation>
    </message>
    <message>
        <source>Who loses what</source>
        <translation>受影响者</translation>
    </message>
    <message>
        <source>there is no site or tunnel &quot;%1&quot;</source>
        <translation>没有名为“%1”的站点或隧道</translation>
    </message>
    <message>
        <source>&quot;%1&quot; carries nothing that could fail: it is on standby, in a cycle, or has no tunnel</source>
        <translation>“%1”没有可故障的流量：它处于备用、在环中，或没有隧道</translation>
    </message>
    <message>
        <source>If %1 fails, nothing takes over.</source>
        <translation>若 %1 故障，没有隧道接替。</translation>
    </message>
    <message>
        <source>If %1 fails, this takes over: %2.</source>
        <translation>若 %1 故障，由以下备用隧道接替：%2。</translation>
    </message>
    <message>
        <source>No direction is lost (%1 still delivered).</source>
        <translation>没有方向丢失（仍有 %1 个方向送达）。</translation>
    </message>
    <message>
        <source>Directions lost: %1 (%2 still delivered).</source>
        <translation>丢失方向：%1（仍有 %2 个方向送达）。</translation>
    </message>
    <message>
        <source>Directions gone with it: %1.</source>
        <translation>随之消失的方向：%1。</translation>
    </message>
    <message>
        <source>Who loses: %1.</source>
        <translation>受影响者：%1。</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>in %1</source>
        <translation>位于 %1</translation>
    </message>
    <message>
        <source>site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>gateway of %1</source>
        <translation>%1 的网关</translation>
    </message>
    <message>
        <source>tunnel end at %1</source>
        <translation>%1 侧的隧道端</translation>
    </message>
    <message>
        <source>note</source>
        <translation>便签</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>waived: %1</source>
        <translation>已豁免：%1</translation>
    </message>
    <message>
        <source>breaks %1</source>
        <translation>影响 %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>等另外 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GitHistory</name>
    <message>
        <source>git is not installed</source>
        <translation>未安装 git</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>git does not answer</source>
        <translation>git 没有响应</translation>
    </message>
    <message>
        <source>there is no revision &quot;%1&quot;</source>
        <translation>没有版本“%1”</translation>
    </message>
    <message>
        <source>%1 is not in revision %2</source>
        <translation>版本 %2 中没有 %1</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>this quote is never closed</source>
        <translation>此引号没有闭合</translation>
    </message>
    <message>
        <source>the text is UTF-16; save it as UTF-8</source>
        <translation>文本为 UTF-16 编码；请另存为 UTF-8</translation>
    </message>
    <message>
        <source>this is no text: it holds a zero byte</source>
        <translation>这不是文本：含有零字节</translation>
    </message>
    <message>
        <source>this byte is not UTF-8; save the file as UTF-8</source>
        <translation>此字节不是 UTF-8；请将文件另存为 UTF-8</translation>
    </message>
    <message>
        <source>the regions are named as QingCloud names its zones: the platform qingcloud is assumed</source>
        <translation>区域名称与青云的可用区一致：平台按 qingcloud 处理</translation>
    </message>
    <message>
        <source>%1: the platform %2 is not known and is left out</source>
        <translation>%1：未知的平台 %2，已略去</translation>
    </message>
    <message>
        <source>%1: the host %2 has no address here and is left out</source>
        <translation>%1：主机 %2 在此没有地址，已略去</translation>
    </message>
    <message>
        <source>%1: no network of its own was found</source>
        <translation>%1：没有找到它自己的网络</translation>
    </message>
    <message>
        <source>no site was found: nothing is labelled as a site, a gateway or a network</source>
        <translation>没有找到站点：没有任何内容标明为站点、网关或网络</translation>
    </message>
    <message>
        <source>these facts belong to no site: nothing here says its name</source>
        <translation>这些内容不属于任何站点：此处没有写明站点名称</translation>
    </message>
    <message>
        <source>not understood: %1</source>
        <translation>无法理解：%1</translation>
    </message>
    <message>
        <source>%1 is taken as the address %2</source>
        <translation>%1 按地址 %2 处理</translation>
    </message>
    <message>
        <source>%1 already has the gateway %2; %3 is left out</source>
        <translation>%1 已有网关 %2；%3 已略去</translation>
    </message>
    <message>
        <source>the host %1 already has the address %2; %3 is left out</source>
        <translation>主机 %1 已有地址 %2；%3 已略去</translation>
    </message>
    <message>
        <source>a pre-shared key stands here; keys are not taken over</source>
        <translation>此处有预共享密钥；密钥不会被导入</translation>
    </message>
    <message>
        <source>this code block is never closed; nothing after it was read</source>
        <translation>此代码块没有闭合；其后的内容未读取</translation>
    </message>
    <message>
        <source>the line of dashes has %1 cells, the head has %2</source>
        <translation>分隔行有 %1 格，表头有 %2 格</translation>
    </message>
    <message>
        <source>this table is broken: no line of dashes (|---|) follows its head</source>
        <translation>此表格已损坏：表头之后没有分隔行（|---|）</translation>
    </message>
    <message>
        <source>this table is broken: %1</source>
        <translation>此表格已损坏：%1</translation>
    </message>
    <message>
        <source>the row has %1 cells, the head has %2</source>
        <translation>该行有 %1 格，表头有 %2 格</translation>
    </message>
    <message>
        <source>this tunnel</source>
        <translation>此隧道</translation>
    </message>
    <message>
        <source>%1 is taken to stand at %2, which owns its first local network</source>
        <translation>认为 %1 位于 %2，因为它的第一个本地网络属于该站点</translation>
    </message>
    <message>
        <source>%1 stands here again; its networks are joined with those of line %2</source>
        <translation>%1 在此再次出现；它的网络与第 %2 行的合并</translation>
    </message>
    <message>
        <source>nothing says at which site %1 stands; it is left out</source>
        <translation>没有写明 %1 位于哪个站点；已略去</translation>
    </message>
    <message>
        <source>%1 stands at %2 and names it as its own peer</source>
        <translation>%1 位于 %2，却把该站点写作自己的对端</translation>
    </message>
    <message>
        <source>%1 names %2 and %3, but stands at %4</source>
        <translation>%1 的名称提到 %2 和 %3，但它位于 %4</translation>
    </message>
    <message>
        <source>%1 is taken to lead to the hub %2, whose networks are not among its target networks</source>
        <translation>认为 %1 通往中心 %2，但其目标网络中没有该中心的网络</translation>
    </message>
    <message>
        <source>%1 is taken to lead to %2, which owns its target networks</source>
        <translation>认为 %1 通往 %2，因为其目标网络属于该站点</translation>
    </message>
    <message>
        <source>nothing says which site is the hub, and no site is in every tunnel</source>
        <translation>没有写明哪个站点是中心，也没有站点参与全部隧道</translation>
    </message>
    <message>
        <source>nothing says which site is the hub; %1 is taken for it</source>
        <translation>没有写明哪个站点是中心；按 %1 处理</translation>
    </message>
    <message>
        <source>nothing says to which site %1 leads; it is left out</source>
        <translation>没有写明 %1 通往哪个站点；已略去</translation>
    </message>
    <message>
        <source>%1 lists its tunnels, but none that answers %2; that end is absent</source>
        <translation>%1 列出了自己的隧道，但没有与 %2 对应的一条；该端缺失</translation>
    </message>
    <message>
        <source>%1 has no list of tunnels here; its end of %2 is derived</source>
        <translation>此处没有 %1 的隧道列表；它在 %2 上的一端由推导得出</translation>
    </message>
    <message>
        <source>no column of this table is understood; its rows (%1) are left out</source>
        <translation>此表格没有一列能够理解；其各行（%1）已略去</translation>
    </message>
    <message>
        <source>%1 has no prefix length and is taken as %2</source>
        <translation>%1 没有前缀长度，按 %2 处理</translation>
    </message>
    <message>
        <source>%1 has host bits set and is taken as %2</source>
        <translation>%1 的主机位不为零，按 %2 处理</translation>
    </message>
    <message>
        <source>%1: its networks are those that all its local lists name: %2</source>
        <translation>%1：其网络取自它所有隧道的本地网络列表中共有的网络：%2</translation>
    </message>
    <message>
        <source>no site is named here: this is taken for the device that the file is called after, %1</source>
        <translation>此处未写明站点：按文件名视为设备 %1 的内容</translation>
    </message>
    <message>
        <source>this is nothing that can be imported; it is passed over</source>
        <translation>这不是可以导入的内容，已跳过</translation>
    </message>
    <message>
        <source>documents and configurations of devices are not one design: import each into a file of its own and compare the two with &quot;hubwright diff&quot;</source>
        <translation>文档和设备配置不能合成一个设计：请分别导入为两个文件，再用 hubwright diff 比较</translation>
    </message>
    <message>
        <source>who is meant to talk to whom would take more than %1 lines; the design says everyone with everyone</source>
        <translation>谁与谁互通要写 %1 行以上；设计按全部互通处理</translation>
    </message>
    <message>
        <source>%1 carries nothing that a design holds and is left out</source>
        <translation>%1 没有承载设计所能表示的流量，已略去</translation>
    </message>
    <message>
        <source>no tunnel was found in it</source>
        <translation>其中没有找到隧道</translation>
    </message>
    <message>
        <source>this says the same as %1 and counts once</source>
        <translation>与 %1 内容相同，只算一次</translation>
    </message>
    <message>
        <source>no device was given beside these keys; they are not read</source>
        <translation>这些密钥旁边没有给出设备，不予读取</translation>
    </message>
    <message>
        <source>%1: &quot;right&quot; is taken for this device&apos;s own side</source>
        <translation>%1：right 视为本设备一侧</translation>
    </message>
    <message>
        <source>%1 answers several peers</source>
        <translation>%1 应答多个对端</translation>
    </message>
    <message>
        <source>%1: no configuration of its peer was given; %2 becomes a partner site with the networks of the target list</source>
        <translation>%1：没有给出对端的配置；%2 作为合作方站点，其网络取自目标列表</translation>
    </message>
    <message>
        <source>%1 waits at both ends beside another way: it is taken as a standby tunnel</source>
        <translation>%1 两端都只等待，且另有通路：视为备用隧道</translation>
    </message>
    <message>
        <source>no device with a tunnel was found</source>
        <translation>没有找到有隧道的设备</translation>
    </message>
    <message>
        <source>%1 has several outer addresses; a site has one, %2</source>
        <translation>%1 有多个外层地址；一个站点只有一个，取 %2</translation>
    </message>
    <message>
        <source>%1 has no tunnel to %2, which has one to it</source>
        <translation>%1 没有到 %2 的隧道，对方却有到它的隧道</translation>
    </message>
    <message>
        <source>%1 states no proposals; the default profile stands for what the device has built in</source>
        <translation>%1 没有写提议；以 default 方案代表设备内置的提议</translation>
    </message>
    <message>
        <source>%1: its pairs of networks are no product of two lists; the design states the lists, and so more than the device opens</source>
        <translation>%1：它的网络对不是两个列表的乘积；设计按列表记载，因此比设备放行的要多</translation>
    </message>
    <message>
        <source>%1: protocols and ports are not part of a design; the networks are taken over for all traffic</source>
        <translation>%1：设计不区分协议和端口，这些网络按全部流量导入</translation>
    </message>
    <message>
        <source>the network is the outer address, which is not known; it is left out</source>
        <translation>该网络即外层地址，而外层地址未知，已略去</translation>
    </message>
    <message>
        <source>a gateway has one address in a design; %1 is left out</source>
        <translation>设计里一个网关只有一个地址，%1 已略去</translation>
    </message>
    <message>
        <source>%1 is no single address and is taken as any address</source>
        <translation>%1 不是单个地址，按任意地址处理</translation>
    </message>
    <message>
        <source>%1 is not understood and is left out</source>
        <translation>不认识 %1，已略去</translation>
    </message>
    <message>
        <source>the identity is a distinguished name, which belongs to a certificate; a design knows pre-shared keys only</source>
        <translation>该身份是证书用的可识别名称（DN），而设计只支持预共享密钥</translation>
    </message>
    <message>
        <source>%1 is no lifetime that a design can hold and is left out</source>
        <translation>%1 不是设计能表示的生存时间，已略去</translation>
    </message>
    <message>
        <source>there is no algorithm &quot;%1&quot;</source>
        <translation>没有名为“%1”的算法</translation>
    </message>
    <message>
        <source>the proposal names no encryption</source>
        <translation>该提议没有写加密算法</translation>
    </message>
    <message>
        <source>the proposal has more than 64 combinations</source>
        <translation>该提议的组合超过 64 种</translation>
    </message>
    <message>
        <source>the proposal is left out: %1</source>
        <translation>此提议已略去：%1</translation>
    </message>
    <message>
        <source>there is no group of networks %1 in this file</source>
        <translation>此文件中没有网络对象组 %1</translation>
    </message>
    <message>
        <source>this entry of an access list is not understood: its networks are left out</source>
        <translation>无法识别此访问列表条目，其中的网络已略去</translation>
    </message>
    <message>
        <source>deny %1 -&gt; %2: this traffic stays out of the tunnel, for a later entry of the crypto map or in clear; a design does not hold such an exception</source>
        <translation>deny %1 -&gt; %2：这部分流量不进入此隧道，由 crypto map 的后续条目处理或明文发出；设计无法表达这种例外</translation>
    </message>
    <message>
        <source>the list names more than %1 pairs of networks; the others are left out</source>
        <translation>此列表的网络对超过 %1 个，其余已略去</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n line(s) that concern no IPsec tunnel are left out</source>
        <translation>
            <numerusform>%1：%n 行与 IPsec 隧道无关，已略去</numerusform>
        </translation>
    </message>
    <message>
        <source>the crypto map %1 is on no interface of this file; it is read all the same</source>
        <translation>crypto map %1 未应用到此文件中的任何接口；仍照常导入</translation>
    </message>
    <message>
        <source>%1: there is no access list %2 in this file</source>
        <translation>%1：此文件中没有访问列表 %2</translation>
    </message>
    <message>
        <source>there is no %1 %2 in this file, or none that is understood</source>
        <translation>此文件中没有（或无法识别）%1 %2</translation>
    </message>
    <message>
        <source>there is no %1 %2 in this file</source>
        <translation>此文件中没有 %1 %2</translation>
    </message>
    <message>
        <source>%1 is switched off on this device and is left out</source>
        <translation>%1 在此设备上已停用，已略去</translation>
    </message>
    <message>
        <source>%1 leads to many peers that it learns of (DMVPN); it is left out</source>
        <translation>%1 通向动态学到的多个对端（DMVPN），已略去</translation>
    </message>
    <message>
        <source>%1 carries GRE inside of IPsec; it is read as a tunnel whose networks the routes choose</source>
        <translation>%1 是 GRE over IPsec；按由路由决定网络的隧道导入</translation>
    </message>
    <message>
        <source>this policy is not for pre-shared keys and is left out</source>
        <translation>此策略不用于预共享密钥，已略去</translation>
    </message>
    <message>
        <source>%1 does not use a pre-shared key; how the two ends prove who they are is left out</source>
        <translation>%1 未使用预共享密钥；两端的身份认证方式已略去</translation>
    </message>
    <message>
        <source>set pfs names no group; it is taken for group 1, which is not confirmed</source>
        <translation>set pfs 未写明组，按 group 1 处理（未经确认）</translation>
    </message>
    <message>
        <source>a tunnel has one pre-shared key in a design; that there is one for each direction is left out</source>
        <translation>设计中一条隧道只有一个预共享密钥；两个方向各用一个密钥的设置已略去</translation>
    </message>
    <message>
        <source>%1 has no &quot;auto&quot; that loads it: it is left out</source>
        <translation>%1 没有会加载它的 auto，已略去</translation>
    </message>
    <message>
        <source>%1 is no tunnel and is left out</source>
        <translation>%1 不是隧道，已略去</translation>
    </message>
    <message>
        <source>the authentication %1 is no pre-shared key; a design knows nothing else</source>
        <translation>认证方式 %1 不是预共享密钥，而设计只支持预共享密钥</translation>
    </message>
    <message>
        <source>the include of %1 is not followed; give those files beside this one</source>
        <translation>不跟随 include %1；请把那些文件一并给出</translation>
    </message>
    <message>
        <source>a setting has to be indented; in the first column a section begins</source>
        <translation>设置须缩进；第一列是段的开头</translation>
    </message>
    <message>
        <source>a section begins with &quot;conn&quot;, &quot;config&quot; or &quot;ca&quot;, not with this</source>
        <translation>段以 conn、config 或 ca 开头，而不是这个</translation>
    </message>
    <message>
        <source>the name of a section is one word</source>
        <translation>段的名称是一个单词</translation>
    </message>
    <message>
        <source>%1 goes on with what stands above</source>
        <translation>%1 接续上文的同名段</translation>
    </message>
    <message>
        <source>a setting is written NAME=VALUE</source>
        <translation>设置的写法是“名称=值”</translation>
    </message>
    <message>
        <source>this setting stands in no section</source>
        <translation>这项设置不在任何段里</translation>
    </message>
    <message>
        <source>alsoflip is not understood and is left out</source>
        <translation>不认识 alsoflip，已略去</translation>
    </message>
    <message>
        <source>%1 is set again; the last one counts</source>
        <translation>%1 重复设置，以最后一次为准</translation>
    </message>
    <message>
        <source>the quote is never closed</source>
        <translation>引号没有闭合</translation>
    </message>
    <message>
        <source>there is no section %1 to go on with</source>
        <translation>没有可以引用的段 %1</translation>
    </message>
    <message>
        <source>the sections inherit more than a million settings from each other</source>
        <translation>各段互相继承的设置超过一百万项</translation>
    </message>
    <message>
        <source>an entry is written IDENTITIES : PSK KEY</source>
        <translation>条目的写法是“身份 : PSK 密钥”</translation>
    </message>
    <message>
        <source>%1 is no pre-shared key and is left out</source>
        <translation>%1 不是预共享密钥，已略去</translation>
    </message>
    <message>
        <source>%1 and %2 have different keys</source>
        <translation>%1 与 %2 的密钥不同</translation>
    </message>
    <message>
        <source>keys are not taken over; the design refers to them: %1</source>
        <translation>密钥不导入，设计只引用它们：%1</translation>
    </message>
    <message>
        <source>%1 is named as its own by %2 alike</source>
        <translation>%2 都把 %1 写作自己的网络</translation>
    </message>
    <message>
        <source>%1 is not in the lists of %2 itself; the other devices say that it is there</source>
        <translation>%2 自己的列表里没有 %1，但其他设备都说它在那里</translation>
    </message>
    <message>
        <source>%1 holds networks of other sites: it is taken as a summary, not as a network of %2</source>
        <translation>%1 包含其他站点的网络：视为汇总，而不是 %2 的网络</translation>
    </message>
    <message>
        <source>settings that a design does not hold are left out: %1</source>
        <translation>设计里没有对应项的设置已略去：%1</translation>
    </message>
    <message>
        <source>%1 more notes about this file are not shown</source>
        <translation>此文件还有 %1 条提示未列出</translation>
    </message>
    <message>
        <source>%1: addresses for clients and certificates are not part of a design; the section is left out</source>
        <translation>%1：客户端地址池和证书不属于设计，此段已略去</translation>
    </message>
    <message>
        <source>a second round of authentication is left out</source>
        <translation>第二轮认证已略去</translation>
    </message>
    <message>
        <source>the children of %1 differ in their proposals; those of the first are taken</source>
        <translation>%1 的各子连接提议不同，取第一个的</translation>
    </message>
    <message>
        <source>this &quot;}&quot; closes no section</source>
        <translation>这个“}”没有对应的段</translation>
    </message>
    <message>
        <source>a name is expected here, not %1</source>
        <translation>此处应为名称，而不是 %1</translation>
    </message>
    <message>
        <source>the name of a section to inherit from is expected here</source>
        <translation>此处应为所继承的段的名称</translation>
    </message>
    <message>
        <source>sections are nested too deeply here</source>
        <translation>此处的段嵌套过深</translation>
    </message>
    <message>
        <source>the section %1 is never closed</source>
        <translation>段 %1 没有结束</translation>
    </message>
    <message>
        <source>a &quot;{&quot; in a value needs quotes</source>
        <translation>值里的“{”须加引号</translation>
    </message>
    <message>
        <source>%1 inherits from %2, which is not in this file</source>
        <translation>%1 继承自 %2，但本文件中没有它</translation>
    </message>
    <message>
        <source>%1 inherits from itself</source>
        <translation>%1 继承了自己</translation>
    </message>
    <message>
        <source>%1: a tunnel has one ESP profile in a design; that of %2 is left out</source>
        <translation>%1：设计中一条隧道只有一套 ESP 参数，%2 的已略去</translation>
    </message>
    <message>
        <source>%1 names no networks at both of its ends and is left out</source>
        <translation>%1 未在两端都写明网络，已略去</translation>
    </message>
    <message>
        <source>transport mode carries the gateways&apos; own traffic only; it is read as tunnel mode</source>
        <translation>传输模式只承载网关自身的流量；按隧道模式导入</translation>
    </message>
    <message>
        <source>a proposal without an encryption or a hash is passed over, as the device does</source>
        <translation>缺少加密或哈希算法的提议已跳过，设备也会如此处理</translation>
    </message>
    <message>
        <source>this brace is never closed</source>
        <translation>此花括号没有闭合</translation>
    </message>
    <message>
        <source>&quot;%1&quot; changes what was there before, which this text does not show; it is left out</source>
        <translation>“%1”改动的是此前已有的配置，本文未给出，已略去</translation>
    </message>
    <message>
        <source>more than %1 braces lie in each other; what is in them is left out</source>
        <translation>花括号嵌套超过 %1 层，更深处的内容已略去</translation>
    </message>
    <message>
        <source>this brace closes nothing</source>
        <translation>此花括号没有对应的开括号</translation>
    </message>
    <message>
        <source>configurations of WireGuard are not read</source>
        <translation>不读取 WireGuard 的配置</translation>
    </message>
    <message>
        <source>%1 and %2 join the same two devices: the design has one tunnel there, named and protected as %1</source>
        <translation>%1 和 %2 连接的是同样两台设备：设计中它们合为一条隧道，名称和保护方式以 %1 为准</translation>
    </message>
    <message>
        <source>this is no network and is left out</source>
        <translation>这不是网段，已略去</translation>
    </message>
    <message>
        <source>this is no address and is left out</source>
        <translation>这不是地址，已略去</translation>
    </message>
    <message>
        <source>after this word an &quot;=&quot; or a &quot;{&quot; is expected</source>
        <translation>这个词后面应为“=”或“{”</translation>
    </message>
    <message>
        <source>this value holds other settings: a quote is missing</source>
        <translation>这个值里含有其他设置：缺少一个引号</translation>
    </message>
    <message>
        <source>this line has more than %1 words; what is behind them is left out</source>
        <translation>这一行超过 %1 个词，其后的内容已略去</translation>
    </message>
</context>
<context>
    <name>Importers</name>
    <message>
        <source>Table as comma-separated values</source>
        <translation>逗号分隔的表格（CSV）</translation>
    </message>
    <message>
        <source>Markdown document or plain text</source>
        <translation>Markdown 文档或纯文本</translation>
    </message>
    <message>
        <source>Cisco IOS-XE configuration</source>
        <translation>Cisco IOS-XE 配置</translation>
    </message>
    <message>
        <source>Libreswan&apos;s ipsec.conf</source>
        <translation>Libreswan 的 ipsec.conf</translation>
    </message>
    <message>
        <source>strongSwan&apos;s swanctl.conf</source>
        <translation>strongSwan 的 swanctl.conf</translation>
    </message>
    <message>
        <source>strongSwan&apos;s ipsec.conf</source>
        <translation>strongSwan 的 ipsec.conf</translation>
    </message>
    <message>
        <source>ipsec.secrets</source>
        <translation>ipsec.secrets</translation>
    </message>
    <message>
        <source>VyOS configuration</source>
        <translation>VyOS 配置</translation>
    </message>
</context>
<context>
    <name>Intent</name>
    <message>
        <source>%1 has no host &quot;%2&quot;, and it is no network: %3</source>
        <translation>%1 没有主机“%2”，它也不是网络：%3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a host at %2 and at %3; write site/host</source>
        <translation>“%1”既是 %2 的主机，也是 %3 的主机；请写成 站点/主机</translation>
    </message>
    <message>
        <source>nothing is called &quot;%1&quot;: no site and no host</source>
        <translation>没有叫“%1”的站点或主机</translation>
    </message>
    <message>
        <source>&quot;only&quot; goes with a host, and &quot;%1&quot; is none</source>
        <translation>“only”后面要跟主机，而“%1”不是主机</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an intent: write &quot;a &lt;-&gt; b&quot;, &quot;a -&gt; b&quot; or &quot;not a &lt;-&gt; b&quot;</source>
        <translation>“%1”不是意图：请写成“a &lt;-&gt; b”、“a -&gt; b”或“not a &lt;-&gt; b”</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>等另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>no gateway</source>
        <translation>没有网关</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Tunnels</source>
        <translation>隧道</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>可达性</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>排列(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>设计(&amp;D)</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Import documents…</source>
        <translation>导入文档(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>打印预览(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Export pi&amp;cture…</source>
        <translation>导出图片(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>创建副本(&amp;D)</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>删除(&amp;E)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>首选项(&amp;F)…</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom to &amp;fit</source>
        <translation>缩放到合适大小(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>100 %(&amp;1)</translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation>缩略图(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Palette</source>
        <translation>元件栏(&amp;P)</translation>
    </message>
    <message>
        <source>In&amp;spector</source>
        <translation>属性栏(&amp;S)</translation>
    </message>
    <message>
        <source>Panels &amp;below</source>
        <translation>下方面板(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>English(&amp;E)</translation>
    </message>
    <message>
        <source>简体中文 (&amp;Chinese)</source>
        <translation>简体中文(&amp;C)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>&amp;Star layout</source>
        <translation>星型布局(&amp;S)</translation>
    </message>
    <message>
        <source>Align in a &amp;row</source>
        <translation>横向对齐(&amp;R)</translation>
    </message>
    <message>
        <source>Align in a &amp;column</source>
        <translation>纵向对齐(&amp;C)</translation>
    </message>
    <message>
        <source>Snap to the &amp;grid</source>
        <translation>对齐网格(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Select and move</source>
        <translation>选择和移动(&amp;S)</translation>
    </message>
    <message>
        <source>Draw a &amp;tunnel</source>
        <translation>绘制隧道(&amp;T)</translation>
    </message>
    <message>
        <source>Add a &amp;hub</source>
        <translation>添加中心(&amp;H)</translation>
    </message>
    <message>
        <source>Add a &amp;VPC</source>
        <translation>添加 VPC(&amp;V)</translation>
    </message>
    <message>
        <source>Add a &amp;data centre</source>
        <translation>添加数据中心(&amp;D)</translation>
    </message>
    <message>
        <source>Add a &amp;branch</source>
        <translation>添加分支机构(&amp;B)</translation>
    </message>
    <message>
        <source>Add a &amp;partner</source>
        <translation>添加合作方(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Connect to the hub</source>
        <translation>连接到中心(&amp;C)</translation>
    </message>
    <message>
        <source>Make it the hub, or a &amp;spoke</source>
        <translation>设为中心或分支(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Fix the finding</source>
        <translation>修复此问题(&amp;F)</translation>
    </message>
    <message>
        <source>Fix &amp;all errors</source>
        <translation>修复全部错误(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Waive the finding…</source>
        <translation>豁免此问题(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>下一个问题(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious finding</source>
        <translation>上一个问题(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Configurations…</source>
        <translation>配置(&amp;C)…</translation>
    </message>
    <message>
        <source>Copy the &amp;tunnels as a table</source>
        <translation>将隧道复制为表格(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Hubwright</source>
        <translation>关于 Hubwright(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;mallest fix…</source>
        <translation>最小修复(&amp;M)…</translation>
    </message>
    <message>
        <source>Colours show &amp;verdicts</source>
        <translation>颜色表示判定(&amp;V)</translation>
    </message>
    <message>
        <source>Colours show &amp;platforms</source>
        <translation>颜色表示平台(&amp;P)</translation>
    </message>
    <message>
        <source>Colours show &amp;address space</source>
        <translation>颜色表示地址空间(&amp;A)</translation>
    </message>
    <message>
        <source>Frames around &amp;regions</source>
        <translation>显示区域边框(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Two tiers</source>
        <translation>两级布局(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Grid of rows</source>
        <translation>网格布局(&amp;G)</translation>
    </message>
    <message>
        <source>By r&amp;egion</source>
        <translation>按区域布局(&amp;E)</translation>
    </message>
    <message>
        <source>Equal gaps in the row</source>
        <translation>横向等距</translation>
    </message>
    <message>
        <source>Equal gaps in the column</source>
        <translation>纵向等距</translation>
    </message>
    <message>
        <source>&amp;Mirror left and right</source>
        <translation>左右镜像(&amp;M)</translation>
    </message>
    <message>
        <source>Mirror top and &amp;bottom</source>
        <translation>上下镜像(&amp;B)</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>故障影响</translation>
    </message>
    <message>
        <source>Co&amp;mpare with…</source>
        <translation>与…比较(&amp;M)</translation>
    </message>
    <message>
        <source>Change re&amp;quest…</source>
        <translation>变更申请(&amp;Q)…</translation>
    </message>
    <message>
        <source>Colours show crypto &amp;strength</source>
        <translation>颜色表示加密强度(&amp;S)</translation>
    </message>
    <message>
        <source>Show what happens &amp;when this fails</source>
        <translation>显示其故障的后果(&amp;W)</translation>
    </message>
    <message>
        <source>Back to the desi&amp;gn</source>
        <translation>返回设计(&amp;G)</translation>
    </message>
    <message>
        <source>Mer&amp;ge the change on disk…</source>
        <translation>合并磁盘上的修改(&amp;G)…</translation>
    </message>
    <message>
        <source>Edit the detai&amp;ls</source>
        <translation>编辑详细信息(&amp;L)</translation>
    </message>
    <message>
        <source>Edit the su&amp;bnets</source>
        <translation>编辑子网(&amp;B)</translation>
    </message>
    <message>
        <source>Add a b&amp;end to the line</source>
        <translation>给连线添加拐点(&amp;E)</translation>
    </message>
    <message>
        <source>Select the ne&amp;xt bend</source>
        <translation>选择下一个拐点(&amp;X)</translation>
    </message>
    <message>
        <source>Strai&amp;ghten the line</source>
        <translation>拉直连线(&amp;G)</translation>
    </message>
    <message>
        <source>Note with or without a &amp;frame</source>
        <translation>便签加框或去框(&amp;F)</translation>
    </message>
    <message>
        <source>Colours show SA &amp;load</source>
        <translation>颜色表示 SA 负载(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>保存当前视图(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Remove a view…</source>
        <translation>删除视图(&amp;R)…</translation>
    </message>
    <message>
        <source>Reduce moti&amp;on</source>
        <translation>减少动画(&amp;O)</translation>
    </message>
    <message>
        <source>Add a n&amp;ote</source>
        <translation>添加便签(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;IKE and ESP profiles…</source>
        <translation>&amp;IKE 与 ESP 策略…</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation>被 %1 使用</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1: %2 was %3, is %4 in ours and %5 in theirs; ours is kept</source>
        <translation>%1：%2 原为 %3，我方改为 %4，对方改为 %5；保留我方</translation>
    </message>
    <message>
        <source>%1: %2 in ours, %3 in theirs; it is kept</source>
        <translation>%1：我方%2，对方%3；予以保留</translation>
    </message>
    <message>
        <source>%1: was called %2, is called %3 in theirs; ours is kept</source>
        <translation>%1：原名 %2，对方改名为 %3；保留我方</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>推导</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>%1: %2 was %3</source>
        <translation>%1：%2 原为 %3</translation>
    </message>
    <message>
        <source>%1: one removed it, the other needs it</source>
        <translation>%1：一方已删除，另一方仍需要</translation>
    </message>
    <message>
        <source>%1: both gave it another name</source>
        <translation>%1：双方改成了不同的名称</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>next free in %1</source>
        <translation>%1 中下一个空闲网段</translation>
    </message>
    <message>
        <source>stated at %1</source>
        <translation>%1 上手工填写</translation>
    </message>
    <message>
        <source>has it now</source>
        <translation>现有</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message>
        <source>all intended traffic passes</source>
        <translation>预期流量全部通过</translation>
    </message>
    <message>
        <source>some intended traffic is lost</source>
        <translation>部分预期流量丢失</translation>
    </message>
    <message>
        <source>down</source>
        <translation>未建立</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>%1, hub</source>
        <translation>%1，中心</translation>
    </message>
    <message>
        <source>%1, site</source>
        <translation>%1，站点</translation>
    </message>
    <message>
        <source>tunnel %1 to %2</source>
        <translation>隧道 %1 到 %2</translation>
    </message>
    <message>
        <source>no gateway</source>
        <translation>无网关</translation>
    </message>
    <message>
        <source>gateway %1</source>
        <translation>网关 %1</translation>
    </message>
    <message>
        <source>no subnets</source>
        <translation>无子网</translation>
    </message>
    <message>
        <source>subnets %1</source>
        <translation>子网 %1</translation>
    </message>
    <message>
        <source>end %1: local %2, target %3</source>
        <translation>端点 %1：本地 %2，目标 %3</translation>
    </message>
    <message>
        <source>directions lost: %1</source>
        <translation>丢失方向：%1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>已故障</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>被隔断</translation>
    </message>
    <message>
        <source>takes over</source>
        <translation>接替</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>便签：%1</translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message>
        <source>below 50 % of %1</source>
        <translation>低于%1的 50 %</translation>
    </message>
    <message>
        <source>50 to 80 % of %1</source>
        <translation>%1的 50 % 至 80 %</translation>
    </message>
    <message>
        <source>over 80 % of %1</source>
        <translation>超过%1的 80 %</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>多于%1</translation>
    </message>
    <message>
        <source>generic</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>no block</source>
        <translation>无地址块</translation>
    </message>
    <message>
        <source>outside its block</source>
        <translation>超出地址块</translation>
    </message>
    <message>
        <source>its block</source>
        <translation>地址块</translation>
    </message>
    <message>
        <source>states no block</source>
        <translation>未声明地址块</translation>
    </message>
    <message>
        <source>192 bits or more, with PFS</source>
        <translation>192 位及以上，启用 PFS</translation>
    </message>
    <message>
        <source>128 bits, with PFS</source>
        <translation>128 位，启用 PFS</translation>
    </message>
    <message>
        <source>without PFS</source>
        <translation>未启用 PFS</translation>
    </message>
    <message>
        <source>outdated (RFC 8247)</source>
        <translation>已过时（RFC 8247）</translation>
    </message>
    <message>
        <source>no proposal in common</source>
        <translation>没有共同的提议</translation>
    </message>
    <message>
        <source>%1 of %2 SAs</source>
        <translation>SA：%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 tunnels</source>
        <translation>隧道：%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 networks</source>
        <translation>网络：%1 / %2</translation>
    </message>
    <message>
        <source>SAs: %1</source>
        <translation>SA：%1</translation>
    </message>
    <message>
        <source>the platform&apos;s limit</source>
        <translation>平台上限</translation>
    </message>
    <message>
        <source>no limit is known</source>
        <translation>上限未知</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Hub</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>VPC</source>
        <translation>VPC</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>数据中心</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支机构</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作方</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>便签</translation>
    </message>
</context>
<context>
    <name>Platforms</name>
    <message>
        <source>Selectors in IKEv2</source>
        <translation>IKEv2 流量选择器</translation>
    </message>
    <message>
        <source>Selectors in IKEv1</source>
        <translation>IKEv1 流量选择器</translation>
    </message>
    <message>
        <source>Can be a hub</source>
        <translation>可作中心</translation>
    </message>
    <message>
        <source>Takes ranges</source>
        <translation>接受地址范围</translation>
    </message>
    <message>
        <source>Carries IPv6</source>
        <translation>承载 IPv6</translation>
    </message>
    <message>
        <source>Networks a side of one SA</source>
        <translation>单个 SA 每侧网段数</translation>
    </message>
    <message>
        <source>Tunnels of the gateway</source>
        <translation>网关隧道数</translation>
    </message>
    <message>
        <source>Name of a tunnel (%1)</source>
        <translation>隧道名称（%1）</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>预共享密钥</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密算法</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>完整性算法</translation>
    </message>
    <message>
        <source>PRF</source>
        <translation>PRF</translation>
    </message>
    <message>
        <source>Key exchange groups</source>
        <translation>密钥交换组</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>IKE</source>
        <translation>IKE</translation>
    </message>
    <message>
        <source>Selectors</source>
        <translation>选择器</translation>
    </message>
    <message>
        <source>Networks a side</source>
        <translation>每侧网段</translation>
    </message>
    <message>
        <source>Longest name</source>
        <translation>名称上限</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>SAs of one tunnel</source>
        <translation>单条隧道 SA 数</translation>
    </message>
    <message>
        <source>SAs of the gateway</source>
        <translation>整个网关 SA 数</translation>
    </message>
    <message>
        <source>SAs a tunnel</source>
        <translation>每隧道 SA</translation>
    </message>
    <message>
        <source>A standby tunnel</source>
        <translation>备用隧道</translation>
    </message>
    <message>
        <source>Lifetime of an IKE SA</source>
        <translation>IKE SA 生存时间</translation>
    </message>
    <message>
        <source>Lifetime of an ESP SA</source>
        <translation>ESP SA 生存时间</translation>
    </message>
    <message>
        <source>Takes no network of</source>
        <translation>不接受的网络</translation>
    </message>
    <message>
        <source>Any address, chosen by routes</source>
        <translation>任意地址，由路由选择</translation>
    </message>
    <message>
        <source>Fragments IKE messages</source>
        <translation>IKE 报文分片</translation>
    </message>
    <message>
        <source>Networks of the other family than the gateways&apos;</source>
        <translation>承载与网关不同地址族的网络</translation>
    </message>
    <message>
        <source>Routes of a gateway</source>
        <translation>一个网关的路由数</translation>
    </message>
    <message>
        <source>No tunnel over the border of mainland China</source>
        <translation>隧道不得跨越中国内地边界</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>the paper is too small: at least 90 mm along each side</source>
        <translation>纸张太小：每边至少 90 mm</translation>
    </message>
    <message>
        <source>the document could not be drawn</source>
        <translation>无法绘制文档</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 张，共 %2 张</translation>
    </message>
    <message>
        <source>Design hash %1 · Sheet %2</source>
        <translation>设计哈希 %1 · %2</translation>
    </message>
    <message>
        <source>delivered both ways</source>
        <translation>双向可达</translation>
    </message>
    <message>
        <source>some intended traffic lost</source>
        <translation>部分意图内的流量丢失</translation>
    </message>
    <message>
        <source>the tunnel does not come up</source>
        <translation>隧道无法建立</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>errors to mend</source>
        <translation>待修复的错误</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>changed in this revision</source>
        <translation>本修订中有变化</translation>
    </message>
    <message>
        <source>Nothing is drawn in this design yet.</source>
        <translation>此设计还没有绘制任何内容。</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>变化内容</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Export document</source>
        <translation>导出文档</translation>
    </message>
    <message>
        <source>Document with tables (*.pdf)</source>
        <translation>带表格的文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1（续）</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Drawn / checked</source>
        <translation>绘制 / 校核</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Design hash</source>
        <translation>设计哈希</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>图纸</translation>
    </message>
    <message>
        <source>%1 more are left out for lack of room.</source>
        <translation>另有 %1 个因版面不足未列出。</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>变更前后对照</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>变更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>变更后</translation>
    </message>
    <message>
        <source>The picture in parts</source>
        <translation>分幅图</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>分幅 %1</translation>
    </message>
    <message>
        <source>Compare with which design?</source>
        <translation>与哪个设计比较？</translation>
    </message>
    <message>
        <source>Topologies (*.yaml *.yml)</source>
        <translation>拓扑文件 (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Folder for the change request</source>
        <translation>变更申请的文件夹</translation>
    </message>
    <message>
        <source>%1: the name must end in one of .%2</source>
        <translation>%1：文件名须以 .%2 之一结尾</translation>
    </message>
    <message>
        <source>draw.io diagram (*.drawio)</source>
        <translation>draw.io 图 (*.drawio)</translation>
    </message>
    <message>
        <source>Graphviz graph (*.dot)</source>
        <translation>Graphviz 图 (*.dot)</translation>
    </message>
    <message>
        <source>Mermaid chart (*.mmd)</source>
        <translation>Mermaid 图 (*.mmd)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>has failed</source>
        <translation>已故障</translation>
    </message>
    <message>
        <source>standby, takes over</source>
        <translation>备用，已接替</translation>
    </message>
    <message>
        <source>directions that a site loses</source>
        <translation>站点丢失的方向数</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <translation>%1：%2：%3</translation>
    </message>
</context>
<context>
    <name>ProfileEdits</name>
    <message>
        <source>A profile needs a name.</source>
        <translation>策略需要一个名称。</translation>
    </message>
    <message>
        <source>There is a profile &quot;%1&quot; already.</source>
        <translation>已有名为“%1”的策略。</translation>
    </message>
    <message>
        <source>Add the profile %1</source>
        <translation>添加策略 %1</translation>
    </message>
    <message>
        <source>Change the profile %1</source>
        <translation>修改策略 %1</translation>
    </message>
    <message>
        <source>Rename the profile %1 to %2</source>
        <translation>将策略 %1 改名为 %2</translation>
    </message>
    <message>
        <source>Remove the profile %1</source>
        <translation>删除策略 %1</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>it names no encryption, such as aes256</source>
        <translation>没有写加密算法（例如 aes256）</translation>
    </message>
    <message>
        <source>%1 authenticates by itself: write %2 in place of %3</source>
        <translation>%1 自带完整性校验：请用 %2 代替 %3</translation>
    </message>
    <message>
        <source>%1 authenticates by itself: leave %2 out</source>
        <translation>%1 自带完整性校验：请去掉 %2</translation>
    </message>
    <message>
        <source>%1 needs an integrity algorithm beside it, such as sha256</source>
        <translation>%1 需要配合完整性算法，例如 sha256</translation>
    </message>
    <message>
        <source>%1 is for IKE: an ESP proposal has none</source>
        <translation>%1 用于 IKE，ESP 提议中不能有</translation>
    </message>
    <message>
        <source>%1 needs a pseudo-random function beside it, such as prfsha256</source>
        <translation>%1 需要配合伪随机函数，例如 prfsha256</translation>
    </message>
    <message>
        <source>it names no Diffie-Hellman group, such as modp2048</source>
        <translation>没有写 DH 组（例如 modp2048）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a proposal: %2</source>
        <translation>“%1”不是有效的提议：%2</translation>
    </message>
    <message>
        <source>there is no algorithm &quot;%1&quot;</source>
        <translation>没有名为“%1”的算法</translation>
    </message>
    <message>
        <source>%1 and %2 are of one kind; write two proposals</source>
        <translation>%1 与 %2 属于同一类算法，请写成两条提议</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a lifetime: write a number and s, m, h or d, such as 8h, at most a year</source>
        <translation>“%1”不是有效的生存时间：请写数字加 s、m、h 或 d，例如 8h，最长一年</translation>
    </message>
</context>
<context>
    <name>ProposalsField</name>
    <message>
        <source>must not be used: %1 (%2)</source>
        <translation>禁止使用：%1（%2）</translation>
    </message>
    <message>
        <source>should not be used any more: %1 (%2)</source>
        <translation>不应再使用：%1（%2）</translation>
    </message>
    <message>
        <source>no perfect forward secrecy</source>
        <translation>没有完美前向保密</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>完整性</translation>
    </message>
    <message>
        <source>Pseudo-random function</source>
        <translation>伪随机函数</translation>
    </message>
    <message>
        <source>Key exchange group</source>
        <translation>密钥交换组</translation>
    </message>
    <message>
        <source>none: no forward secrecy</source>
        <translation>无：没有前向保密</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>%1 has two tunnels with equally specific selectors for %2</source>
        <translation>%1 有两条隧道，它们对 %2 的流量选择符同样具体</translation>
    </message>
    <message>
        <source>the packet goes in a circle until its hop limit is used up</source>
        <translation>数据包在环路中转发，直到跳数耗尽</translation>
    </message>
    <message>
        <source>it is discarded</source>
        <translation>被丢弃</translation>
    </message>
    <message>
        <source>it leaves in clear by the default route</source>
        <translation>经默认路由以明文离开</translation>
    </message>
    <message>
        <source>%1 has no tunnel towards %2: %3</source>
        <translation>%1 没有通往 %2 的隧道：%3</translation>
    </message>
    <message>
        <source>%1 of %2 has no selector for %3 -&gt; %4: %5</source>
        <translation>%2 的 %1 没有 %3 -&gt; %4 的流量选择符：%5</translation>
    </message>
    <message>
        <source>%1 is not up: %2 has no such tunnel</source>
        <translation>%1 未建立：%2 没有这条隧道</translation>
    </message>
    <message>
        <source>%1 is not up: %2 is configured with another peer address</source>
        <translation>%1 未建立：%2 配置的对端地址不对</translation>
    </message>
    <message>
        <source>%1 is not up: neither end has an address that the other could call</source>
        <translation>%1 未建立：两端都没有可供对方发起连接的地址</translation>
    </message>
    <message>
        <source>%1 is not up: the selectors of its ends have nothing in common (TS_UNACCEPTABLE)</source>
        <translation>%1 未建立：两端的流量选择符没有交集（TS_UNACCEPTABLE）</translation>
    </message>
    <message>
        <source>%1 takes %2 -&gt; %3, which is not beyond that tunnel</source>
        <translation>%1 取走了 %2 -&gt; %3，但该目的不在这条隧道的对侧</translation>
    </message>
    <message>
        <source>%1 carries %2 -&gt; %3 only when %4 starts the negotiation</source>
        <translation>只有 %4 发起协商时，%1 才承载 %2 -&gt; %3</translation>
    </message>
    <message>
        <source>%1 matches %2 -&gt; %3, but the other end, %4, does not: the SA was narrowed without it</source>
        <translation>%1 匹配 %2 -&gt; %3，但另一端 %4 不匹配：收窄后的 SA 不含它</translation>
    </message>
    <message>
        <source>two sites own %1, so nobody can tell where it goes</source>
        <translation>%1 属于两个站点，无法判断它的去向</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>可达</translation>
    </message>
    <message>
        <source>%1 of %2 delivered</source>
        <translation>%2 个中 %1 个可达</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>不可达</translation>
    </message>
    <message>
        <source>delivered, though no intent asks for it</source>
        <translation>可达，但没有意图要求</translation>
    </message>
    <message>
        <source>not intended</source>
        <translation>意图外</translation>
    </message>
    <message>
        <source>%1 is not up: %2 speaks IKEv%3 and %4 IKEv%5</source>
        <translation>%1 未建立：%2 使用 IKEv%3，而 %4 使用 IKEv%5</translation>
    </message>
    <message>
        <source>%1 is not up: the IKE proposals of its ends have nothing in common (NO_PROPOSAL_CHOSEN)</source>
        <translation>%1 未建立：两端的 IKE 提议没有交集（NO_PROPOSAL_CHOSEN）</translation>
    </message>
    <message>
        <source>%1 is not up: an end says another identity than its peer expects (AUTHENTICATION_FAILED)</source>
        <translation>%1 未建立：一端声明的身份与对端期望的不一致（AUTHENTICATION_FAILED）</translation>
    </message>
    <message>
        <source>%1 is not up: its ends refer to different keys (AUTHENTICATION_FAILED)</source>
        <translation>%1 未建立：两端引用了不同的密钥（AUTHENTICATION_FAILED）</translation>
    </message>
    <message>
        <source>%1 is not up: the ESP proposals of its ends have nothing in common (NO_PROPOSAL_CHOSEN)</source>
        <translation>%1 未建立：两端的 ESP 提议没有交集（NO_PROPOSAL_CHOSEN）</translation>
    </message>
    <message>
        <source>no region</source>
        <translation>无区域</translation>
    </message>
    <message>
        <source>no hub</source>
        <translation>无中心</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>own LAN</source>
        <translation>本地局域网</translation>
    </message>
    <message>
        <source>unowned</source>
        <translation>无人拥有</translation>
    </message>
    <message>
        <source>wrong side</source>
        <translation>另一侧</translation>
    </message>
    <message>
        <source>Not judged: no intended traffic crosses this tunnel.</source>
        <translation>未判定：没有意图内的流量经过这条隧道。</translation>
    </message>
    <message>
        <source>SA comes up with all that is derived</source>
        <translation>SA 建立，包含推导出的全部内容</translation>
    </message>
    <message>
        <source>SA comes up for the pairs that both ends state</source>
        <translation>SA 为两端都写明的各对建立</translation>
    </message>
    <message>
        <source>SA comes up, IKEv2 narrows silently to</source>
        <translation>SA 建立，IKEv2 悄悄收窄为</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>丢失：%1</translation>
    </message>
    <message>
        <source>%1, unconfirmed</source>
        <translation>%1（未经证实）</translation>
    </message>
    <message>
        <source>IKE %1</source>
        <translation>IKE %1</translation>
    </message>
    <message>
        <source>ESP %1</source>
        <translation>ESP %1</translation>
    </message>
    <message>
        <source>from the first rekey on %1</source>
        <translation>首次重协商起为 %1</translation>
    </message>
    <message>
        <source>the first rekey fails: the ends differ in PFS (NO_PROPOSAL_CHOSEN)</source>
        <translation>首次重协商失败：两端的 PFS 不一致（NO_PROPOSAL_CHOSEN）</translation>
    </message>
    <message>
        <source>one SA for any address: the device&apos;s routes choose; judged as lists</source>
        <translation>任意地址共用一个 SA，由设备路由选择流量；此处按网络列表判断</translation>
    </message>
    <message>
        <source>not known: what a device that takes pairs makes of entries that are not equal; judged as lists</source>
        <translation>未知：逐对协商的设备如何处理不相等的条目没有资料；此处按网络列表判断</translation>
    </message>
    <message>
        <source>if the lists were sent in one child, only %1 === %2 would come up, without an error</source>
        <translation>如果在一个子 SA 中发送整个列表，只有 %1 === %2 会建立，且没有任何报错</translation>
    </message>
    <message numerus="yes">
        <source>and %n more SA(s)</source>
        <translation>
            <numerusform>另有 %n 个 SA</numerusform>
        </translation>
    </message>
    <message>
        <source>not known for %1</source>
        <translation>%1 的日志措辞未知</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>log of %1: %2</source>
        <translation>%1 的日志：%2</translation>
    </message>
    <message>
        <source>%1 at %2: IKEv%3, profile %4, selectors: %5</source>
        <translation>%1（位于 %2）：IKEv%3，策略 %4，选择符模型：%5</translation>
    </message>
    <message>
        <source>On standby: not used while the others are up.</source>
        <translation>备用：其他隧道正常时不使用。</translation>
    </message>
    <message>
        <source>whoever starts</source>
        <translation>无论哪一端发起</translation>
    </message>
    <message>
        <source>when %1 starts</source>
        <translation>由 %1 发起时</translation>
    </message>
    <message>
        <source>no SA</source>
        <translation>没有 SA</translation>
    </message>
    <message>
        <source>up</source>
        <translation>已建立</translation>
    </message>
    <message>
        <source>up, and not all of it</source>
        <translation>已建立，但不完整</translation>
    </message>
    <message>
        <source>On standby: comes in when one of these fails: %1</source>
        <translation>备用：以下任一故障时接替：%1</translation>
    </message>
</context>
<context>
    <name>Repairs</name>
    <message>
        <source>Fix: %1</source>
        <translation>修复：%1</translation>
    </message>
    <message numerus="yes">
        <source>Smallest fix, %n edit(s)</source>
        <translation>
            <numerusform>最小修复，%n 处改动</numerusform>
        </translation>
    </message>
    <message>
        <source>no stated list lets %1 reach %2, though no intent asks for it</source>
        <translation>没有意图要求 %1 到达 %2，而放行它的不是任何写明的列表</translation>
    </message>
    <message>
        <source>derive the target networks of %1 from the drawing</source>
        <translation>%1 的目标网络改为由图推导</translation>
    </message>
    <message>
        <source>derive the local networks of %1 from the drawing</source>
        <translation>%1 的本地网络改为由图推导</translation>
    </message>
    <message>
        <source>add %1 to the target networks of %2</source>
        <translation>将 %1 加入 %2 的目标网络</translation>
    </message>
    <message>
        <source>add %1 to the local networks of %2</source>
        <translation>将 %1 加入 %2 的本地网络</translation>
    </message>
    <message>
        <source>remove %1 from the target networks of %2</source>
        <translation>将 %1 从 %2 的目标网络中删除</translation>
    </message>
    <message>
        <source>remove %1 from the local networks of %2</source>
        <translation>将 %1 从 %2 的本地网络中删除</translation>
    </message>
    <message>
        <source>replace %1 with %2 in the target networks of %3</source>
        <translation>%3 的目标网络中，%1 改为 %2</translation>
    </message>
    <message>
        <source>replace %1 with %2 in the local networks of %3</source>
        <translation>%3 的本地网络中，%1 改为 %2</translation>
    </message>
    <message>
        <source>create %1 on %2</source>
        <translation>在 %2 上创建 %1</translation>
    </message>
    <message>
        <source>let %1 call %2, the gateway of %3</source>
        <translation>%1 的对端地址改为 %2（%3 的网关）</translation>
    </message>
    <message>
        <source>give %1 the subnet %2, which the lists name, in place of %3</source>
        <translation>%1 的子网 %3 改为各列表所写的 %2</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 more sites have at most %2 each.</source>
        <translation>另有 %1 个站点，每个至多 %2。</translation>
    </message>
    <message>
        <source>tunnels</source>
        <translation>隧道</translation>
    </message>
    <message>
        <source>There are no tunnels to count.</source>
        <translation>没有可统计的隧道。</translation>
    </message>
    <message>
        <source>255 selectors</source>
        <translation>255 个流量选择符</translation>
    </message>
    <message>
        <source>Address block used per site</source>
        <translation>每个站点的地址块使用情况</translation>
    </message>
    <message>
        <source>percent of the block</source>
        <translation>占地址块的百分比</translation>
    </message>
    <message>
        <source>No site owns a subnet.</source>
        <translation>没有站点拥有子网。</translation>
    </message>
    <message>
        <source>the whole block</source>
        <translation>整个地址块</translation>
    </message>
    <message>
        <source>Addresses owned per site</source>
        <translation>每个站点拥有的地址</translation>
    </message>
    <message>
        <source>IPv4 addresses</source>
        <translation>IPv4 地址</translation>
    </message>
    <message>
        <source>IPv6 networks of /64</source>
        <translation>IPv6 /64 网络</translation>
    </message>
    <message>
        <source>No site states its block.</source>
        <translation>没有站点写明地址块。</translation>
    </message>
    <message>
        <source>Findings per site</source>
        <translation>每个站点的问题</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>没有问题。</translation>
    </message>
    <message>
        <source>(the file)</source>
        <translation>（文件）</translation>
    </message>
    <message>
        <source>Untitled design</source>
        <translation>未命名的设计</translation>
    </message>
    <message>
        <source>%1 (against %2)</source>
        <translation>%1（与 %2 比较）</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 %2 more directions</source>
        <translation>%1 另有 %2 个方向</translation>
    </message>
    <message>
        <source>devices that change: %1</source>
        <translation>有变化的设备：%1</translation>
    </message>
    <message>
        <source>; %1 more</source>
        <translation>；另有 %1 个</translation>
    </message>
    <message>
        <source>proved: %1 of %2 directions, nothing else</source>
        <translation>已证明：%2 个方向中 %1 个可达，别无其他流量</translation>
    </message>
    <message>
        <source>not proved: %1 of %2 directions delivered</source>
        <translation>未证明：%2 个方向中 %1 个可达</translation>
    </message>
    <message>
        <source>, and %1 that nobody asks for</source>
        <translation>，另有 %1 个没有任何意图要求</translation>
    </message>
    <message>
        <source>Topology after the change · %1</source>
        <translation>变更后的拓扑 · %1</translation>
    </message>
    <message>
        <source>all %1 networks of the sites</source>
        <translation>各站点的全部 %1 个网络</translation>
    </message>
    <message>
        <source>%1 (not on the device)</source>
        <translation>%1（设备上没有）</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 等另外 %2 项</translation>
    </message>
    <message>
        <source>breaks: %1</source>
        <translation>影响：%1</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Subnets</source>
        <translation>子网</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>hub</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>spoke</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>The design has no sites.</source>
        <translation>此设计没有站点。</translation>
    </message>
    <message>
        <source>Tunnel ends</source>
        <translation>隧道端</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>对端</translation>
    </message>
    <message>
        <source>Peer gateway</source>
        <translation>对端网关</translation>
    </message>
    <message>
        <source>Local networks</source>
        <translation>本地网络</translation>
    </message>
    <message>
        <source>Target networks</source>
        <translation>目标网络</translation>
    </message>
    <message>
        <source>The design has no tunnels.</source>
        <translation>此设计没有隧道。</translation>
    </message>
    <message>
        <source>Rows with a bar change in this revision; added networks are bold.</source>
        <translation>带竖线的行在本修订中有变化；新增的网络以粗体显示。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>waived: %1</source>
        <translation>已豁免：%1</translation>
    </message>
    <message>
        <source>fix: %1</source>
        <translation>修复：%1</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>豁免</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>可达性</translation>
    </message>
    <message>
        <source>Ordered pairs of subnets of different sites</source>
        <translation>不同站点子网之间的有序对</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>intended</source>
        <translation>意图内</translation>
    </message>
    <message>
        <source>intended and delivered</source>
        <translation>意图内且可达</translation>
    </message>
    <message>
        <source>intended and not delivered</source>
        <translation>意图内但不可达</translation>
    </message>
    <message>
        <source>delivered though not asked for</source>
        <translation>意图外却可达</translation>
    </message>
    <message>
        <source>Not as intended</source>
        <translation>与意图不符</translation>
    </message>
    <message>
        <source>From</source>
        <translation>源</translation>
    </message>
    <message>
        <source>To</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>delivered though no intent asks for it</source>
        <translation>可达，但没有意图要求</translation>
    </message>
    <message>
        <source>The first %1 of %2 pairs.</source>
        <translation>共 %2 对，列出前 %1 对。</translation>
    </message>
    <message>
        <source>What changes in the design</source>
        <translation>设计的变化</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>The design is the same.</source>
        <translation>设计相同。</translation>
    </message>
    <message>
        <source>What changes in the traffic</source>
        <translation>流量的变化</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>等另外 %1 项</translation>
    </message>
    <message>
        <source>+ gained</source>
        <translation>+ 新增</translation>
    </message>
    <message>
        <source>- lost</source>
        <translation>- 失去</translation>
    </message>
    <message>
        <source>~ other path</source>
        <translation>~ 改走其他路径</translation>
    </message>
    <message>
        <source>No traffic is gained or lost.</source>
        <translation>没有新增或失去的流量。</translation>
    </message>
    <message>
        <source>What changes on the devices</source>
        <translation>设备的变化</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>No device changes.</source>
        <translation>没有设备发生变化。</translation>
    </message>
    <message>
        <source>selectors</source>
        <translation>流量选择符</translation>
    </message>
    <message>
        <source>Selectors: in the longest list of a gateway; 255 fit in a payload (RFC 7296).</source>
        <translation>流量选择符：网关最长列表中的数量；一个载荷最多容纳 255 个（RFC 7296）。</translation>
    </message>
    <message>
        <source>Sites that state no block: %1.</source>
        <translation>没有写明地址块的站点：%1 个。</translation>
    </message>
    <message>
        <source>no traffic to prove</source>
        <translation>没有需要证明的流量</translation>
    </message>
    <message>
        <source>all %1 networks of the sites but:</source>
        <translation>各站点的全部 %1 个网络，除了：</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Design hash</source>
        <translation>设计哈希</translation>
    </message>
    <message numerus="yes">
        <source>[%n unchanged]</source>
        <translation>
            <numerusform>[%n 项未变]</numerusform>
        </translation>
    </message>
    <message>
        <source>When something fails</source>
        <translation>故障影响</translation>
    </message>
    <message>
        <source>Directions that the design delivers, after each failure alone, with the standby tunnels that come in for it.</source>
        <translation>逐一假设单个故障发生、相应备用隧道接替后，设计仍能送达的方向数。</translation>
    </message>
    <message>
        <source>%1 of %2 selectors</source>
        <translation>流量选择器 %1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 SAs</source>
        <translation>SA %1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 tunnels</source>
        <translation>隧道 %1 / %2</translation>
    </message>
    <message>
        <source>full</source>
        <translation>已满</translation>
    </message>
    <message>
        <source>free: %1</source>
        <translation>空闲：%1</translation>
    </message>
    <message>
        <source>Selectors, SAs and tunnels per gateway</source>
        <translation>每个网关的流量选择器、SA 与隧道</translation>
    </message>
    <message>
        <source>SAs</source>
        <translation>SA</translation>
    </message>
    <message>
        <source>en</source>
        <translation>zh-CN</translation>
    </message>
    <message>
        <source>Design hash %1</source>
        <translation>设计哈希 %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>before</source>
        <translation>变更前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>变更后</translation>
    </message>
    <message>
        <source>Findings over revisions</source>
        <translation>各版本的问题数</translation>
    </message>
    <message>
        <source>There is no older revision.</source>
        <translation>没有更早的版本。</translation>
    </message>
    <message>
        <source>%1 older revisions are not shown.</source>
        <translation>另有 %1 个更早的版本未显示。</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>已证明</translation>
    </message>
    <message>
        <source>* protected otherwise</source>
        <translation>* 保护方式不同</translation>
    </message>
    <message>
        <source>Give %1 to %2</source>
        <translation>把 %1 分配给 %2</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>变更编号</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>与 %1 比较</translation>
    </message>
    <message>
        <source>moved with its network</source>
        <translation>随网段迁移</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>derive both ends from the drawing</source>
        <translation>两端都改为由图推导</translation>
    </message>
    <message>
        <source>Derive both ends of %1</source>
        <translation>将 %1 的两端改为推导</translation>
    </message>
    <message>
        <source>remove the waiver</source>
        <translation>删除此豁免</translation>
    </message>
    <message>
        <source>the waiver of %1 on %2 matches no finding</source>
        <translation>对 %2 上 %1 的豁免没有匹配任何问题</translation>
    </message>
    <message>
        <source>the waiver of %1 on %2 expired on %3</source>
        <translation>对 %2 上 %1 的豁免已于 %3 到期</translation>
    </message>
    <message>
        <source>renumber it to %1, the next free of %2</source>
        <translation>改为 %1，即 %2 中下一个空闲网段</translation>
    </message>
    <message>
        <source>Renumber %1 to %2</source>
        <translation>将 %1 改为 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 lies inside %2, a network of %3</source>
        <translation>%1 位于 %3 的网络 %2 之内</translation>
    </message>
    <message>
        <source>Network inside another site&apos;s</source>
        <translation>网络位于另一站点的网络之内</translation>
    </message>
    <message>
        <source>A site&apos;s network lies inside a network of another site. Hosts of the wider network with the same addresses can never be reached.</source>
        <translation>一个站点的网络位于另一站点的网络之内。较大网络中地址相同的主机永远无法到达。</translation>
    </message>
    <message>
        <source>%1 claims %2, that is every address; it is left out of the judgement</source>
        <translation>%1 声称拥有 %2，即全部地址；它不参与判定</translation>
    </message>
    <message>
        <source>Default route as own network</source>
        <translation>把默认路由当作自有网络</translation>
    </message>
    <message>
        <source>A site claims every address. It takes no part in the judgement: state what it really owns.</source>
        <translation>一个站点声称拥有全部地址。它不参与判定：请写明它真正拥有的网络。</translation>
    </message>
    <message>
        <source>the gateway of %1, %2, is an address for documentation</source>
        <translation>%1 的网关 %2 是文档示例地址</translation>
    </message>
    <message>
        <source>Gateway address from a manual</source>
        <translation>来自手册的网关地址</translation>
    </message>
    <message>
        <source>The gateway&apos;s address is set aside for examples: it was copied from a document and reaches nobody.</source>
        <translation>该网关地址是保留的示例地址：它是从文档中抄来的，无法到达任何设备。</translation>
    </message>
    <message>
        <source>host %1 of %2 has %3, and so has %4 of %5</source>
        <translation>%2 的主机 %1 使用 %3，%5 的 %4 也使用它</translation>
    </message>
    <message>
        <source>Host address used twice</source>
        <translation>主机地址重复</translation>
    </message>
    <message>
        <source>Two hosts have the same address. Whoever answers first gets the traffic.</source>
        <translation>两台主机的地址相同。谁先应答，流量就给谁。</translation>
    </message>
    <message>
        <source>%1 is also a network of %2</source>
        <translation>%1 也是 %2 的网络</translation>
    </message>
    <message>
        <source>Network owned twice</source>
        <translation>网络归属重复</translation>
    </message>
    <message>
        <source>Two sites own the same network. No gateway can tell which of the two a packet is for, so neither is reachable reliably.</source>
        <translation>两个站点拥有同一个网络。网关无法判断数据包要发往哪一个，两者都无法可靠到达。</translation>
    </message>
    <message>
        <source>the gateway of %1, %2, lies inside %3, a protected network of %4</source>
        <translation>%1 的网关 %2 位于 %4 的受保护网络 %3 之内</translation>
    </message>
    <message>
        <source>%1 targets %2, which holds the gateway of %3 itself, %4</source>
        <translation>%1 的目标网络 %2 包含了 %3 的网关 %4 本身</translation>
    </message>
    <message>
        <source>Gateway inside a protected network</source>
        <translation>网关位于受保护网络之内</translation>
    </message>
    <message>
        <source>The outer address of a gateway is itself inside a network that tunnels carry. Its own IKE and ESP packets would be sent into a tunnel.</source>
        <translation>网关的外部地址位于隧道承载的网络之内，它自己的 IKE 和 ESP 报文会被送进隧道。</translation>
    </message>
    <message>
        <source>host %1 has %2, but %3 owns no network</source>
        <translation>主机 %1 的地址是 %2，但 %3 没有任何网络</translation>
    </message>
    <message>
        <source>host %1 has %2, which is outside the networks of %3 (%4)</source>
        <translation>主机 %1 的地址是 %2，不在 %3 的网络（%4）之内</translation>
    </message>
    <message>
        <source>Host outside its site&apos;s networks</source>
        <translation>主机不在本站点的网络之内</translation>
    </message>
    <message>
        <source>The host&apos;s address is in none of its site&apos;s networks, so no tunnel carries its traffic.</source>
        <translation>主机地址不在本站点的任何网络之内，因此没有隧道承载它的流量。</translation>
    </message>
    <message>
        <source>host %1 of %2 has %3, the network address of %4</source>
        <translation>%2 的主机 %1 使用了 %3，它是 %4 的网络地址</translation>
    </message>
    <message>
        <source>host %1 of %2 has %3, the broadcast address of %4</source>
        <translation>%2 的主机 %1 使用了 %3，它是 %4 的广播地址</translation>
    </message>
    <message>
        <source>Host on the network or broadcast address</source>
        <translation>主机使用网络地址或广播地址</translation>
    </message>
    <message>
        <source>The first address of an IPv4 subnet names the network and the last one everybody in it; no host should have either.</source>
        <translation>IPv4 子网的第一个地址表示网络本身，最后一个地址表示其中的所有主机；主机不应使用这两个地址。</translation>
    </message>
    <message>
        <source>%1 is to talk to others but owns no network</source>
        <translation>%1 需要与其他站点通信，却没有任何网络</translation>
    </message>
    <message>
        <source>Site without a network</source>
        <translation>站点没有网络</translation>
    </message>
    <message>
        <source>An intent names the site, but the site owns no network that traffic could come from or go to.</source>
        <translation>意图提到该站点，但它没有任何网络可供流量进出。</translation>
    </message>
    <message>
        <source>%1 owns %2, which is not inside its block %3</source>
        <translation>%1 拥有 %2，它不在本站点的地址块 %3 之内</translation>
    </message>
    <message>
        <source>Network outside the site&apos;s block</source>
        <translation>网络超出站点的地址块</translation>
    </message>
    <message>
        <source>The site states the address block that it was given, and one of its networks lies outside it.</source>
        <translation>站点写明了分配给它的地址块，但它有一个网络在地址块之外。</translation>
    </message>
    <message>
        <source>%1 crosses %2, a network of %3</source>
        <translation>%1 与 %3 的网络 %2 交叉</translation>
    </message>
    <message>
        <source>Ranges that cross</source>
        <translation>地址范围交叉</translation>
    </message>
    <message>
        <source>Two sites own ranges that cross each other partly. The shared addresses cannot be reached reliably.</source>
        <translation>两个站点的地址范围部分交叉。重叠的地址无法可靠到达。</translation>
    </message>
    <message>
        <source>%1 has the gateway %2, and so has %3</source>
        <translation>%1 的网关是 %2，%3 的也是</translation>
    </message>
    <message>
        <source>Two sites behind one gateway address</source>
        <translation>两个站点共用一个网关地址</translation>
    </message>
    <message>
        <source>Two sites have the same outer address and no identities that would tell them apart, so a peer cannot know which of the two is calling.</source>
        <translation>两个站点的外部地址相同，又没有可区分的身份标识，对端无法判断是谁在发起连接。</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>文档示例</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>环回</translation>
    </message>
    <message>
        <source>one link only</source>
        <translation>单条链路</translation>
    </message>
    <message>
        <source>multicast</source>
        <translation>组播</translation>
    </message>
    <message>
        <source>future use</source>
        <translation>将来使用</translation>
    </message>
    <message>
        <source>&quot;this network&quot;</source>
        <translation>“本网络”</translation>
    </message>
    <message>
        <source>%1 owns %2, which is set aside for %3 and never routed</source>
        <translation>%1 拥有 %2，它是保留网段（%3），从不被路由</translation>
    </message>
    <message>
        <source>Special-use network</source>
        <translation>特殊用途网络</translation>
    </message>
    <message>
        <source>A protected network lies in address space that routers and hosts treat specially, so its traffic goes nowhere.</source>
        <translation>受保护网络位于路由器和主机会特殊处理的地址空间，它的流量哪里也到不了。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; contradicts &quot;%2&quot;</source>
        <translation>“%1”与“%2”矛盾</translation>
    </message>
    <message>
        <source>Intents contradict each other</source>
        <translation>意图互相矛盾</translation>
    </message>
    <message>
        <source>One intent allows what another forbids, and neither is an exception from the other.</source>
        <translation>一个意图允许的流量被另一个意图禁止，而两者都不是对方的例外。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is broken: the pair can talk</source>
        <translation>违反了“%1”：这一对可以通信</translation>
    </message>
    <message>
        <source>Forbidden pair can talk</source>
        <translation>被禁止的一对可以通信</translation>
    </message>
    <message>
        <source>An intent forbids the pair, and the stated selectors let it through.</source>
        <translation>意图禁止这一对通信，而写明的流量选择符放行了它。</translation>
    </message>
    <message>
        <source>intended traffic does not arrive: %1</source>
        <translation>意图中的流量没有送达：%1</translation>
    </message>
    <message>
        <source>intended traffic ends at %1: %2</source>
        <translation>意图中的流量止于 %1：%2</translation>
    </message>
    <message>
        <source>Intent not met</source>
        <translation>意图未满足</translation>
    </message>
    <message>
        <source>An intended pair cannot talk, for a reason that no single list shows.</source>
        <translation>意图中的一对无法通信，原因不在任何单个列表上。</translation>
    </message>
    <message>
        <source>nobody says whether the spokes may talk to each other; everyone &lt;-&gt; everyone is assumed</source>
        <translation>没有写明分支之间是否可以通信；按 everyone &lt;-&gt; everyone 处理</translation>
    </message>
    <message>
        <source>say everyone &lt;-&gt; everyone</source>
        <translation>写明 everyone &lt;-&gt; everyone</translation>
    </message>
    <message>
        <source>isolate the spokes: hub &lt;-&gt; spokes</source>
        <translation>隔离各分支：hub &lt;-&gt; spokes</translation>
    </message>
    <message>
        <source>Nobody says whether spokes may talk</source>
        <translation>没有写明分支之间是否可以通信</translation>
    </message>
    <message>
        <source>The file has no intents, so everyone may talk with everyone. Say whether the spokes are meant to.</source>
        <translation>文件没有意图，因此所有站点都可以互相通信。请写明分支之间是否应当通信。</translation>
    </message>
    <message>
        <source>%1 reaches, and is reached by, networks that no intent joins it with</source>
        <translation>%1 与没有任何意图要求的网络互通</translation>
    </message>
    <message>
        <source>Pair can talk though nobody asks</source>
        <translation>没有要求却可以通信</translation>
    </message>
    <message>
        <source>The stated selectors let a pair through that no intent names.</source>
        <translation>写明的流量选择符放行了没有任何意图提到的一对。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names %2, which %3 does not have</source>
        <translation>“%1”提到 %2，而 %3 没有它</translation>
    </message>
    <message>
        <source>remove the intent</source>
        <translation>删除此意图</translation>
    </message>
    <message>
        <source>Intent about a network that is not there</source>
        <translation>意图提到不存在的网络</translation>
    </message>
    <message>
        <source>An intent names a subnet or a host that its site does not have any more.</source>
        <translation>意图提到的子网或主机，其站点已经没有了。</translation>
    </message>
    <message>
        <source>%1 and %2 would share one folder of files</source>
        <translation>%1 和 %2 会共用一个文件夹</translation>
    </message>
    <message>
        <source>rename it to %1</source>
        <translation>重命名为 %1</translation>
    </message>
    <message>
        <source>Two sites in one folder</source>
        <translation>两个站点共用一个文件夹</translation>
    </message>
    <message>
        <source>The configuration files of two sites would go to the same folder, because their names differ only in case or in characters that cannot be in a file name.</source>
        <translation>两个站点的配置文件会写入同一个文件夹，因为它们的名称只有大小写不同，或只有文件名不允许的字符不同。</translation>
    </message>
    <message>
        <source>%1 speaks of %2, but joins %3 with %4</source>
        <translation>%1 的名称提到 %2，但它连接的是 %3 和 %4</translation>
    </message>
    <message>
        <source>Name of another tunnel</source>
        <translation>名称指向另一条隧道</translation>
    </message>
    <message>
        <source>The end&apos;s name speaks of a site that the tunnel does not join.</source>
        <translation>隧道端的名称提到了这条隧道并不连接的站点。</translation>
    </message>
    <message>
        <source>%1 on %2 has the name of %3 on %4</source>
        <translation>%2 上的 %1 与 %4 上的 %3 同名</translation>
    </message>
    <message>
        <source>Tunnel end name used twice</source>
        <translation>隧道端名称重复</translation>
    </message>
    <message>
        <source>Two tunnel ends have the same name, or names that differ only in case; people and devices take one for the other.</source>
        <translation>两个隧道端的名称相同，或只有大小写不同；人和设备都会把它们弄混。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a folder</source>
        <translation>“%1”不能用作文件夹名</translation>
    </message>
    <message>
        <source>Name that cannot be a folder</source>
        <translation>名称不能用作文件夹名</translation>
    </message>
    <message>
        <source>Every site gets a folder of configuration files. This name cannot be one: it holds separators, controls or a reserved word.</source>
        <translation>每个站点有一个存放配置文件的文件夹。此名称不能用作文件夹名：它含有分隔符、控制字符或保留字。</translation>
    </message>
    <message>
        <source>a tunnel does not come up: TS_UNACCEPTABLE</source>
        <translation>有隧道无法建立：TS_UNACCEPTABLE</translation>
    </message>
    <message>
        <source>the tunnel comes up: narrowing hides it</source>
        <translation>隧道会建立：收窄掩盖了错误</translation>
    </message>
    <message>
        <source>both tunnels come up: narrowing hides it</source>
        <translation>两条隧道都会建立：收窄掩盖了错误</translation>
    </message>
    <message>
        <source>all tunnels come up: narrowing hides it</source>
        <translation>所有隧道都会建立：收窄掩盖了错误</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>target networks</source>
        <translation>目标网络</translation>
    </message>
    <message>
        <source>local networks</source>
        <translation>本地网络</translation>
    </message>
    <message>
        <source>Fix %1: %2</source>
        <translation>修复 %1：%2</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>删除它</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>replace it with %1</source>
        <translation>替换为 %1</translation>
    </message>
    <message>
        <source>replace %1 with %2</source>
        <translation>将 %1 替换为 %2</translation>
    </message>
    <message>
        <source>; nobody owns %1</source>
        <translation>；没有站点拥有 %1</translation>
    </message>
    <message>
        <source>; %1 lies on the other side of the tunnel</source>
        <translation>；%1 在隧道的另一侧</translation>
    </message>
    <message numerus="yes">
        <source>; %1 is missing</source>
        <comment>networks</comment>
        <translation>
            <numerusform>；缺少 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>discard what matches no tunnel at %1</source>
        <translation>在 %1 丢弃不匹配任何隧道的流量</translation>
    </message>
    <message>
        <source>Discard unmatched traffic at %1</source>
        <translation>丢弃 %1 的不匹配流量</translation>
    </message>
    <message>
        <source>%1 lets traffic out in clear that came in by a tunnel: %2 -&gt; %3 matches none of its tunnels</source>
        <translation>%1 把从隧道进来的流量以明文放出：%2 -&gt; %3 不匹配它的任何隧道</translation>
    </message>
    <message>
        <source>Hub lets tunnel traffic out in clear</source>
        <translation>中心把隧道流量以明文放出</translation>
    </message>
    <message>
        <source>The hub decrypts a packet, finds no tunnel for it and sends it on by its default route, readable by anybody.</source>
        <translation>中心解密数据包后找不到对应的隧道，就按默认路由转发出去，任何人都可以读取。</translation>
    </message>
    <message>
        <source>%1 has %2 both as local and as target</source>
        <translation>%1 的 %2 既在本地网络中，又在目标网络中</translation>
    </message>
    <message>
        <source>Local and target are the same</source>
        <translation>本地与目标相同</translation>
    </message>
    <message>
        <source>The same network stands in both lists of a tunnel end, so the device would encrypt the traffic of its own LAN.</source>
        <translation>同一个网络同时出现在隧道端的两个列表中，设备会去加密自己局域网内的流量。</translation>
    </message>
    <message>
        <source>%1 does not target %2</source>
        <translation>%1 的目标网络中没有 %2</translation>
    </message>
    <message>
        <source>%1 does not have %2 as local</source>
        <translation>%1 的本地网络中没有 %2</translation>
    </message>
    <message>
        <source>Network missing from a list</source>
        <translation>列表缺少网络</translation>
    </message>
    <message>
        <source>An intent needs a network that a list of the tunnel end does not name. The tunnel comes up without it.</source>
        <translation>意图需要某个网络，而隧道端的列表中没有它。隧道没有它也会建立。</translation>
    </message>
    <message>
        <source>addresses that nobody owns</source>
        <translation>无人拥有的地址</translation>
    </message>
    <message>
        <source>%1 and addresses that nobody owns</source>
        <translation>%1 以及无人拥有的地址</translation>
    </message>
    <message>
        <source>%1 targets %2, which no intent asks for</source>
        <translation>%1 的目标网络 %2 没有任何意图要求</translation>
    </message>
    <message>
        <source>%1 has %2 as local, which no intent asks for</source>
        <translation>%1 的本地网络 %2 没有任何意图要求</translation>
    </message>
    <message>
        <source>%1 targets %2, which also covers %3</source>
        <translation>%1 的目标网络 %2 还覆盖了 %3</translation>
    </message>
    <message>
        <source>%1 has %2 as local, which also covers %3</source>
        <translation>%1 的本地网络 %2 还覆盖了 %3</translation>
    </message>
    <message>
        <source>trim the list to what is asked for</source>
        <translation>把列表裁剪到所要求的范围</translation>
    </message>
    <message>
        <source>Selector wider than asked for</source>
        <translation>流量选择符过宽</translation>
    </message>
    <message>
        <source>A selector covers addresses that no intent asks for, often as a summary. Whoever gets such an address at the other end gets through.</source>
        <translation>流量选择符覆盖了没有任何意图要求的地址，往往是因为写成了汇总网段。在另一端取得这种地址的人可以通过隧道。</translation>
    </message>
    <message>
        <source>%1 names %2, which its entry %3 already covers</source>
        <translation>%1 中的 %2 已被它的条目 %3 覆盖</translation>
    </message>
    <message>
        <source>Selector that adds nothing</source>
        <translation>多余的流量选择符</translation>
    </message>
    <message>
        <source>An entry is covered by another entry of the same list.</source>
        <translation>一个条目已被同一列表中的另一个条目覆盖。</translation>
    </message>
    <message>
        <source>%1 cannot pass on what it should: %2</source>
        <translation>%1 无法转发它应当转发的流量：%2</translation>
    </message>
    <message>
        <source>The hub&apos;s next lookup fails</source>
        <translation>中心的下一次查找失败</translation>
    </message>
    <message>
        <source>The hub accepts a packet from one tunnel and its lookup for the next finds another tunnel, or an SA that does not cover it.</source>
        <translation>中心从一条隧道接收了数据包，查找下一条隧道时却找到了别的隧道，或找到的 SA 不覆盖它。</translation>
    </message>
    <message>
        <source>%1 targets %2, which is %3&apos;s own network%4</source>
        <translation>%1 的目标网络 %2 是 %3 自己的网段%4</translation>
    </message>
    <message>
        <source>%1 targets %2, which are %3&apos;s own networks%4</source>
        <translation>%1 的目标网络 %2 是 %3 自己的网段%4</translation>
    </message>
    <message>
        <source>Target is the site&apos;s own network</source>
        <translation>目标是站点自己的网络</translation>
    </message>
    <message>
        <source>A tunnel end targets a network of its own site. Packets for it never leave the LAN, so the entry does nothing, and the network that it took the place of cannot be reached. IKEv2 narrows the entry away in silence: the tunnel comes up all the same.</source>
        <translation>隧道端的目标网络中有本站点自己的网络。发往它的数据包不会离开局域网，所以这个条目不起作用，而被它顶替的网络无法到达。IKEv2 会悄悄收窄掉这个条目：隧道照样建立。</translation>
    </message>
    <message>
        <source>%1 has two tunnels with equally specific selectors for the same traffic</source>
        <translation>%1 有两条隧道，它们对同一流量的流量选择符同样具体</translation>
    </message>
    <message>
        <source>Two tunnels for the same traffic</source>
        <translation>两条隧道争用同一流量</translation>
    </message>
    <message>
        <source>Two tunnels of one gateway have equally specific selectors for the same packets. Which one takes them is chance.</source>
        <translation>一个网关的两条隧道对同一数据包的流量选择符同样具体，由哪一条承载全凭偶然。</translation>
    </message>
    <message>
        <source>%1 targets %2, which nobody owns%3</source>
        <translation>%1 的目标网络 %2 不属于任何站点%3</translation>
    </message>
    <message>
        <source>%1 has %2 as local, which nobody owns%3</source>
        <translation>%1 的本地网络 %2 不属于任何站点%3</translation>
    </message>
    <message>
        <source>Selector that nobody owns</source>
        <translation>无人拥有的流量选择符</translation>
    </message>
    <message>
        <source>A selector names a network that no site owns: a typing error, or a site that is gone.</source>
        <translation>流量选择符写了不属于任何站点的网络：可能是输入错误，也可能是站点已经删除。</translation>
    </message>
    <message>
        <source>%1 targets %2, which is not beyond this tunnel but on %3&apos;s side%4</source>
        <translation>%1 的目标网络 %2 不在这条隧道的对侧，而在 %3 一侧%4</translation>
    </message>
    <message>
        <source>%1 has %2 as local, which is not on %3&apos;s side but beyond the tunnel%4</source>
        <translation>%1 的本地网络 %2 不在 %3 一侧，而在隧道的对侧%4</translation>
    </message>
    <message>
        <source>Selector from the other side</source>
        <translation>流量选择符属于另一侧</translation>
    </message>
    <message>
        <source>A list names a network that lies on the other side of the tunnel: local and target are mixed up, or the entry belongs to another tunnel.</source>
        <translation>列表写了位于隧道另一侧的网络：本地与目标弄反了，或者这个条目属于另一条隧道。</translation>
    </message>
    <message>
        <source>the tunnel between the spokes %1 and %2 is a second way beside the hub&apos;s; their part of the drawing is not judged</source>
        <translation>分支 %1 与 %2 之间的隧道是经过中心之外的第二条路；图中这一部分不作判定</translation>
    </message>
    <message>
        <source>the tunnel between %1 and %2 closes a circle; their part of the drawing is not judged</source>
        <translation>%1 与 %2 之间的隧道形成了环；图中这一部分不作判定</translation>
    </message>
    <message>
        <source>remove this tunnel</source>
        <translation>删除这条隧道</translation>
    </message>
    <message>
        <source>Tunnels form a circle</source>
        <translation>隧道成环</translation>
    </message>
    <message>
        <source>Between two sites there is more than one way, so nobody can say which tunnel carries what. The sites of the circle are not judged until one tunnel is taken away.</source>
        <translation>两个站点之间有多条路，无法判断哪条隧道承载什么流量。删除其中一条隧道之前，环上的站点不作判定。</translation>
    </message>
    <message>
        <source>%1 and %2 are joined by a tunnel already</source>
        <translation>%1 和 %2 之间已经有一条隧道</translation>
    </message>
    <message>
        <source>remove the second tunnel</source>
        <translation>删除第二条隧道</translation>
    </message>
    <message>
        <source>Tunnel drawn twice</source>
        <translation>隧道重复绘制</translation>
    </message>
    <message>
        <source>Two tunnels join the same two sites. Both claim the same traffic; the second one is left out of the judgement.</source>
        <translation>两条隧道连接同样的两个站点，争用同一流量；第二条不参与判定。</translation>
    </message>
    <message>
        <source>no site is the hub; %1 has the most tunnels</source>
        <translation>没有站点是中心；%1 的隧道最多</translation>
    </message>
    <message>
        <source>make %1 the hub</source>
        <translation>将 %1 设为中心</translation>
    </message>
    <message>
        <source>No hub</source>
        <translation>没有中心</translation>
    </message>
    <message>
        <source>No site is declared as the hub, so nobody relays between the spokes.</source>
        <translation>没有站点声明为中心，因此没有人在分支之间转发。</translation>
    </message>
    <message>
        <source>no chain of tunnels leads from %1 to sites that it is to talk to</source>
        <translation>从 %1 到它要通信的站点没有连通的隧道</translation>
    </message>
    <message>
        <source>%1 is to talk to others but has no tunnel</source>
        <translation>%1 需要与其他站点通信，却没有隧道</translation>
    </message>
    <message>
        <source>draw a tunnel to %1</source>
        <translation>绘制到 %1 的隧道</translation>
    </message>
    <message>
        <source>No path to an intended peer</source>
        <translation>没有通往意图对端的路径</translation>
    </message>
    <message>
        <source>An intent joins the site with others that no chain of tunnels leads to.</source>
        <translation>意图要求该站点与其他站点通信，但没有隧道能够通到那里。</translation>
    </message>
    <message>
        <source>the hub %1 has no tunnels</source>
        <translation>中心 %1 没有隧道</translation>
    </message>
    <message>
        <source>%1 has no tunnel</source>
        <translation>%1 没有隧道</translation>
    </message>
    <message>
        <source>Site without a tunnel</source>
        <translation>站点没有隧道</translation>
    </message>
    <message>
        <source>A spoke has no tunnel, or a hub has no spokes.</source>
        <translation>分支没有隧道，或中心没有分支。</translation>
    </message>
    <message>
        <source>%1 and %2 both have a changing address, so neither can call the other</source>
        <translation>%1 和 %2 的地址都是动态的，谁也无法向对方发起连接</translation>
    </message>
    <message>
        <source>Neither end can start</source>
        <translation>两端都无法发起</translation>
    </message>
    <message>
        <source>Both gateways have changing addresses, so neither end knows where to call the other.</source>
        <translation>两个网关的地址都是动态的，两端都不知道到哪里去找对方。</translation>
    </message>
    <message>
        <source>the networks of %1 and %2 are not the same entry by entry, so no SA comes up</source>
        <translation>%1 和 %2 的网络没有逐条对应，SA 无法建立</translation>
    </message>
    <message>
        <source>Selectors are not mirrored</source>
        <translation>流量选择符不对称</translation>
    </message>
    <message>
        <source>neither %1 nor %2 has the tunnel between them</source>
        <translation>%1 和 %2 都没有它们之间的这条隧道</translation>
    </message>
    <message>
        <source>%1 has no counterpart: %2 has no tunnel %3</source>
        <translation>%1 没有对应的一端：%2 没有隧道 %3</translation>
    </message>
    <message>
        <source>create %1 on %2</source>
        <translation>在 %2 上创建 %1</translation>
    </message>
    <message>
        <source>Tunnel at one end only</source>
        <translation>隧道只有一端</translation>
    </message>
    <message>
        <source>One device has the tunnel and the other has not, so nobody answers.</source>
        <translation>一台设备有这条隧道，另一台没有，因此无人应答。</translation>
    </message>
    <message>
        <source>the tunnel carries all that it should only when the right end starts: %1</source>
        <translation>只有由正确的一端发起，隧道才承载它应当承载的全部流量：%1</translation>
    </message>
    <message>
        <source>Works only when one end starts</source>
        <translation>只有一端发起时可用</translation>
    </message>
    <message>
        <source>The two ends group their networks differently. What the SA covers depends on which end happens to start it.</source>
        <translation>两端对网络的分组不同。SA 覆盖什么，取决于碰巧由哪一端发起。</translation>
    </message>
    <message>
        <source>%1 and %2 cover the same networks in different pieces; only equal pieces get an SA</source>
        <translation>%1 和 %2 覆盖相同的网络，但分割不同；只有相同的部分能建立 SA</translation>
    </message>
    <message>
        <source>Only a part is negotiated</source>
        <translation>只协商成一部分</translation>
    </message>
    <message>
        <source>Both ends cover what is intended, but they cut it differently, and the SA covers only what both state in the same way.</source>
        <translation>两端都覆盖了意图所需的网络，但分割不同，SA 只覆盖两端写法一致的部分。</translation>
    </message>
    <message>
        <source>%1 calls %2, but the gateway of %3 is %4</source>
        <translation>%1 连接的是 %2，但 %3 的网关是 %4</translation>
    </message>
    <message>
        <source>let %1 call %2</source>
        <translation>让 %1 连接 %2</translation>
    </message>
    <message>
        <source>Wrong peer address</source>
        <translation>对端地址错误</translation>
    </message>
    <message>
        <source>An end is configured with an address that is not the other gateway&apos;s. Its IKE packets go to somebody else.</source>
        <translation>隧道端配置的地址不是对方网关的地址，它的 IKE 报文发给了别人。</translation>
    </message>
    <message>
        <source>%1 relays between its %2 tunnels but is not declared as a hub</source>
        <translation>%1 在它的 %2 条隧道之间转发，但没有声明为中心</translation>
    </message>
    <message>
        <source>make %1 a hub</source>
        <translation>将 %1 设为中心</translation>
    </message>
    <message>
        <source>Relay that is not a hub</source>
        <translation>转发者不是中心</translation>
    </message>
    <message>
        <source>A site has several tunnels and relays between them, but is not declared as a hub.</source>
        <translation>一个站点有多条隧道并在其间转发，但没有声明为中心。</translation>
    </message>
    <message>
        <source>%1 relays between its tunnels, and it is not confirmed that %2 does (%3)</source>
        <translation>%1 要在隧道之间转发，而 %2 是否支持尚未确认（%3）</translation>
    </message>
    <message>
        <source>%1 is to relay other sites&apos; traffic into %2, and %3 does not relay between tunnels</source>
        <translation>%1 要把其他站点的流量转发到 %2，而 %3 不在隧道之间转发</translation>
    </message>
    <message>
        <source>Platform that cannot be this hub</source>
        <translation>该平台不能作此中心</translation>
    </message>
    <message>
        <source>Traffic between two other sites is to come in by one tunnel of this gateway and leave by another, and its platform forwards between its own network and a tunnel only.</source>
        <translation>另外两个站点之间的流量要从该网关的一条隧道进、另一条隧道出，而其平台只在自身网络与隧道之间转发。</translation>
    </message>
    <message>
        <source>%1 would carry IPv6 networks, and %2 carries IPv4 only</source>
        <translation>%1 需承载 IPv6 网段，而 %2 只承载 IPv4</translation>
    </message>
    <message>
        <source>IPv6 on a gateway without it</source>
        <translation>网关不支持 IPv6</translation>
    </message>
    <message>
        <source>The tunnel is to carry IPv6 networks through a gateway whose platform has IPv4 tunnels only.</source>
        <translation>隧道要经只支持 IPv4 隧道的平台承载 IPv6 网段。</translation>
    </message>
    <message>
        <source>%1 has %2 tunnels, and a gateway of %3 takes %4</source>
        <translation>%1 有 %2 条隧道，而 %3 的网关至多 %4 条</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>the %1 tunnels of %2 need %3 SAs, one for every local with every target network; a gateway of %4 takes %5</source>
        <translation>%2 的 %1 条隧道需要 %3 个 SA（每个本地网络与每个目标网络各一）；%4 的网关至多 %5 个</translation>
    </message>
    <message>
        <source>More than the gateway carries</source>
        <translation>超出网关容量</translation>
    </message>
    <message>
        <source>The site&apos;s tunnels together are more than its gateway takes, or need more SAs than it has. In a star the SAs of a hub with one pair each grow with the square of the spokes. A second hub or wider networks are the ways out.</source>
        <translation>该站点的隧道总数超出网关上限，或所需 SA 超出其容量。在星型组网中，每个 SA 一对网段的中心，其 SA 数随分支数的平方增长。出路是第二个中心，或更大的网段。</translation>
    </message>
    <message>
        <source> (not confirmed: %1)</source>
        <translation>（尚未确认：%1）</translation>
    </message>
    <message numerus="yes">
        <source>summarise both ends to %n network(s) at most</source>
        <translation>
            <numerusform>两端汇总为至多 %n 个网段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>summarise both ends to %n network(s) at most; this also opens %1, which nobody owns</source>
        <translation>
            <numerusform>两端汇总为至多 %n 个网段；这还会放开无人拥有的 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>it has %1 characters, and names end at %2</source>
        <translation>它有 %1 个字符，而名称至多 %2 个</translation>
    </message>
    <message>
        <source>it does not take &quot;%1&quot; there</source>
        <translation>那里不接受“%1”</translation>
    </message>
    <message>
        <source>the word means something else there</source>
        <translation>该词在那里另有含义</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a tunnel on %2, %3: %4</source>
        <translation>%1 不能作 %2（%3）上的隧道名称：%4</translation>
    </message>
    <message>
        <source>the export writes %1 there</source>
        <translation>导出时写作 %1</translation>
    </message>
    <message>
        <source>Name that the device does not take</source>
        <translation>设备不接受的名称</translation>
    </message>
    <message>
        <source>The tunnel&apos;s name is too long for the device, or has characters that it refuses. The export then writes another one, and people look for a name that is not there.</source>
        <translation>隧道名称对设备来说过长，或含有其拒绝的字符。导出时会改写成别的名称，人们便会寻找一个不存在的名称。</translation>
    </message>
    <message>
        <source>generic</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>%1 (%2) and %3 (%4) have no protocol in common</source>
        <translation>%1（%2）与 %3（%4）没有共同的协议</translation>
    </message>
    <message>
        <source>Gateways without a common protocol</source>
        <translation>两端网关没有共同协议</translation>
    </message>
    <message>
        <source>One gateway speaks IKE and the other an overlay of its own, such as WireGuard: no tunnel can come up between them.</source>
        <translation>一端网关使用 IKE，另一端使用 WireGuard 之类自成一体的覆盖网络：两者之间无法建立隧道。</translation>
    </message>
    <message numerus="yes">
        <source>write all derived lists aggregated: %n network(s) here, nothing more is opened</source>
        <translation>
            <numerusform>所有推导的列表聚合书写：此处为 %n 个网段，不多放开任何地址</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would carry %2 target networks in one SA; %3 takes %4</source>
        <translation>%1 的一个 SA 需承载 %2 个目标网络；%3 至多 %4 个</translation>
    </message>
    <message>
        <source>%1 would carry %2 local networks in one SA: %3 of %4 and %5 of the sites behind it; %6 takes %7</source>
        <translation>%1 的一个 SA 需承载 %2 个本地网络：%4 自身 %3 个，其后站点 %5 个；%6 至多 %7 个</translation>
    </message>
    <message>
        <source>the list is full: the next network breaks the tunnel</source>
        <translation>列表已满：再加一个网段隧道即中断</translation>
    </message>
    <message>
        <source>More networks than one SA carries</source>
        <translation>网段数超出单个 SA 的容量</translation>
    </message>
    <message>
        <source>A tunnel of a star lists every network behind the hub. IKEv2 has room for 255 in one direction of an SA, some devices for fewer; one more and the SA does not come up. The first such tunnel of a site is named.</source>
        <translation>星型组网的隧道要列出中心背后的每个网段。IKEv2 的一个 SA 每个方向至多 255 个，有的设备更少；多一个 SA 就无法建立。每个站点只报告第一条这样的隧道。</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of networks</source>
        <translation>
            <numerusform>%n 组网段</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 local x %2 target networks</source>
        <translation>%1 个本地网络 × %2 个目标网络</translation>
    </message>
    <message>
        <source>every local with every target network of its family</source>
        <translation>每个本地网络与同地址族的每个目标网络各一</translation>
    </message>
    <message>
        <source>%1 needs %2 SAs (%3), and %4 has %5 for one tunnel</source>
        <translation>%1 需要 %2 个 SA（%3），而 %4 每条隧道只有 %5 个</translation>
    </message>
    <message>
        <source>with one SA each pair that comes up takes the place of another</source>
        <translation>只有一个 SA 时，后建立的网段对会顶替先前的</translation>
    </message>
    <message>
        <source>More SAs than the platform has for one tunnel</source>
        <translation>SA 数超出平台单条隧道的上限</translation>
    </message>
    <message>
        <source>A device with one pair of networks an SA needs one SA for every local with every target network. Some gateways have one SA for a tunnel, or some hundred: what is beyond that does not come up, or replaces what is there.</source>
        <translation>每个 SA 只承载一对网段的设备，需要为每个本地网络与每个目标网络各建一个 SA。有的网关每条隧道只有一个 SA，有的数百个：超出的部分无法建立，或顶替已有的。</translation>
    </message>
    <message>
        <source>%1 is on standby, and no intent asks for what it would carry</source>
        <translation>%1 为备用，但没有任何意图需要它所承载的流量</translation>
    </message>
    <message>
        <source>%1 never comes in: another standby tunnel does, whatever fails</source>
        <translation>%1 永远不会启用：无论发生什么故障，都由另一条备用隧道接替</translation>
    </message>
    <message>
        <source>Standby saves nothing</source>
        <translation>备用隧道不起作用</translation>
    </message>
    <message>
        <source>Whatever fails, this standby tunnel does not come in or would carry nothing: others stand before it in the file, or no intent asks for traffic between the parts that it would join.</source>
        <translation>无论发生什么故障，这条备用隧道都不会启用，或者没有可承载的流量：文件中排在它前面的备用隧道先接替，或者没有意图要求它所连接的两部分互通。</translation>
    </message>
    <message>
        <source>if %1 fails, no standby tunnel comes in for %2</source>
        <translation>%1 故障时，没有备用隧道接替 %2</translation>
    </message>
    <message>
        <source>Single point of failure</source>
        <translation>单点故障</translation>
    </message>
    <message>
        <source>The drawing has standby tunnels, and yet the failure of this relaying site cuts sites off from the rest. The table of failures says what else is lost when something fails.</source>
        <translation>拓扑中有备用隧道，但这个中转站点故障时，仍有站点与其余部分断开。故障影响表列出了各种故障的损失。</translation>
    </message>
    <message>
        <source>%1 is on standby, but nothing joins %2 and %3 that could fail</source>
        <translation>%1 为备用，但 %2 与 %3 之间没有任何可能故障的连接</translation>
    </message>
    <message>
        <source>use it from the start</source>
        <translation>改为主用</translation>
    </message>
    <message>
        <source>Standby without a primary</source>
        <translation>备用隧道没有对应的主用</translation>
    </message>
    <message>
        <source>A tunnel is on standby between two sites that no other tunnels join. Nothing can fail for which it would come in, so it is never used.</source>
        <translation>两个站点之间只有这条备用隧道，没有其他隧道相连。不存在需要它接替的故障，因此永远不会启用。</translation>
    </message>
    <message>
        <source>%1 expects its peer to be %2, but %3 says that it is %4</source>
        <translation>%1 期望对端身份为 %2，但 %3 声明自己是 %4</translation>
    </message>
    <message>
        <source>let both ends use the identities of their sites</source>
        <translation>两端都使用各自站点的身份</translation>
    </message>
    <message>
        <source>Identities differ</source>
        <translation>身份不一致</translation>
    </message>
    <message>
        <source>A device says another IKE identity than its peer is configured to expect, so the peer finds no connection for it (AUTHENTICATION_FAILED).</source>
        <translation>设备声明的 IKE 身份与对端配置的期望不一致，对端找不到对应的连接（AUTHENTICATION_FAILED）。</translation>
    </message>
    <message>
        <source>%1 uses the key %2 and %3 the key %4</source>
        <translation>%1 使用密钥 %2，而 %3 使用密钥 %4</translation>
    </message>
    <message>
        <source>make one key for both ends</source>
        <translation>为两端生成同一个密钥</translation>
    </message>
    <message>
        <source>use the key %1 at both ends</source>
        <translation>两端都使用密钥 %1</translation>
    </message>
    <message>
        <source>Keys differ</source>
        <translation>密钥不一致</translation>
    </message>
    <message>
        <source>The ends refer to different pre-shared keys. Neither accepts the other&apos;s proof (AUTHENTICATION_FAILED).</source>
        <translation>两端引用了不同的预共享密钥，互相不接受对方的认证（AUTHENTICATION_FAILED）。</translation>
    </message>
    <message>
        <source>use the profile %1 at both ends</source>
        <translation>两端都使用策略 %1</translation>
    </message>
    <message>
        <source>%1 proposes %2 for ESP, %3 takes %4: nothing is in both</source>
        <translation>%1 的 ESP 提议为 %2，%3 接受 %4：没有交集</translation>
    </message>
    <message>
        <source>the IKE_SA comes up and stays without a CHILD_SA</source>
        <translation>IKE_SA 会建立，但一直没有 CHILD_SA</translation>
    </message>
    <message>
        <source>No common ESP proposal</source>
        <translation>没有共同的 ESP 提议</translation>
    </message>
    <message>
        <source>No ESP proposal is configured at both ends. The IKE_SA comes up, the CHILD_SA does not (NO_PROPOSAL_CHOSEN), and nothing passes.</source>
        <translation>没有任何一条 ESP 提议在两端都有配置。IKE_SA 能建立，CHILD_SA 不能（NO_PROPOSAL_CHOSEN），流量无法通过。</translation>
    </message>
    <message>
        <source>the profile %1 has no IKE proposal that IKEv1 can use: its ciphers authenticate themselves</source>
        <translation>策略 %1 没有 IKEv1 可用的 IKE 提议：其加密算法均为自带完整性校验的算法</translation>
    </message>
    <message>
        <source>%1 proposes %2 for IKE, %3 takes %4: nothing is in both</source>
        <translation>%1 的 IKE 提议为 %2，%3 接受 %4：没有交集</translation>
    </message>
    <message>
        <source>No common IKE proposal</source>
        <translation>没有共同的 IKE 提议</translation>
    </message>
    <message>
        <source>No IKE proposal is configured at both ends, so no IKE_SA comes up (NO_PROPOSAL_CHOSEN).</source>
        <translation>没有任何一条 IKE 提议在两端都有配置，因此 IKE_SA 无法建立（NO_PROPOSAL_CHOSEN）。</translation>
    </message>
    <message>
        <source>The ends of an IKEv1 tunnel, and of one with a device that takes exact pairs only, must state the same networks, entry by entry, one end&apos;s local as the other&apos;s target. No entry is the same here, so no SA comes up.</source>
        <translation>IKEv1 隧道的两端，以及一端设备只接受完全相等网段对的隧道两端，必须逐条声明相同的网络：一端的本地网络等于另一端的目标网络。这里没有任何一条相同，因此无法建立 SA。</translation>
    </message>
    <message>
        <source>%1 (%2) and %3 (%4) differ in PFS: the tunnel comes up and its first rekey fails</source>
        <translation>%1（%2）与 %3（%4）的 PFS 不一致：隧道能建立，但首次重协商会失败</translation>
    </message>
    <message>
        <source>after %1 the SA is not renewed</source>
        <translation>%1 后 SA 无法续期</translation>
    </message>
    <message>
        <source>PFS differs</source>
        <translation>PFS 不一致</translation>
    </message>
    <message>
        <source>The ends agree on ESP but not on the Diffie-Hellman group for it. IKEv2 makes the first CHILD_SA without a group, so the tunnel comes up and works until it is to be renewed.</source>
        <translation>两端的 ESP 算法一致，但 DH 组不一致。IKEv2 的第一个 CHILD_SA 不使用 DH 组，因此隧道能建立并工作，直到需要续期。</translation>
    </message>
    <message>
        <source>%1 speaks IKEv%2 and %3 IKEv%4</source>
        <translation>%1 使用 IKEv%2，而 %3 使用 IKEv%4</translation>
    </message>
    <message>
        <source>IKE versions differ</source>
        <translation>IKE 版本不一致</translation>
    </message>
    <message>
        <source>The two ends are configured for different versions of IKE. The one that is called knows no such connection and answers NO_PROPOSAL_CHOSEN.</source>
        <translation>两端配置的 IKE 版本不同。被呼叫的一端找不到对应的连接，回复 NO_PROPOSAL_CHOSEN。</translation>
    </message>
    <message numerus="yes">
        <source>the profile %1 of %n tunnel end(s) offers %2, which should not be used any more</source>
        <translation>
            <numerusform>%n 个隧道端使用的配置 %1 提供了不应再用的 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Algorithm that should not be used</source>
        <translation>不应使用的算法</translation>
    </message>
    <message>
        <source>The profile offers an algorithm that the standards advise against: 3DES, SHA-1, or a group of less than 2048 bits. A peer may choose it.</source>
        <translation>配置提供了标准不建议使用的算法：3DES、SHA-1 或不足 2048 位的组。对端可能会选中它。</translation>
    </message>
    <message numerus="yes">
        <source>the profile %1 of %n tunnel end(s) offers %2, which must not be used any more</source>
        <translation>
            <numerusform>%n 个隧道端使用的配置 %1 提供了已禁用的 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Algorithm that must not be used</source>
        <translation>禁止使用的算法</translation>
    </message>
    <message>
        <source>The profile offers an algorithm that the standards forbid: it can be broken, or does not encrypt at all. A peer may choose it.</source>
        <translation>配置提供了标准禁止的算法：可被破解，或根本不加密。对端可能会选中它。</translation>
    </message>
    <message>
        <source>take those proposals out of the profile</source>
        <translation>从配置中去掉这些提议</translation>
    </message>
    <message numerus="yes">
        <source>the profile %1 of %n tunnel end(s) offers %2 without perfect forward secrecy</source>
        <translation>
            <numerusform>%n 个隧道端使用的配置 %1 提供的 %2 没有完美前向保密</numerusform>
        </translation>
    </message>
    <message>
        <source>No perfect forward secrecy</source>
        <translation>没有完美前向保密</translation>
    </message>
    <message>
        <source>An ESP proposal names no group, so that new keys come out of the old ones: who learns one key can read what came before.</source>
        <translation>ESP 提议未指定组，新密钥由旧密钥派生：得到一个密钥的人能读取此前的内容。</translation>
    </message>
    <message numerus="yes">
        <source>the profile %1 of %n tunnel end(s) is IKEv1, which is historic: one pair of networks an SA, and no narrowing</source>
        <translation>
            <numerusform>%n 个隧道端使用的配置 %1 是已列为历史标准的 IKEv1：每个 SA 一对网段，且不收窄</numerusform>
        </translation>
    </message>
    <message>
        <source>IKEv1 in use</source>
        <translation>使用 IKEv1</translation>
    </message>
    <message>
        <source>IKEv1 was moved to Historic in 2023. It has one pair of networks an SA, so that lists become many SAs, and both ends must state the same pairs.</source>
        <translation>IKEv1 已于 2023 年列为历史标准。它每个 SA 只有一对网段，列表会变成许多 SA，且两端必须声明相同的网段对。</translation>
    </message>
    <message>
        <source>the two gateways have no %1 proposal of the profile %2 in common: %3</source>
        <translation>两端网关在配置 %2 中没有共同的 %1 提议：%3</translation>
    </message>
    <message>
        <source>%1 can say no %2 proposal of the profile %3: %4</source>
        <translation>%1 无法表达配置 %3 的任何 %2 提议：%4</translation>
    </message>
    <message>
        <source>Proposals that a gateway cannot say</source>
        <translation>网关无法表达的提议</translation>
    </message>
    <message>
        <source>None of the profile&apos;s proposals is made of algorithms that both gateways offer, so the negotiation ends in NO_PROPOSAL_CHOSEN. Nothing is substituted: choose a profile that both have.</source>
        <translation>配置中没有一个提议的算法是两端网关都提供的，协商会以 NO_PROPOSAL_CHOSEN 结束。程序不做替换：请选择两端都有的配置。</translation>
    </message>
    <message>
        <source>%1 is on standby, and %2 uses a tunnel as soon as it is configured</source>
        <translation>%1 为备用隧道，而 %2 一旦配置隧道就会使用它</translation>
    </message>
    <message>
        <source>%1 is on standby, and it is not known how %2 holds a tunnel back</source>
        <translation>%1 为备用隧道，但尚不清楚 %2 如何让隧道保持待命</translation>
    </message>
    <message>
        <source>its configuration is written apart, to be loaded by hand</source>
        <translation>其配置单独写出，需手动加载</translation>
    </message>
    <message>
        <source>Standby that cannot wait</source>
        <translation>无法待命的备用隧道</translation>
    </message>
    <message>
        <source>A standby tunnel ends at a gateway that cannot be configured with it and not use it. Its configuration has to be loaded when what it stands by for has failed; until then the device does not have it.</source>
        <translation>备用隧道的一端所在网关无法做到“已配置而不使用”。须在被备份的对象故障后再加载其配置；在此之前设备上没有该隧道。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; joins %2 networks with %3 networks: no packet has an address of each</source>
        <translation>“%1”把 %2 网络与 %3 网络连在一起：没有哪个数据包同时带有两种地址</translation>
    </message>
    <message>
        <source>no tunnel carries anything for it</source>
        <translation>没有隧道会为它承载任何流量</translation>
    </message>
    <message>
        <source>Intent between two address families</source>
        <translation>跨地址族的意图</translation>
    </message>
    <message>
        <source>One side of the intent has networks of IPv4 alone and the other of IPv6 alone. A packet has both its addresses from one family, so nothing can ever meet the intent. A network of the other family on one side is missing.</source>
        <translation>意图的一侧只有 IPv4 网络，另一侧只有 IPv6 网络。一个数据包的两个地址同属一个地址族，因此该意图永远无法满足。其中一侧缺少另一地址族的网络。</translation>
    </message>
    <message>
        <source>%1 (%2) and %3 (%4) lie on two sides of the border of mainland China; %5 has tunnels within one side only</source>
        <translation>%1（%2）与 %3（%4）分处中国内地内外；%5 只支持境内或境外一侧之内的隧道</translation>
    </message>
    <message>
        <source>Tunnel over the mainland border</source>
        <translation>跨越内地边界的隧道</translation>
    </message>
    <message>
        <source>The cloud&apos;s VPN gateway connects places in mainland China with each other, or places outside with each other, and refuses the rest by regulation. Its own backbone is the way over the border.</source>
        <translation>按照法规，该云平台的 VPN 网关只能连接中国内地各处，或内地以外各处，不能跨境。跨境须使用云平台自己的骨干网。</translation>
    </message>
    <message>
        <source>%1 would carry networks of %2 between gateways of %3, which %4 does not mix</source>
        <translation>%1 要在 %3 网关之间承载 %2 网络，而 %4 不支持混用</translation>
    </message>
    <message>
        <source>the export leaves those networks out</source>
        <translation>导出会略去这些网络</translation>
    </message>
    <message>
        <source>Networks of the other family than the gateways&apos;</source>
        <translation>网络与网关的地址族不同</translation>
    </message>
    <message>
        <source>The device has tunnels of IPv4 between addresses of IPv4 and tunnels of IPv6 between addresses of IPv6. Networks of the other family need a tunnel between gateways of their own.</source>
        <translation>该设备的 IPv4 隧道建立在 IPv4 地址之间，IPv6 隧道建立在 IPv6 地址之间。另一地址族的网络需要在该地址族的网关之间另建隧道。</translation>
    </message>
    <message>
        <source>%1 to %2 characters</source>
        <translation>%1 至 %2 个字符</translation>
    </message>
    <message numerus="yes">
        <source>at least %n character(s)</source>
        <translation>
            <numerusform>至少 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source> out of %1</source>
        <translation>，取自 %1</translation>
    </message>
    <message>
        <source>, not beginning with %1</source>
        <translation>，且不以 %1 开头</translation>
    </message>
    <message>
        <source>the key %1 of %2 must have %3: %4 takes no other</source>
        <translation>%2 的密钥 %1 必须为 %3：%4 不接受其他形式</translation>
    </message>
    <message>
        <source>no key of %1 bits fits both gateways: %2 takes %3, %4 takes %5</source>
        <translation>没有两端网关都接受的 %1 位密钥：%2 接受 %3，%4 接受 %5</translation>
    </message>
    <message>
        <source>Pre-shared key that a device does not take</source>
        <translation>设备不接受的预共享密钥</translation>
    </message>
    <message>
        <source>Each device takes keys of some lengths, out of some characters. A key that only one end takes as it is written keeps the tunnel down. Keys that the program makes fit both ends; one that is referred to has to be chosen so, and an export refuses it otherwise.</source>
        <translation>每种设备对密钥的长度和字符各有限制。只有一端能原样接受的密钥会使隧道无法建立。程序生成的密钥两端都能接受；引用的密钥必须照此选取，否则导出会被拒绝。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>不少于 %1</translation>
    </message>
    <message>
        <source>let the %1 lifetime of the profile %2 be %3</source>
        <translation>将策略 %2 的 %1 生存时间改为 %3</translation>
    </message>
    <message>
        <source>%1 is to keep %2 SAs for %3 (profile %4), and %5 takes %6</source>
        <translation>%1 的 %2 SA 生存时间为 %3（策略 %4），而 %5 只接受 %6</translation>
    </message>
    <message>
        <source>the export writes %1 at both ends</source>
        <translation>导出时两端均写为 %1</translation>
    </message>
    <message>
        <source>Lifetime that the device does not take</source>
        <translation>设备不接受的生存时间</translation>
    </message>
    <message>
        <source>The profile asks for a lifetime that is outside of what the device can be told. The export writes the nearest one that both ends take; in IKEv1 two different lifetimes can end a tunnel.</source>
        <translation>策略要求的生存时间超出设备可配置的范围。导出时写入两端都接受的最接近的值；在 IKEv1 中，两端生存时间不一致可能使隧道中断。</translation>
    </message>
    <message>
        <source>whether %1 fragments IKE is not known</source>
        <translation>不知道 %1 是否支持 IKE 分片</translation>
    </message>
    <message>
        <source>%1 does not fragment IKE</source>
        <translation>%1 不做 IKE 分片</translation>
    </message>
    <message>
        <source>the lists of %1 take %2 bytes of one IKE message, a packet of 1,500 has %3; %4</source>
        <translation>%1 的网络列表在一条 IKE 报文中占 %2 字节，1500 字节的数据包只容纳 %3 字节；%4</translation>
    </message>
    <message>
        <source>IKE message longer than a packet</source>
        <translation>IKE 报文超过一个数据包</translation>
    </message>
    <message>
        <source>All networks of a tunnel go into one IKE message. Longer than a packet, it travels in IP fragments, which firewalls and address translators drop, unless both ends have IKE fragmentation switched on. The first such tunnel of a site is named.</source>
        <translation>一条隧道的所有网络都放在一条 IKE 报文里。超过一个数据包时要靠 IP 分片传送，而防火墙和地址转换设备常丢弃分片，除非两端都启用了 IKE 分片。只指出站点的第一条这样的隧道。</translation>
    </message>
    <message>
        <source>%1 carries %2, and %3 takes nothing of %4</source>
        <translation>%1 承载 %2，而 %3 不接受 %4 中的任何网络</translation>
    </message>
    <message>
        <source>Network that the cloud does not take</source>
        <translation>云平台不接受的网络</translation>
    </message>
    <message>
        <source>The cloud uses these addresses itself and refuses them in a VPN connection, or lets them lead elsewhere. The networks have to be renumbered, or translated before the tunnel.</source>
        <translation>云平台自身使用这些地址，在 VPN 连接中会拒绝它们，或把它们引向别处。这些网络需要重新编址，或在进入隧道前做地址转换。</translation>
    </message>
    <message>
        <source>let the ESP lifetime of the profile %1 be %2</source>
        <translation>将策略 %1 的 ESP 生存时间改为 %2</translation>
    </message>
    <message>
        <source>%1 would renew %2 SAs in their lifetimes, %3 a second on average; a gateway does about %4%5</source>
        <translation>%1 须在生存时间内更新 %2 个 SA，平均每秒 %3 次；一台网关大约能做 %4 次%5</translation>
    </message>
    <message>
        <source>More renewals than the gateway can do</source>
        <translation>更新次数超过网关能力</translation>
    </message>
    <message>
        <source>Every SA is negotiated anew before its lifetime ends. A hub with one SA a pair of networks has so many of them that it does nothing else, and SAs run out before their turn comes. Longer lifetimes, summaries or lists in one SA are the ways out.</source>
        <translation>每个 SA 在生存时间结束前都要重新协商。每对网络一个 SA 的中心 SA 太多，会疲于协商，有的 SA 等不到更新就已到期。出路是延长生存时间、汇总网络，或在一个 SA 中使用列表。</translation>
    </message>
    <message>
        <source>%1 needs %2 routes into its tunnels, and a gateway of %3 takes %4 unless more are asked for</source>
        <translation>%1 需要 %2 条指向隧道的路由，而 %3 的网关默认最多 %4 条，超出须申请</translation>
    </message>
    <message>
        <source>More routes than the cloud takes</source>
        <translation>路由数超过云平台上限</translation>
    </message>
    <message>
        <source>A cloud&apos;s gateway needs one route for each network behind its tunnels, and its tables end at a number. Networks without a route do not reach the tunnel. Wider networks, or a higher quota, are the ways out.</source>
        <translation>云网关要为隧道后的每个网络配置一条路由，而路由表有上限。没有路由的网络进不了隧道。出路是使用更大的网段，或申请提高配额。</translation>
    </message>
    <message>
        <source>tell both ends %1 and let routes choose; the selectors then keep nothing out</source>
        <translation>两端均配置为 %1，由路由决定流量；此后选择器不再过滤任何流量</translation>
    </message>
    <message>
        <source>put the groups that both have first in the profile %1</source>
        <translation>在策略 %1 中把双方都有的 DH 组排在前面</translation>
    </message>
    <message>
        <source>%1 starts with the group %2, which %3 does not have: each start takes a round more (INVALID_KE_PAYLOAD)</source>
        <translation>%1 首先用 DH 组 %2，而 %3 没有该组：每次发起都要多一个往返（INVALID_KE_PAYLOAD）</translation>
    </message>
    <message>
        <source>First guess of the group is wrong</source>
        <translation>首选 DH 组猜错</translation>
    </message>
    <message>
        <source>The end that starts sends a value of its first group at once. If the other does not take that group it says which one it wants, and the exchange begins again. It comes up, a round later.</source>
        <translation>发起端一开始就发送其首选 DH 组的公开值。对端若不接受该组，会回答要用哪个组，交换重新开始。隧道能建立，只是多一个往返。</translation>
    </message>
    <message>
        <source>take out of the profile what %1 does not allow</source>
        <translation>从策略中去掉 %1 不允许的内容</translation>
    </message>
    <message>
        <source>the profile %1 promises %2, which does not allow %3</source>
        <translation>策略 %1 声称符合 %2，而后者不允许 %3</translation>
    </message>
    <message>
        <source>Profile that breaks its own promise</source>
        <translation>策略与其名称不符</translation>
    </message>
    <message>
        <source>A profile named after a set of requirements (NIST, CNSA, BSI) is taken at its word by whoever reviews it. It has a proposal that those requirements do not allow.</source>
        <translation>以某套规范（NIST、CNSA、BSI）命名的策略，审阅者会信其名。而它含有该规范不允许的提议。</translation>
    </message>
    <message>
        <source>use the group %1 there</source>
        <translation>在其中改用 DH 组 %1</translation>
    </message>
    <message>
        <source>the profile %1 makes keys of %2 (%3 bits) with the group %4 (%5 bits)</source>
        <translation>策略 %1 用 DH 组 %4（强度 %5 位）生成 %2 的密钥（%3 位）</translation>
    </message>
    <message>
        <source>Group far weaker than the cipher</source>
        <translation>DH 组远弱于加密算法</translation>
    </message>
    <message>
        <source>A chain is as strong as its weakest link: keys of 256 bits that come out of a group of 112 bits have 112. It does no harm, and the longer key buys nothing.</source>
        <translation>强度取决于最弱的一环：由 112 位强度的 DH 组产生的 256 位密钥只有 112 位强度。这没有害处，但更长的密钥也毫无益处。</translation>
    </message>
    <message>
        <source>use IKEv2 at both ends (profile %1)</source>
        <translation>两端改用 IKEv2（策略 %1）</translation>
    </message>
    <message>
        <source>%1 is IKEv1 and %2 has no fixed address: in main mode %3 finds its key by the address alone, and aggressive mode shows a hash of the key</source>
        <translation>%1 使用 IKEv1，而 %2 没有固定地址：主模式下 %3 只能凭地址找到密钥，野蛮模式则会暴露密钥的散列值</translation>
    </message>
    <message>
        <source>the export writes main mode</source>
        <translation>导出写的是主模式</translation>
    </message>
    <message>
        <source>IKEv1 key for a peer without an address</source>
        <translation>对端无固定地址的 IKEv1 密钥</translation>
    </message>
    <message>
        <source>In IKEv1&apos;s main mode the peer&apos;s identity is encrypted with the key, so that only its address tells which key it is. Peers without a fixed address share one key then, or use aggressive mode, which sends a hash that anybody can try passwords on. IKEv2 has neither fault.</source>
        <translation>IKEv1 主模式下对端的身份是用密钥加密的，只能凭地址判断用哪个密钥。没有固定地址的对端只好共用一个密钥，或使用野蛮模式，而后者发送的散列值可被任何人用来试口令。IKEv2 没有这两个问题。</translation>
    </message>
    <message>
        <source>let the export make a key of its own for each of them</source>
        <translation>由导出为每条隧道各生成一个密钥</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnels share the key %1: %2</source>
        <translation>
            <numerusform>%n 条隧道共用密钥 %1：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>One key for several tunnels</source>
        <translation>多条隧道共用一个密钥</translation>
    </message>
    <message>
        <source>Several tunnels refer to the same pre-shared key. Whoever learns it at one site can pose as the hub to all the others, and a new key has to be brought to all of them at once.</source>
        <translation>多条隧道引用同一个预共享密钥。任何一个站点泄露后，得到密钥的人可以对其他所有站点冒充中心；更换密钥时也必须所有站点同时更换。</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>peer %1</source>
        <translation>对端 %1</translation>
    </message>
    <message>
        <source>local %1</source>
        <translation>本地网络 %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标网络 %1</translation>
    </message>
    <message>
        <source>local + %1</source>
        <translation>本地网络 + %1</translation>
    </message>
    <message>
        <source>local - %1</source>
        <translation>本地网络 - %1</translation>
    </message>
    <message>
        <source>target + %1</source>
        <translation>目标网络 + %1</translation>
    </message>
    <message>
        <source>target - %1</source>
        <translation>目标网络 - %1</translation>
    </message>
    <message>
        <source>name: %1 becomes %2</source>
        <translation>名称：%1 改为 %2</translation>
    </message>
    <message>
        <source>own address: %1 becomes %2</source>
        <translation>本端地址：%1 改为 %2</translation>
    </message>
    <message>
        <source>peer: %1 becomes %2</source>
        <translation>对端：%1 改为 %2</translation>
    </message>
    <message>
        <source>own identity: %1 becomes %2</source>
        <translation>本端标识：%1 改为 %2</translation>
    </message>
    <message>
        <source>peer&apos;s identity: %1 becomes %2</source>
        <translation>对端标识：%1 改为 %2</translation>
    </message>
    <message>
        <source>key reference: %1 becomes %2</source>
        <translation>密钥引用：%1 改为 %2</translation>
    </message>
    <message>
        <source>IKE profile: %1 becomes %2</source>
        <translation>IKE 配置：%1 改为 %2</translation>
    </message>
    <message>
        <source>the same networks in other selector pairs</source>
        <translation>网络不变，选择器的配对改变</translation>
    </message>
    <message>
        <source>take %1 away again</source>
        <translation>重新删除 %1</translation>
    </message>
    <message>
        <source>take %1 away</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>no better order was found</source>
        <translation>没有找到更好的顺序</translation>
    </message>
    <message>
        <source>both ends of this tunnel would have to change at the same moment</source>
        <translation>这条隧道的两端必须同时变更</translation>
    </message>
    <message>
        <source>this traffic moves to other tunnels, and several devices would have to change at the same moment</source>
        <translation>这些流量要改走其他隧道，多台设备必须同时变更</translation>
    </message>
    <message>
        <source>no device changes</source>
        <translation>没有设备变更</translation>
    </message>
    <message>
        <source>proved: %1 directions that work before and after work in all %2 states</source>
        <translation>已证明：变更前后都可达的 %1 个方向，在全部 %2 个状态中始终可达</translation>
    </message>
    <message>
        <source>%1 of %2 directions are interrupted in between, in %3 states judged</source>
        <translation>%2 个方向中有 %1 个会在变更过程中中断（已判定 %3 个状态）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>a host in %1 (%2)</source>
        <translation>%1 中的一台主机（%2）</translation>
    </message>
    <message>
        <source>reaches %1, answers with ttl=%2</source>
        <translation>可达 %1，应答 ttl=%2</translation>
    </message>
    <message>
        <source>does not reach %1</source>
        <translation>到不了 %1</translation>
    </message>
    <message>
        <source>3 answers, ttl=%1</source>
        <translation>3 个应答，ttl=%1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 不存在</translation>
    </message>
    <message>
        <source>%1 is not up</source>
        <translation>%1 未建立</translation>
    </message>
    <message>
        <source>%1 is up: %2</source>
        <translation>%1 已建立：%2</translation>
    </message>
    <message>
        <source>IKE profile %1: other proposals or lifetimes</source>
        <translation>IKE 配置 %1：提议或有效期改变</translation>
    </message>
    <message>
        <source>one SA for each pair of networks from now on</source>
        <translation>从此每对网络各用一个 SA</translation>
    </message>
    <message>
        <source>one SA for all networks from now on</source>
        <translation>从此所有网络共用一个 SA</translation>
    </message>
    <message>
        <source>on standby from now on</source>
        <translation>从此作为备用</translation>
    </message>
    <message>
        <source>in use from now on, no more on standby</source>
        <translation>从此启用，不再作为备用</translation>
    </message>
    <message>
        <source>proved: %1 directions that work before and after work in all %2 states, in %3 of them over a standby tunnel</source>
        <translation>已证明：变更前后都可达的 %1 个方向，在全部 %2 个状态中始终可达，其中 %3 个状态经由备用隧道</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>keys and values</source>
        <translation>键和值</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空值</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>应为：%1；实为：%2</translation>
    </message>
    <message>
        <source>a list of networks, such as [10.0.0.0/24]</source>
        <translation>网络列表，如 [10.0.0.0/24]</translation>
    </message>
    <message>
        <source>a network such as 10.0.0.0/24</source>
        <translation>网络，如 10.0.0.0/24</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>expected %1, found &quot;%2&quot;</source>
        <translation>应为：%1；实为：“%2”</translation>
    </message>
    <message>
        <source>the file cannot be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
    <message>
        <source>what was written reads back differently; the disk may be full</source>
        <translation>写入的内容读回来不一致；磁盘可能已满</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation>已有同名文件夹</translation>
    </message>
    <message>
        <source>what is there is not a regular file</source>
        <translation>该处不是普通文件</translation>
    </message>
    <message>
        <source>this link points to nothing</source>
        <translation>此链接没有指向任何文件</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>没有文件夹 %1</translation>
    </message>
    <message>
        <source>the path does not stay inside the folder</source>
        <translation>路径越出了文件夹</translation>
    </message>
    <message>
        <source>what is there is a link</source>
        <translation>该处是一个链接</translation>
    </message>
    <message>
        <source>a folder on the way is a link</source>
        <translation>途中的一个文件夹是链接</translation>
    </message>
    <message>
        <source>what is there is not a folder</source>
        <translation>该处不是文件夹</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>无法创建文件夹</translation>
    </message>
    <message>
        <source>the environment variable %1, which a tunnel&apos;s key is to come from, is not set</source>
        <translation>隧道密钥所引用的环境变量 %1 没有设置</translation>
    </message>
    <message>
        <source>the file %1, which a tunnel&apos;s key is to come from, begins with an empty line</source>
        <translation>隧道密钥所引用的文件 %1 以空行开头</translation>
    </message>
    <message>
        <source>a tunnel&apos;s key must be referred to as env:NAME or file:PATH</source>
        <translation>隧道密钥必须写成 env:名称 或 file:路径 的引用</translation>
    </message>
    <message>
        <source>a byte order mark (%1) stands inside the text</source>
        <translation>文本中间有字节顺序标记（%1）</translation>
    </message>
    <message>
        <source>the control character %1 reorders what is shown</source>
        <translation>控制字符 %1 会改变显示顺序</translation>
    </message>
    <message>
        <source>the control character %1 does not belong in a text file</source>
        <translation>文本文件中不应有控制字符 %1</translation>
    </message>
    <message>
        <source>the file has %1 MB; at most %2 MB are read</source>
        <translation>文件有 %1 MB；最多读取 %2 MB</translation>
    </message>
    <message>
        <source>this is not UTF-8 text</source>
        <translation>这不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>the file was written by a newer version of Hubwright; this one reads format %1</source>
        <translation>文件由较新版本的 Hubwright 写成；本版本读取格式 %1</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>这是文件夹，不是文件</translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation>这不是普通文件</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>the file is empty: it needs at least &quot;hubwright: 1&quot;</source>
        <translation>文件为空：至少需要“hubwright: 1”</translation>
    </message>
    <message>
        <source>a topology of keys and values, such as &quot;hubwright: 1&quot;</source>
        <translation>由键和值组成的拓扑，如“hubwright: 1”</translation>
    </message>
    <message>
        <source>the key &quot;hubwright&quot; is missing: a topology file begins with &quot;hubwright: 1&quot;</source>
        <translation>缺少键“hubwright”：拓扑文件以“hubwright: 1”开头</translation>
    </message>
    <message>
        <source>the format version must be a whole number, such as 1</source>
        <translation>格式版本必须是整数，如 1</translation>
    </message>
    <message>
        <source>sites by their names</source>
        <translation>按名称列出的站点</translation>
    </message>
    <message>
        <source>a site needs a name</source>
        <translation>站点需要名称</translation>
    </message>
    <message>
        <source>the keys of a site</source>
        <translation>站点的各个键</translation>
    </message>
    <message>
        <source>an address, a host name or &quot;dynamic&quot;</source>
        <translation>地址、主机名或“dynamic”</translation>
    </message>
    <message>
        <source>a network such as 10.0.0.0/16</source>
        <translation>网络，如 10.0.0.0/16</translation>
    </message>
    <message>
        <source>a kind of site</source>
        <translation>站点类型</translation>
    </message>
    <message>
        <source>expected vpc, data-centre, branch or partner, found &quot;%1&quot;</source>
        <translation>应为：vpc、data-centre、branch 或 partner；实为：“%1”</translation>
    </message>
    <message>
        <source>hosts with their addresses, such as {vm1: 10.0.0.5}</source>
        <translation>主机及其地址，如 {vm1: 10.0.0.5}</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>a host needs a name</source>
        <translation>主机需要名称</translation>
    </message>
    <message>
        <source>a list of tunnels</source>
        <translation>隧道列表</translation>
    </message>
    <message>
        <source>the keys of a tunnel, such as between: [a, b]</source>
        <translation>隧道的各个键，如 between: [a, b]</translation>
    </message>
    <message>
        <source>the names of two sites, such as [a, b]</source>
        <translation>两个站点的名称，如 [a, b]</translation>
    </message>
    <message>
        <source>the tunnel lacks &quot;between&quot;: %1</source>
        <translation>隧道缺少“between”：%1</translation>
    </message>
    <message>
        <source>a tunnel joins two sites, and here are %1</source>
        <translation>隧道连接两个站点，而这里有 %1 个</translation>
    </message>
    <message>
        <source>the name of a site</source>
        <translation>站点名称</translation>
    </message>
    <message>
        <source>a tunnel joins two different sites</source>
        <translation>隧道连接的必须是两个不同的站点</translation>
    </message>
    <message>
        <source>there is no site &quot;%1&quot;</source>
        <translation>没有站点“%1”</translation>
    </message>
    <message>
        <source>a reference to a key: env:NAME or file:PATH</source>
        <translation>密钥的引用：env:名称 或 file:路径</translation>
    </message>
    <message>
        <source>a key must not stand in the file; expected %1</source>
        <translation>密钥不得写在文件中；应为：%1</translation>
    </message>
    <message>
        <source>the tunnel&apos;s ends by the names of its sites</source>
        <translation>以站点名称为键的隧道两端</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the tunnel&apos;s two sites</source>
        <translation>“%1”不是这条隧道两个站点之一</translation>
    </message>
    <message>
        <source>the keys of a tunnel end, or absent</source>
        <translation>隧道端的各个键，或 absent</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>a tunnel end needs a name</source>
        <translation>隧道端需要名称</translation>
    </message>
    <message>
        <source>a list of intents ([] if nothing may pass)</source>
        <translation>意图列表（不允许任何流量时写 []）</translation>
    </message>
    <message>
        <source>an intent such as &quot;a &lt;-&gt; b&quot;</source>
        <translation>意图，如“a &lt;-&gt; b”</translation>
    </message>
    <message>
        <source>a list of waivers</source>
        <translation>豁免列表</translation>
    </message>
    <message>
        <source>the keys of a waiver</source>
        <translation>豁免的各个键</translation>
    </message>
    <message>
        <source>the waiver lacks &quot;%1&quot;</source>
        <translation>豁免缺少“%1”</translation>
    </message>
    <message>
        <source>a date such as 2027-03-01</source>
        <translation>日期，如 2027-03-01</translation>
    </message>
    <message>
        <source>places by the names of sites</source>
        <translation>以站点名称为键的位置</translation>
    </message>
    <message>
        <source>two whole numbers, such as [0, 120]</source>
        <translation>两个整数，如 [0, 120]</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>应为：%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more error(s)</source>
        <translation>
            <numerusform>另有 %n 处错误</numerusform>
        </translation>
    </message>
    <message>
        <source>the drawing cannot be written to a file: %1</source>
        <translation>无法将图写入文件：%1</translation>
    </message>
    <message>
        <source>a name in it would read as another</source>
        <translation>其中的某个名称读回来会不一样</translation>
    </message>
    <message>
        <source>reading was cancelled</source>
        <translation>读取已取消</translation>
    </message>
    <message>
        <source>a second document begins here; a file holds one</source>
        <translation>此处开始了第二个文档；一个文件只能有一个</translation>
    </message>
    <message>
        <source>aliases are not used in this file: write the value itself</source>
        <translation>本文件不使用别名：请直接写出值</translation>
    </message>
    <message>
        <source>this text is longer than %1 kB</source>
        <translation>此文本超过 %1 kB</translation>
    </message>
    <message>
        <source>a tab stands where YAML wants spaces</source>
        <translation>YAML 要求空格的地方用了制表符</translation>
    </message>
    <message>
        <source>this is not valid YAML: %1</source>
        <translation>这不是有效的 YAML：%1</translation>
    </message>
    <message>
        <source>the quote that opens here does not close on its line</source>
        <translation>此处的引号没有在本行闭合</translation>
    </message>
    <message>
        <source>tags (!) are not used in this file</source>
        <translation>本文件不使用标签（!）</translation>
    </message>
    <message>
        <source>the file has more than %1 values</source>
        <translation>文件中的值超过 %1 个</translation>
    </message>
    <message>
        <source>the values are nested deeper than %1 levels</source>
        <translation>值的嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>anchors (&amp;) are not used in this file</source>
        <translation>本文件不使用锚点（&amp;）</translation>
    </message>
    <message>
        <source>a key must be a text; put quotes around it</source>
        <translation>键必须是文本；请加上引号</translation>
    </message>
    <message>
        <source>merge keys (&lt;&lt;) are not used in this file</source>
        <translation>本文件不使用合并键（&lt;&lt;）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there a second time</source>
        <translation>“%1”重复出现</translation>
    </message>
    <message>
        <source>profiles by their names</source>
        <translation>以名称列出的 IKE 策略</translation>
    </message>
    <message>
        <source>a profile needs a name</source>
        <translation>IKE 策略需要名称</translation>
    </message>
    <message>
        <source>the keys of a profile</source>
        <translation>IKE 策略的各个键</translation>
    </message>
    <message>
        <source>a list of proposals, such as [aes256-sha256-modp2048]</source>
        <translation>提议列表，例如 [aes256-sha256-modp2048]</translation>
    </message>
    <message>
        <source>a proposal such as aes256-sha256-modp2048</source>
        <translation>一条提议，例如 aes256-sha256-modp2048</translation>
    </message>
    <message>
        <source>a profile needs a proposal at least</source>
        <translation>IKE 策略至少需要一条提议</translation>
    </message>
    <message>
        <source>a lifetime such as 8h</source>
        <translation>生存时间，例如 8h</translation>
    </message>
    <message>
        <source>the name of a profile</source>
        <translation>IKE 策略的名称</translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot;; there are: %2</source>
        <translation>没有名为“%1”的 IKE 策略；现有：%2</translation>
    </message>
    <message>
        <source>nothing is written: since the last export somebody edited %1</source>
        <translation>未写入任何文件：自上次导出以来有人修改过 %1</translation>
    </message>
    <message>
        <source>points by the names of tunnels, such as &quot;a &lt;-&gt; b&quot;</source>
        <translation>按隧道名称写的点，例如 &quot;a &lt;-&gt; b&quot;</translation>
    </message>
    <message>
        <source>notes by their names, such as note-1</source>
        <translation>按名称写的便签，例如 note-1</translation>
    </message>
    <message>
        <source>there is no tunnel &quot;%1&quot;</source>
        <translation>没有名为“%1”的隧道</translation>
    </message>
    <message>
        <source>a list of points, such as [[0, 120]]</source>
        <translation>点的列表，例如 [[0, 120]]</translation>
    </message>
    <message>
        <source>a tunnel&apos;s line has at most %1 bends, and here are %2</source>
        <translation>一条隧道的连线最多有 %1 个拐点，这里有 %2 个</translation>
    </message>
    <message>
        <source>a note needs a name</source>
        <translation>便签需要一个名称</translation>
    </message>
    <message>
        <source>the keys of a note, such as {at: [0, 0], text: …}</source>
        <translation>便签的各个键，例如 {at: [0, 0], text: …}</translation>
    </message>
    <message>
        <source>the note lacks &quot;%1&quot;</source>
        <translation>便签缺少“%1”</translation>
    </message>
    <message>
        <source>a note must say something</source>
        <translation>便签不能是空白</translation>
    </message>
    <message>
        <source>a note has at most %1 characters, and here are %2</source>
        <translation>便签最多 %1 个字符，这里有 %2 个</translation>
    </message>
    <message>
        <source>the width of a note is a whole number from %1 to %2</source>
        <translation>便签的宽度必须是 %1 到 %2 之间的整数</translation>
    </message>
    <message>
        <source>A site needs a name.</source>
        <translation>站点需要一个名称。</translation>
    </message>
    <message>
        <source>Another site is called %1 already.</source>
        <translation>已有名为 %1 的站点。</translation>
    </message>
    <message>
        <source>A tunnel end needs a name.</source>
        <translation>隧道端需要一个名称。</translation>
    </message>
    <message>
        <source>the files have more than %1 MB together</source>
        <translation>这些文件合计超过 %1 MB</translation>
    </message>
    <message>
        <source>there is no file in this folder</source>
        <translation>此文件夹中没有文件</translation>
    </message>
    <message>
        <source>this folder has more than %1 files</source>
        <translation>此文件夹中的文件超过 %1 个</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等另外 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Topology</name>
    <message>
        <source>%1 (a gateway is an address, a host name or &quot;dynamic&quot;)</source>
        <translation>%1（网关是地址、主机名或“dynamic”）</translation>
    </message>
</context>
<context>
    <name>TunnelPreview</name>
    <message>
        <source>%1 and %2 have a tunnel already.</source>
        <translation>%1 与 %2 之间已有隧道。</translation>
    </message>
    <message>
        <source>This would close a loop: %1 and %2 reach each other already.</source>
        <translation>这会形成环路：%1 与 %2 已经互通。</translation>
    </message>
    <message>
        <source>%1 and %2 both own %3.</source>
        <translation>%1 与 %2 都拥有 %3。</translation>
    </message>
    <message>
        <source>Joins %1 with %2.</source>
        <translation>连接 %1 与 %2。</translation>
    </message>
    <message>
        <source>No intent sends anything through it.</source>
        <translation>没有意图让流量经过它。</translation>
    </message>
    <message>
        <source>%1 would carry %2
to %3</source>
        <translation>%1 将承载 %2
到 %3</translation>
    </message>
</context>
<context>
    <name>Verbs</name>
    <message>
        <source>%1 and %2 have no address family in common</source>
        <translation>%1 和 %2 没有共同的地址族</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no verb and no file (see &quot;hubwright --help&quot;)</source>
        <translation>“%1”既不是命令也不是文件（参见“hubwright --help”）</translation>
    </message>
    <message>
        <source>there is no display to open a window on; the verbs work without one (see &quot;hubwright --help&quot;)</source>
        <translation>没有可以打开窗口的显示器；各命令无需显示器即可使用（参见“hubwright --help”）</translation>
    </message>
    <message>
        <source>--%1 needs a value</source>
        <translation>--%1 需要一个值</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not &quot;%3&quot;</source>
        <translation>--%1 应为 %2 之一，而不是“%3”</translation>
    </message>
    <message>
        <source>too few arguments</source>
        <translation>参数太少</translation>
    </message>
    <message>
        <source>too many arguments: &quot;%1&quot;</source>
        <translation>参数太多：“%1”</translation>
    </message>
    <message>
        <source>text or json</source>
        <translation>text 或 json</translation>
    </message>
    <message>
        <source>what makes the exit status 1</source>
        <translation>达到哪个级别时退出状态为 1</translation>
    </message>
    <message>
        <source>judge every gateway as this one</source>
        <translation>把每个网关都当作该平台来判定</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 waived</source>
        <translation>，%1 个已豁免</translation>
    </message>
    <message>
        <source>; %1 of %2 directions delivered, %3</source>
        <translation>；%2 个方向中 %1 个可达，%3</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>已证明</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>未证明</translation>
    </message>
    <message>
        <source>Say what is wrong with a topology, and where</source>
        <translation>指出拓扑的问题及其位置</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>note</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>the folder to write to, one folder a site</source>
        <translation>写入的文件夹，每个站点一个子文件夹</translation>
    </message>
    <message>
        <source>write every site for this platform</source>
        <translation>每个站点都按该平台写出</translation>
    </message>
    <message>
        <source>only this site</source>
        <translation>仅此站点</translation>
    </message>
    <message>
        <source>only this tunnel end</source>
        <translation>仅此隧道端</translation>
    </message>
    <message>
        <source>write the keys too, to files of their own (mode 0600)</source>
        <translation>同时写出密钥，存入单独的文件（权限 0600）</translation>
    </message>
    <message>
        <source>--out DIR is missing</source>
        <translation>缺少 --out DIR</translation>
    </message>
    <message>
        <source>nothing is exported while errors stand (--force does it all the same)</source>
        <translation>仍有错误时不导出（--force 可强制导出）</translation>
    </message>
    <message>
        <source>Write the configuration files of every device</source>
        <translation>写出每台设备的配置文件</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>info</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 等另外 %2 项</translation>
    </message>
    <message>
        <source>waived: %1</source>
        <translation>已豁免：%1</translation>
    </message>
    <message>
        <source>breaks: %1</source>
        <translation>影响：%1</translation>
    </message>
    <message>
        <source>breaks: %1 (%2)</source>
        <translation>影响：%1（%2）</translation>
    </message>
    <message>
        <source>opens: %1</source>
        <translation>放开：%1</translation>
    </message>
    <message>
        <source>suggestion: %1</source>
        <translation>建议：%1</translation>
    </message>
    <message>
        <source>fix: %1</source>
        <translation>修复：%1</translation>
    </message>
    <message>
        <source>or: %1</source>
        <translation>或者：%1</translation>
    </message>
    <message>
        <source>say what would be done and write nothing</source>
        <translation>只说明将要做什么，不写文件</translation>
    </message>
    <message>
        <source>fix warnings too</source>
        <translation>同时修复警告</translation>
    </message>
    <message>
        <source>nothing to fix by itself</source>
        <translation>没有可以自动修复的问题</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) left</source>
        <translation>
            <numerusform>剩余 %n 个错误</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply the automatic fixes of errors to the file</source>
        <translation>对文件应用错误的自动修复</translation>
    </message>
    <message>
        <source>Print the file in its canonical form, without comments</source>
        <translation>以规范格式输出文件，不含注释</translation>
    </message>
    <message>
        <source>the topology file to write</source>
        <translation>要写入的拓扑文件</translation>
    </message>
    <message>
        <source>--out FILE is missing</source>
        <translation>缺少 --out FILE</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n 个站点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s)</source>
        <translation>
            <numerusform>%n 条隧道</numerusform>
        </translation>
    </message>
    <message>
        <source>text, markdown, csv or json</source>
        <translation>text、markdown、csv 或 json</translation>
    </message>
    <message>
        <source>Tunnel name</source>
        <translation>隧道名称</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>对端</translation>
    </message>
    <message>
        <source>Local networks</source>
        <translation>本地网络</translation>
    </message>
    <message>
        <source>Target networks</source>
        <translation>目标网络</translation>
    </message>
    <message>
        <source>%1 (absent)</source>
        <translation>%1（缺失）</translation>
    </message>
    <message>
        <source>Print every tunnel end&apos;s local and target networks</source>
        <translation>输出每个隧道端的本地网络和目标网络</translation>
    </message>
    <message>
        <source>text, json or csv</source>
        <translation>text、json 或 csv</translation>
    </message>
    <message>
        <source>list every pair, not just the first 1,000</source>
        <translation>列出每一对，而不只是前 1,000 对</translation>
    </message>
    <message>
        <source>%1 is in no site&apos;s network</source>
        <translation>%1 不在任何站点的网络之内</translation>
    </message>
    <message>
        <source>two sites own the address of %1</source>
        <translation>%1 的地址属于两个站点</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names several sites; ask for two</source>
        <translation>“%1”对应多个站点；请只问两个</translation>
    </message>
    <message>
        <source>%1 owns no such network</source>
        <translation>%1 没有这样的网络</translation>
    </message>
    <message>
        <source>From</source>
        <translation>源</translation>
    </message>
    <message>
        <source>To</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Intended</source>
        <translation>意图内</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>… and %1 more (--all lists them)
</source>
        <translation>……另有 %1 条（--all 全部列出）
</translation>
    </message>
    <message>
        <source>%1 of %2 intended directions delivered, %3 unasked; %4
</source>
        <translation>意图内的 %2 个方向中 %1 个可达，意图外 %3 个；%4
</translation>
    </message>
    <message>
        <source>%1 and %2 are both at %3: no tunnel is between them</source>
        <translation>%1 和 %2 都在 %3：它们之间没有隧道</translation>
    </message>
    <message>
        <source>reach wants two names, or none</source>
        <translation>reach 需要两个名称，或者一个也不给</translation>
    </message>
    <message>
        <source>Follow packets between two hosts, or decide every pair</source>
        <translation>跟踪两台主机之间的数据包，或判定每一对</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>可达</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>leaves in clear at %1</source>
        <translation>在 %1 以明文离开</translation>
    </message>
    <message>
        <source>dropped at %1</source>
        <translation>在 %1 丢弃</translation>
    </message>
    <message>
        <source> (the reply)</source>
        <translation>（回程）</translation>
    </message>
    <message>
        <source>outbound selectors</source>
        <translation>出方向流量选择符</translation>
    </message>
    <message>
        <source>negotiated SA</source>
        <translation>协商得到的 SA</translation>
    </message>
    <message>
        <source>inbound check</source>
        <translation>入方向检查</translation>
    </message>
    <message>
        <source>lookup for the next tunnel</source>
        <translation>下一条隧道的查找</translation>
    </message>
    <message>
        <source>inbound check, arrived</source>
        <translation>入方向检查，已到达</translation>
    </message>
    <message>
        <source>, tunnel %1</source>
        <translation>，隧道 %1</translation>
    </message>
    <message>
        <source> (no intent asks for it)</source>
        <translation>（没有意图要求）</translation>
    </message>
    <message>
        <source>  reply: the same way back; a ping shows ttl=%1 (64 less %2 inside the two sites%3)
</source>
        <translation>  回程：原路返回；ping 显示 ttl=%1（64 减去两个站点内部的 %2 跳%3）
</translation>
    </message>
    <message numerus="yes">
        <source> and %n relaying gateway(s)</source>
        <translation>
            <numerusform>，以及 %n 个转发网关</numerusform>
        </translation>
    </message>
    <message>
        <source>  reply:
</source>
        <translation>  回程：
</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>What it reports</source>
        <translation>报告的内容</translation>
    </message>
    <message>
        <source>there is no platform &quot;%1&quot; (see &quot;hubwright platforms&quot;)</source>
        <translation>没有平台“%1”（参见“hubwright platforms”）</translation>
    </message>
    <message>
        <source>there is no rule &quot;%1&quot; (see &quot;hubwright rules&quot;)</source>
        <translation>没有规则“%1”（参见“hubwright rules”）</translation>
    </message>
    <message>
        <source>Catalogue: %1</source>
        <translation>目录编号：%1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>List the rules, or explain one</source>
        <translation>列出规则，或解释其中一条</translation>
    </message>
    <message>
        <source>Print the JSON Schema of the topology file</source>
        <translation>输出拓扑文件的 JSON Schema</translation>
    </message>
    <message>
        <source>Hubwright %1: hub-and-spoke IPsec topologies, drawn and proved.

  hubwright [FILE]                open the window
</source>
        <translation>Hubwright %1：绘制并证明中心—分支型 IPsec 拓扑。

  hubwright [FILE]                打开窗口
</translation>
    </message>
    <message>
        <source>
&quot;hubwright VERB --help&quot; tells the options of a verb, with examples.
Exit status: 0 done, 1 the design is not right, 2 could not be done.
</source>
        <translation>
“hubwright VERB --help”给出一个命令的选项和示例。
退出状态：0 完成，1 设计有误，2 无法完成。
</translation>
    </message>
    <message>
        <source> [OPTION…]</source>
        <translation> [选项…]</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>%1 (see &quot;hubwright %2 --help&quot;)</source>
        <translation>%1（参见“hubwright %2 --help”）</translation>
    </message>
    <message>
        <source>standard output could not be written</source>
        <translation>无法写入标准输出</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>text, markdown or json</source>
        <translation>text、markdown 或 json</translation>
    </message>
    <message>
        <source>Tell what changes, in structure and in traffic</source>
        <translation>说明结构和流量的变化</translation>
    </message>
    <message>
        <source>A4 (default), A3, Letter, …</source>
        <translation>A4（默认）、A3、Letter 等</translation>
    </message>
    <message>
        <source>an older design, to show what changes</source>
        <translation>较旧的设计，用来显示变化</translation>
    </message>
    <message>
        <source>the date on it, as 2026-11-22 (default: today)</source>
        <translation>文档上的日期，如 2026-11-22（默认为今天）</translation>
    </message>
    <message>
        <source>there is no paper &quot;%1&quot;; known are %2</source>
        <translation>没有纸张“%1”；可用的有 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date; write it as 2026-11-22</source>
        <translation>“%1”不是日期；请写成 2026-11-22 的形式</translation>
    </message>
    <message>
        <source>Exported as: %1; keys go to %2</source>
        <translation>导出为：%1；密钥写入 %2</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>不支持导出</translation>
    </message>
    <message>
        <source>A question mark: not confirmed.  &quot;hubwright platforms NAME&quot; tells all that is known of one, and where it comes from.</source>
        <translation>问号表示尚未确认。“hubwright platforms 名称”列出某个平台的全部资料及其出处。</translation>
    </message>
    <message>
        <source>List the platforms with what each can do, or all about one</source>
        <translation>列出各平台的能力，或某个平台的全部资料</translation>
    </message>
    <message>
        <source>the least edits that make every intent true, and no others</source>
        <translation>只做使所有意图成立的最少改动</translation>
    </message>
    <message>
        <source>with --smallest: for what this intent names only</source>
        <translation>与 --smallest 同用：只针对此意图所指的流量</translation>
    </message>
    <message>
        <source>with --smallest: apply the Nth alternative</source>
        <translation>与 --smallest 同用：应用第 N 个方案</translation>
    </message>
    <message>
        <source>with --smallest: text or json</source>
        <translation>与 --smallest 同用：text 或 json</translation>
    </message>
    <message>
        <source>--smallest and --all exclude each other</source>
        <translation>--smallest 与 --all 不能同时使用</translation>
    </message>
    <message>
        <source>--%1 goes with --smallest</source>
        <translation>--%1 须与 --smallest 同用</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <translation>
            <numerusform>%n 处改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel end(s)</source>
        <translation>
            <numerusform>%n 个隧道端</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2 (%3)</source>
        <translation>%1，涉及 %2（%3）</translation>
    </message>
    <message>
        <source>nothing to fix: what was asked for is as intended
</source>
        <translation>无需修复：所问的已符合意图
</translation>
    </message>
    <message>
        <source>; the design is then proved</source>
        <translation>；改后设计得到证明</translation>
    </message>
    <message>
        <source>no fewer edits do it
</source>
        <translation>更少的改动做不到
</translation>
    </message>
    <message>
        <source>fewer edits might do it: not all were tried
</source>
        <translation>也许还有更少的改动：没有尝试所有组合
</translation>
    </message>
    <message>
        <source>no edit helps here: %1
</source>
        <translation>此处没有改动能解决：%1
</translation>
    </message>
    <message>
        <source>no set of edits was found
</source>
        <translation>没有找到可行的改动
</translation>
    </message>
    <message>
        <source>no intent asks for &quot;%1&quot;: a fix would open what nobody wants</source>
        <translation>没有意图要求“%1”：修复它会放行没有人要的流量</translation>
    </message>
    <message>
        <source>there is no alternative %1</source>
        <translation>没有第 %1 个方案</translation>
    </message>
    <message>
        <source>applied: %1
</source>
        <translation>已应用：方案 %1
</translation>
    </message>
    <message>
        <source>landscape (default) or portrait</source>
        <translation>landscape（横向，默认）或 portrait（纵向）</translation>
    </message>
    <message>
        <source>show the picture once more over several sheets, to be glued</source>
        <translation>把图另外放大分幅到多张纸上，便于拼接</translation>
    </message>
    <message>
        <source>without colours, as a grey printer shows it</source>
        <translation>不用颜色，与黑白打印机的效果一致</translation>
    </message>
    <message>
        <source>--pack DIR goes with --against OLD and without --out</source>
        <translation>--pack DIR 须与 --against OLD 同用，不能与 --out 同用</translation>
    </message>
    <message>
        <source>rehearse the negotiation of this tunnel</source>
        <translation>预演该隧道的协商过程</translation>
    </message>
    <message>
        <source>what is lost when a tunnel or a relaying site fails</source>
        <translation>隧道或中转站点故障时会失去什么</translation>
    </message>
    <message>
        <source>there is no tunnel and no tunnel end &quot;%1&quot;</source>
        <translation>没有名为“%1”的隧道或隧道端</translation>
    </message>
    <message>
        <source>reach wants two names, a tunnel or --failures: one of them</source>
        <translation>reach 需要两个名称、一条隧道或 --failures，三者只能取其一</translation>
    </message>
    <message>
        <source>the file to write; it may be OURS itself</source>
        <translation>要写入的文件，可以就是 OURS</translation>
    </message>
    <message>
        <source>conflict: %1</source>
        <translation>冲突：%1</translation>
    </message>
    <message>
        <source>the merged design has %1 errors, more than either side; see &quot;hubwright check&quot;</source>
        <translation>合并后的设计有 %1 个错误，多于任何一方；见 &quot;hubwright check&quot;</translation>
    </message>
    <message>
        <source>Merge two changes of one design; conflicts are named</source>
        <translation>合并同一设计的两处修改，并说明冲突</translation>
    </message>
    <message>
        <source>the file to write: .pdf, .svg, .png, .drawio, .dot or .mmd</source>
        <translation>要写的文件：.pdf、.svg、.png、.drawio、.dot 或 .mmd</translation>
    </message>
    <message>
        <source>--out names a file that ends in one of .%1</source>
        <translation>--out 的文件名须以 .%1 之一结尾</translation>
    </message>
    <message>
        <source>Print the diagram, its tables, or a change request</source>
        <translation>打印拓扑图、表格或变更申请</translation>
    </message>
    <message>
        <source>export although errors stand, and over files edited by hand</source>
        <translation>存在错误时仍导出，并覆盖手工修改过的文件</translation>
    </message>
    <message>
        <source>somebody edited this file since it was exported</source>
        <translation>自导出以来有人修改过此文件</translation>
    </message>
    <message>
        <source>nothing is written over files edited by hand (--force does it all the same)</source>
        <translation>不覆盖手工修改过的文件（--force 可强制覆盖）</translation>
    </message>
    <message>
        <source>site %1</source>
        <translation>站点 %1</translation>
    </message>
    <message>
        <source>the design as a whole</source>
        <translation>整个设计</translation>
    </message>
    <message>
        <source>tunnel end %1 on %2</source>
        <translation>%2 上的隧道端 %1</translation>
    </message>
    <message>
        <source>  because: the file states no intents: everyone &lt;-&gt; everyone</source>
        <translation>  原因：文件未声明意图，即 everyone &lt;-&gt; everyone</translation>
    </message>
    <message>
        <source>  because: %1</source>
        <translation>  原因：%1</translation>
    </message>
    <message>
        <source>  from: nothing of the design; every file has it</source>
        <translation>  来源：与设计无关，每个文件都有</translation>
    </message>
    <message>
        <source>  from: %1</source>
        <translation>  来源：%1</translation>
    </message>
    <message>
        <source>  written at: %1</source>
        <translation>  位置：%1</translation>
    </message>
    <message>
        <source>write the change request against OLD: PDF, HTML, Markdown, JSON, diff</source>
        <translation>写出相对 OLD 的变更单：PDF、HTML、Markdown、JSON、diff</translation>
    </message>
    <message>
        <source>chart the findings of the last N revisions of FILE in git</source>
        <translation>画出 FILE 在 git 中最近 N 个版本的问题数</translation>
    </message>
    <message>
        <source>--history takes a number from 1 to %1</source>
        <translation>--history 需要 1 到 %1 之间的数字</translation>
    </message>
    <message>
        <source>the picture shows what happens when this site or tunnel fails</source>
        <translation>图中显示该站点或隧道故障的后果</translation>
    </message>
    <message>
        <source>--failure goes with --out and .pdf, .svg or .png</source>
        <translation>--failure 需与 --out 以及 .pdf、.svg 或 .png 一起使用</translation>
    </message>
    <message>
        <source>Make a topology file out of documents or of device configurations</source>
        <translation>由文档或设备配置生成拓扑文件</translation>
    </message>
    <message>
        <source>text, json or sarif</source>
        <translation>text、json 或 sarif</translation>
    </message>
    <message>
        <source>write nothing; say what this line of an export comes from, or which lines come from this object or intent</source>
        <translation>不写出文件；说明导出的这一行来自何处，或这个对象、意图对应哪些行</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a line of this export, such as vpc-pek3/swanctl.conf:12, nor a site, tunnel, tunnel end or intent that lines come from</source>
        <translation>“%1”既不是此次导出中的某一行（例如 vpc-pek3/swanctl.conf:12），也不是产生了配置行的站点、隧道、隧道端或意图</translation>
    </message>
</context>
<context>
    <name>hubwright::CanvasView</name>
    <message>
        <source>Drag a hub from the palette to begin,
or drop a file here.</source>
        <translation>从元件栏拖入一个中心即可开始，
也可以把文件拖放到这里。</translation>
    </message>
    <message>
        <source>%1: %2 === %3</source>
        <translation>%1：%2 === %3</translation>
    </message>
    <message>
        <source>Lay it against a card or onto a line, and it goes along.</source>
        <translation>贴着站点或压在隧道连线上，就会随之移动。</translation>
    </message>
    <message>
        <source>Goes along with %1.</source>
        <translation>随 %1 一起移动。</translation>
    </message>
    <message>
        <source>Goes along with the line between %1 and %2.</source>
        <translation>随 %1 与 %2 之间的连线一起移动。</translation>
    </message>
</context>
<context>
    <name>hubwright::ChartsPanel</name>
    <message>
        <source>Nothing is drawn yet.</source>
        <translation>还没有绘制任何内容。</translation>
    </message>
    <message>
        <source>now</source>
        <translation>当前</translation>
    </message>
</context>
<context>
    <name>hubwright::CompareWindow</name>
    <message>
        <source>This drawing was never saved: choose a file to compare it with.</source>
        <translation>此图从未保存：请选择要比较的文件。</translation>
    </message>
    <message>
        <source>the last saved state</source>
        <translation>上次保存的状态</translation>
    </message>
    <message>
        <source>another file…</source>
        <translation>其他文件…</translation>
    </message>
    <message>
        <source>Compare with which design?</source>
        <translation>与哪个设计比较？</translation>
    </message>
    <message>
        <source>Topologies (*.yaml *.yml)</source>
        <translation>拓扑文件 (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>导出比较结果</translation>
    </message>
    <message>
        <source>Page with pictures (*.html)</source>
        <translation>带图的网页 (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>%1: the name must end in .html, .md or .json</source>
        <translation>%1：文件名必须以 .html、.md 或 .json 结尾</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写出：%1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>&amp;Against</source>
        <translation>对照(&amp;A)</translation>
    </message>
    <message>
        <source>The older design</source>
        <translation>较早的设计</translation>
    </message>
    <message>
        <source>branch, tag or commit</source>
        <translation>分支、标签或提交</translation>
    </message>
    <message>
        <source>Revision in git</source>
        <translation>git 中的版本</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Changes of structure</source>
        <translation>结构变化</translation>
    </message>
    <message>
        <source>Changes of traffic</source>
        <translation>流量变化</translation>
    </message>
    <message>
        <source>Structure %1</source>
        <translation>结构 %1</translation>
    </message>
    <message>
        <source>Traffic %1</source>
        <translation>流量 %1</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>没有变化。</translation>
    </message>
    <message>
        <source>Changes of the drawing</source>
        <translation>图形的变化</translation>
    </message>
    <message>
        <source>Drawing %1</source>
        <translation>图形 %1</translation>
    </message>
    <message>
        <source>Only the drawing changes.</source>
        <translation>仅图形有变化。</translation>
    </message>
</context>
<context>
    <name>hubwright::ComparisonModel</name>
    <message>
        <source>gained or new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>lost or gone</source>
        <translation>失去</translation>
    </message>
    <message>
        <source>protected otherwise</source>
        <translation>保护方式不同</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
</context>
<context>
    <name>hubwright::DeltaView</name>
    <message>
        <source>Before and after</source>
        <translation>变更前后对照</translation>
    </message>
    <message>
        <source>Both designs in one layout; the lists beside them say the same.</source>
        <translation>两个设计采用同一布局；旁边的列表内容相同。</translation>
    </message>
</context>
<context>
    <name>hubwright::EndForm</name>
    <message>
        <source>Rename tunnel end %1</source>
        <translation>重命名隧道端 %1</translation>
    </message>
    <message>
        <source>Change the peer of %1</source>
        <translation>修改 %1 的对端</translation>
    </message>
    <message>
        <source>Change the local networks of %1</source>
        <translation>修改 %1 的本地网络</translation>
    </message>
    <message>
        <source>Change the target networks of %1</source>
        <translation>修改 %1 的目标网络</translation>
    </message>
    <message>
        <source>Change the presence of %1</source>
        <translation>修改 %1 是否存在</translation>
    </message>
    <message>
        <source>Change the key reference of %1</source>
        <translation>修改 %1 的密钥引用</translation>
    </message>
    <message>
        <source>Change the IKE profile of %1</source>
        <translation>修改 %1 的 IKE 策略</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>On gateway</source>
        <translation>所在网关</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>对端</translation>
    </message>
    <message>
        <source>Local networks (derived)</source>
        <translation>本地网络（推导）</translation>
    </message>
    <message>
        <source>Local networks (stated)</source>
        <translation>本地网络（写明）</translation>
    </message>
    <message>
        <source>Target networks (derived)</source>
        <translation>目标网络（推导）</translation>
    </message>
    <message>
        <source>Target networks (stated)</source>
        <translation>目标网络（写明）</translation>
    </message>
    <message>
        <source>The device does not have this tunnel</source>
        <translation>设备上没有这条隧道</translation>
    </message>
    <message>
        <source>Key reference, never the key itself</source>
        <translation>密钥的引用，绝不是密钥本身</translation>
    </message>
    <message>
        <source>such as env:STAR_SH1</source>
        <translation>如 env:STAR_SH1</translation>
    </message>
    <message>
        <source>IKE profile</source>
        <translation>IKE 策略</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>协商预演</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>修复：%1</translation>
    </message>
    <message>
        <source>Put %1 on standby</source>
        <translation>将 %1 设为备用</translation>
    </message>
    <message>
        <source>Use %1 from the start</source>
        <translation>将 %1 设为主用</translation>
    </message>
    <message>
        <source>On standby: takes over when another tunnel fails</source>
        <translation>备用：其他隧道故障时接替</translation>
    </message>
    <message>
        <source>as the tunnel (%1)</source>
        <translation>与隧道一致（%1）</translation>
    </message>
    <message>
        <source>Write env:NAME or file:PATH: the key itself never stands in the file.</source>
        <translation>请写 env:名称 或 file:路径：密钥本身绝不写入文件。</translation>
    </message>
    <message>
        <source>Change the identity of %1</source>
        <translation>修改 %1 的身份</translation>
    </message>
    <message>
        <source>Change the peer identity of %1</source>
        <translation>修改 %1 的对端身份</translation>
    </message>
    <message>
        <source>Own identity (IKE)</source>
        <translation>本端身份 (IKE)</translation>
    </message>
    <message>
        <source>Expected identity of the peer</source>
        <translation>期望的对端身份</translation>
    </message>
    <message>
        <source>Show and edit profiles…</source>
        <translation>查看和编辑策略…</translation>
    </message>
</context>
<context>
    <name>hubwright::ExportPanel</name>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Compare with it</source>
        <translation>与其比较</translation>
    </message>
    <message>
        <source>With keys</source>
        <translation>包含密钥</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>仍然导出</translation>
    </message>
    <message>
        <source>Save one</source>
        <translation>保存一个</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>全部保存</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Platforms as drawn</source>
        <translation>按图中的平台</translation>
    </message>
    <message>
        <source>no folder chosen</source>
        <translation>没有选择文件夹</translation>
    </message>
    <message>
        <source>Errors stand; each file says so.</source>
        <translation>仍有错误；每个文件中都已注明。</translation>
    </message>
    <message>
        <source>Nothing is saved while errors stand. Fix them, or tick “Export anyway”.</source>
        <translation>仍有错误时不会保存。请修复错误，或勾选“仍然导出”。</translation>
    </message>
    <message>
        <source>Keys are not shown.</source>
        <translation>密钥不显示。</translation>
    </message>
    <message>
        <source>Folder for the configurations</source>
        <translation>存放配置的文件夹</translation>
    </message>
    <message>
        <source>Nothing was saved: errors stand.</source>
        <translation>没有保存：仍有错误。</translation>
    </message>
    <message>
        <source>Nothing was saved: choose a folder first.</source>
        <translation>没有保存：请先选择文件夹。</translation>
    </message>
    <message>
        <source>Nothing was saved: choose a file first.</source>
        <translation>没有保存：请先选择文件。</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>已保存到 %1。</translation>
    </message>
    <message>
        <source>Although errors stand, which each file then says, or over files edited by hand</source>
        <translation>存在错误时仍导出（各文件会注明），或覆盖手工修改过的文件</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>有差异</translation>
    </message>
    <message>
        <source>edited by hand</source>
        <translation>被手工修改</translation>
    </message>
    <message>
        <source>This tunnel end alone</source>
        <translation>仅此隧道端</translation>
    </message>
</context>
<context>
    <name>hubwright::FailureBanner</name>
    <message>
        <source>Back to the design (Esc)</source>
        <translation>返回设计 (Esc)</translation>
    </message>
</context>
<context>
    <name>hubwright::FailuresPanel</name>
    <message>
        <source>The canvas shows the failure of the chosen row until Esc: what takes over and what each site loses. Devices keep their configuration.</source>
        <translation>画布显示所选行的故障，按 Esc 返回：由谁接替，各站点失去什么。设备保持各自的配置。</translation>
    </message>
</context>
<context>
    <name>hubwright::FileSession</name>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Merge the change on disk</source>
        <translation>合并磁盘上的修改</translation>
    </message>
</context>
<context>
    <name>hubwright::FindingDelegate</name>
    <message>
        <source>Fix ▾</source>
        <translation>修复 ▾</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>豁免…</translation>
    </message>
</context>
<context>
    <name>hubwright::FindingsPanel</name>
    <message>
        <source>No finding matches the filter.</source>
        <translation>没有符合筛选条件的问题。</translation>
    </message>
    <message>
        <source>No findings. Every rule is satisfied.</source>
        <translation>没有问题。所有规则均已满足。</translation>
    </message>
    <message>
        <source>Nothing is drawn yet.</source>
        <translation>还没有绘制任何内容。</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>筛选问题</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
</context>
<context>
    <name>hubwright::HeadingForm</name>
    <message>
        <source>Name of the design</source>
        <translation>设计名称</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>变更编号</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Intents: who talks to whom, one a line</source>
        <translation>意图：谁与谁通信，每行一条</translation>
    </message>
    <message>
        <source>Such as hub &lt;-&gt; spokes, vm1 -&gt; vm2 or not a &lt;-&gt; b.
Empty: everyone with everyone.</source>
        <translation>例如 hub &lt;-&gt; spokes、vm1 -&gt; vm2 或 not a &lt;-&gt; b。
留空：所有站点互通。</translation>
    </message>
    <message>
        <source>Write derived lists as the fewest prefixes</source>
        <translation>推导的列表写成最少的前缀</translation>
    </message>
</context>
<context>
    <name>hubwright::InlineEditor</name>
    <message>
        <source>Name of the site</source>
        <translation>站点名称</translation>
    </message>
    <message>
        <source>Rename tunnel end %1</source>
        <translation>重命名隧道端 %1</translation>
    </message>
    <message>
        <source>Name of the tunnel end</source>
        <translation>隧道端名称</translation>
    </message>
    <message>
        <source>Change the subnets of %1</source>
        <translation>修改 %1 的子网</translation>
    </message>
    <message>
        <source>Subnets, with commas between</source>
        <translation>子网，以逗号分隔</translation>
    </message>
    <message>
        <source>A note must say something.</source>
        <translation>便签不能是空白。</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation>便签最多 %1 个字符。</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>便签文字</translation>
    </message>
</context>
<context>
    <name>hubwright::Inspector</name>
    <message>
        <source>hub</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>tunnel</source>
        <translation>隧道</translation>
    </message>
    <message>
        <source>tunnel end</source>
        <translation>隧道端</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选择 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Design</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Connect to the hub</source>
        <translation>连接到中心</translation>
    </message>
    <message>
        <source>Align in a row</source>
        <translation>横向对齐</translation>
    </message>
    <message>
        <source>Align in a column</source>
        <translation>纵向对齐</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>note</source>
        <translation>便签</translation>
    </message>
</context>
<context>
    <name>hubwright::MainWindow</name>
    <message>
        <source>This drawing can only be looked at: its file comes from a newer version.</source>
        <translation>此图只能查看：它的文件来自较新的版本。</translation>
    </message>
    <message>
        <source>This file comes from a newer version and can only be looked at.</source>
        <translation>此文件来自较新的版本，只能查看。</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Look at these lines: they were doubtful or not understood.</source>
        <translation>请查看这些行：它们有疑问或未能理解。</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开的文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>There is no hub that is not connected already.</source>
        <translation>没有尚未连接的中心。</translation>
    </message>
    <message>
        <source>Connect to the hub</source>
        <translation>连接到中心</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>修改角色</translation>
    </message>
    <message>
        <source>No error can be fixed without a decision; look at the findings one by one.</source>
        <translation>没有错误可以不经选择就修复；请逐个查看问题。</translation>
    </message>
    <message>
        <source>Fix all errors</source>
        <translation>修复全部错误</translation>
    </message>
    <message>
        <source>Topologies (*.hubwright.yaml *.yaml *.yml)</source>
        <translation>拓扑 (*.hubwright.yaml *.yaml *.yml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the topology</source>
        <translation>保存拓扑</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 没有保存：%2</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>要保存对 %1 的更改吗？</translation>
    </message>
    <message>
        <source>Open a topology</source>
        <translation>打开拓扑</translation>
    </message>
    <message>
        <source>Documents (*.md *.markdown *.csv *.txt)</source>
        <translation>文档 (*.md *.markdown *.csv *.txt)</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>还没有文件</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>无法打开 %1。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>等另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>a drawing that was never saved</source>
        <translation>从未保存过的图</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>未保存的工作</translation>
    </message>
    <message>
        <source>The program ended before this was saved: %1. Open the unsaved work?</source>
        <translation>程序在保存以下内容之前就结束了：%1。要打开未保存的工作吗？</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>About Hubwright</source>
        <translation>关于 Hubwright</translation>
    </message>
    <message>
        <source>Draws stars of VPCs around a hub, derives every tunnel&apos;s networks, proves that exactly the intended traffic flows, and writes the configurations and the document.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>绘制以中心连接各 VPC 的星型拓扑，推导每条隧道的网络，证明恰好只有意图中的流量通过，并写出配置和文档。

依据 GNU 通用公共许可证（第 3 版或更新版本）发布的自由软件，不提供任何担保。</translation>
    </message>
    <message>
        <source>The drawing is still being judged; try again in a moment.</source>
        <translation>图仍在判定中，请稍后再试。</translation>
    </message>
    <message>
        <source>%1 was changed by another program and has been read again.</source>
        <translation>%1 已被其他程序修改，现已重新读取。</translation>
    </message>
    <message>
        <source>%1 was changed by another program. Your own changes are kept; a save will ask before it writes over the others.</source>
        <translation>%1 已被其他程序修改。您的改动已保留；保存时会先询问再覆盖。</translation>
    </message>
    <message>
        <source>%1 is no longer on the disk. The drawing is kept; saving writes the file again.</source>
        <translation>磁盘上已没有 %1。图已保留，保存即可重新写出该文件。</translation>
    </message>
    <message>
        <source>The clipboard holds no sites and no notes.</source>
        <translation>剪贴板中没有站点或便签。</translation>
    </message>
    <message>
        <source>%1 was changed by another program. Merge its changes into the drawing first? Saving writes over them.</source>
        <translation>%1 已被其他程序修改。是否先把这些修改合并到图中？直接保存会覆盖它们。</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>合并(&amp;M)…</translation>
    </message>
    <message>
        <source>Import documents or device configurations</source>
        <translation>导入文档或设备配置</translation>
    </message>
    <message>
        <source>Device configurations (*.conf *.secrets *.cfg *.commands)</source>
        <translation>设备配置 (*.conf *.secrets *.cfg *.commands)</translation>
    </message>
    <message>
        <source>The changes of the other program to %1 are in the drawing as one step: %2. Nothing is saved yet.</source>
        <translation>其他程序对 %1 的修改已作为一步并入图中：%2。尚未保存。</translation>
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
        <translation>方向键按网格移动卡片、便签和拐点，按住 Shift 为五倍距离。
N 和 P 选择下一个或上一个站点，加 Shift 选择隧道和便签；回车编辑。
按 / 查找站点、主机、地址、便签和命令。
空格加拖动或按住中键拖动移动画布；滚轮缩放。
从卡片边缘拖到另一张卡片即可画出隧道。
拖动或双击已选中的隧道连线可使其弯折。
双击名称、子网或便签可就地编辑。
</translation>
    </message>
    <message>
        <source>Saved &amp;views</source>
        <translation>已保存的视图(&amp;V)</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>保存当前视图</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>视图名称：</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>视图 %1</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>The fix waits until the drawing has been judged.</source>
        <translation>图仍在判定中，完成后将应用此修复。</translation>
    </message>
    <message>
        <source>That fix was for an older drawing: nobody offers it any more.</source>
        <translation>此修复针对的是改动前的图，现已不再适用。</translation>
    </message>
</context>
<context>
    <name>hubwright::MergeDialog</name>
    <message>
        <source>Changed by another program</source>
        <translation>文件已被其他程序修改</translation>
    </message>
    <message>
        <source>%1 was changed by another program while you had unsaved changes. This is what it changed:</source>
        <translation>在您有未保存的更改时，%1 被其他程序修改。对方的修改如下：</translation>
    </message>
    <message>
        <source>What the other program changed</source>
        <translation>其他程序的修改</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>All m&amp;ine</source>
        <translation>全部用我的(&amp;I)</translation>
    </message>
    <message>
        <source>All &amp;theirs</source>
        <translation>全部用对方的(&amp;T)</translation>
    </message>
    <message>
        <source>You and the other program both changed these. Choose for each which version counts:</source>
        <translation>下列内容双方都作了修改，请逐项选择以哪一方为准：</translation>
    </message>
    <message>
        <source>None of it touches what you changed. Merged, it is one step in your drawing that can be undone; nothing is saved yet.</source>
        <translation>这些修改与您的更改互不冲突。合并后在图中算作一步，可以撤消；尚不会保存。</translation>
    </message>
    <message>
        <source>Mine: %1</source>
        <translation>我的：%1</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>对方：%1</translation>
    </message>
</context>
<context>
    <name>hubwright::NetworksField</name>
    <message>
        <source>Derive</source>
        <translation>推导</translation>
    </message>
    <message>
        <source>State</source>
        <translation>写明</translation>
    </message>
    <message>
        <source>Take the list from the drawing again</source>
        <translation>重新采用由图推导的列表</translation>
    </message>
    <message>
        <source>Write the list down, to change it by hand</source>
        <translation>把列表写下来，以便手工修改</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>等另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
</context>
<context>
    <name>hubwright::Palette</name>
    <message>
        <source>Drag to the canvas, or click</source>
        <translation>拖到画布上，或单击</translation>
    </message>
</context>
<context>
    <name>hubwright::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Reduce motion: nothing glides or travels on the canvas</source>
        <translation>减少动画：画布上的对象不滑动、不流动</translation>
    </message>
</context>
<context>
    <name>hubwright::PreviewDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>&amp;Grey</source>
        <translation>灰度(&amp;G)</translation>
    </message>
    <message>
        <source>As a printer without colours shows it</source>
        <translation>按黑白打印机的效果显示</translation>
    </message>
    <message>
        <source>&amp;Tiles</source>
        <translation>拼接(&amp;T)</translation>
    </message>
    <message>
        <source>The picture once more over several sheets, to be glued together</source>
        <translation>把图再分到多张纸上，供拼贴</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>打印(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>另存为 PDF(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>hubwright::ProfilesDialog</name>
    <message>
        <source>&amp;Duplicate</source>
        <translation>复制(&amp;D)</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>删除(&amp;E)</translation>
    </message>
    <message>
        <source>IKE and ESP profiles</source>
        <translation>IKE 与 ESP 策略</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>IKE version</source>
        <translation>IKE 版本</translation>
    </message>
    <message>
        <source>IKE lifetime</source>
        <translation>IKE 生存期</translation>
    </message>
    <message>
        <source>ESP lifetime</source>
        <translation>ESP 生存期</translation>
    </message>
    <message>
        <source>IKE proposals, the preferred first</source>
        <translation>IKE 提议，优先者在前</translation>
    </message>
    <message>
        <source>ESP proposals, the preferred first</source>
        <translation>ESP 提议，优先者在前</translation>
    </message>
    <message>
        <source>%1 (preset)</source>
        <translation>%1（预设）</translation>
    </message>
    <message>
        <source>Lifetimes as 8h, 90m, 45s or 2d.</source>
        <translation>生存期写作 8h、90m、45s 或 2d。</translation>
    </message>
    <message>
        <source>A preset is the same in every file: duplicate it to change it.</source>
        <translation>预设在每个文件中都相同：复制后再修改。</translation>
    </message>
    <message>
        <source>No tunnel has it.</source>
        <translation>没有隧道使用它。</translation>
    </message>
    <message>
        <source>Tunnels and ends that have it: %1</source>
        <translation>使用它的隧道和隧道端：%1</translation>
    </message>
    <message>
        <source>It is in use; first give another profile to: %1</source>
        <translation>正在使用中；请先为以下对象换用其他策略：%1</translation>
    </message>
</context>
<context>
    <name>hubwright::ReachMatrixView</name>
    <message>
        <source>%1 pairs are too many for one file: filter the sites, or let the command line write them (hubwright reach --format csv --all).</source>
        <translation>%1 个地址对写进一个文件太多：请筛选站点，或用命令行导出（hubwright reach --format csv --all）。</translation>
    </message>
    <message>
        <source>Export every pair</source>
        <translation>导出所有地址对</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>Every pair of %n site(s) was written.</source>
        <translation>
            <numerusform>已写出 %n 个站点之间的所有地址对。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sites are shown; filter to see others.</source>
        <translation>显示了 %2 个站点中的 %1 个；筛选可查看其他站点。</translation>
    </message>
    <message>
        <source>Filter sites</source>
        <translation>筛选站点</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>按区域</translation>
    </message>
    <message>
        <source>By hub</source>
        <translation>按中心</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Every pair of subnets of the sites shown, as CSV or JSON</source>
        <translation>所示站点之间的所有子网对，存为 CSV 或 JSON</translation>
    </message>
</context>
<context>
    <name>hubwright::ReachPanel</name>
    <message>
        <source>outbound selectors match</source>
        <translation>出方向流量选择符匹配</translation>
    </message>
    <message>
        <source>no outbound selector matches</source>
        <translation>没有匹配的出方向流量选择符</translation>
    </message>
    <message>
        <source>inside the negotiated SA</source>
        <translation>在协商得到的 SA 之内</translation>
    </message>
    <message>
        <source>outside the negotiated SA</source>
        <translation>在协商得到的 SA 之外</translation>
    </message>
    <message>
        <source>inbound check passed</source>
        <translation>入方向检查通过</translation>
    </message>
    <message>
        <source>inbound check failed</source>
        <translation>入方向检查未通过</translation>
    </message>
    <message>
        <source>matches the next tunnel</source>
        <translation>匹配下一条隧道</translation>
    </message>
    <message>
        <source>matches no next tunnel</source>
        <translation>没有匹配的下一条隧道</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>已到达</translation>
    </message>
    <message>
        <source>Choose two hosts or subnets, or a cell of the matrix.</source>
        <translation>请选择两台主机或两个子网，或矩阵中的一格。</translation>
    </message>
    <message>
        <source>Both are in one site: no tunnel is needed.</source>
        <translation>两者在同一站点：不需要隧道。</translation>
    </message>
    <message>
        <source>intended</source>
        <translation>意图内</translation>
    </message>
    <message>
        <source>not intended</source>
        <translation>意图外</translation>
    </message>
    <message>
        <source>Delivered, %1; a ping shows ttl %2</source>
        <translation>可达，%1；ping 显示 ttl %2</translation>
    </message>
    <message>
        <source>The reply is dropped, %1</source>
        <translation>回程被丢弃，%1</translation>
    </message>
    <message>
        <source>Dropped, %1</source>
        <translation>丢弃，%1</translation>
    </message>
    <message>
        <source>The reply leaves in clear, %1</source>
        <translation>回程以明文离开，%1</translation>
    </message>
    <message>
        <source>Leaves in clear, %1</source>
        <translation>以明文离开，%1</translation>
    </message>
    <message>
        <source>There</source>
        <translation>去程</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回程</translation>
    </message>
    <message>
        <source>From</source>
        <translation>源</translation>
    </message>
    <message>
        <source>To</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Smallest fix…</source>
        <translation>最小修复…</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>修复：%1</translation>
    </message>
</context>
<context>
    <name>hubwright::SearchField</name>
    <message>
        <source>Nothing is called that.</source>
        <translation>没有叫这个名称的对象。</translation>
    </message>
    <message>
        <source>Find a site, address, command  Ctrl+K</source>
        <translation>查找站点、地址、命令  Ctrl+K</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
</context>
<context>
    <name>hubwright::SiteForm</name>
    <message>
        <source>“%1”: write a name, a space and an address, such as vm1 10.0.0.5.</source>
        <translation>“%1”：请写名称、空格和地址，如 vm1 10.0.0.5。</translation>
    </message>
    <message>
        <source>Change the role of %1</source>
        <translation>修改 %1 的角色</translation>
    </message>
    <message>
        <source>Change the kind of %1</source>
        <translation>修改 %1 的类型</translation>
    </message>
    <message>
        <source>Change the region of %1</source>
        <translation>修改 %1 的区域</translation>
    </message>
    <message>
        <source>Change the platform of %1</source>
        <translation>修改 %1 的平台</translation>
    </message>
    <message>
        <source>Change the identity of %1</source>
        <translation>修改 %1 的身份标识</translation>
    </message>
    <message>
        <source>Change the note on %1</source>
        <translation>修改 %1 的备注</translation>
    </message>
    <message>
        <source>Change the default of %1</source>
        <translation>修改 %1 的默认处理</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>address, name or dynamic</source>
        <translation>地址、名称或 dynamic</translation>
    </message>
    <message>
        <source>IKE identity</source>
        <translation>IKE 身份标识</translation>
    </message>
    <message>
        <source>the gateway’s address or name</source>
        <translation>网关的地址或名称</translation>
    </message>
    <message>
        <source>Address block</source>
        <translation>地址块</translation>
    </message>
    <message>
        <source>optional, such as 10.0.0.0/16</source>
        <translation>可选，如 10.0.0.0/16</translation>
    </message>
    <message>
        <source>Subnets, one a line</source>
        <translation>子网，每行一个</translation>
    </message>
    <message>
        <source>Add the next free subnet</source>
        <translation>添加下一个空闲子网</translation>
    </message>
    <message>
        <source>Hosts: name address</source>
        <translation>主机：名称 地址</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Discard what no selector matches</source>
        <translation>丢弃不匹配任何流量选择符的流量</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>Spoke</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>VPC</source>
        <translation>VPC</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>数据中心</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支机构</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作方</translation>
    </message>
    <message>
        <source>Generic</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>Change the gateway of %1</source>
        <translation>修改 %1 的网关</translation>
    </message>
    <message>
        <source>Change the block of %1</source>
        <translation>修改 %1 的地址块</translation>
    </message>
    <message>
        <source>Change the subnets of %1</source>
        <translation>修改 %1 的子网</translation>
    </message>
    <message>
        <source>Change the hosts of %1</source>
        <translation>修改 %1 的主机</translation>
    </message>
    <message>
        <source>%1 has no free subnet of that size.</source>
        <translation>%1 没有这种大小的空闲子网。</translation>
    </message>
    <message>
        <source>Add a subnet to %1</source>
        <translation>为 %1 添加子网</translation>
    </message>
</context>
<context>
    <name>hubwright::SmallestFixDialog</name>
    <message>
        <source>Smallest fix</source>
        <translation>最小修复</translation>
    </message>
    <message>
        <source>Looking for the least edits…</source>
        <translation>正在寻找最少的改动…</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>可选方案</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <translation>
            <numerusform>%n 处改动</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1，涉及 %2</translation>
    </message>
    <message>
        <source>What was asked for is as intended already.</source>
        <translation>所问的已符合意图。</translation>
    </message>
    <message>
        <source>No edit was found that helps.</source>
        <translation>没有找到能解决问题的改动。</translation>
    </message>
    <message numerus="yes">
        <source>%n direction(s) between subnets are not as intended. These edits mend them all; no fewer do.</source>
        <translation>
            <numerusform>子网之间有 %n 个方向不符合意图。以下改动可全部修复，更少的改动做不到。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n direction(s) between subnets are not as intended. These edits mend them all; fewer might do, for not every combination was tried.</source>
        <translation>
            <numerusform>子网之间有 %n 个方向不符合意图。以下改动可全部修复；没有尝试所有组合，也许还有更少的改动。</numerusform>
        </translation>
    </message>
    <message>
        <source>No edit helps here: %1</source>
        <translation>此处没有改动能解决：%1</translation>
    </message>
    <message>
        <source>Judged anew: the design is then proved. It is one undo step.</source>
        <translation>已重新判定：改后设计得到证明。可一步撤销。</translation>
    </message>
    <message>
        <source>Judged anew: what was asked for then works and nothing else is worse; other pairs are still not as intended. It is one undo step.</source>
        <translation>已重新判定：改后所问的流量可达，其他流量没有变差；仍有其他地址对不符合意图。可一步撤销。</translation>
    </message>
</context>
<context>
    <name>hubwright::SpaceView</name>
    <message>
        <source>Address blocks</source>
        <translation>地址块</translation>
    </message>
    <message>
        <source>take %1</source>
        <translation>取用 %1</translation>
    </message>
    <message>
        <source>Free: a click gives %1 to %2</source>
        <translation>空闲：单击即把 %1 分配给 %2</translation>
    </message>
</context>
<context>
    <name>hubwright::StatusStrip</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 directions delivered</source>
        <translation>%2 个方向中 %1 个可达</translation>
    </message>
    <message>
        <source>%1 unasked</source>
        <translation>意图外 %1 个</translation>
    </message>
    <message>
        <source>judging…</source>
        <translation>正在判定…</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>已证明</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>未证明</translation>
    </message>
</context>
<context>
    <name>hubwright::TunnelsPanel</name>
    <message>
        <source>Filter tunnel ends by name</source>
        <translation>按名称筛选隧道端</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>复制为表格</translation>
    </message>
</context>
<context>
    <name>hubwright::WaiveDialog</name>
    <message>
        <source>Only until</source>
        <translation>仅到</translation>
    </message>
    <message>
        <source>Waive the finding</source>
        <translation>豁免此问题</translation>
    </message>
    <message>
        <source>The reason is written into the file and shown in the document.</source>
        <translation>理由会写入文件，并显示在文档中。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>豁免</translation>
    </message>
</context>
</TS>
