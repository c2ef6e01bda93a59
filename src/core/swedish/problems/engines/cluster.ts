import type { EngineProblemFacts } from '../../../emit/sql/engine-problems.ts';
import { told } from '../kinds.ts';
import type { Sentence } from '../sentence.ts';
import { ENGINES } from './names.ts';

type Code = Extract<keyof EngineProblemFacts, `engine-cluster-${string}` | 'engine-shard'>;

/** What is said of a cluster of servers. */
export const CLUSTER_SENTENCES: { readonly [Cluster in Code]: Sentence<EngineProblemFacts[Cluster]> } = {
  'engine-cluster-missing': {
    sv: ({ cluster, clusters }) => told(`inget kluster som heter ${cluster} (servern känner till ${clusters.length === 0 ? 'inget' : clusters.join(', ')})`, 'ett kluster som står under remote_servers i serverns inställningar', 'Rätta namnet efter --kluster, eller be den som sköter servern att lägga till klustret.'),
    en: ({ cluster, clusters }) => told(`no cluster named ${cluster} (the server knows ${clusters.length === 0 ? 'none' : clusters.join(', ')})`, 'a cluster that stands under remote_servers in the settings of the server', 'Correct the name after --cluster, or ask whoever keeps the server to add the cluster.'),
  },
  'engine-cluster-outside': {
    sv: ({ cluster, address }) => told(`servern på ${address} hör inte själv till klustret ${cluster}`, 'adressen till en av klustrets servrar', 'Ange en av klustrets egna servrar med --adress.'),
    en: ({ cluster, address }) => told(`the server at ${address} is not itself of the cluster ${cluster}`, 'the address of one of the servers of the cluster', 'Name one of the servers of the cluster with --address.'),
  },
  'engine-cluster-replicas': {
    sv: ({ cluster }) => told(`klustret ${cluster} har flera kopior av en del`, 'en server för varje del när rader ska läggas in', 'Lägg raderna i en egen tabell i klustret och räkna på den med --tabell: då är kopiorna till ingen skada.'),
    en: ({ cluster }) => told(`the cluster ${cluster} has several replicas of a shard`, 'one server for each shard when rows are to be put in', 'Put the rows in a table of your own in the cluster and run on that with --table: replicas are then no harm.'),
  },
  'engine-cluster-table': {
    sv: ({ table, cluster, found }) => told(`tabellen ${table} är ${found}`, `en tabell av slaget Distributed över klustret ${cluster}`, 'Ange den fördelade tabellen, eller ta bort --kluster om allt står på en server.'),
    en: ({ table, cluster, found }) => told(`the table ${table} is ${found}`, `a table of the kind Distributed over the cluster ${cluster}`, 'Name the distributed table, or take away --cluster if everything is on one server.'),
  },
  'engine-cluster-engine': {
    sv: ({ engine }) => told(`--kluster tillsammans med ${ENGINES[engine]}`, 'ett kluster av ClickHouse', 'Skriv --motor clickhouse, eller ta bort --kluster.'),
    en: ({ engine }) => told(`--cluster together with ${ENGINES[engine]}`, 'a cluster of ClickHouse', 'Write --engine clickhouse, or take away --cluster.'),
  },
  'engine-shard': {
    sv: ({ cluster, shard, host }) => told(`del ${shard} av klustret ${cluster}, ${host}, svarar inte`, 'svar från alla delar: utan en av dem finns inget helt svar', 'Starta servern och kör om. Inget delsvar ges. Tabeller som heter likvard_ och blev kvar på den servern kan tas bort.'),
    en: ({ cluster, shard, host }) => told(`shard ${shard} of the cluster ${cluster}, ${host}, does not answer`, 'answers from all shards: without one of them there is no whole answer', 'Start the server and run again. No partial answer is given. Tables named likvard_ that were left on that server may be dropped.'),
  },
};
