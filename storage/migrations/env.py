"""How Alembic runs a migration here: on the connection it is given, in one transaction."""

from alembic import context

from storage.schema import metadata

connection = context.config.attributes["connection"]
# SQLite can roll back a CREATE TABLE too; Alembic only does not expect it.
context.configure(
    connection=connection,
    target_metadata=metadata,
    transactional_ddl=True,
    render_as_batch=True,
)
context.run_migrations()
