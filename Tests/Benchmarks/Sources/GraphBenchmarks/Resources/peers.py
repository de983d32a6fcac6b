"""Times igraph, NetworKit, rustworkx and NetworkX: peers.py FILE DENSE TASK,TASK SECONDS GRAPHML GRAPHML.

Writes to DENSE the ties of FILE with numbers for names, as all can read them. Prints a line a task
and peer: task, peer, the shortest time in seconds, the sum of the result. Each peer has the ties in
its own structure before it is timed; one thread; NetworkX only where it is not hopeless.
"""

import math
import sys
import time

path, dense, tasks, seconds = sys.argv[1], sys.argv[2], sys.argv[3].split(","), float(sys.argv[4])
bare, attributes = sys.argv[5], sys.argv[6]


def shortest(run):
    best, result, start = math.inf, None, time.perf_counter()
    while True:
        before = time.perf_counter()
        result = run()
        best = min(best, time.perf_counter() - before)
        if time.perf_counter() - start >= seconds:
            return best, result


def total(values):
    return math.fsum(value for value in values if value == value)


def report(peer, runs):
    for task in tasks:
        if task in runs:
            run, measure = runs[task]
            best, result = shortest(run)
            print(task, peer, repr(best), repr(measure(result)), sep="\t", flush=True)


# Numbers from 0 without gaps, without loops and parallel ties, as every peer can read them.
numbers, ties = {}, set()
with open(path) as lines:
    for line in lines:
        if line.startswith("#") or not line.strip():
            continue
        ends = [numbers.setdefault(name, len(numbers)) for name in line.split()[:2]]
        if ends[0] != ends[1]:
            ties.add((min(ends), max(ends)))
ties = sorted(ties)
with open(dense, "w") as lines:
    lines.writelines(f"{a}\t{b}\n" for a, b in ties)
small = len(ties) < 20_000

try:
    import igraph

    g = igraph.Graph(n=len(numbers), edges=ties)

    precise = igraph.ARPACKOptions()
    precise.tol = 1e-10

    def rewired():
        for _ in range(999):
            h = g.copy()
            h.rewire(100 * len(ties))
            h.betweenness()

    report("igraph", {
        "load": (lambda: igraph.Graph.Read_Edgelist(dense, directed=False), lambda r: r.ecount()),
        "graphml": (lambda: igraph.Graph.Read_GraphML(bare), lambda r: r.ecount()),
        "graphmlAttributes": (lambda: igraph.Graph.Read_GraphML(attributes), lambda r: r.ecount()),
        "betweennessRaw": (g.betweenness, total),
        "closenessWF": (lambda: g.closeness(normalized=True), lambda r: math.nan),
        "harmonic": (lambda: g.harmonic_centrality(normalized=False), total),
        "constraint": (g.constraint, total),
        "clustering": (lambda: g.transitivity_local_undirected(mode="zero"), total),
        "core": (g.coreness, total),
        "articulationPoint": (g.articulation_points, len),
        "bridges": (g.bridges, len),
        "components": (lambda: g.connected_components(), len),
        "transitivity": (g.transitivity_undirected, float),
        "pagerank": (lambda: g.pagerank(damping=0.85), total),
        "eigenvector": (
            lambda: g.eigenvector_centrality(arpack_options=precise),
            lambda r: total(r) / math.sqrt(math.fsum(x * x for x in r))),
        "hubs": (
            lambda: g.hub_score(arpack_options=precise), lambda r: 1.0),
        "rewired999": (rewired, lambda r: math.nan),
    })
except ImportError:
    pass

try:
    import networkit as nk

    nk.setNumberOfThreads(1)
    g = nk.graph.Graph(len(numbers))
    for a, b in ties:
        g.addEdge(a, b)
    g.indexEdges()

    def scores(algorithm):
        return algorithm.run().scores()

    report("NetworKit", {
        "load": (lambda: nk.graphio.EdgeListReader("\t", 0).read(dense), lambda r: r.numberOfEdges()),
        "betweennessRaw": (lambda: scores(nk.centrality.Betweenness(g)), lambda r: total(r) / 2),
        "betweennessApproximate": (
            lambda: scores(nk.centrality.KadabraBetweenness(g, 0.01, 0.1)), lambda r: math.nan),
        "closenessWF": (
            lambda: scores(
                nk.centrality.Closeness(g, True, nk.centrality.ClosenessVariant.GENERALIZED)),
            total),
        "harmonic": (lambda: scores(nk.centrality.HarmonicCloseness(g, False)), total),
        "clustering": (lambda: scores(nk.centrality.LocalClusteringCoefficient(g, True)), total),
        "core": (lambda: scores(nk.centrality.CoreDecomposition(g)), total),
        "components": (
            lambda: nk.components.ConnectedComponents(g).run(), lambda r: r.numberOfComponents()),
        "pagerank": (lambda: scores(nk.centrality.PageRank(g, 0.85, 1e-10)), total),
        "eigenvector": (lambda: scores(nk.centrality.EigenvectorCentrality(g, 1e-10)), total),
    })
except ImportError:
    pass

try:
    import rustworkx as rx

    g = rx.PyGraph(multigraph=False)
    g.add_nodes_from(range(len(numbers)))
    g.add_edges_from_no_data(ties)
    report("rustworkx", {
        "load": (lambda: rx.PyGraph.read_edge_list(dense, deliminator="\t"), lambda r: r.num_edges()),
        "betweennessRaw": (
            lambda: rx.betweenness_centrality(g, normalized=False, parallel_threshold=10**9),
            lambda r: total(r.values())),
        "articulationPoint": (lambda: rx.articulation_points(g), len),
        "bridges": (lambda: rx.bridges(g), len),
        "components": (lambda: rx.connected_components(g), len),
        "transitivity": (lambda: rx.transitivity(g), float),
    })
except ImportError:
    pass

try:
    import networkx as nx

    if small:
        g = nx.Graph()
        g.add_nodes_from(range(len(numbers)))
        g.add_edges_from(ties)
        report("NetworkX", {
            "betweennessRaw": (
                lambda: nx.betweenness_centrality(g, normalized=False), lambda r: total(r.values())),
            "closenessWF": (lambda: nx.closeness_centrality(g), lambda r: total(r.values())),
            "harmonic": (lambda: nx.harmonic_centrality(g), lambda r: total(r.values())),
            "constraint": (lambda: nx.constraint(g), lambda r: total(r.values())),
        })
except ImportError:
    pass
