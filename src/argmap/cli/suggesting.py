"""A group of commands that says which command was perhaps meant."""

import click

from argmap.errors import did_you_mean


class Group(click.Group):
    """A group that names the near matches of a mistyped command."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find a subcommand, or say which one was perhaps meant."""
        known = self.list_commands(ctx)
        if args and args[0] not in known and not args[0].startswith("-"):
            hint = did_you_mean(args[0], known)
            ctx.fail(
                f'no command is called "{args[0]}"' + (f"; {hint}" if hint else "")
            )
        return super().resolve_command(ctx, args)
