"""Opens what `tsunagi convert` writes with networkx, python-igraph and openpyxl, and has tsunagi read
what they write.

    python interop.py TSUNAGI DATASET...

Every difference is printed with the data set and the form; the exit status is 1 if there is any.
"""

import csv
import html
import json
import subprocess
import sys
import tempfile
import warnings
from collections import Counter
from pathlib import Path

import igraph
import networkx as nx
import openpyxl

# igraph warns of every reference that it does not know.
warnings.filterwarnings("ignore", message=".*unknown entities.*")

failures = []
checks = Counter()


def expect(what, found, wanted):
    checks[what.split(":")[0]] += 1
    if found != wanted:
        failures.append(f"{what}: found {str(found)[:300]}, wanted {str(wanted)[:300]}")


def convert(tsunagi, source, target):
    """Converts, and returns the ledger and what stands on standard error."""
    ledger = str(target) + ".ledger.json"
    run = subprocess.run(
        [tsunagi, "convert", str(source), str(target), "--ledger", ledger, "--lang", "en"],
        capture_output=True, text=True)
    if run.returncode != 0:
        failures.append(f"convert {source} {target}: {run.stderr[:500]}")
        return None
    return run.stderr


def native(tsunagi, source, folder, name):
    """The network of a file as the JSON of the native form."""
    target = folder / f"{name}.json"
    if convert(tsunagi, source, target) is None:
        return None
    return json.loads(target.read_text(encoding="utf-8"))


class Truth:
    """What a network must look like in every tool."""

    def __init__(self, network):
        people = network.get("participants", [])
        meetings = network.get("meetings", [])
        self.names = {p["id"]: p["name"] for p in people + meetings}
        self.kinds = {p["id"]: p.get("kind", "meeting") for p in people + meetings}
        self.sectors = {p["id"]: p["sectors"] for p in people + meetings if p.get("sectors")}
        self.ties = []
        for tie in network.get("ties", []):
            self.ties.append(
                (tie["from"], tie["to"], tie["kind"], tie.get("direction") == "directed",
                 tie.get("depth") if isinstance(tie.get("depth"), int) else None))
        for meeting in meetings:
            for member in meeting.get("members", []):
                member = member["id"] if isinstance(member, dict) else member
                self.ties.append((member, meeting["id"], "会議参加", True, None))
        directions = {tie[3] for tie in self.ties}
        self.directed = True in directions
        self.mixed = len(directions) == 2

    def arcs(self):
        """The edges as tools with one direction a graph have them."""
        arcs = []
        for start, end, kind, directed, depth in self.ties:
            arcs.append((start, end, kind, depth))
            if self.mixed and not directed:
                arcs.append((end, start, kind, depth))
        return arcs

    def edge_bag(self):
        return Counter(
            (pair if self.directed else tuple(sorted(pair)), kind)
            for (*pair, kind, _) in self.arcs() for pair in [tuple(pair)])


def check_networkx(what, graph, truth, node_id=lambda node, data: node):
    ids = {node: node_id(node, data) for node, data in graph.nodes(data=True)}
    expect(f"{what}: nodes", sorted(ids.values()), sorted(truth.names))
    expect(f"{what}: edges", graph.number_of_edges(), len(truth.arcs()))
    expect(f"{what}: directed", graph.is_directed(), truth.directed)
    for node, data in graph.nodes(data=True):
        key = ids[node]
        expect(f"{what}: name of {key}", data.get("name", data.get("label")), truth.names.get(key))
        expect(f"{what}: kind of {key}", data.get("kind"), truth.kinds.get(key))
        sectors = data.get("sectors")
        if isinstance(sectors, str):
            sectors = sectors.split(";")
        expect(f"{what}: sectors of {key}", sectors, truth.sectors.get(key))
    found = Counter()
    for start, end, data in graph.edges(data=True):
        pair = (ids[start], ids[end])
        found[(pair if graph.is_directed() else tuple(sorted(pair)), data.get("kind"))] += 1
    expect(f"{what}: ties by kind", found, truth.edge_bag())
    depths = Counter(data["depth"] for _, _, data in graph.edges(data=True) if "depth" in data)
    wanted = Counter(depth for (*_, depth) in truth.arcs() if depth is not None)
    expect(f"{what}: depths", {int(k): v for k, v in depths.items()}, dict(wanted))


def check_igraph(what, graph, truth, names):
    expect(f"{what}: nodes", graph.vcount(), len(truth.names))
    expect(f"{what}: edges", graph.ecount(), len(truth.arcs()))
    expect(f"{what}: directed", graph.is_directed(), truth.directed)
    expect(f"{what}: names", sorted(names), sorted(truth.names.values()))


def same_ties(what, network, wanted):
    """Compares what tsunagi reads of another tool's file by names, kinds and ends."""
    truth = Truth(network)

    def bag(of):
        return Counter(
            (of.names[a], of.names[b], kind, directed) if directed
            else (*sorted((of.names[a], of.names[b])), kind, directed)
            for a, b, kind, directed, _ in of.ties)

    expect(f"{what}: names", sorted(truth.names.values()), sorted(wanted.names.values()))
    expect(f"{what}: kinds", sorted(truth.kinds.values()), sorted(wanted.kinds.values()))
    expect(f"{what}: ties", bag(truth), bag(wanted))


def check_dataset(tsunagi, dataset, folder):
    name = dataset.stem
    network = native(tsunagi, dataset, folder, name)
    if network is None:
        return
    truth = Truth(network)

    def written(extension):
        target = folder / f"{name}.{extension}"
        return target if convert(tsunagi, dataset, target) is not None else None

    def read_back(what, target):
        again = native(tsunagi, target, folder, f"{target.stem}-again")
        if again is not None:
            same_ties(f"{name} {what} read back", again, truth)

    # NetworkX
    if path := written("graphml"):
        graph = nx.read_graphml(path, force_multigraph=True)
        check_networkx(f"{name} graphml networkx", graph, truth)
        nx.write_graphml(graph, folder / f"{name}-nx.graphml")
        read_back("graphml networkx", folder / f"{name}-nx.graphml")
        graph = igraph.Graph.Read_GraphML(str(path))
        check_igraph(f"{name} graphml igraph", graph, truth, graph.vs["name"])
        expect(f"{name} graphml igraph: kinds", Counter(graph.es["kind"]),
               Counter(arc[2] for arc in truth.arcs()))
        graph.write_graphml(str(folder / f"{name}-ig.graphml"))
        read_back("graphml igraph", folder / f"{name}-ig.graphml")
    if path := written("gexf"):
        graph = nx.read_gexf(path, version="1.3") if "1.3" in gexf_versions() else read_gexf12(path)
        check_networkx(f"{name} gexf networkx", graph, truth)
        for node in graph:
            graph.nodes[node].pop("viz", None)
        nx.write_gexf(graph, folder / f"{name}-nx.gexf")
        read_back("gexf networkx", folder / f"{name}-nx.gexf")
    if path := written("gml"):
        graph = nx.read_gml(path, label="id")
        check_networkx(f"{name} gml networkx", graph, truth, lambda _, data: data["identifier"])
        expect(f"{name} gml networkx: by label", nx.read_gml(path).number_of_nodes(), len(truth.names))
        nx.write_gml(graph, folder / f"{name}-nx.gml", stringizer=str)
        read_back("gml networkx", folder / f"{name}-nx.gml")
        graph = igraph.Graph.Read_GML(str(path))
        # igraph hands references to characters over as they stand.
        check_igraph(f"{name} gml igraph", graph, truth, [html.unescape(n) for n in graph.vs["name"]])
        for sequence in [graph.vs, graph.es]:
            for key in sequence.attributes():
                sequence[key] = [html.unescape(v) if isinstance(v, str) else v for v in sequence[key]]
        graph.write_gml(str(folder / f"{name}-ig.gml"))
        read_back("gml igraph", folder / f"{name}-ig.gml")
    if path := written("nodelink.json"):
        data = json.loads(path.read_text(encoding="utf-8"))
        graph = nx.node_link_graph(data, edges="edges")
        check_networkx(f"{name} node-link networkx", graph, truth)
        for key in ["edges", "links"]:
            target = folder / f"{name}-nx-{key}.nodelink.json"
            target.write_text(json.dumps(nx.node_link_data(graph, edges=key)), encoding="utf-8")
            read_back(f"node-link networkx {key}", target)
    if path := written("cyjs"):
        data = json.loads(path.read_text(encoding="utf-8"))
        graph = nx.cytoscape_graph(
            {**data, "directed": truth.directed, "multigraph": True,
             "data": list(data["data"].items())})
        expect(f"{name} cyjs networkx: nodes", graph.number_of_nodes(), len(truth.names))
        expect(f"{name} cyjs networkx: edges", graph.number_of_edges(), len(truth.ties))
        read_back("cyjs", path)
    # NetworkX and igraph know one relation a file only, and one of arcs or edges: a net of one kind.
    if path := written("net"):
        again = native(tsunagi, path, folder, f"{name}-net-again")
        if again is not None:
            expect(f"{name} net: nodes", len(again["participants"]), len(truth.names))
            expect(f"{name} net: ties", len(again.get("ties", [])), len(truth.ties))
    if path := written("dl"):
        rows = path.read_text(encoding="utf-8").split("DATA:")[1].split()
        kinds = len({tie[2] for tie in truth.ties})
        expect(f"{name} dl: values", len(rows), max(1, kinds) * len(truth.names) ** 2)
        again = native(tsunagi, path, folder, f"{name}-dl-again")
        if again is not None:
            expect(f"{name} dl: nodes", sorted(p["name"] for p in again["participants"]),
                   sorted(truth.names.values()))
    if path := written("xlsx"):
        book = openpyxl.load_workbook(path)
        expect(f"{name} xlsx: sheets", len(book.sheetnames) >= 2, True)
        cells = {str(c.value) for sheet in book for row in sheet.iter_rows() for c in row if c.value}
        missing = [n for n in truth.names.values() if n not in cells]
        expect(f"{name} xlsx: names", missing, [])
        read_back("xlsx", path)
        book.save(folder / f"{name}-openpyxl.xlsx")
        read_back("xlsx openpyxl", folder / f"{name}-openpyxl.xlsx")


def gexf_versions():
    from networkx.readwrite.gexf import GEXF
    return GEXF.versions


def read_gexf12(path):
    """NetworkX without GEXF 1.3 gets the text under the name of 1.2, whose elements are the same."""
    text = Path(path).read_text(encoding="utf-8")
    text = (text.replace("http://gexf.net/1.3/viz", "http://www.gexf.net/1.2draft/viz")
            .replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft")
            .replace('version="1.3"', 'version="1.2"'))
    target = Path(str(path) + ".12.gexf")
    target.write_text(text, encoding="utf-8")
    return nx.read_gexf(target)


def check_one_relation(tsunagi, folder):
    """A network of one kind, in the forms whose readers elsewhere know no more."""
    table = folder / "one.csv"
    rows = [["from", "to", "kind", "weight", "direction"],
            ["a", "b", "協働", "1", "mutual"], ["b", "c", "協働", "2.5", "mutual"],
            ["c", "d", "協働", "3", "mutual"], ["a", "d", "協働", "1", "mutual"]]
    with open(table, "w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(rows)
    path = folder / "one.net"
    if convert(tsunagi, table, path) is None:
        return
    plain = folder / "one-plain.net"
    plain.write_text(path.read_text(encoding="utf-8-sig"), encoding="utf-8")
    graph = nx.read_pajek(plain)
    expect("one net networkx: nodes", sorted(graph), ["a", "b", "c", "d"])
    expect("one net networkx: weights", sorted(d["weight"] for *_, d in graph.edges(data=True)),
           [1.0, 1.0, 2.5, 3.0])
    other = igraph.Graph.Read_Pajek(str(plain))
    expect("one net igraph: nodes", other.vcount(), 4)
    expect("one net igraph: edges", other.ecount(), 4)
    nx.write_pajek(graph, folder / "one-nx.net")
    other.write_pajek(str(folder / "one-ig.net"))
    for tool in ["nx", "ig"]:
        again = native(tsunagi, folder / f"one-{tool}.net", folder, f"one-{tool}-net")
        if again is not None:
            expect(f"one net {tool}: ties", len(again["ties"]), 4)
            expect(f"one net {tool}: weights", sorted(t["weight"] for t in again["ties"]), [1, 1, 2.5, 3])
    path = folder / "one.dl"
    if convert(tsunagi, table, path) is not None:
        other = igraph.Graph.Read_DL(str(path), directed=False) if False else None
        again = native(tsunagi, path, folder, "one-dl")
        expect("one dl: weights", sorted(t["weight"] for t in again["ties"]), [1, 1, 2.5, 3])


def check_foreign_graphs(tsunagi, folder):
    """Graphs that were never ours: NetworkX's own, in every form that it writes."""
    karate = nx.karate_club_graph()
    davis = nx.davis_southern_women_graph()
    arrows = nx.MultiDiGraph()
    arrows.add_edge("甲", "乙 丙", weight=2, level=3)
    arrows.add_edge("甲", "乙 丙", weight=4)
    arrows.add_node("孤立")
    for name, graph in [("karate", karate), ("davis", davis), ("arrows", arrows)]:
        # GraphML holds no lists, which NetworkX itself has for davis.
        graph.graph.clear()
        size, count = graph.number_of_nodes(), graph.number_of_edges()
        nx.write_graphml(graph, folder / f"{name}.graphml")
        nx.write_gexf(graph, folder / f"{name}.gexf")
        nx.write_gml(graph, folder / f"{name}.gml", stringizer=str)
        nx.write_pajek(nx.relabel_nodes(graph, str), folder / f"{name}.net")
        (folder / f"{name}.nodelink.json").write_text(json.dumps(nx.node_link_data(graph)))
        (folder / f"{name}.cyjs").write_text(json.dumps(nx.cytoscape_data(graph)))
        for extension in ["graphml", "gexf", "gml", "net", "nodelink.json", "cyjs"]:
            again = native(tsunagi, folder / f"{name}.{extension}", folder, f"{name}-{extension}")
            if again is None:
                continue
            expect(f"{name} {extension}: nodes", len(again["participants"]), size)
            expect(f"{name} {extension}: edges", len(again.get("ties", [])), count)


def main():
    tsunagi, datasets = sys.argv[1], [Path(p) for p in sys.argv[2:]]
    print(f"networkx {nx.__version__}, python-igraph {igraph.__version__}, "
          f"openpyxl {openpyxl.__version__}")
    with tempfile.TemporaryDirectory() as folder:
        for number, dataset in enumerate(datasets):
            place = Path(folder) / str(number)
            place.mkdir()
            check_dataset(tsunagi, dataset, place)
        place = Path(folder) / "others"
        place.mkdir()
        check_one_relation(tsunagi, place)
        check_foreign_graphs(tsunagi, place)
    for failure in failures:
        print(failure)
    print(f"{sum(checks.values())} comparisons, {len(failures)} differences")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
