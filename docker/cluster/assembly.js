// Run by assembly, in MySQL Shell.
const password = os.getenv('CLUSTER_PASSWORD');
const servers = os.getenv('CLUSTER_SERVERS').split(' ');
const at = server => ({ scheme: 'mysql', host: server, port: 3306, user: 'root', password });

shell.connect(at(servers[0]));
let cluster;
try {
  cluster = dba.getCluster('lapak');
} catch (absent) {
  const known = session.runSql(
    "SELECT COUNT(*) FROM information_schema.schemata WHERE schema_name = 'mysql_innodb_cluster_metadata'"
  ).fetchOne()[0];
  cluster = known
    ? dba.rebootClusterFromCompleteOutage('lapak')
    : dba.createCluster('lapak', { consistency: 'BEFORE_ON_PRIMARY_FAILOVER' });
}

const members = cluster.describe().defaultReplicaSet.topology.map(member => member.address);
for (const server of servers) {
  if (!members.includes(server + ':3306')) {
    // Whatever the image has put into the newcomer is replaced by a copy of the first server's data.
    cluster.addInstance(at(server), { recoveryMethod: 'clone', waitRecovery: 2 });
  }
}
print(JSON.stringify(cluster.status(), null, 2));
