"""The command `argmap`: finds its subcommands lazily, and turns errors into exits."""

import errno
import sys
from importlib import import_module
from io import TextIOWrapper

import click

from argmap import __version__
from argmap.cli.exits import fail, orderly_end
from argmap.cli.suggesting import Group
from argmap.errors import ArgmapError, ArgmapErrors, each_error
from argmap.laying import unwritable

COMMANDS = {
    "build": "Build every output of every map.",
    "list": "List the maps.",
    "show": "Show a map, or one node, in the terminal.",
    "check": "Say what a careful reader would object to.",
    "compare": "Say where positions share ground, and where they clash.",
    "diff": "Say what became of a map between two versions.",
    "matrix": "Show who recommends what.",
    "view": "Make one HTML file of a map, to walk through.",
    "render": "Draw one map as SVG, PDF, PNG or DOT.",
    "export": "Write one map in an interchange format.",
    "convert": "Convert files of maps: RDF, JSON.",
    "query": "Ask a question of the maps, in SPARQL.",
    "publish": "Put the graphs of maps into a triple store.",
    "pull": "Read maps back from a triple store.",
    "source": "Make, correct, show and check the records of sources.",
    "schema": "Print the JSON Schema of the JSON format.",
    "vocabulary": "Write the vocabulary of the linked data.",
}
"""The subcommands in the order of their help, each with its one line."""

_MODULES = {name: f"argmap.cli.{name}" for name in COMMANDS} | {
    "list": "argmap.cli.listing"
}
_FUNCTIONS = {"list": "list_maps", "compare": "compare_sides"}


class Root(Group):
    """A group that imports a subcommand only when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names, in the order of the help."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import one subcommand."""
        if cmd_name not in COMMANDS:
            return None
        module = import_module(_MODULES[cmd_name])
        found: object = getattr(module, _FUNCTIONS.get(cmd_name, cmd_name))
        return found if isinstance(found, click.Command) else None

    def format_commands(
        self, ctx: click.Context, formatter: click.HelpFormatter
    ) -> None:
        """List the subcommands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def invoke(self, ctx: click.Context) -> object:
        """Run a subcommand; what goes wrong becomes a line and an exit code."""
        try:
            with orderly_end():
                return super().invoke(ctx)
        except (ArgmapError, ArgmapErrors) as error:
            fail(tuple(each_error(error)))
        except OSError as error:
            if error.errno == errno.EPIPE:
                raise
            fail([unwritable("output", None, error)])

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Let the streams spell what their encoding lacks, then read the options."""
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, TextIOWrapper):
                stream.reconfigure(errors="backslashreplace")
        return super().parse_args(ctx, args)


def _print_version(ctx: click.Context, param: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        click.echo(f"argmap {__version__}")
        ctx.exit()


@click.group(cls=Root, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_print_version,
    help="Print the version and exit.",
)
def main() -> None:
    """Argument maps as typed Python: diagrams to print, linked data to query.

    Maps are Python modules in a folder, "maps" unless said otherwise. A Python module
    is code, and is run; read a stranger's maps before you build them.

    \b
    Examples:
      argmap build
      argmap show cornered-2024
    """
