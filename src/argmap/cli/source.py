"""`argmap source`: makes, corrects, shows and checks the records of sources."""

from itertools import chain
from pathlib import Path
from shlex import quote

import click

from argmap.cli.comparisons import comparison_json, comparison_lines
from argmap.cli.moved_anchors import loaded_maps, tell_moved
from argmap.cli.printing import STANDARD_OUTPUT, output_option, put_json, put_text
from argmap.cli.project import project
from argmap.cli.source_files import (
    chosen_records,
    copy_of,
    counts_of,
    record_of,
    rewrite,
    sentence_lines,
    words_of,
)
from argmap.cli.suggesting import Group
from argmap.errors import ArgmapError, SeedError, raise_together
from argmap.model.keys import is_key, is_language
from argmap.seeds.comparing import Comparison, compared
from argmap.seeds.finding import candidates
from argmap.seeds.normalising import read_text
from argmap.seeds.records import BOILERPLATE
from argmap.whence import Whence

_FOLDER = click.Path(file_okay=False, path_type=Path)
_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
_NUMBER = click.IntRange(min=1)

_seeds = click.option(
    "--seeds",
    type=_FOLDER,
    default=lambda: project(None, None).seeds,
    show_default="[tool.argmap] seeds, or seeds",
    help="The folder of the records.",
)
_texts = click.option(
    "--texts",
    type=_FOLDER,
    envvar="ARGMAP_TEXTS",
    show_envvar=True,
    help="A folder with copies of the texts, under any name.",
)
_text = click.option("--text", type=_FILE, help="The text, instead of --texts.")


@click.group(cls=Group)
def source() -> None:
    """Make, correct, show and check the records of sources.

    A record (seeds/KEY.toml) holds where the paragraphs and sentences of a text stand,
    and their digests, never the words.

    \b
    Examples:
      argmap source index article.txt --key library-survey
      argmap source check --texts articles
    """


@source.command()
@click.argument("file", type=_FILE)
@click.option("--key", required=True, help="The name of the source in maps.")
@click.option("--language", default="en", show_default=True, help="A BCP 47 tag.")
@click.option("--force", is_flag=True, help="Replace a record that is there.")
@_seeds
def index(file: Path, key: str, language: str, force: bool, seeds: Path) -> None:
    """Make the record of a text.

    \b
    Examples:
      argmap source index article.txt --key library-survey
      argmap source index article.txt --key library-survey --language fr --force
    """
    from argmap.seeds.indexing import indexed, sentence_splitter
    from argmap.seeds.writing import write_record

    if not is_key(key):
        raise click.BadParameter(
            f'"{key}" is not lower-case words joined by hyphens', param_hint="--key"
        )
    if not is_language(language):
        raise click.BadParameter(
            f'"{language}" is not a language tag', param_hint="--language"
        )
    split = sentence_splitter(language)
    record = indexed(read_text(file), key=key, language=language, split=split)
    if not record.paragraphs:
        raise SeedError("blank-text", "the source text is blank", at=Whence(str(file)))
    path = seeds / f"{key}.toml"
    write_record(record, path, replace=force)
    click.echo(f"{click.format_filename(path)}: {counts_of(record)}")
    copy = quote(click.format_filename(file))
    click.echo("next: write into it what the text states of its title and authors,")
    click.echo(f"and read the sentences: argmap source show {key} --text {copy}")


@source.command()
@click.argument("key")
@click.argument("paragraph", type=_NUMBER)
@click.argument("sentence", type=_NUMBER)
@click.option("--after", type=_NUMBER, help="Cut after so many characters.")
@click.option("--before", help="Cut before these words of the sentence.")
@_texts
@_text
@_seeds
def split(
    key: str,
    paragraph: int,
    sentence: int,
    after: int | None,
    before: str | None,
    texts: Path | None,
    text: Path | None,
    seeds: Path,
) -> None:
    """Cut a sentence in two.

    \b
    Examples:
      argmap source split library-survey 4 2 --before "In May" --texts articles
      argmap source split library-survey 4 2 --after 57 --text article.txt
    """
    from argmap.seeds.indexing import offset_before, with_sentence_split

    if (after is None) == (before is None):
        raise click.UsageError("say where to cut: --before WORDS or --after N")
    record = record_of(key, seeds)
    words = words_of(record, texts, text)
    if before is not None:
        after = offset_before(
            record, words, paragraph=paragraph, sentence=sentence, words=before
        )
    changed = with_sentence_split(
        record, words, paragraph=paragraph, sentence=sentence, after=after or 0
    )
    maps = loaded_maps(seeds)
    rewrite(changed, seeds)
    put_text(sentence_lines(changed, words, [paragraph]), STANDARD_OUTPUT)
    tell_moved(maps, record, paragraph, sentence)


@source.command()
@click.argument("key")
@click.argument("paragraph", type=_NUMBER)
@click.argument("sentence", type=_NUMBER)
@_texts
@_text
@_seeds
def join(
    key: str,
    paragraph: int,
    sentence: int,
    texts: Path | None,
    text: Path | None,
    seeds: Path,
) -> None:
    """Make a sentence and the next one.

    \b
    Examples:
      argmap source join library-survey 4 2 --texts articles
      argmap source join library-survey 4 2 --text article.txt
    """
    from argmap.seeds.indexing import with_sentences_joined

    record = record_of(key, seeds)
    words = words_of(record, texts, text)
    changed = with_sentences_joined(
        record, words, paragraph=paragraph, sentence=sentence
    )
    maps = loaded_maps(seeds)
    rewrite(changed, seeds)
    put_text(sentence_lines(changed, words, [paragraph]), STANDARD_OUTPUT)
    tell_moved(maps, record, paragraph, sentence)


@source.command()
@click.argument("key")
@click.argument(
    "paragraphs", metavar="PARAGRAPH...", type=_NUMBER, nargs=-1, required=True
)
@click.option("--boilerplate", type=click.Choice(BOILERPLATE), help="The kind.")
@click.option("--argues", is_flag=True, help="Take the mark away.")
@_seeds
def mark(
    key: str,
    paragraphs: tuple[int, ...],
    boilerplate: str | None,
    argues: bool,
    seeds: Path,
) -> None:
    """Mark paragraphs as boilerplate: no anchor may point there.

    \b
    Examples:
      argmap source mark library-survey 1 2 --boilerplate navigation
      argmap source mark library-survey 2 --argues
    """
    from argmap.seeds.indexing import with_boilerplate

    if argues == (boilerplate is not None):
        raise click.UsageError("say what they are: --boilerplate KIND or --argues")
    changed = with_boilerplate(record_of(key, seeds), paragraphs, boilerplate)
    rewrite(changed, seeds)
    numbers = ", ".join(str(number) for number in paragraphs)
    click.echo(f"{key}: {boilerplate or 'argues'}: {numbers}")


@source.command()
@click.argument("key")
@_texts
@_text
@_seeds
@output_option
def show(
    key: str, texts: Path | None, text: Path | None, seeds: Path, output: str
) -> None:
    """Print the sentences of a local copy with their numbers.

    \b
    Examples:
      argmap source show library-survey --texts articles
      argmap source show library-survey --text article.txt -o sentences.txt
    """
    record = record_of(key, seeds)
    numbers = range(1, len(record.paragraphs) + 1)
    put_text(sentence_lines(record, words_of(record, texts, text), numbers), output)


@source.command()
@click.argument("keys", metavar="[KEY|KEY=FILE]...", nargs=-1)
@click.option("--json", "as_json", is_flag=True, help="Every finding, as JSON.")
@_texts
@_seeds
@output_option
def check(
    keys: tuple[str, ...],
    as_json: bool,
    texts: Path | None,
    seeds: Path,
    output: str,
) -> None:
    """Say what differs between records and local copies of their texts.

    Every paragraph and sentence is the same, moved, altered or gone. The copy is the
    file with the recorded digest, else the file named as the key, else KEY=FILE.

    \b
    Examples:
      argmap source check --texts articles
      argmap source check library-survey=draft-2.txt --json -o differences.json
    """
    if texts is not None:
        candidates(texts)
    comparisons: list[Comparison] = []
    faults: list[ArgmapError] = []
    for record, file in chosen_records(keys, seeds):
        try:
            path = file or copy_of(record, texts)
            comparison = compared(record, read_text(path))
        except SeedError as fault:
            faults.append(fault)
            continue
        comparisons.append(comparison)
        if not comparison.agrees:
            faults.append(
                SeedError(
                    "text-differs",
                    f'"{record.key}" differs from its text',
                    at=Whence(str(path)),
                )
            )
    if as_json:
        found = [comparison_json(each) for each in comparisons]
        put_json(found, output)
    else:
        put_text(chain.from_iterable(map(comparison_lines, comparisons)), output)
    raise_together(faults, "not every text is as recorded")
