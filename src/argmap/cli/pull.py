"""`argmap pull`: the maps that were published in a triple store, as JSON."""

import sys
from pathlib import Path

import click

from argmap.cli.exits import exit_code, tell_all
from argmap.cli.printing import put_out, tell
from argmap.cli.project import base_option, project
from argmap.cli.storing import login_of, place, store_options
from argmap.formats import Setting, format_named, written
from argmap.rdf.publishing.login import Way


@click.command()
@store_options
@click.option(
    "-o",
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("pulled"),
    show_default=True,
    help="Folder of the maps.",
)
@base_option
def pull(
    address: str,
    login_way: Way,
    secret_file: Path | None,
    update: str | None,
    query: str | None,
    seconds: float,
    output: Path,
    base: str | None,
) -> None:
    """Read the maps back that argmap published in a store, each as a JSON file.

    Every graph is compared with the digest in the catalogue of the store; one that is
    not as it was published is told, with exit code 1.

    \b
    Examples:
      argmap pull --store http://127.0.0.1:7878/store
      argmap pull --store https://example.org/rdf-graphs --auth digest -o maps
    """
    from argmap.rdf.publishing.opening import opened
    from argmap.rdf.publishing.pulling import pulled

    where, who = place(address, update, query), login_of(login_way, secret_file)
    here = project(None, None, base)
    with opened(where, who, seconds) as store:
        found = pulled(store, here.base, address)
    for argument_map in found.maps:
        content = written(format_named("json"), argument_map, Setting(base=here.base))
        put_out(content, str(output / f"{argument_map.key}.json"), ".json")
    for loss in found.report:
        tell(str(loss), err=True)
    tell_all(found.faults)
    sys.exit(exit_code(found.faults))
