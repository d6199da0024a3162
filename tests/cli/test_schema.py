"""`argmap schema`: the JSON Schema of what `export --to json` writes."""

import json
from pathlib import Path

from jsonschema import Draft202012Validator

from tests.projects import SmallProject


def test_the_schema_accepts_an_export(project: SmallProject) -> None:
    schema = json.loads(project.run("schema").stdout)
    Draft202012Validator.check_schema(schema)
    exported = json.loads(project.run("export", "heating", "--to", "json").stdout)
    validator = Draft202012Validator(schema)
    assert list(validator.iter_errors(exported)) == []
    del exported["key"]
    assert list(validator.iter_errors(exported)) != []


def test_the_schema_goes_to_a_file_but_replaces_no_other_kind(
    empty: SmallProject,
) -> None:
    assert empty.run("schema", "-o", "map.schema.json").exit_code == 0
    shown = empty.run("schema").stdout_bytes
    assert Path("map.schema.json").read_bytes() == shown
    Path("notes.rst").write_text("mine", encoding="utf-8")
    refused = empty.run("schema", "-o", "notes.rst")
    assert refused.exit_code == 1
    assert "would-replace" in refused.stderr
