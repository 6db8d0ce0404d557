"""The database itself refuses to change or delete a line of the trail; and the first end of the trail."""

from __future__ import annotations

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

_SQLITE = [
    f"CREATE TRIGGER jejak_tetap_{kata.lower()} BEFORE {kata} ON common_peristiwa "
    "BEGIN SELECT RAISE(ABORT, 'jejak hanya dapat ditambah'); END"
    for kata in ("UPDATE", "DELETE")
]
_POSTGRESQL = [
    (
        "CREATE FUNCTION jejak_tetap() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION 'jejak hanya dapat ditambah'; END $$"
    ),
    (
        "CREATE TRIGGER jejak_tetap BEFORE UPDATE OR DELETE ON common_peristiwa "
        "FOR EACH ROW EXECUTE FUNCTION jejak_tetap()"
    ),
]


def guard_jejak(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Triggers in the words of either database."""
    apps.get_model("common", "UjungJejak").objects.create(pk=1)
    for perintah in _SQLITE if schema_editor.connection.vendor == "sqlite" else _POSTGRESQL:
        schema_editor.execute(perintah)


class Migration(migrations.Migration):
    """After the tables."""

    dependencies = [("common", "0001_initial")]
    operations = [migrations.RunPython(guard_jejak, migrations.RunPython.noop)]
